#include "reports/units_actions.h"

#include "reports/figures_place.h"
#include "sharing/admit.h"

namespace reports {

base::Result<UnitsReport> make_units(record::Work& work, const sharing::Viewer& viewer, Registers& registers,
                                     FiguresAsked asked) {
  TRY_ASSIGN(const auto place, find_place(work, asked));
  TRY(sharing::admit_figures(work, viewer, place.branch_id, sharing::Act::statistics, "units"));
  asked.basis = analysis::DateBasis::ended;
  TRY_ASSIGN(asked, until_today(std::move(asked), work.today()));
  TRY_ASSIGN(const auto query, query_of(asked));
  const auto found = registers.of(work, place.branch_id);
  TRY_ASSIGN(auto months, analysis::unit_months(found->columns, query.population));
  const CrossChoice choice{analysis::Variable::unit, analysis::Variable::main_outcome,
                           CrossMeasure::participations, CrossShares::line};
  TRY_ASSIGN(auto exits, analysis::cross_table(found->columns, query.population, choice.lines, choice.columns,
                                               query.age_bands));
  const auto now = work.now();
  return UnitsReport{
      asked,
      place.name,
      std::move(months),
      {asked, choice, place.name, std::move(exits), PlaceNames(work).units(), found->hash, found->read_at, now},
      found->hash,
      found->read_at,
      now};
}

base::Result<std::optional<std::vector<size_t>>> rows_of_unit_month(const analysis::Columns& columns,
                                                                    const FiguresAsked& asked,
                                                                    const analysis::Cell& cell) {
  const auto day = base::Date::parse(cell.line);
  const auto filters = cross_filters(asked.filters, "all", cell.column);
  if (!day || *day < asked.from || *day > asked.to || !filters) return std::optional<std::vector<size_t>>();
  FiguresAsked narrowed = asked;
  narrowed.filters = *filters;
  TRY_ASSIGN(const auto query, query_of(narrowed));
  TRY_ASSIGN(const auto standing, analysis::standing_in(columns, analysis::on_day(query.population, *day)));
  return std::optional(standing.rows_counting(analysis::kOngoing));
}

}  // namespace reports
