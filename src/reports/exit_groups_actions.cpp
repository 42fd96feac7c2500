#include "reports/exit_groups_actions.h"

#include "base/names.h"
#include "reports/figures_place.h"
#include "reports/intervention_groups.h"
#include "reports/interventions_actions.h"
#include "sharing/admit.h"

namespace reports {

namespace {

struct Groups {
  std::vector<analysis::HeldValue> values;
  std::string hash;
};

base::Result<Groups> groups_by_intervention(record::Work& work, const Register& found,
                                            const base::HolderId& branch, const FiguresAsked& asked,
                                            const analysis::Population& population) {
  TRY_ASSIGN(const auto basis, interventions_basis(work, found, branch, {asked}));
  TRY_ASSIGN(const auto standing, analysis::standing_in(found.columns, population));
  return Groups{intervention_groups(found.columns, standing.counting(analysis::kStarted), basis.given),
                basis.hash};
}

}  // namespace

base::Result<ExitGroupsReport> make_exit_groups(record::Work& work, const sharing::Viewer& viewer,
                                                Registers& registers, FiguresAsked asked, const std::string& by) {
  TRY_ASSIGN(const auto place, find_place(work, asked));
  TRY(sharing::admit_figures(work, viewer, place.branch_id, sharing::Act::statistics, "exit_groups"));
  asked.basis = analysis::DateBasis::started;
  TRY_ASSIGN(asked, until_today(std::move(asked), work.today()));
  TRY_ASSIGN(const auto query, query_of(asked));
  const auto found = registers.of(work, place.branch_id);
  ExitGroupsReport out{asked,          by,        place.name, {}, PlaceNames(work).units(), found->hash,
                       found->read_at, work.now()};
  if (by == kInterventionGroup) {
    TRY_ASSIGN(auto groups, groups_by_intervention(work, *found, place.branch_id, asked, query.population));
    TRY_ASSIGN(out.found, analysis::exit_groups_after(found->columns, query.population, std::move(groups.values),
                                                      kLandmarkDays));
    out.register_hash = std::move(groups.hash);
    out.read_at = work.now();
    return out;
  }
  TRY_ASSIGN(out.found, analysis::exit_groups(found->columns, query.population,
                                              base::named<analysis::Variable>(by), query.age_bands));
  return out;
}

base::Result<InterventionGroup> rows_of_intervention_group(record::Work& work, const Register& found,
                                                           const base::HolderId& branch, const FiguresAsked& asked,
                                                           const std::string& group) {
  TRY_ASSIGN(const auto query, query_of(asked));
  TRY_ASSIGN(auto groups, groups_by_intervention(work, found, branch, asked, query.population));
  const auto members = analysis::members_after(found.columns, std::move(groups.values), asked.to, kLandmarkDays);
  const auto at = std::find_if(members.begin(), members.end(), [&](const auto& one) { return one.name == group; });
  if (at == members.end()) return InterventionGroup{};
  std::vector<size_t> rows;
  analysis::for_each_row(at->rows, 0, [&](size_t row) { rows.push_back(row); });
  return InterventionGroup{std::move(rows), std::move(groups.hash)};
}

}  // namespace reports
