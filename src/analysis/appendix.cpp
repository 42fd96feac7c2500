#include "analysis/appendix.h"

#include "analysis/panels.h"

namespace analysis {

base::Result<Appendix> appendix(const Columns& columns, const AppendixQuery& query, const Counting& how) {
  TRY_ASSIGN(const Selection selection, Selection::of(columns, query.population, how.kernels));
  const AppendixLines lines = lines_of(columns, query);
  const AppendixCounts found = count(columns, selection, lines, how);
  Appendix out{query.population.from, query.population.to, kAppendixDefinitionVersion, {}, {}, 0, {}};
  out.totals = {found.took_part.people, found.started.people, found.ended.people, found.ongoing.people};
  out.anonymous = found.anonymous;
  out.without_consent = found.took_part.spells.total - found.with_consent;
  out.panels.push_back(participants_panel(found));
  out.panels.push_back(before_after_panel("income_source", found.measurable, lines.sources_before,
                                          found.sources_before, found.sources_after));
  out.panels.push_back(before_after_panel("occupation", found.measurable, lines.occupations_before,
                                          found.occupations_before, found.occupations_after));
  out.panels.push_back(duration_panel(found, lines.months));
  out.panels.push_back(counted_panel("education", found.started, lines.education, found.education));
  out.panels.push_back(age_panel(found, lines.age));
  return out;
}

}  // namespace analysis
