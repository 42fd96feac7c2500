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

int without_consent(const Columns& columns, const RowList& took_part) {
  int count = 0;
  for (const std::uint32_t row : took_part) count += columns.consent[row] ? 0 : 1;
  return count;
}

}  // namespace

base::Result<Appendix> appendix(const Columns& columns, const AppendixQuery& query) {
  TRY_ASSIGN(const Standing standing, standing_in(columns, query.population));
  const Members members = members_of(columns, standing);
  const Counted of{columns, members};
  Appendix out{query.population.from, query.population.to, kAppendixDefinitionVersion, {}, {}, 0, {}};
  out.totals = {members.took_part.people, members.started.people, members.ended.people, members.ongoing.people};
  out.anonymous = anonymous(columns, standing);
  out.without_consent = without_consent(columns, members.took_part.rows);
  const Measurable measured = measurable(columns, members.ended);
  out.panels.push_back(participants_panel(of));
  out.panels.push_back(
      before_after_panel("income_source", of, measured, Measure::sources_before, Measure::sources_after));
  out.panels.push_back(
      before_after_panel("occupation", of, measured, Measure::occupations_before, Measure::occupations_after));
  out.panels.push_back(duration_panel(of, query.month_bands));
  out.panels.push_back(education_panel(of));
  out.panels.push_back(age_panel(of, query.age_bands));
  return out;
}

}  // namespace analysis
