// Effect goals of a project, judged on any day from what is known that day (mission row B9: so many year-places;
// so many per cent have completed a practice; so many go to work or studies). Comparisons are exact: 9.93 is
// not 10.
//   share        count / among; met when the point estimate reaches the level
//   year-places  participant-days within the project, the day of the end counted, / days of the project
// Threading: pure functions.
#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <utility>
#include <vector>

#include "analysis/wilson.h"
#include "base/date.h"
#include "base/result.h"

namespace analysis {

inline constexpr std::int64_t kLevelUnit =
    1'000'000'000;  // levels are in thousand-millionths: 0.75 is 750 millions

struct ShareGoal {
  std::int64_t count = 0;
  std::int64_t among = 0;
  std::optional<double> share;            // none among nobody
  std::optional<ShareInterval> interval;  // Wilson 95 %
  bool is_met = false;
  // The fewest more of those among that would reach the level; 0 when it is met, none when all would not do.
  std::optional<std::int64_t> missing;
};
// 0 ≤ count ≤ among, 0 ≤ level, or it is a bug of the caller's. Among nobody nothing is met.
ShareGoal judge_share(std::int64_t count, std::int64_t among, std::int64_t level);

struct Stay {
  base::Date starts_on;
  std::optional<base::Date> ends_on;
};
struct PlacesGoal {
  std::int64_t participant_days = 0;  // up to the day that is asked of
  std::int64_t project_days = 0;      // from the project's first day to its last
  std::int64_t elapsed_days = 0;      // of them, up to the day that is asked of
  double places = 0;                  // over the whole project
  std::optional<double> pace;         // over the days that have elapsed; none before the first
  bool is_met = false;
  std::int64_t missing_days = 0;
};
// Rule: population.period_reversed at project_to.
base::Result<PlacesGoal> judge_places(const std::vector<Stay>& stays, base::Date project_from,
                                      base::Date project_to, base::Date as_of, std::int64_t level);

// A participant's stay, with the codes of what holds of it.
struct GoalRow {
  std::string id;
  base::Date starts_on;
  std::optional<base::Date> ends_on;
  std::vector<std::string> codes;
};

enum class GoalKind { share, year_places };
inline constexpr std::pair<GoalKind, std::string_view> kGoalKindNames[] = {{GoalKind::share, "share"},
                                                                           {GoalKind::year_places, "year_places"}};
constexpr const auto& enum_names(GoalKind) { return kGoalKindNames; }

enum class GoalBase { enrolled, ended };  // all that ever began, ongoing included; those who ended
inline constexpr std::pair<GoalBase, std::string_view> kGoalBaseNames[] = {{GoalBase::enrolled, "enrolled"},
                                                                           {GoalBase::ended, "ended"}};
constexpr const auto& enum_names(GoalBase) { return kGoalBaseNames; }

struct Goal {
  std::string name;
  GoalKind kind = GoalKind::share;
  GoalBase among = GoalBase::enrolled;
  std::vector<std::string> counted;    // any of these codes
  std::vector<std::string> only_with;  // among those with any of these; empty: everybody
  std::vector<std::string> without;    // and with none of these
  std::int64_t level = 0;
};

struct GoalsInput {
  base::Date project_from;
  base::Date project_to;
  base::Date as_of;
  std::vector<GoalRow> rows;
  std::vector<Goal> goals;
};

struct GoalResult {
  std::string name;
  std::optional<ShareGoal> share;
  std::optional<PlacesGoal> places;
};

// A stay counts from its first day on; one that ends later than `as_of` goes on. Rules: population.period_reversed
// at project_to; goal.ends_before_start at rows[i].ends_on; goal.nothing_counted at goals[i].counted.
base::Result<std::vector<GoalResult>> judge_goals(const GoalsInput& input);

}  // namespace analysis
