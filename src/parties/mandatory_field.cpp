#include "parties/mandatory_field.h"

#include <algorithm>

#include "base/ensure.h"
#include "base/names.h"
#include "parties/administration.h"
#include "parties/parameter.h"

namespace parties {

namespace {

std::string flag(bool is_set) { return is_set ? "true" : "false"; }

record::Deed deed_of(const OwnMandatoryField& value, const char* kind, base::Date today) {
  record::NewEntry entry{{}, kind, "own_mandatory_field", value.id, value.branch_id, {}, {}, {}, today, {}, {}, {}, {}};
  record::note_change(entry.changes, "step", kOrganisation, {}, base::name_of(step_of(value.mandatory_field)));
  record::note_change(entry.changes, "mandatory_field", kOrganisation, {}, base::name_of(value.mandatory_field));
  return {std::move(entry), {}, {}};
}

}  // namespace

Step step_of(MandatoryField field) {
  switch (field) {
    case MandatoryField::referral_background:
    case MandatoryField::referral_wished_start_on:
    case MandatoryField::referral_registration_consent_on:
      return Step::referral_send;
    case MandatoryField::order_background:
    case MandatoryField::order_wished_start_on:
      return Step::order_send;
    case MandatoryField::participation_education_level:
    case MandatoryField::participation_registration_consent_on:
      return Step::participation_start;
    case MandatoryField::plan_goal_follow_up_on:
    case MandatoryField::plan_own_words:
    case MandatoryField::plan_made_together:
      return Step::plan_agree;
    case MandatoryField::intervention_extent_percent:
    case MandatoryField::intervention_planned_ends_on:
    case MandatoryField::intervention_expected_outcome:
      return Step::intervention_add;
    case MandatoryField::placement_tasks:
    case MandatoryField::placement_supervisor:
    case MandatoryField::placement_working_times:
    case MandatoryField::placement_environment_text:
    case MandatoryField::placement_confidentiality_on:
    case MandatoryField::placement_purpose:
      return Step::placement_terms;
    case MandatoryField::participation_exit_text:
      return Step::participation_exit;
  }
  ENSURE(false);
  return Step::referral_send;
}

const OwnMandatoryField* own_field_on(const std::vector<OwnMandatoryField>& own, MandatoryField field, base::Date day) {
  const OwnMandatoryField* found = nullptr;
  for (const auto& one : own) {
    if (one.mandatory_field != field || one.valid_from > day) continue;
    if (!found || one.valid_from > found->valid_from) found = &one;
  }
  return found;
}

bool is_mandatory_on(const std::vector<OwnMandatoryField>& own, MandatoryField field, base::Date day) {
  const auto* found = own_field_on(own, field, day);
  return found && found->is_mandatory;
}

base::Status check_given(const std::vector<OwnMandatoryField>& own, const std::vector<Given>& given, base::Date day) {
  std::vector<base::Violation> broken;
  for (const auto& one : given) {
    if (one.is_given || !is_mandatory_on(own, one.mandatory_field, day)) continue;
    broken.push_back({one.at, "field.mandatory_here", {}});
  }
  if (!broken.empty()) return base::invalid(std::move(broken));
  return base::done();
}

base::Status check(const OwnMandatoryField& added, const std::vector<OwnMandatoryField>& own, base::Date today) {
  std::vector<base::Violation> broken;
  check_valid_from(added.valid_from, today, broken);
  const bool is_taken = std::any_of(own.begin(), own.end(), [&](const OwnMandatoryField& one) {
    return one.mandatory_field == added.mandatory_field && one.valid_from == added.valid_from;
  });
  if (is_taken) broken.push_back({"valid_from", "mandatory_field.day_taken", {}});
  if (added.source.empty()) broken.push_back({"source", "field.required", {}});
  if (!broken.empty()) return base::invalid(std::move(broken));
  return base::done();
}

base::Status check_withdrawal(const OwnMandatoryField& value, base::Date today) {
  if (value.valid_from > today) return base::done();
  return base::Error{base::ErrorCode::conflict, "mandatory_field.in_force", {}};
}

record::Deed set_deed(const OwnMandatoryField& added, bool was_mandatory, base::Date today) {
  auto deed = deed_of(added, "mandatory_field_set", today);
  auto& changes = deed.entry.changes;
  record::note_change(changes, "is_mandatory", kOrganisation, flag(was_mandatory), flag(added.is_mandatory));
  record::note_change(changes, "valid_from", kOrganisation, {}, added.valid_from.str());
  record::note_change(changes, "parameter_source", kOrganisation, {}, added.source);
  return deed;
}

record::Deed withdrawn_deed(const OwnMandatoryField& value, base::Date today) {
  auto deed = deed_of(value, "mandatory_field_withdrawn", today);
  auto& changes = deed.entry.changes;
  record::note_change(changes, "is_mandatory", kOrganisation, flag(value.is_mandatory), {});
  record::note_change(changes, "valid_from", kOrganisation, value.valid_from.str(), {});
  return deed;
}

}  // namespace parties
