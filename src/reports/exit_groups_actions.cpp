#include "reports/exit_groups_actions.h"

#include "reports/figures_place.h"
#include "sharing/admit.h"

namespace reports {

base::Result<ExitGroupsReport> make_exit_groups(record::Work& work, const sharing::Viewer& viewer,
                                                Registers& registers, FiguresAsked asked, analysis::Variable by) {
  TRY_ASSIGN(const auto place, find_place(work, asked));
  TRY(sharing::admit_figures(work, viewer, place.branch_id, sharing::Act::statistics, "exit_groups"));
  asked.basis = analysis::DateBasis::started;
  TRY_ASSIGN(asked, until_today(std::move(asked), work.today()));
  TRY_ASSIGN(const auto query, query_of(asked));
  const auto found = registers.of(work, place.branch_id);
  TRY_ASSIGN(auto groups, analysis::exit_groups(found->columns, query.population, by, query.age_bands));
  return ExitGroupsReport{
      asked, by, place.name, std::move(groups), PlaceNames(work).units(), found->hash, found->read_at, work.now()};
}

}  // namespace reports
