#include "analysis/goals.h"

#include <algorithm>
#include <set>

#include "base/ensure.h"

namespace analysis {

namespace {

std::int64_t divide_up(std::int64_t value, std::int64_t by) { return (value + by - 1) / by; }

bool has_any(const std::set<std::string>& codes, const std::vector<std::string>& wanted) {
  return std::any_of(wanted.begin(), wanted.end(), [&](const auto& code) { return codes.count(code) > 0; });
}

GoalResult share_of(const GoalsInput& input, const Goal& goal) {
  std::int64_t count = 0, among = 0;
  for (const GoalRow& row : input.rows) {
    if (row.starts_on > input.as_of) continue;
    if (goal.among == GoalBase::ended && (!row.ends_on || *row.ends_on > input.as_of)) continue;
    const std::set<std::string> codes(row.codes.begin(), row.codes.end());
    if (!goal.only_with.empty() && !has_any(codes, goal.only_with)) continue;
    if (has_any(codes, goal.without)) continue;
    ++among;
    if (has_any(codes, goal.counted)) ++count;
  }
  return {goal.name, judge_share(count, among, goal.level), {}};
}

std::vector<base::Violation> faults(const GoalsInput& input) {
  std::vector<base::Violation> out;
  if (input.project_to < input.project_from) out.push_back({"project_to", "population.period_reversed", {}});
  for (size_t i = 0; i < input.rows.size(); ++i) {
    const GoalRow& row = input.rows[i];
    if (!row.ends_on || *row.ends_on >= row.starts_on) continue;
    out.push_back({"rows[" + std::to_string(i + 1) + "].ends_on", "goal.ends_before_start", {}});
  }
  for (size_t i = 0; i < input.goals.size(); ++i) {
    const Goal& goal = input.goals[i];
    if (goal.kind != GoalKind::share || !goal.counted.empty()) continue;
    out.push_back({"goals[" + std::to_string(i + 1) + "].counted", "goal.nothing_counted", {}});
  }
  return out;
}

}  // namespace

ShareGoal judge_share(std::int64_t count, std::int64_t among, std::int64_t level) {
  ENSURE(count >= 0 && count <= among && level >= 0 && among < 1'000'000'000);
  ShareGoal out{count, among, {}, {}, false, {}};
  if (among == 0) return out;
  out.share = static_cast<double>(count) / static_cast<double>(among);
  out.interval = wilson_interval(count, among);
  // A level above one is never reached, and so is not multiplied out.
  if (level > kLevelUnit) return out;
  const std::int64_t wanted = divide_up(level * among, kLevelUnit);
  out.is_met = count >= wanted;
  out.missing = std::max<std::int64_t>(wanted - count, 0);
  return out;
}

base::Result<PlacesGoal> judge_places(const std::vector<Stay>& stays, base::Date project_from,
                                      base::Date project_to, base::Date as_of, std::int64_t level) {
  if (project_to < project_from) return base::invalid("project_to", "population.period_reversed");
  const base::Date last = std::min(project_to, as_of);
  PlacesGoal out;
  out.project_days = base::days_between(project_from, project_to) + 1;
  out.elapsed_days = std::max(base::days_between(project_from, last) + 1, 0);
  for (const Stay& stay : stays) {
    const base::Date from = std::max(stay.starts_on, project_from);
    const base::Date to = std::min(stay.ends_on.value_or(last), last);
    if (from <= to) out.participant_days += base::days_between(from, to) + 1;
  }
  out.places = static_cast<double>(out.participant_days) / static_cast<double>(out.project_days);
  if (out.elapsed_days > 0) {
    out.pace = static_cast<double>(out.participant_days) / static_cast<double>(out.elapsed_days);
  }
  const std::int64_t wanted =
      (level / kLevelUnit) * out.project_days + divide_up((level % kLevelUnit) * out.project_days, kLevelUnit);
  out.is_met = out.participant_days >= wanted;
  out.missing_days = std::max<std::int64_t>(wanted - out.participant_days, 0);
  return out;
}

base::Result<std::vector<GoalResult>> judge_goals(const GoalsInput& input) {
  if (auto violations = faults(input); !violations.empty()) return base::invalid(std::move(violations));
  std::vector<Stay> stays;
  for (const GoalRow& row : input.rows) stays.push_back({row.starts_on, row.ends_on});
  std::vector<GoalResult> out;
  for (const Goal& goal : input.goals) {
    if (goal.kind == GoalKind::share) {
      out.push_back(share_of(input, goal));
      continue;
    }
    TRY_ASSIGN(const PlacesGoal places,
               judge_places(stays, input.project_from, input.project_to, input.as_of, goal.level));
    out.push_back({goal.name, {}, places});
  }
  return out;
}

}  // namespace analysis
