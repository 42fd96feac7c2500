// The fields that a branch may make mandatory: optional ones, each at one step of the way, from a day on. A fixed
// catalogue; what a branch has decided about it is dated, and looked up by the day of the act. What was written before
// stays as it is. Words and rules; pure.
#pragma once

#include <string>
#include <utility>
#include <vector>

#include "base/result.h"
#include "parties/party.h"
#include "record/record.h"

namespace parties {

// The steps of the way. A placement's terms are agreed when it is planned, and again when they are corrected.
enum class Step {
  referral_send,
  order_send,
  participation_start,
  plan_agree,
  intervention_add,
  placement_terms,
  participation_exit,
};
inline constexpr std::pair<Step, std::string_view> kStepNames[] = {
    {Step::referral_send, "referral_send"},
    {Step::order_send, "order_send"},
    {Step::participation_start, "participation_start"},
    {Step::plan_agree, "plan_agree"},
    {Step::intervention_add, "intervention_add"},
    {Step::placement_terms, "placement_terms"},
    {Step::participation_exit, "participation_exit"}};
constexpr const auto& enum_names(Step) { return kStepNames; }

// An education level is given when it is known; each goal has its follow-up; a supervisor has a name; a planned end is
// asked for where a start is planned or made.
enum class MandatoryField {
  referral_background,
  referral_wished_start_on,
  referral_registration_consent_on,
  order_background,
  order_wished_start_on,
  participation_education_level,
  participation_registration_consent_on,
  plan_goal_follow_up_on,
  plan_own_words,
  plan_made_together,
  intervention_extent_percent,
  intervention_planned_ends_on,
  intervention_expected_outcome,
  placement_tasks,
  placement_supervisor,
  placement_working_times,
  placement_environment_text,
  placement_confidentiality_on,
  placement_purpose,
  participation_exit_text,
};
inline constexpr std::pair<MandatoryField, std::string_view> kMandatoryFieldNames[] = {
    {MandatoryField::referral_background, "referral_background"},
    {MandatoryField::referral_wished_start_on, "referral_wished_start_on"},
    {MandatoryField::referral_registration_consent_on, "referral_registration_consent_on"},
    {MandatoryField::order_background, "order_background"},
    {MandatoryField::order_wished_start_on, "order_wished_start_on"},
    {MandatoryField::participation_education_level, "participation_education_level"},
    {MandatoryField::participation_registration_consent_on, "participation_registration_consent_on"},
    {MandatoryField::plan_goal_follow_up_on, "plan_goal_follow_up_on"},
    {MandatoryField::plan_own_words, "plan_own_words"},
    {MandatoryField::plan_made_together, "plan_made_together"},
    {MandatoryField::intervention_extent_percent, "intervention_extent_percent"},
    {MandatoryField::intervention_planned_ends_on, "intervention_planned_ends_on"},
    {MandatoryField::intervention_expected_outcome, "intervention_expected_outcome"},
    {MandatoryField::placement_tasks, "placement_tasks"},
    {MandatoryField::placement_supervisor, "placement_supervisor"},
    {MandatoryField::placement_working_times, "placement_working_times"},
    {MandatoryField::placement_environment_text, "placement_environment_text"},
    {MandatoryField::placement_confidentiality_on, "placement_confidentiality_on"},
    {MandatoryField::placement_purpose, "placement_purpose"},
    {MandatoryField::participation_exit_text, "participation_exit_text"}};
constexpr const auto& enum_names(MandatoryField) { return kMandatoryFieldNames; }
Step step_of(MandatoryField field);

struct OwnMandatoryField {
  std::string id;
  std::int64_t version = 1;
  base::HolderId branch_id;
  MandatoryField mandatory_field = MandatoryField::referral_background;
  base::Date valid_from;
  bool is_mandatory = true;
  std::string source;  // what was decided, by whom and when
};

// The one that holds on that day, or null where nothing has been decided: then the field is optional.
const OwnMandatoryField* own_field_on(const std::vector<OwnMandatoryField>& own, MandatoryField field, base::Date day);
bool is_mandatory_on(const std::vector<OwnMandatoryField>& own, MandatoryField field, base::Date day);

// What somebody has filled in at a step, and where in the form.
struct Given {
  MandatoryField mandatory_field = MandatoryField::referral_background;
  std::string at;
  bool is_given = false;
};
// Rule broken, at every field that is missing: field.mandatory_here.
base::Status check_given(const std::vector<OwnMandatoryField>& own, const std::vector<Given>& given, base::Date day);

// Rules broken: those of check_valid_from, mandatory_field.day_taken at valid_from; field.required at source.
base::Status check(const OwnMandatoryField& added, const std::vector<OwnMandatoryField>& own, base::Date today);
// Only what has not begun to hold is withdrawn: conflict mandatory_field.in_force.
base::Status check_withdrawal(const OwnMandatoryField& value, base::Date today);
// Entries of the branch's own record: mandatory_field_set with what it replaces, mandatory_field_withdrawn.
record::Deed set_deed(const OwnMandatoryField& added, bool was_mandatory, base::Date today);
record::Deed withdrawn_deed(const OwnMandatoryField& value, base::Date today);

}  // namespace parties
