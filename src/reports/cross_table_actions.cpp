#include "reports/cross_table_actions.h"

#include "reports/figures_place.h"
#include "sharing/admit.h"

namespace reports {

base::Result<CrossReport> make_cross_table(record::Work& work, const sharing::Viewer& viewer, Registers& registers,
                                           const FiguresAsked& asked, const CrossChoice& choice) {
  TRY_ASSIGN(const auto place, find_place(work, asked));
  TRY(sharing::admit_figures(work, viewer, place.branch_id, sharing::Act::statistics, "cross_table"));
  TRY_ASSIGN(const auto query, query_of(asked));
  const auto found = registers.of(work, place.branch_id);
  TRY_ASSIGN(auto table, analysis::cross_table(found->columns, query.population, choice.lines, choice.columns,
                                               query.age_bands));
  return CrossReport{asked,       choice,         place.name, std::move(table), PlaceNames(work).units(),
                     found->hash, found->read_at, work.now()};
}

}  // namespace reports
