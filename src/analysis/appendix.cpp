#include "analysis/appendix.h"

#include "analysis/panels.h"
#include "base/ensure.h"

namespace analysis {

base::Result<Appendix> appendix(const std::vector<Spell>& spells, const AppendixQuery& query) {
  if (query.to < query.from) return base::invalid("to", "appendix.period_reversed");
  for (const Spell& spell : spells) ENSURE(!spell.ends_on || *spell.ends_on >= spell.starts_on);
  const auto those_started = population(spells, query, started);
  const auto those_ended = population(spells, query, ended);
  Appendix out{query.from, query.to, kAppendixDefinitionVersion, {}, {}, {}};
  out.totals.took_part = count_people(population(spells, query, took_part).spells);
  out.totals.started = count_people(those_started.spells);
  out.totals.ended = count_people(those_ended.spells);
  out.totals.ongoing = count_people(population(spells, query, ongoing).spells);
  out.anonymous = anonymous(spells, query);
  out.panels.push_back(participants_panel(spells, query));
  out.panels.push_back(before_after_panel("income_source", those_ended, &Measurement::sources,
                                          query.codes.income_sources));
  out.panels.push_back(before_after_panel("occupation", those_ended, &Measurement::occupations,
                                          query.codes.occupation_statuses));
  out.panels.push_back(duration_panel(those_ended, query.month_bands));
  out.panels.push_back(education_panel(those_started, query.codes.education_levels));
  out.panels.push_back(age_panel(those_started, query.age_bands));
  return out;
}

}  // namespace analysis
