// The limits that an organisation decides, most of them of time: dated values, shipped with the program
// (parameters.csv) and, in front of them, a branch's own. Which day a value is looked up by is said where it is used; a
// changed value moves what is decided from its day on, and nothing that was decided before. Words and rules; pure.
#pragma once

#include <string>
#include <vector>

#include "base/result.h"
#include "parties/party.h"
#include "record/record.h"

namespace parties {

enum class Parameter {
  referral_answer_days,          // from the day it is sent to the answer, where the sender names no day
  order_report_days,             // from an order's start to its report
  introduction_days,             // from a start until needs are mapped and a plan is begun
  introduction_counting,         // whether those are calendar days or working days
  enrolment_goal_percent,        // of those who take part, at the employment service; 0: no goal
  participation_measure_days,    // from a start or an end to its measurement
  plan_agree_days,               // from when a draft is begun to the agreement
  plan_follow_up_notice_days,    // so long before its day a follow-up is shown
  assessment_continue_days,      // from a sitting to the next, while areas are left
  intervention_answer_days,      // to an offer of a place, an answer to a proposal, a decision
  intervention_queue_days,       // while somebody waits in a queue, how often that is looked at
  intervention_follow_up_months,
  intervention_before_end_days,  // the last follow-up comes so long before the planned end
  placement_start_notice_days,   // so long before the planned start its confirmation is shown
  placement_first_follow_up_days,
  placement_follow_up_days,      // from a follow-up to the next, where no day is agreed
  placement_follow_up_notice_days,
  placement_end_notice_days,     // so long before the planned end it is shown
  placement_next_days,           // from when an end is noted to what comes after
  exit_follow_up_first_months,   // from an exit to when the person is asked how it went
  exit_follow_up_second_months,
  exit_follow_up_third_months,
  exit_follow_up_notice_days,
  publication_people_min,        // behind every count that a published edition shows
  release_alike_people,          // so many at least are alike in data that leave the authority
};
inline constexpr std::pair<Parameter, std::string_view> kParameterNames[] = {
    {Parameter::referral_answer_days, "referral_answer_days"},
    {Parameter::order_report_days, "order_report_days"},
    {Parameter::introduction_days, "introduction_days"},
    {Parameter::introduction_counting, "introduction_counting"},
    {Parameter::enrolment_goal_percent, "enrolment_goal_percent"},
    {Parameter::participation_measure_days, "participation_measure_days"},
    {Parameter::plan_agree_days, "plan_agree_days"},
    {Parameter::plan_follow_up_notice_days, "plan_follow_up_notice_days"},
    {Parameter::assessment_continue_days, "assessment_continue_days"},
    {Parameter::intervention_answer_days, "intervention_answer_days"},
    {Parameter::intervention_queue_days, "intervention_queue_days"},
    {Parameter::intervention_follow_up_months, "intervention_follow_up_months"},
    {Parameter::intervention_before_end_days, "intervention_before_end_days"},
    {Parameter::placement_start_notice_days, "placement_start_notice_days"},
    {Parameter::placement_first_follow_up_days, "placement_first_follow_up_days"},
    {Parameter::placement_follow_up_days, "placement_follow_up_days"},
    {Parameter::placement_follow_up_notice_days, "placement_follow_up_notice_days"},
    {Parameter::placement_end_notice_days, "placement_end_notice_days"},
    {Parameter::placement_next_days, "placement_next_days"},
    {Parameter::exit_follow_up_first_months, "exit_follow_up_first_months"},
    {Parameter::exit_follow_up_second_months, "exit_follow_up_second_months"},
    {Parameter::exit_follow_up_third_months, "exit_follow_up_third_months"},
    {Parameter::exit_follow_up_notice_days, "exit_follow_up_notice_days"},
    {Parameter::publication_people_min, "publication_people_min"},
    {Parameter::release_alike_people, "release_alike_people"}};
constexpr const auto& enum_names(Parameter) { return kParameterNames; }

// What the work is about, as the limits are read.
enum class ParameterArea {
  intake,
  participation,
  plan,
  assessment,
  intervention,
  placement,
  exit,
  publication,
  release
};
inline constexpr std::pair<ParameterArea, std::string_view> kParameterAreaNames[] = {
    {ParameterArea::intake, "intake"},
    {ParameterArea::participation, "participation"},
    {ParameterArea::plan, "plan"},
    {ParameterArea::assessment, "assessment"},
    {ParameterArea::intervention, "intervention"},
    {ParameterArea::placement, "placement"},
    {ParameterArea::exit, "exit"},
    {ParameterArea::publication, "publication"},
    {ParameterArea::release, "release"}};
constexpr const auto& enum_names(ParameterArea) { return kParameterAreaNames; }

// `counting`: 0 calendar days, 1 working days.
enum class ParameterUnit { days, months, people, counting, percent };
inline constexpr std::pair<ParameterUnit, std::string_view> kParameterUnitNames[] = {
    {ParameterUnit::days, "days"},
    {ParameterUnit::months, "months"},
    {ParameterUnit::people, "people"},
    {ParameterUnit::counting, "counting"},
    {ParameterUnit::percent, "percent"}};
constexpr const auto& enum_names(ParameterUnit) { return kParameterUnitNames; }

struct ShippedValue {
  Parameter parameter = Parameter::order_report_days;
  ParameterArea area = ParameterArea::intake;
  ParameterUnit unit = ParameterUnit::days;
  base::Date valid_from;
  int value = 0;
  int least = 0;  // what a branch may decide
  int most = 0;
  std::string source_sv;
  std::string source_en;
};
// One of each parameter. ENSUREs that the file is as it should be.
const std::vector<ShippedValue>& shipped_values();
const ShippedValue& shipped(Parameter parameter);

struct OwnValue {
  std::string id;
  std::int64_t version = 1;
  base::HolderId branch_id;
  Parameter parameter = Parameter::order_report_days;
  base::Date valid_from;
  int value = 0;
  std::string source;  // what was decided, by whom and when
};

// The branch's own that holds on that day, or null where the shipped one does.
const OwnValue* own_value_on(const std::vector<OwnValue>& own, Parameter parameter, base::Date day);
int value_on(const std::vector<OwnValue>& own, Parameter parameter, base::Date day);
// What holds in one branch on one day, for who asks for several.
struct HeldValues {
  std::vector<OwnValue> own;
  base::Date day;
  int of(Parameter parameter) const { return value_on(own, parameter, day); }
};

// What is decided holds from today on, at most ten years ahead: date.in_past, date.out_of_range at valid_from.
void check_valid_from(base::Date valid_from, base::Date today, std::vector<base::Violation>& broken);
// Rules broken: those of check_valid_from, parameter.day_taken at valid_from;
// parameter.range at value; field.required at source.
base::Status check(const OwnValue& added, const std::vector<OwnValue>& own, base::Date today);
// Only what has not begun to hold is withdrawn: conflict parameter.in_force.
base::Status check_withdrawal(const OwnValue& value, base::Date today);
// Entries of the branch's own record: parameter_set with the value it replaces, parameter_withdrawn.
record::Deed set_deed(const OwnValue& added, int before, base::Date today);
record::Deed withdrawn_deed(const OwnValue& value, base::Date today);

}  // namespace parties
