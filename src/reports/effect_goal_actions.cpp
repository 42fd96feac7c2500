#include "reports/effect_goal_actions.h"

#include "reports/effect_goal_store.h"
#include "reports/figures_place.h"
#include "sharing/admit.h"

namespace reports {

namespace {

base::Error unknown() { return {base::ErrorCode::not_found, "effect_goal.unknown", {}}; }

// A unit without days of its own is judged by the year of the day that is asked of.
ProjectDays days_of(const parties::Unit& unit, base::Date as_of) {
  const base::Date year_from = base::Date::from_ymd(as_of.year(), 1, 1).value();
  const base::Date year_to = base::Date::from_ymd(as_of.year(), 12, 31).value();
  return {unit.starts_on.value_or(unit.ends_on ? *unit.ends_on : year_from), unit.ends_on.value_or(year_to)};
}

}  // namespace

base::Result<GoalSheet> judge_goals(record::Work& work, const sharing::Viewer& viewer, Registers& registers,
                                    const base::UnitId& unit_id, base::Date as_of) {
  TRY_ASSIGN(const auto unit, find_unit(work, unit_id));
  const auto& branch = unit.unit.branch_id;
  TRY(sharing::admit_figures(work, viewer, branch, sharing::Act::statistics, "effect_goals"));
  const auto found = registers.of(work, branch);
  const ProjectDays project = days_of(unit.unit, as_of);
  const auto goals = goals_of(work.session(), work.municipality_id(), unit_id);
  TRY_ASSIGN(auto standing, standing_of(goals, found->columns, project, as_of));
  return GoalSheet{unit.unit.name, project, as_of, std::move(standing), found->hash, found->read_at};
}

base::Result<analysis::GoalsInput> make_goals_input(record::Work& work, const sharing::Viewer& viewer,
                                                    Registers& registers, const base::UnitId& unit_id,
                                                    base::Date as_of) {
  TRY_ASSIGN(const auto unit, find_unit(work, unit_id));
  const auto& branch = unit.unit.branch_id;
  TRY(sharing::admit_figures(work, viewer, branch, sharing::Act::list, "effect_goals"));
  TRY(sharing::admit_release(work, viewer, branch, sharing::Act::export_rows, "effect_goals"));
  const auto found = registers.of(work, branch);
  return goals_input(goals_of(work.session(), work.municipality_id(), unit_id), found->columns,
                     days_of(unit.unit, as_of), as_of);
}

base::Result<std::string> add_goal(record::Work& work, const sharing::Viewer& viewer, EffectGoal goal) {
  TRY_ASSIGN(const auto unit, find_unit(work, goal.unit_id));
  goal.holder_id = unit.unit.branch_id;
  TRY(sharing::admit_branch(work, viewer, goal.holder_id, "effect_goal"));
  TRY(check(goal));
  goal.id = work.new_id<base::EntryId>().str();
  const auto entry_id = work.new_id<base::EntryId>();
  insert_goal(work.session(), work.municipality_id(), goal, entry_id);
  EffectGoal nothing;
  work.write_as(entry_id, change(nothing, goal, "effect_goal_added", work.today()));
  return goal.id;
}

base::Status change_goal(record::Work& work, const sharing::Viewer& viewer, const std::string& id,
                         std::int64_t from_version, const EffectGoal& changed) {
  TRY_ASSIGN(const EffectGoal before, find_one_goal(work, viewer, id));
  if (before.version != from_version) return base::stale();
  EffectGoal after = changed;
  after.id = id;
  after.holder_id = before.holder_id;
  after.unit_id = before.unit_id;
  TRY(check(after));
  const char* kind = after.is_ended && !before.is_ended ? "effect_goal_ended" : "effect_goal_changed";
  auto deed = change(before, after, kind, work.today());
  if (deed.entry.changes.empty()) return base::done();
  const auto entry_id = work.new_id<base::EntryId>();
  if (!update_goal(work.session(), work.municipality_id(), after, from_version, entry_id)) return base::stale();
  work.write_as(entry_id, deed);
  return base::done();
}

base::Result<EffectGoal> find_one_goal(record::Work& work, const sharing::Viewer& viewer, const std::string& id) {
  const auto found = find_goal(work.session(), work.municipality_id(), id);
  if (!found) return unknown();
  TRY(sharing::admit_branch(work, viewer, found->holder_id, "effect_goal"));
  return *found;
}

}  // namespace reports
