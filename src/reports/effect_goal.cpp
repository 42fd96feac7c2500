#include "reports/effect_goal.h"

#include <algorithm>
#include <map>

#include "base/names.h"
#include "reports/figures_report.h"

namespace reports {

namespace {

using analysis::GoalKind;

constexpr std::int64_t kMostPlaces = 10'000'000;
constexpr std::int64_t kWholeShare = 100'000;

// The first day that anything is registered of; everybody ever enrolled has begun since.
base::Date since_ever() { return base::Date::from_ymd(1900, 1, 1).value(); }

std::int64_t level_of(const EffectGoal& goal) {
  const std::int64_t one = goal.kind == GoalKind::share ? kWholeShare : 1'000;
  return goal.level_thousandths * (analysis::kLevelUnit / one);
}

void add_filter_faults(std::vector<base::Violation>& out, const char* field, const std::string& text) {
  const auto read = filters_of(text);
  if (read.has_value()) return;
  for (auto violation : read.error().violations) {
    violation.field = field;
    out.push_back(std::move(violation));
  }
}

analysis::DateBasis basis_of(analysis::GoalBase among) {
  return among == analysis::GoalBase::ended ? analysis::DateBasis::ended : analysis::DateBasis::took_part;
}

base::Result<GoalStanding> places_of(const EffectGoal& goal, const analysis::Columns& columns,
                                     const ProjectDays& project, base::Date as_of) {
  TRY_ASSIGN(const auto rows, rows_of(goal, columns, as_of, false));
  std::vector<analysis::Stay> stays;
  for (const size_t row : rows) {
    stays.push_back({analysis::date_of(columns.starts_on[row]).value(), analysis::date_of(columns.ends_on[row])});
  }
  TRY_ASSIGN(const auto places, analysis::judge_places(stays, project.from, project.to, as_of, level_of(goal)));
  return GoalStanding{goal, {}, places};
}

}  // namespace

base::Result<std::vector<size_t>> rows_of(const EffectGoal& goal, const analysis::Columns& columns,
                                          base::Date as_of, bool counted) {
  TRY_ASSIGN(const auto population, population_of(goal, as_of, counted));
  TRY_ASSIGN(const auto standing, analysis::standing_in(columns, population));
  return standing.rows_counting(analysis::bit_of(basis_of(goal.among)));
}

base::Status check(const EffectGoal& goal) {
  std::vector<base::Violation> out;
  if (goal.name.empty()) out.push_back({"name", "field.required", {}});
  if (goal.kind == GoalKind::share && goal.counted_filters.empty()) {
    out.push_back({"counted_filters", "goal.nothing_counted", {}});
  }
  add_filter_faults(out, "counted_filters", goal.counted_filters);
  add_filter_faults(out, "among_filters", goal.among_filters);
  const std::int64_t most = goal.kind == GoalKind::share ? kWholeShare : kMostPlaces;
  if (goal.level_thousandths <= 0 || goal.level_thousandths > most) {
    out.push_back({"level_thousandths", "goal.level_range", {}});
  }
  if (out.empty()) return base::done();
  return base::invalid(std::move(out));
}

record::Deed change(const EffectGoal& before, const EffectGoal& after, const char* kind, base::Date today) {
  record::NewEntry entry{{}, kind, "effect_goal", after.id, after.holder_id, {}, after.unit_id, {}, today, {}, {},
                         {}, {}};
  const auto note = [&](const char* field, const std::string& old_value, const std::string& new_value) {
    record::note_change(entry.changes, field, "report", old_value, new_value);
  };
  const bool is_new = before.id.empty();
  note("name", before.name, after.name);
  note("kind", is_new ? "" : base::name_of(before.kind), base::name_of(after.kind));
  note("among", is_new ? "" : base::name_of(before.among), base::name_of(after.among));
  note("counted_filters", before.counted_filters, after.counted_filters);
  note("among_filters", before.among_filters, after.among_filters);
  note("level_thousandths", is_new ? "" : std::to_string(before.level_thousandths),
       std::to_string(after.level_thousandths));
  note("ended", before.is_ended ? "true" : "", after.is_ended ? "true" : "");
  return {std::move(entry), {}, {}};
}

base::Result<analysis::Population> population_of(const EffectGoal& goal, base::Date as_of, bool counted) {
  analysis::Population out{since_ever(), as_of, basis_of(goal.among), {}};
  TRY_ASSIGN(out.filters, filters_of(goal.among_filters));
  if (counted) {
    TRY_ASSIGN(const auto more, filters_of(goal.counted_filters));
    out.filters.insert(out.filters.end(), more.begin(), more.end());
  }
  out.filters.push_back({analysis::Variable::unit, {goal.unit_id.str()}, false});
  return out;
}

base::Result<std::vector<GoalStanding>> standing_of(const std::vector<EffectGoal>& goals,
                                                    const analysis::Columns& columns, const ProjectDays& project,
                                                    base::Date as_of) {
  std::vector<GoalStanding> out;
  for (const auto& goal : goals) {
    if (goal.kind == GoalKind::year_places) {
      TRY_ASSIGN(auto places, places_of(goal, columns, project, as_of));
      out.push_back(std::move(places));
      continue;
    }
    TRY_ASSIGN(const auto among, rows_of(goal, columns, as_of, false));
    TRY_ASSIGN(const auto counted, rows_of(goal, columns, as_of, true));
    out.push_back({goal,
                   analysis::judge_share(static_cast<std::int64_t>(counted.size()),
                                         static_cast<std::int64_t>(among.size()), level_of(goal)),
                   {}});
  }
  return out;
}

base::Result<analysis::GoalsInput> goals_input(const std::vector<EffectGoal>& goals, const analysis::Columns& columns,
                                               const ProjectDays& project, base::Date as_of) {
  analysis::GoalsInput out{project.from, project.to, as_of, {}, {}};
  std::map<size_t, std::vector<std::string>> codes;  // by row
  for (size_t i = 0; i < goals.size(); ++i) {
    const auto& goal = goals[i];
    const std::string number = std::to_string(i + 1), among = "among" + number, counted = "counted" + number;
    TRY_ASSIGN(const auto all, rows_of(goal, columns, as_of, false));
    for (const size_t row : all) codes[row].push_back(among);
    if (goal.kind == GoalKind::share) {
      TRY_ASSIGN(const auto those, rows_of(goal, columns, as_of, true));
      for (const size_t row : those) codes[row].push_back(counted);
    }
    out.goals.push_back({goal.name, goal.kind, goal.among, {counted}, {among}, {}, level_of(goal)});
  }
  for (auto& [row, theirs] : codes) {
    out.rows.push_back({std::to_string(out.rows.size() + 1), analysis::date_of(columns.starts_on[row]).value(),
                        analysis::date_of(columns.ends_on[row]), std::move(theirs)});
  }
  return out;
}

}  // namespace reports
