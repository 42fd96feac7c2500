#include "reports/final_report_actions.h"

#include <algorithm>

#include "calculations/calculation_store.h"
#include "parties/party_store.h"
#include "reports/cross_table_actions.h"
#include "reports/edition_actions.h"
#include "reports/edition_panels.h"
#include "reports/effect_goal_actions.h"
#include "reports/figures_actions.h"
#include "reports/figures_place.h"
#include "reports/final_report_blocks.h"
#include "reports/final_report_store.h"
#include "reports/frozen_report_actions.h"
#include "reports/savings_actions.h"
#include "sharing/admit.h"

namespace reports {

namespace {

constexpr const char* kSubject = "final_report";

base::Error unknown() { return {base::ErrorCode::not_found, "final_report.unknown", {}}; }

base::Result<std::vector<CrossReport>> tables_of(record::Work& work, const sharing::Viewer& viewer,
                                                 Registers& registers, const FinalReport& report) {
  std::vector<CrossReport> out;
  for (const ReportBlock& block : report.blocks) {
    if (block.kind != BlockKind::table) continue;
    TRY_ASSIGN(auto table, make_cross_table(work, viewer, registers, report.asked, *block.table));
    out.push_back(std::move(table));
  }
  return out;
}

// Nothing where it is not shared any more, or not with the viewer.
std::vector<std::optional<calculations::Calculation>> calculations_of(record::Work& work,
                                                                      const sharing::Viewer& viewer,
                                                                      const FinalReport& report) {
  std::vector<std::optional<calculations::Calculation>> out;
  for (const ReportBlock& block : report.blocks) {
    if (block.kind != BlockKind::calculation) continue;
    const auto& asked = *block.calculation;
    auto found = calculations::find_calculation(work.session(), work.municipality_id(), asked.id, asked.version);
    const bool is_shown =
        found && found->kept().is_shared && sharing::decide_kept(viewer, found->kept()).is_allowed;
    out.push_back(is_shown ? std::optional(std::move(found->calculation)) : std::nullopt);
  }
  return out;
}

// Nothing for who may not see what assistance was paid.
base::Result<std::vector<std::optional<SavingsReport>>> savings_of(record::Work& work,
                                                                   const sharing::Viewer& viewer,
                                                                   Registers& registers,
                                                                   const FinalReport& report) {
  const bool sees_assistance = !sharing::assistance_beside(viewer, report.holder_id).empty();
  std::vector<std::optional<SavingsReport>> out;
  for (const ReportBlock& block : report.blocks) {
    if (block.kind != BlockKind::savings) continue;
    if (!sees_assistance) {
      out.emplace_back();
      continue;
    }
    TRY_ASSIGN(auto found, make_savings(work, viewer, registers, report.asked, *block.savings));
    out.emplace_back(std::move(found));
  }
  return out;
}

// What is shown that was not before must be one that everybody who reads the report may read: shared in its own
// branch. Rules broken: blocks[i].calculation calculation.not_shared.
base::Status check_calculations(record::Work& work, const sharing::Viewer& viewer, const FinalReport& before,
                                const FinalReport& after) {
  const auto found = calculations_of(work, viewer, after);
  std::vector<base::Violation> out;
  auto one = found.begin();
  for (size_t i = 0; i < after.blocks.size(); ++i) {
    const auto& block = after.blocks[i];
    if (block.kind != BlockKind::calculation) continue;
    const auto& calculation = *one++;
    const bool is_old = std::any_of(before.blocks.begin(), before.blocks.end(), [&](const ReportBlock& other) {
      return other.calculation == block.calculation;
    });
    if (is_old || (calculation && calculation->holder_id == after.holder_id)) continue;
    out.push_back({"blocks[" + std::to_string(i) + "].calculation", "calculation.not_shared", {}});
  }
  if (out.empty()) return base::done();
  return base::invalid(std::move(out));
}

// Place, figures, goals and tables of what the report asks for, which has been checked; its calculations are to
// come.
base::Result<FinalSheet> filled_without(record::Work& work, const sharing::Viewer& viewer, Registers& registers,
                                        FinalReport report) {
  // Goals are exact, and counted anew: they have no place beside what was published or frozen.
  std::vector<GoalStanding> goals;
  if (!report.asked.unit_id.empty() && report.is_of_register()) {
    const base::UnitId unit(report.asked.unit_id);
    TRY_ASSIGN(auto judged, judge_goals(work, viewer, registers, unit, report.asked.to));
    goals = std::move(judged.goals);
  }
  const auto staff = parties::find_staff(work.session(), work.municipality_id(), report.changed_by);
  const std::string name = staff ? staff->name : std::string();
  if (!report.edition_id.empty()) {
    TRY_ASSIGN(auto edition, find_edition_sheet(work, viewer, report.edition_id));
    const std::string place = edition.edition.place_name;
    return FinalSheet{std::move(report), place, name, std::move(edition), std::move(goals), {}};
  }
  if (!report.frozen_id.empty()) {
    TRY_ASSIGN(auto frozen, find_frozen_figures(work, viewer, report.frozen_id));
    const std::string place = frozen.report.place_name;
    return FinalSheet{std::move(report), place, name, std::move(frozen), {}, {}};
  }
  TRY_ASSIGN(auto figures, make_figures(work, viewer, registers, report.asked));
  TRY_ASSIGN(auto tables, tables_of(work, viewer, registers, report));
  const std::string place = figures.place;
  return FinalSheet{std::move(report), place, name, std::move(figures), std::move(goals), std::move(tables)};
}

base::Result<FinalSheet> filled(record::Work& work, const sharing::Viewer& viewer, Registers& registers,
                                FinalReport report) {
  TRY_ASSIGN(auto sheet, filled_without(work, viewer, registers, std::move(report)));
  TRY_ASSIGN(sheet.savings, savings_of(work, viewer, registers, sheet.report));
  sheet.calculations = calculations_of(work, viewer, sheet.report);
  return sheet;
}

// Those of an edition also where it has been withdrawn.
std::vector<std::string> panel_keys(const FinalSheet& sheet) {
  std::vector<std::string> out;
  if (!sheet.report.edition_id.empty()) return {std::begin(kEditionPanels), std::end(kEditionPanels)};
  for (const auto& panel : panels_of(sheet, {})) out.push_back(panel.key);
  return out;
}

base::Result<FinalReport> open_report(record::Work& work, const sharing::Viewer& viewer, const std::string& id,
                                      sharing::Act act) {
  auto found = find_final_report(work.session(), work.municipality_id(), id);
  if (!found) return unknown();
  TRY(sharing::admit_figures(work, viewer, found->report.holder_id, act, kSubject));
  found->report.blocks = blocks_from(found->blocks);
  return std::move(found->report);
}

// One whose blocks can be shown of another population.
base::Result<FinalReport> open_repeated(record::Work& work, const sharing::Viewer& viewer, const std::string& id) {
  TRY_ASSIGN(auto report, open_report(work, viewer, id, sharing::Act::statistics));
  if (report.is_removed) return unknown();
  if (!report.is_of_register()) return base::Error{base::ErrorCode::conflict, "final_report.not_of_register", {}};
  return report;
}

// Where an edition's or frozen figures are shown, their place and period.
base::Result<FiguresAsked> asked_of(record::Work& work, const sharing::Viewer& viewer,
                                    const NewFinalReport& input) {
  if (!input.frozen_id.empty()) {
    if (!input.edition_id.empty()) return base::invalid("frozen_id", "field.choice");
    TRY_ASSIGN(const auto frozen, find_frozen_figures(work, viewer, input.frozen_id));
    return asked_of(frozen.report);
  }
  if (input.edition_id.empty()) return input.asked;
  TRY_ASSIGN(const auto sheet, find_edition_sheet(work, viewer, input.edition_id));
  const auto& edition = sheet.edition;
  if (edition.withdrawn_on) return base::Error{base::ErrorCode::conflict, "edition.withdrawn", {}};
  return FiguresAsked{edition.unit_id.str(), {}, edition.from, edition.to};
}

}  // namespace

base::Result<std::string> begin_report(record::Work& work, const sharing::Viewer& viewer, Registers& registers,
                                       const NewFinalReport& input) {
  TRY_ASSIGN(const auto asked, asked_of(work, viewer, input));
  TRY_ASSIGN(const auto place, find_place(work, asked));
  TRY(sharing::admit_figures(work, viewer, place.branch_id, sharing::Act::write, kSubject));
  FinalReport report{work.new_id<base::EntryId>().str(),
                     1,
                     place.branch_id,
                     input.title,
                     asked,
                     input.edition_id,
                     input.frozen_id,
                     {},
                     work.now(),
                     viewer.staff_id};
  TRY_ASSIGN(auto sheet, filled(work, viewer, registers, report));
  const auto panels = panel_keys(sheet);
  report.blocks = usual_blocks(panels, !sheet.goals.empty());
  TRY(check(report, panels));
  const auto entry_id = work.new_id<base::EntryId>();
  insert_final_report(work.session(), work.municipality_id(), {report, blocks_json(report.blocks)}, entry_id);
  work.write_as(entry_id, written(report, "report_begun", work.today()));
  return report.id;
}

std::vector<ListedReport> list_final_reports(record::Work& work, const sharing::Viewer& viewer) {
  sharing::note_list(work, viewer, "final_reports");
  const PlaceNames names(work);
  std::vector<ListedReport> out;
  for (const auto& branch : viewer.working_branches()) {
    for (auto& row : final_reports_of(work.session(), work.municipality_id(), branch)) {
      std::string place = names.of(row.report.asked.unit_id, branch);
      out.push_back({std::move(row.report), std::move(place)});
    }
  }
  return out;
}

base::Result<FinalSheet> find_final_sheet(record::Work& work, const sharing::Viewer& viewer, Registers& registers,
                                          const std::string& id) {
  TRY_ASSIGN(auto report, open_report(work, viewer, id, sharing::Act::statistics));
  return filled(work, viewer, registers, std::move(report));
}

base::Result<FinalSheet> make_final_sheet(record::Work& work, const sharing::Viewer& viewer, Registers& registers,
                                          const std::string& id, const FiguresAsked& asked) {
  TRY_ASSIGN(auto report, open_repeated(work, viewer, id));
  report.asked = asked;
  TRY_ASSIGN(auto sheet, filled_without(work, viewer, registers, std::move(report)));
  sheet.calculations = calculations_of(work, viewer, sheet.report);
  sheet.savings.resize(
      static_cast<size_t>(std::count_if(sheet.report.blocks.begin(), sheet.report.blocks.end(),
                                        [](const auto& block) { return block.kind == BlockKind::savings; })));
  return sheet;
}

base::Status check_repeated(record::Work& work, const sharing::Viewer& viewer, const std::string& id,
                            const base::HolderId& branch) {
  TRY_ASSIGN(const auto report, open_repeated(work, viewer, id));
  if (report.holder_id != branch) return unknown();
  return base::done();
}

base::Status change_report(record::Work& work, const sharing::Viewer& viewer, Registers& registers,
                           const std::string& id, std::int64_t from_version, const FinalReportChange& change) {
  TRY_ASSIGN(const auto before, open_report(work, viewer, id, sharing::Act::write));
  if (before.version != from_version) return base::stale();
  FinalReport after = before;
  after.title = change.title;
  after.blocks = change.blocks;
  after.is_removed = change.is_removed;
  after.changed_at = work.now();
  after.changed_by = viewer.staff_id;
  if (after.blocks != before.blocks) {
    FinalReport empty = after;
    empty.blocks.clear();
    TRY_ASSIGN(const auto sheet, filled(work, viewer, registers, empty));
    TRY(check(after, panel_keys(sheet)));
    TRY(check_calculations(work, viewer, before, after));
  }
  const char* kind = after.is_removed && !before.is_removed ? "report_removed" : "report_changed";
  const auto entry_id = work.new_id<base::EntryId>();
  if (!update_final_report(work.session(), work.municipality_id(), {after, blocks_json(after.blocks)},
                           from_version, entry_id)) {
    return base::stale();
  }
  work.write_as(entry_id, written(after, kind, work.today()));
  return base::done();
}

}  // namespace reports
