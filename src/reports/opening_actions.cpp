#include "reports/opening_actions.h"

#include <algorithm>
#include <set>
#include <tuple>

#include "parties/code_list_store.h"
#include "record/record_store.h"
#include "reports/comparison_actions.h"
#include "reports/cross_table_report.h"
#include "reports/effect_goal_store.h"
#include "reports/exit_groups_actions.h"
#include "reports/figures_place.h"
#include "reports/intervention_groups.h"
#include "reports/interventions_actions.h"
#include "reports/national_actions.h"
#include "reports/overlap_actions.h"
#include "reports/units_actions.h"
#include "reports/workload_actions.h"
#include "sharing/admit.h"

namespace reports {

namespace {

using analysis::Columns;
using outcomes::OpenedRow;

std::vector<OpenedRow> read_rows(record::Work& work, const base::HolderId& branch,
                                 const std::vector<std::string>& ids) {
  auto out = outcomes::list_opened(work.session(), work.municipality_id(), branch, ids);
  std::sort(out.begin(), out.end(), [](const OpenedRow& a, const OpenedRow& b) {
    return std::tie(a.name_sort, a.starts_on, a.participation_id) <
           std::tie(b.name_sort, b.starts_on, b.participation_id);
  });
  return out;
}

// The latest begun, where there are more than can be shown.
std::vector<size_t> shown_of(const Columns& columns, std::vector<size_t> rows) {
  if (rows.size() > kOpenedMax) {
    std::sort(rows.begin(), rows.end(), [&](size_t a, size_t b) {
      return std::pair(columns.starts_on[b], b) < std::pair(columns.starts_on[a], a);
    });
    rows.resize(kOpenedMax);
  }
  return rows;
}

std::vector<std::string> ids_of(const Columns& columns, const std::vector<size_t>& rows) {
  std::vector<std::string> ids;
  for (const size_t row : rows) ids.push_back(columns.id[row]);
  return ids;
}

bool is_national(const FigureAsked& asked) { return asked.cell.panel.rfind(kNationalPanel, 0) == 0; }
bool is_overlap(const FigureAsked& asked) { return asked.cell.panel.rfind(kOverlapPanel, 0) == 0; }

bool is_interventions(const FigureAsked& asked) { return asked.cell.panel.rfind(kInterventionsPanel, 0) == 0; }
bool is_exit_by_intervention(const FigureAsked& asked) {
  return asked.cell.panel == kExitGroupsPanel &&
         asked.cell.line.rfind(std::string(kInterventionGroup) + "=", 0) == 0;
}

// What they are counted from besides: the mapping, the months of assistance, interventions, what was asked after
// the exit.
bool changes_figures(const FigureAsked& asked, const std::string& subject_type) {
  if ((is_interventions(asked) || is_exit_by_intervention(asked)) &&
      (subject_type == "intervention" || subject_type.rfind("assessment", 0) == 0)) {
    return true;
  }
  if (is_overlap(asked) && (subject_type.rfind("assessment", 0) == 0 || subject_type == "household")) return true;
  if (is_national(asked) && subject_type == "exit_follow_up") return true;
  if (is_workload_panel(asked.cell.panel) && subject_type == "ownership") return true;
  return subject_type == "participation" || subject_type == "measurement" || subject_type == "person" ||
         subject_type == "placement";
}

// Of the place, whatever their days: who left the population stands here too.
std::vector<size_t> changed_since(record::Work& work, const Columns& columns, const FigureAsked& asked) {
  std::set<std::string> people;
  for (const auto& entry : record::recorded_since(work.session(), work.municipality_id(), asked.read_at)) {
    if (changes_figures(asked, entry.subject_type)) people.insert(entry.person_id.str());
  }
  const auto unit = columns.units.find(asked.figures.unit_id);
  std::vector<size_t> rows;
  for (size_t i = 0; i < columns.size() && !people.empty(); ++i) {
    if (!asked.figures.unit_id.empty() && (!unit || columns.unit[i] != *unit)) continue;
    if (people.count(columns.participants[columns.participant[i]]) > 0) rows.push_back(i);
  }
  return shown_of(columns, std::move(rows));
}

struct FoundRows {
  std::vector<size_t> rows;
  std::string goal_name;
  std::string hash = {};       // of what it was counted from, where that is more than the register
  InterventionTags tags = {};  // where the line is one of interventions
  std::map<std::string, std::string> names = {};  // of workers, where the line is one of them
};

base::Error unknown_figure() { return {base::ErrorCode::not_found, "figure.unknown", {}}; }

// A goal of the place that the viewer has been admitted to.
base::Result<FoundRows> rows_of_goal(record::Work& work, const Columns& columns, const FigureAsked& asked) {
  const auto& cell = asked.cell;
  if (cell.line != "counted" && cell.line != "among") return unknown_figure();
  const auto goal = find_goal(work.session(), work.municipality_id(), cell.panel.substr(kGoalPanel.size()));
  if (!goal || goal->unit_id.str() != asked.figures.unit_id) return unknown_figure();
  TRY_ASSIGN(auto rows, rows_of(*goal, columns, asked.figures.to, cell.line == "counted"));
  return FoundRows{std::move(rows), goal->name, {}};
}

// The participations that went on on the figure's day.
base::Result<FoundRows> rows_of_overlap(record::Work& work, const Register& found, const base::HolderId& branch,
                                        const FigureAsked& asked) {
  TRY_ASSIGN(auto basis, overlap_basis(work, found, branch, asked.figures));
  const auto those = behind(basis.points, asked.cell);
  if (!those) return unknown_figure();
  TRY_ASSIGN(auto query, query_of(asked.figures));
  query.population.from = query.population.to = those->day;
  TRY_ASSIGN(const auto standing, analysis::standing_in(found.columns, query.population));
  FoundRows out{{}, {}, std::move(basis.hash)};
  for (size_t i = 0; i < found.columns.size(); ++i) {
    if (!analysis::counts(standing[i], analysis::kOngoing)) continue;
    const auto participant = found.columns.participant[i];
    if (std::binary_search(those->participants.begin(), those->participants.end(), participant))
      out.rows.push_back(i);
  }
  return out;
}

base::Result<FoundRows> rows_of_interventions(record::Work& work, const Register& found,
                                              const base::HolderId& branch, const FigureAsked& asked) {
  TRY_ASSIGN(auto basis, interventions_basis(work, found, branch, {asked.figures}));
  auto rows = behind(basis.given, basis.query, asked.cell);
  if (!rows) return unknown_figure();
  return FoundRows{std::move(*rows), {}, std::move(basis.hash), std::move(basis.tags)};
}

// The exits that decide for the people.
base::Result<FoundRows> rows_of_national(record::Work& work, const Register& found,
                                         const OutcomeTemplates& templates, const base::HolderId& branch,
                                         const FigureAsked& asked) {
  TRY_ASSIGN(auto read, read_national(work, found, templates, branch, asked.figures));
  auto rows = behind(read.basis, read.used.meanings, asked.cell);
  if (!rows) return unknown_figure();
  return FoundRows{std::move(*rows), {}, std::move(read.hash)};
}

// Those of the population who have the line's value and the column's.
base::Result<FoundRows> rows_of_cross(const Columns& columns, const FigureAsked& asked) {
  const auto filters = cross_filters(asked.figures.filters, asked.cell.line, asked.cell.column);
  if (!filters) return unknown_figure();
  FiguresAsked narrowed = asked.figures;
  narrowed.filters = *filters;
  TRY_ASSIGN(const auto query, query_of(narrowed));
  TRY_ASSIGN(const auto standing, analysis::standing_in(columns, query.population));
  FoundRows out;
  for (size_t i = 0; i < columns.size(); ++i) {
    if (analysis::counts(standing[i], analysis::bit_of(narrowed.basis))) out.rows.push_back(i);
  }
  return out;
}

base::Result<FoundRows> members_of(record::Work& work, const Register& found, const base::HolderId& branch,
                                   const FigureAsked& asked) {
  if (is_exit_by_intervention(asked)) {
    const std::string group = asked.cell.line.substr(asked.cell.line.find('=') + 1);
    TRY_ASSIGN(auto members, rows_of_intervention_group(work, found, branch, asked.figures, group));
    if (!members.rows) return unknown_figure();
    return FoundRows{std::move(*members.rows), {}, std::move(members.hash)};
  }
  FigureAsked whole = asked;
  whole.cell.column = "all";
  return rows_of_cross(found.columns, whole);
}

// Those of a group that started in the period, or, of them, those who left in it.
base::Result<FoundRows> rows_of_exit_group(record::Work& work, const Register& known,
                                           const base::HolderId& branch, const FigureAsked& asked) {
  TRY_ASSIGN(auto found, members_of(work, known, branch, asked));
  if (asked.cell.column == "all") return found;
  if (asked.cell.column != "exits") return unknown_figure();
  const auto last = analysis::day_of(asked.figures.to);
  std::erase_if(found.rows, [&](size_t row) { return known.columns.ends_on[row] > last; });
  return found;
}

base::Result<FoundRows> rows_of_comparison(const Columns& columns, const FigureAsked& asked) {
  const auto cell = comparison_cell(asked.cell);
  if (!cell) return unknown_figure();
  TRY_ASSIGN(auto rows, rows_behind(columns, asked.figures, *cell));
  return FoundRows{std::move(rows), {}, {}};
}

base::Result<FoundRows> rows_of_unit_months(const Columns& columns, const FigureAsked& asked) {
  TRY_ASSIGN(auto rows, rows_of_unit_month(columns, asked.figures, asked.cell));
  if (!rows) return unknown_figure();
  return FoundRows{std::move(*rows), {}, {}};
}

base::Result<FoundRows> rows_of_workers(record::Work& work, const sharing::Viewer& viewer, const Register& found,
                                        const Place& place, const FigureAsked& asked) {
  TRY_ASSIGN(auto read, rows_of_workload(work, viewer, found, place, asked.figures, asked.cell));
  if (!read.rows) return unknown_figure();
  return FoundRows{std::move(*read.rows), {}, std::move(read.hash), {}, std::move(read.names)};
}

base::Result<FoundRows> rows_of_figure(record::Work& work, const Register& found,
                                       const OutcomeTemplates& templates, const base::HolderId& branch,
                                       const FigureAsked& asked) {
  const Columns& columns = found.columns;
  if (is_overlap(asked)) return rows_of_overlap(work, found, branch, asked);
  if (is_interventions(asked)) return rows_of_interventions(work, found, branch, asked);
  if (is_national(asked)) return rows_of_national(work, found, templates, branch, asked);
  if (asked.cell.panel.rfind(kGoalPanel, 0) == 0) return rows_of_goal(work, columns, asked);
  if (asked.cell.panel == kCrossPanel) return rows_of_cross(columns, asked);
  if (asked.cell.panel == kExitGroupsPanel) return rows_of_exit_group(work, found, branch, asked);
  if (asked.cell.panel == kComparisonPanel) return rows_of_comparison(columns, asked);
  if (asked.cell.panel == kUnitMonthsPanel) return rows_of_unit_months(columns, asked);
  TRY_ASSIGN(const auto query, query_of(asked.figures));
  TRY_ASSIGN(const auto standing, analysis::standing_in(columns, query.population));
  auto rows = analysis::rows_in(columns, standing, query, asked.cell);
  if (!rows) return unknown_figure();
  return FoundRows{std::move(*rows), {}, {}};
}

}  // namespace

base::Result<OpenedFigure> open_figure(record::Work& work, const sharing::Viewer& viewer, Registers& registers,
                                       const FigureAsked& asked) {
  TRY_ASSIGN(const auto place, find_place(work, asked.figures));
  TRY(sharing::admit_figures(work, viewer, place.branch_id, sharing::Act::list, "figure"));
  const auto found = registers.of(work, place.branch_id);
  const Columns& columns = found->columns;
  TRY_ASSIGN(const auto found_rows,
             is_workload_panel(asked.cell.panel)
                 ? rows_of_workers(work, viewer, *found, place, asked)
                 : rows_of_figure(work, *found, registers.templates(), place.branch_id, asked));
  std::set<std::uint32_t> people;
  for (const size_t row : found_rows.rows) people.insert(columns.participant[row]);
  const auto shown = shown_of(columns, found_rows.rows);
  OpenedFigure out{place.name,
                   read_rows(work, place.branch_id, ids_of(columns, shown)),
                   static_cast<int>(found_rows.rows.size()),
                   static_cast<int>(people.size()),
                   work.today(),
                   (found_rows.hash.empty() ? found->hash : found_rows.hash) == asked.register_hash,
                   {},
                   details_of(columns, shown),
                   found_rows.goal_name,
                   found_rows.tags,
                   {},
                   PlaceNames(work).units()};
  out.names.insert(found_rows.names.begin(), found_rows.names.end());
  if (is_national(asked)) {
    out.own_codes = parties::own_codes_of(work.session(), work.municipality_id(), place.branch_id).local;
  }
  if (!out.is_same_register) {
    const auto changed = changed_since(work, columns, asked);
    out.changed_since = read_rows(work, place.branch_id, ids_of(columns, changed));
    out.details.merge(details_of(columns, changed));
  }
  return out;
}

}  // namespace reports
