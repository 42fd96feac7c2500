// The time limits that an organisation decides: dated values, shipped with the program (parameters.csv) and, in front
// of them, a branch's own. Which day a value is looked up by is said where it is used; a changed value moves what is
// decided from its day on, and nothing that was decided before. Words and rules; pure.
#pragma once

#include <string>
#include <vector>

#include "base/result.h"
#include "parties/party.h"
#include "record/record.h"

namespace parties {

enum class Parameter {
  order_report_days,             // from an order's start to its report
  assessment_continue_days,      // from a sitting to the next, while areas are left
  exit_follow_up_first_months,   // from an exit to when the person is asked how it went
  exit_follow_up_second_months,
  exit_follow_up_third_months,
};
inline constexpr std::pair<Parameter, std::string_view> kParameterNames[] = {
    {Parameter::order_report_days, "order_report_days"},
    {Parameter::assessment_continue_days, "assessment_continue_days"},
    {Parameter::exit_follow_up_first_months, "exit_follow_up_first_months"},
    {Parameter::exit_follow_up_second_months, "exit_follow_up_second_months"},
    {Parameter::exit_follow_up_third_months, "exit_follow_up_third_months"}};
constexpr const auto& enum_names(Parameter) { return kParameterNames; }

enum class ParameterUnit { days, months };
inline constexpr std::pair<ParameterUnit, std::string_view> kParameterUnitNames[] = {
    {ParameterUnit::days, "days"}, {ParameterUnit::months, "months"}};
constexpr const auto& enum_names(ParameterUnit) { return kParameterUnitNames; }

struct ShippedValue {
  Parameter parameter = Parameter::order_report_days;
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

// Rules broken: date.in_past, date.out_of_range (ten years ahead) and parameter.day_taken at valid_from;
// parameter.range at value; field.required at source.
base::Status check(const OwnValue& added, const std::vector<OwnValue>& own, base::Date today);
// Only what has not begun to hold is withdrawn: conflict parameter.in_force.
base::Status check_withdrawal(const OwnValue& value, base::Date today);
// Entries of the branch's own record: parameter_set with the value it replaces, parameter_withdrawn.
record::Deed set_deed(const OwnValue& added, int before, base::Date today);
record::Deed withdrawn_deed(const OwnValue& value, base::Date today);

}  // namespace parties
