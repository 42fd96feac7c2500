#include "base/names.h"
#include "parties/administration.h"
#include "parties/code_list.h"

namespace parties {

namespace {

using record::note_change;

// The code as the catalogue of words has it: list and code.
template <class T>
record::Deed deed_of(const T& one, const char* kind, const char* subject_type, base::Date today) {
  record::NewEntry entry{{}, kind, subject_type, one.id, one.branch_id, {}, {}, {}, today, {}, {}, {}, {}};
  note_change(entry.changes, "code_list", kOrganisation, {}, base::name_of(one.code_list));
  note_change(entry.changes, "code", kOrganisation, {}, base::name_of(one.code_list) + "." + one.code);
  return {std::move(entry), {}, {}};
}

std::optional<std::string> text_of(const std::optional<base::Date>& date) {
  if (!date) return std::nullopt;
  return date->str();
}

}  // namespace

record::Deed added_deed(const LocalCode& added, base::Date today) {
  auto deed = deed_of(added, "local_code_added", "local_code", today);
  auto& changes = deed.entry.changes;
  note_change(changes, "label_sv", kOrganisation, {}, added.label_sv);
  note_change(changes, "label_en", kOrganisation, {}, added.label_en);
  note_change(changes, "valid_from", kOrganisation, {}, added.valid_from.str());
  note_change(changes, "code_source", kOrganisation, {}, added.source);
  return deed;
}

record::Deed renamed_deed(const LocalCode& before, const Renaming& renaming, base::Date today) {
  auto deed = deed_of(before, "local_code_renamed", "local_code", today);
  auto& changes = deed.entry.changes;
  note_change(changes, "label_sv", kOrganisation, before.label_sv, renaming.label_sv);
  note_change(changes, "label_en", kOrganisation, before.label_en, renaming.label_en);
  note_change(changes, "code_source", kOrganisation, {}, renaming.source);
  return deed;
}

record::Deed ended_deed(const LocalCode& before, base::Date valid_to, const std::string& source, base::Date today) {
  auto deed = deed_of(before, "local_code_ended", "local_code", today);
  auto& changes = deed.entry.changes;
  note_change(changes, "local_code", kOrganisation, {}, before.label_sv);
  note_change(changes, "valid_to", kOrganisation, text_of(before.valid_to), valid_to.str());
  note_change(changes, "code_source", kOrganisation, {}, source);
  return deed;
}

record::Deed withheld_deed(const WithheldCode& added, base::Date today) {
  auto deed = deed_of(added, "code_withheld", "withheld_code", today);
  auto& changes = deed.entry.changes;
  note_change(changes, "withheld_from", kOrganisation, {}, added.valid_from.str());
  note_change(changes, "code_source", kOrganisation, {}, added.source);
  return deed;
}

record::Deed offered_deed(const WithheldCode& before, base::Date offered_from, const std::string& source,
                          base::Date today) {
  auto deed = deed_of(before, "code_offered", "withheld_code", today);
  auto& changes = deed.entry.changes;
  note_change(changes, "offered_from", kOrganisation, {}, offered_from.str());
  note_change(changes, "code_source", kOrganisation, {}, source);
  return deed;
}

}  // namespace parties
