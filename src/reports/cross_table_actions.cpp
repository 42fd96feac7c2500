#include "reports/cross_table_actions.h"

#include "parties/party_store.h"
#include "reports/figures_place.h"
#include "sharing/admit.h"

namespace reports {

base::Result<CrossReport> make_cross_table(record::Work& work, const sharing::Viewer& viewer, Registers& registers,
                                           const CrossAsked& asked) {
  TRY_ASSIGN(const auto place, find_place(work, asked.figures));
  TRY(sharing::admit_figures(work, viewer, place.branch_id, sharing::Act::statistics, "cross_table"));
  TRY_ASSIGN(const auto query, query_of(asked.figures));
  const auto found = registers.of(work, place.branch_id);
  TRY_ASSIGN(auto table,
             analysis::cross_table(found->columns, query.population, asked.lines, asked.columns, query.age_bands));
  CrossReport out{asked, place.name, std::move(table), {}, found->hash, found->read_at, work.now()};
  for (const auto& row : parties::list_units(work.session(), work.municipality_id())) {
    out.unit_names[row.unit.id.str()] = row.unit.name;
  }
  return out;
}

}  // namespace reports
