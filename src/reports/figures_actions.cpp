#include "reports/figures_actions.h"

#include "parties/party_store.h"
#include "reports/figures_place.h"
#include "sharing/admit.h"

namespace reports {

base::Result<Place> find_place(record::Work& work, const FiguresAsked& asked) {
  if (!asked.unit_id.empty()) {
    const auto unit = parties::find_unit(work.session(), work.municipality_id(), base::UnitId(asked.unit_id));
    if (!unit) return base::Error{base::ErrorCode::not_found, "unit.unknown", {}};
    return Place{unit->unit.branch_id, unit->unit.name};
  }
  for (const auto& branch : parties::list_branches(work.session(), work.municipality_id())) {
    if (branch.id.str() == asked.branch_id) return Place{branch.id, branch.name};
  }
  return base::Error{base::ErrorCode::not_found, "branch.unknown", {}};
}

base::Result<FiguresReport> make_figures(record::Work& work, const sharing::Viewer& viewer, Registers& registers,
                                         const FiguresAsked& asked) {
  TRY_ASSIGN(const auto place, find_place(work, asked));
  TRY(sharing::admit_figures(work, viewer, place.branch_id, sharing::Act::statistics, "figures"));
  TRY_ASSIGN(auto query, query_of(asked));
  const auto found = registers.of(work, place.branch_id);
  TRY_ASSIGN(auto appendix, analysis::appendix(found->columns, query));
  TRY_ASSIGN(const auto standing, analysis::standing_in(found->columns, query.population));
  return FiguresReport{asked,
                       place.name,
                       std::move(query),
                       std::move(appendix),
                       analysis::exit_reason_panel(found->columns, standing),
                       analysis::main_outcome_panel(found->columns, standing),
                       analysis::source_flow(found->columns, standing),
                       found->hash,
                       found->read_at,
                       work.now()};
}

}  // namespace reports
