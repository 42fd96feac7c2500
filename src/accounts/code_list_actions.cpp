#include "accounts/code_list_actions.h"

#include "accounts/branch_record_store.h"
#include "parties/code_list_store.h"
#include "sharing/admit.h"

namespace accounts {

namespace {

using parties::LocalCode;
using parties::WithheldCode;
using sharing::Act;

constexpr const char* kSubject = "code_lists";

base::Error no_such(const char* rule) { return {base::ErrorCode::not_found, rule, {}}; }

base::Result<LocalCode> open_local(Work& work, const Viewer& viewer, const std::string& id,
                                   std::int64_t from_version) {
  const auto found = parties::find_local_code(work.session(), work.municipality_id(), id);
  if (!found || sharing::administered_branches(viewer).count(found->branch_id) == 0) {
    return no_such("local_code.unknown");
  }
  TRY(sharing::admit_administration(work, viewer, found->branch_id, Act::write, kSubject));
  if (found->version != from_version) return base::stale();
  return *found;
}

base::Status save(Work& work, const LocalCode& after, const record::Deed& deed) {
  const auto entry_id = work.new_id<base::EntryId>();
  if (!parties::update_local_code(work.session(), work.municipality_id(), after, after.version, entry_id)) {
    return base::stale();
  }
  work.write_as(entry_id, deed);
  return base::done();
}

parties::OwnCodes own_of(Work& work, const base::HolderId& branch) {
  return parties::own_codes_of(work.session(), work.municipality_id(), branch);
}

}  // namespace

base::Result<parties::OwnCodes> list_own_codes(Work& work, const Viewer& viewer, const base::HolderId& branch) {
  TRY(sharing::admit_administration(work, viewer, branch, Act::read, kSubject));
  return own_of(work, branch);
}

base::Result<std::vector<BranchEntry>> code_list_history(Work& work, const Viewer& viewer,
                                                         const base::HolderId& branch, parties::CodeList list) {
  TRY(sharing::admit_administration(work, viewer, branch, Act::read, kSubject));
  auto out = entries_of_code_list(work.session(), work.municipality_id(), branch, list);
  for (auto& entry : out) entry.changes = changes_of_entry(work.session(), work.municipality_id(), entry.id);
  return out;
}

parties::OwnCodes codes_in_use(Work& work) {
  return parties::own_codes_of(work.session(), work.municipality_id(), std::nullopt);
}

base::Result<std::string> add_local_code(Work& work, const Viewer& viewer, const parties::SharedCodes& shared,
                                         LocalCode local) {
  TRY(sharing::admit_administration(work, viewer, local.branch_id, Act::write, kSubject));
  TRY(parties::check(local, own_of(work, local.branch_id), shared, work.today()));
  local.id = work.new_id<base::EntryId>().str();
  const auto entry_id = work.new_id<base::EntryId>();
  parties::insert_local_code(work.session(), work.municipality_id(), local, entry_id);
  work.write_as(entry_id, parties::added_deed(local, work.today()));
  return local.id;
}

base::Status rename_local_code(Work& work, const Viewer& viewer, const std::string& id, std::int64_t from_version,
                               const parties::Renaming& renaming) {
  TRY_ASSIGN(const LocalCode before, open_local(work, viewer, id, from_version));
  TRY(parties::check(before, renaming, own_of(work, before.branch_id), work.today()));
  LocalCode after = before;
  after.label_sv = renaming.label_sv;
  after.label_en = renaming.label_en;
  return save(work, after, parties::renamed_deed(before, renaming, work.today()));
}

base::Status end_local_code(Work& work, const Viewer& viewer, const std::string& id, std::int64_t from_version,
                            base::Date valid_to, const std::string& source) {
  TRY_ASSIGN(const LocalCode before, open_local(work, viewer, id, from_version));
  TRY(parties::check_end(before, valid_to, source, work.today()));
  LocalCode after = before;
  after.valid_to = valid_to;
  return save(work, after, parties::ended_deed(before, valid_to, source, work.today()));
}

base::Result<std::string> withhold_code(Work& work, const Viewer& viewer, const parties::SharedCodes& shared,
                                        WithheldCode withheld) {
  TRY(sharing::admit_administration(work, viewer, withheld.branch_id, Act::write, kSubject));
  TRY(parties::check(withheld, own_of(work, withheld.branch_id), shared, work.today()));
  withheld.id = work.new_id<base::EntryId>().str();
  const auto entry_id = work.new_id<base::EntryId>();
  parties::insert_withheld_code(work.session(), work.municipality_id(), withheld, entry_id);
  work.write_as(entry_id, parties::withheld_deed(withheld, work.today()));
  return withheld.id;
}

base::Status offer_code(Work& work, const Viewer& viewer, const std::string& id, std::int64_t from_version,
                        base::Date offered_from, const std::string& source) {
  const auto before = parties::find_withheld_code(work.session(), work.municipality_id(), id);
  if (!before || sharing::administered_branches(viewer).count(before->branch_id) == 0) {
    return no_such("withheld_code.unknown");
  }
  TRY(sharing::admit_administration(work, viewer, before->branch_id, Act::write, kSubject));
  if (before->version != from_version) return base::stale();
  TRY(parties::check_offer(*before, offered_from, source, work.today()));
  WithheldCode after = *before;
  after.valid_to = offered_from.plus_days(-1);
  const auto entry_id = work.new_id<base::EntryId>();
  if (!parties::update_withheld_code(work.session(), work.municipality_id(), after, from_version, entry_id)) {
    return base::stale();
  }
  work.write_as(entry_id, parties::offered_deed(*before, offered_from, source, work.today()));
  return base::done();
}

}  // namespace accounts
