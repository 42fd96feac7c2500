#include "analysis/appendix.h"

#include "analysis/panels.h"

namespace analysis {

namespace {

Split anonymous(const Columns& columns, const Standing& standing) {
  Split out;
  for (size_t i = 0; i < standing.size(); ++i) {
    if ((standing[i] & (kTookPart | kAnonymous | kRegisteredWrongly)) == (kTookPart | kAnonymous)) {
      add(out, static_cast<base::Sex>(columns.sex[i]));
    }
  }
  return out;
}

int without_consent(const Columns& columns, const Standing& standing) {
  int count = 0;
  for (size_t i = 0; i < standing.size(); ++i) {
    if (counts(standing[i], kTookPart) && !columns.consent[i]) ++count;
  }
  return count;
}

}  // namespace

base::Result<Appendix> appendix(const Columns& columns, const AppendixQuery& query) {
  TRY_ASSIGN(const Standing standing, standing_in(columns, query.population));
  const Counted of{columns, standing};
  Appendix out{query.population.from, query.population.to, kAppendixDefinitionVersion, {}, {}, 0, {}};
  out.totals = {count_participants(columns, standing, kTookPart),
                count_participants(columns, standing, kStarted),
                count_participants(columns, standing, kEnded),
                count_participants(columns, standing, kOngoing)};
  out.anonymous = anonymous(columns, standing);
  out.without_consent = without_consent(columns, standing);
  out.panels.push_back(participants_panel(of));
  out.panels.push_back(before_after_panel("income_source", of, Measure::sources_before,
                                          Measure::sources_after));
  out.panels.push_back(before_after_panel("occupation", of, Measure::occupations_before,
                                          Measure::occupations_after));
  out.panels.push_back(duration_panel(of, query.month_bands));
  out.panels.push_back(education_panel(of));
  out.panels.push_back(age_panel(of, query.age_bands));
  return out;
}

}  // namespace analysis
