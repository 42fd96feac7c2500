#include "reports/comparison_actions.h"

#include <algorithm>

#include "reports/figures_place.h"
#include "sharing/admit.h"

namespace reports {

namespace {

ComparedCounts count(const analysis::Comparison& found, bool of_treated) {
  ComparedCounts out;
  for (const auto& row : found.rows) {
    if (row.treated != of_treated) continue;
    ++out.people;
    if (row.outcome > 0) ++out.reached;
  }
  return out;
}

// Why there is no comparison, at what can be chosen instead.
base::Result<analysis::Matching> in_words_of_the_page(base::Result<analysis::Matching> found) {
  if (found.has_value() || found.error().violations.empty()) return found;
  const std::string& rule = found.error().violations.front().rule;
  const bool is_few = rule == "list.empty" || rule == "matching.treated_too_few" ||
                      rule == "matching.controls_too_few" || rule == "matching.no_covariates";
  return base::invalid("treated", is_few ? "comparison.too_few" : "comparison.nobody_alike");
}

}  // namespace

base::Result<ComparisonReport> make_comparison(record::Work& work, const sharing::Viewer& viewer,
                                               Registers& registers, ComparisonAsked asked) {
  asked.figures.basis = analysis::DateBasis::ended;
  TRY_ASSIGN(const auto place, find_place(work, asked.figures));
  TRY(sharing::admit_figures(work, viewer, place.branch_id, sharing::Act::statistics, "comparison"));
  if (!asked.figures.unit_id.empty()) return base::invalid("unit_id", "comparison.of_a_branch");
  TRY_ASSIGN(const auto query, query_of(asked.figures));
  const PlaceNames names(work);
  const auto* unit = names.unit(asked.treated_unit);
  if (!unit) return base::invalid("treated", "comparison.unit_unknown");
  const auto found = registers.of(work, place.branch_id);
  TRY_ASSIGN(auto rows, analysis::comparison(found->columns, query.population, asked.treated_unit, asked.outcome,
                                             query.age_bands));
  TRY_ASSIGN(auto matching, in_words_of_the_page(analysis::compared(rows)));
  return ComparisonReport{asked,
                          place.name,
                          unit->name,
                          count(rows, true),
                          count(rows, false),
                          std::move(matching),
                          std::move(rows.set_aside),
                          found->hash,
                          found->read_at,
                          work.now()};
}

base::Result<std::vector<size_t>> rows_behind(const analysis::Columns& columns, const FiguresAsked& figures,
                                              const ComparisonCell& cell) {
  TRY_ASSIGN(const auto query, query_of(figures));
  TRY_ASSIGN(const auto found,
             analysis::comparison(columns, query.population, cell.unit, cell.outcome, query.age_bands));
  std::vector<size_t> out;
  for (size_t i = 0; i < found.rows.size(); ++i) {
    const auto& row = found.rows[i];
    if (row.treated == cell.is_treated && (!cell.is_reached || row.outcome > 0)) out.push_back(found.of_row[i]);
  }
  return out;
}

}  // namespace reports
