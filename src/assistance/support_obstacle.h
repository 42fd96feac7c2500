// What stands in the way of a grown member's own livelihood (försörjningshinder), judged for one person at a time and
// again at each application. Words and rules; pure.
// Source: HSLF-FS 2015:30, 3 §; the values as the social services' systems offer them in 2026. Which number
// Socialstyrelsen gives each is data (reports/reporting_codes.h).
#pragma once

#include "assistance/household.h"

namespace assistance {

enum class SupportObstacle {
  unemployed_without_benefit,
  unemployed_benefit_insufficient,
  unemployed_awaiting_benefit,
  part_time_insufficient_income,  // involuntarily
  part_time_awaiting_income,
  full_time_insufficient_income,
  full_time_awaiting_income,
  sick_without_benefit,  // with a doctor's certificate
  sick_benefit_insufficient,
  sick_awaiting_benefit,
  disability_benefit_insufficient,  // sickness or activity compensation
  disability_benefit_awaiting,
  social_reasons,
  no_childcare,
  parental_benefit_insufficient,
  parental_benefit_awaiting,
  pension_insufficient,  // or support for the elderly
  pension_awaiting,
  establishment_benefit_lacking,  // able to take part by less than a quarter
  establishment_benefit_insufficient,
  establishment_benefit_awaiting,
  unaccompanied_young_student,  // eighteen to twenty, in upper secondary school
  no_obstacle,
};
inline constexpr std::pair<SupportObstacle, std::string_view> kSupportObstacleNames[] = {
    {SupportObstacle::unemployed_without_benefit, "unemployed_without_benefit"},
    {SupportObstacle::unemployed_benefit_insufficient, "unemployed_benefit_insufficient"},
    {SupportObstacle::unemployed_awaiting_benefit, "unemployed_awaiting_benefit"},
    {SupportObstacle::part_time_insufficient_income, "part_time_insufficient_income"},
    {SupportObstacle::part_time_awaiting_income, "part_time_awaiting_income"},
    {SupportObstacle::full_time_insufficient_income, "full_time_insufficient_income"},
    {SupportObstacle::full_time_awaiting_income, "full_time_awaiting_income"},
    {SupportObstacle::sick_without_benefit, "sick_without_benefit"},
    {SupportObstacle::sick_benefit_insufficient, "sick_benefit_insufficient"},
    {SupportObstacle::sick_awaiting_benefit, "sick_awaiting_benefit"},
    {SupportObstacle::disability_benefit_insufficient, "disability_benefit_insufficient"},
    {SupportObstacle::disability_benefit_awaiting, "disability_benefit_awaiting"},
    {SupportObstacle::social_reasons, "social_reasons"},
    {SupportObstacle::no_childcare, "no_childcare"},
    {SupportObstacle::parental_benefit_insufficient, "parental_benefit_insufficient"},
    {SupportObstacle::parental_benefit_awaiting, "parental_benefit_awaiting"},
    {SupportObstacle::pension_insufficient, "pension_insufficient"},
    {SupportObstacle::pension_awaiting, "pension_awaiting"},
    {SupportObstacle::establishment_benefit_lacking, "establishment_benefit_lacking"},
    {SupportObstacle::establishment_benefit_insufficient, "establishment_benefit_insufficient"},
    {SupportObstacle::establishment_benefit_awaiting, "establishment_benefit_awaiting"},
    {SupportObstacle::unaccompanied_young_student, "unaccompanied_young_student"},
    {SupportObstacle::no_obstacle, "no_obstacle"}};
constexpr const auto& enum_names(SupportObstacle) { return kSupportObstacleNames; }

// From that month, until the same person is judged again. A month is its first day.
struct JudgedObstacle {
  base::PersonId person_id;
  base::Date month;
  SupportObstacle obstacle = SupportObstacle::no_obstacle;
};
using JudgedObstacles = std::vector<JudgedObstacle>;

// Of several for one person and month the last in `all`, which comes in the order in which they were judged. By person
// and month.
JudgedObstacles holding(const JudgedObstacles& all);
// What holds for that person in that month: the latest judged for it or an earlier one.
std::optional<JudgedObstacle> obstacle_in(const JudgedObstacles& holding, const base::PersonId& person_id,
                                          base::Date month);

// Rules broken, at month: assistance.month_form, assistance.month_ahead (later than the month after today's),
// assistance.outside_household; at person_id: obstacle.not_grown_member (on no day of the month); at obstacle:
// obstacle.same (as it was judged for that very month).
base::Result<Changed> judge(const Household& household, const JudgedObstacles& known, const JudgedObstacle& told,
                            base::Date today);
// Undoes what was judged by mistake; `before` held for that month until then.
Changed withdraw_judged(const Household& household, const JudgedObstacle& withdrawn,
                        const std::optional<JudgedObstacle>& before, base::Date today);

}  // namespace assistance
