#include "demo/obstacles.h"

#include <algorithm>
#include <iterator>

#include "assistance/household_actions.h"

namespace demo {

namespace {

using assistance::SupportObstacle;

constexpr size_t kNobodyJudged = 12;  // one in so many
constexpr size_t kJudgedAgain = 3;

// In turn: unemployment is the most common, as in Socialstyrelsen's statistics.
constexpr SupportObstacle kObstacles[] = {
    SupportObstacle::unemployed_without_benefit,    SupportObstacle::sick_without_benefit,
    SupportObstacle::unemployed_without_benefit,    SupportObstacle::social_reasons,
    SupportObstacle::part_time_insufficient_income, SupportObstacle::unemployed_without_benefit,
    SupportObstacle::unemployed_benefit_insufficient, SupportObstacle::disability_benefit_insufficient,
    SupportObstacle::unemployed_without_benefit,    SupportObstacle::establishment_benefit_awaiting,
    SupportObstacle::parental_benefit_insufficient, SupportObstacle::unemployed_without_benefit,
    SupportObstacle::sick_benefit_insufficient,     SupportObstacle::social_reasons,
    SupportObstacle::unemployed_awaiting_benefit,   SupportObstacle::unemployed_without_benefit,
    SupportObstacle::pension_insufficient,          SupportObstacle::sick_awaiting_benefit,
    SupportObstacle::full_time_awaiting_income};

}  // namespace

void ObstacleActs::play(Stage& stage, const JudgedHousehold& household, const PaidHousehold& paid) {
  const auto first = std::find_if(paid.months.begin(), paid.months.end(),
                                  [](const PaidMonth& one) { return one.month >= day("2026-06-01"); });
  if (first == paid.months.end()) return;
  const auto last = paid.months.back().month;
  std::int64_t version = household.version;
  const auto judge = [&](const base::PersonId& person, base::Date month, size_t which) {
    const assistance::JudgedObstacle told{person, month, kObstacles[which % std::size(kObstacles)]};
    stage.as(household.worker, weekday(month.plus_days(4)), [&](record::Work& work, const sharing::Viewer& viewer) {
      return assistance::judge_obstacle(work, viewer, household.id, version, told);
    });
    ++version;
  };
  for (const auto& person : household.grown) {
    const size_t number = ++judged_;
    if (number % kNobodyJudged == 0) continue;
    judge(person, first->month, number);
    if (number % kJudgedAgain == 0 && last > first->month) judge(person, last, number + 1);
  }
}

}  // namespace demo
