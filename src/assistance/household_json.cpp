#include "assistance/household_json.h"

namespace assistance {

HouseholdFields fields_of(const HouseholdFieldsView& view) {
  HouseholdFields out{view.household_type, view.formed_on, {}};
  for (const auto& one : view.members) out.members.push_back({one.person_id, one.role, one.from_on, one.to_on});
  return out;
}

AssistanceMonths months_of(const NewMonthsView& view) {
  AssistanceMonths out;
  for (const auto& one : view.months) out.push_back(month_of(one));
  return out;
}

HouseholdView view_of(const HouseholdSheet& sheet) {
  const Household& household = sheet.household;
  HouseholdView out{household.id, household.version, household.household_type, household.formed_on,
                    household.dissolved_on, {}, {}, {}, {}};
  for (const auto& [member, person] : sheet.members) {
    out.members.push_back({people::view_of(person), member.role, member.from_on, member.to_on});
  }
  for (const auto& one : sheet.months) out.months.push_back({one.month, one.kind, one.amount_ore});
  for (const auto& one : sheet.obstacles) out.obstacles.push_back({one.person_id, one.month, one.obstacle});
  for (const auto& one : sheet.ends) out.ends.push_back({one.month, one.reason});
  return out;
}

std::vector<DurationRuleView> duration_rule_views() {
  std::vector<DurationRuleView> out;
  for (const auto& rule : duration_rules()) {
    out.push_back({rule.duration, rule.months_min, rule.of_months, std::string(rule.source)});
  }
  return out;
}

AssistanceView view_of(const AssistanceSheet& sheet) {
  const Standing& standing = sheet.standing;
  AssistanceView out{{},
                     {standing.as_of, standing.months_in_row, standing.months_of_12, standing.months_of_36,
                      standing.duration},
                     duration_rule_views(),
                     {},
                     {}};
  for (const auto& household : sheet.households) out.households.push_back(view_of(household));
  for (const auto& one : sheet.years) out.years.push_back({one.year, one.amount_ore, one.month_count});
  for (const auto& one : sheet.starts) {
    out.starts.push_back(
        {one.participation_id, one.unit_name, one.starts_on, one.before.months_in_row, one.before.month_count});
  }
  return out;
}

}  // namespace assistance
