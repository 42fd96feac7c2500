#include "reports/opening_rows_actions.h"

#include <algorithm>

#include "platform/system/clock.h"
#include "reports/after_exit_actions.h"
#include "reports/comparison_actions.h"
#include "reports/cross_table_report.h"
#include "reports/deadlines_actions.h"
#include "reports/effect_goal_store.h"
#include "reports/exit_groups_actions.h"
#include "reports/intervention_groups.h"
#include "reports/interventions_actions.h"
#include "reports/mapping_actions.h"
#include "reports/national_actions.h"
#include "reports/overlap_actions.h"
#include "reports/savings_actions.h"
#include "reports/units_actions.h"
#include "reports/workload_actions.h"

namespace reports {

namespace {

using analysis::Columns;

base::Error unknown_figure() { return {base::ErrorCode::not_found, "figure.unknown", {}}; }

// A goal of the place that the viewer has been admitted to.
base::Result<FoundRows> rows_of_goal(const Opening& o) {
  const auto& cell = o.asked.cell;
  if (cell.line != "counted" && cell.line != "among") return unknown_figure();
  const auto goal = find_goal(o.work.session(), o.work.municipality_id(), cell.panel.substr(kGoalPanel.size()));
  if (!goal || goal->unit_id.str() != o.asked.figures.unit_id) return unknown_figure();
  TRY_ASSIGN(auto rows, rows_of(*goal, o.found.columns, o.asked.figures.to, cell.line == "counted"));
  return FoundRows{std::move(rows), goal->name, {}};
}

// The participations that went on on the figure's day.
base::Result<FoundRows> rows_of_overlap(const Opening& o) {
  TRY_ASSIGN(auto basis, overlap_basis(o.work, o.found, o.place.branch_id, o.asked.figures));
  const auto those = behind(basis.points, o.asked.cell);
  if (!those) return unknown_figure();
  TRY_ASSIGN(auto query, query_of(o.asked.figures));
  query.population.from = query.population.to = those->day;
  const auto& columns = o.found.columns;
  TRY_ASSIGN(const auto standing, analysis::standing_in(columns, query.population));
  auto rows = standing.rows_counting(analysis::kOngoing);
  std::erase_if(rows, [&](size_t row) {
    return !std::binary_search(those->participants.begin(), those->participants.end(), columns.participant[row]);
  });
  return FoundRows{std::move(rows), {}, std::move(basis.hash)};
}

base::Result<FoundRows> rows_of_interventions(const Opening& o) {
  TRY_ASSIGN(auto basis, interventions_basis(o.work, o.found, o.place.branch_id, {o.asked.figures}));
  auto rows = behind(basis.given, basis.query, o.asked.cell);
  if (!rows) return unknown_figure();
  return FoundRows{std::move(*rows), {}, std::move(basis.hash), std::move(basis.tags)};
}

// The exits that decide for the people.
base::Result<FoundRows> rows_of_national(const Opening& o) {
  TRY_ASSIGN(auto read, read_national(o.work, o.found, o.templates, o.place.branch_id, o.asked.figures));
  auto rows = behind(read.basis, read.used.meanings, o.asked.cell);
  if (!rows) return unknown_figure();
  return FoundRows{std::move(*rows), {}, std::move(read.hash)};
}

// Those of the population who have the line's value and the column's.
base::Result<FoundRows> rows_in_cross(const Columns& columns, const FigureAsked& asked) {
  const auto filters = cross_filters(asked.figures.filters, asked.cell.line, asked.cell.column);
  if (!filters) return unknown_figure();
  FiguresAsked narrowed = asked.figures;
  narrowed.filters = *filters;
  TRY_ASSIGN(const auto query, query_of(narrowed));
  TRY_ASSIGN(const auto standing, analysis::standing_in(columns, query.population));
  return FoundRows{standing.rows_counting(analysis::bit_of(narrowed.basis)), {}};
}

base::Result<FoundRows> rows_of_cross(const Opening& o) { return rows_in_cross(o.found.columns, o.asked); }

bool is_exit_by_intervention(const FigureAsked& asked) {
  return asked.cell.panel == kExitGroupsPanel &&
         asked.cell.line.rfind(std::string(kInterventionGroup) + "=", 0) == 0;
}

base::Result<FoundRows> members_of(const Opening& o) {
  if (is_exit_by_intervention(o.asked)) {
    const std::string group = o.asked.cell.line.substr(o.asked.cell.line.find('=') + 1);
    TRY_ASSIGN(auto members,
               rows_of_intervention_group(o.work, o.found, o.place.branch_id, o.asked.figures, group));
    if (!members.rows) return unknown_figure();
    return FoundRows{std::move(*members.rows), {}, std::move(members.hash)};
  }
  FigureAsked whole = o.asked;
  whole.cell.column = "all";
  return rows_in_cross(o.found.columns, whole);
}

// Those of a group that started in the period, or, of them, those who left in it.
base::Result<FoundRows> rows_of_exit_group(const Opening& o) {
  TRY_ASSIGN(auto found, members_of(o));
  if (o.asked.cell.column == "all") return found;
  if (o.asked.cell.column != "exits") return unknown_figure();
  const auto last = analysis::day_of(o.asked.figures.to);
  std::erase_if(found.rows, [&](size_t row) { return o.found.columns.ends_on[row] > last; });
  return found;
}

base::Result<FoundRows> rows_of_comparison(const Opening& o) {
  const auto cell = comparison_cell(o.asked.cell);
  if (!cell) return unknown_figure();
  TRY_ASSIGN(auto rows, rows_behind(o.found.columns, o.asked.figures, *cell));
  return FoundRows{std::move(rows), {}, {}};
}

base::Result<FoundRows> rows_of_unit_months(const Opening& o) {
  TRY_ASSIGN(auto rows, rows_of_unit_month(o.found.columns, o.asked.figures, o.asked.cell));
  if (!rows) return unknown_figure();
  return FoundRows{std::move(*rows), {}, {}};
}

base::Result<FoundRows> rows_of_workers(const Opening& o) {
  TRY_ASSIGN(auto read, rows_of_workload(o.work, o.viewer, o.found, o.place, o.asked.figures, o.asked.cell));
  if (!read.rows) return unknown_figure();
  return FoundRows{std::move(*read.rows), {}, std::move(read.hash), {}, std::move(read.names)};
}

base::Result<FoundRows> rows_of_mapping(const Opening& o) {
  TRY_ASSIGN(auto basis, mapping_basis(o.work, o.found, o.place.branch_id, o.asked.figures));
  const auto people = participants_behind(basis.people, o.asked.cell);
  if (!people) return unknown_figure();
  std::erase_if(basis.rows, [&](size_t row) { return people->count(o.found.columns.participant[row]) == 0; });
  return FoundRows{std::move(basis.rows), {}, std::move(basis.hash)};
}

base::Result<FoundRows> rows_of_deadlines(const Opening& o) {
  TRY_ASSIGN(const auto report, read_deadlines(o.work, o.found, o.place, o.asked.figures));
  auto rows = rows_behind(report, o.asked.cell);
  if (!rows) return unknown_figure();
  return FoundRows{std::move(*rows), {}, report.register_hash};
}

base::Result<FoundRows> rows_after_exit(const Opening& o) {
  TRY_ASSIGN(const auto report, read_after_exit(o.work, o.found, o.place, o.asked.figures));
  auto rows = rows_behind(report, o.asked.cell);
  if (!rows) return unknown_figure();
  return FoundRows{std::move(*rows), {}, report.register_hash};
}

// Nobody is followed beyond today: on another day a period that goes on is another's figures.
base::Result<FoundRows> rows_of_exits(const Opening& o) {
  TRY_ASSIGN(const auto asked, until_today(o.asked.figures, o.work.today()));
  TRY_ASSIGN(const auto query, query_of(asked));
  TRY_ASSIGN(const auto standing, analysis::standing_in(o.found.columns, query.population));
  auto rows = analysis::rows_followed(o.found.columns, standing, asked.to, o.asked.cell);
  if (!rows) return unknown_figure();
  const auto counted_to = std::min(o.asked.figures.to, platform::swedish_date(o.asked.read_at));
  std::string hash = counted_to == asked.to ? std::string() : o.found.hash + ' ' + asked.to.str();
  return FoundRows{std::move(*rows), {}, std::move(hash)};
}

// A panel of the follow-up.
base::Result<FoundRows> rows_of_panel(const Opening& o) {
  TRY_ASSIGN(const auto query, query_of(o.asked.figures));
  TRY_ASSIGN(const auto standing, analysis::standing_in(o.found.columns, query.population));
  auto rows = analysis::rows_in(o.found.columns, standing, query, o.asked.cell);
  if (!rows) return unknown_figure();
  return FoundRows{std::move(*rows), {}, {}};
}

const std::vector<std::string_view> kByIntervention = {"intervention", "assessment", "assessment_sitting"};

// `subjects`: entries about these change its figures, beside those that change every figure.
struct Kind {
  std::string_view panel;  // by is_panel_of; the empty one is of all others
  base::Result<FoundRows> (*rows)(const Opening& opening);
  std::vector<std::string_view> subjects = {};
};
const std::vector<Kind>& kinds() {
  static const std::vector<Kind> all = {
      {kOverlapPanel, rows_of_overlap, {"assessment", "assessment_sitting", "household"}},
      {kInterventionsPanel, rows_of_interventions, kByIntervention},
      {kMappingPanel, rows_of_mapping, {"assessment", "assessment_sitting"}},
      {kNationalPanel, rows_of_national, {"exit_follow_up"}},
      {kGoalPanel, rows_of_goal},
      {kCrossPanel, rows_of_cross},
      {kExitGroupsPanel, rows_of_exit_group},
      {kComparisonPanel, rows_of_comparison},
      {kSavingsPanel, rows_of_savings, {"household"}},
      {kUnitMonthsPanel, rows_of_unit_months},
      {kWorkloadPanels, rows_of_workers, {"ownership", "intervention"}},
      {kDeadlinePanels, rows_of_deadlines, {"assessment", "assessment_sitting", "plan"}},
      {kAfterExitPanels, rows_after_exit, {"exit_follow_up"}},
      {analysis::kTimeToExitPanel, rows_of_exits},
      {analysis::kExitCausePanel, rows_of_exits},
      {"", rows_of_panel}};
  return all;
}

bool is_one_of(const std::string& text, const std::vector<std::string_view>& all) {
  return std::find(all.begin(), all.end(), text) != all.end();
}

const Kind& kind_of(const FigureAsked& asked) {
  return *std::find_if(kinds().begin(), kinds().end(),
                       [&](const Kind& one) { return is_panel_of(asked.cell.panel, one.panel); });
}

}  // namespace

base::Result<FoundRows> rows_of_figure(const Opening& opening) { return kind_of(opening.asked).rows(opening); }

bool changes_figure(const FigureAsked& asked, const std::string& subject_type) {
  if (is_exit_by_intervention(asked) && is_one_of(subject_type, kByIntervention)) return true;
  return is_one_of(subject_type, kind_of(asked).subjects) ||
         is_one_of(subject_type, {"participation", "measurement", "person", "placement"});
}

}  // namespace reports
