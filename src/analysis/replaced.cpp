#include <algorithm>

#include "analysis/columns.h"
#include "base/ensure.h"

namespace analysis {

namespace {

// From one list's numbers to another's, which takes up what it lacks.
class Renumbered {
 public:
  Renumbered(const Codes& from, Codes& to, size_t most) {
    for (const auto& code : from.codes) {
      if (!to.find(code)) to.codes.push_back(code);
      numbers_.push_back(*to.find(code));
    }
    ENSURE(to.codes.size() <= most);
  }
  template <class Number>
  Number operator()(Number number) const {
    return number < numbers_.size() ? static_cast<Number>(numbers_[number]) : number;
  }
  CodeSet set(CodeSet set) const {
    CodeSet out = 0;
    for (; set != 0; set &= set - 1) out |= CodeSet{1} << numbers_[static_cast<size_t>(__builtin_ctzll(set))];
    return out;
  }

 private:
  std::vector<size_t> numbers_;
};

struct Source {
  Source(const Columns& from, Columns& to)
      : columns(from),
        sources(from.income_sources, to.income_sources, kCodesMax),
        occupations(from.occupation_statuses, to.occupation_statuses, kCodesMax),
        levels(from.education_levels, to.education_levels, kCodesMax),
        reasons(from.exit_reasons, to.exit_reasons, kCodesMax),
        outcomes(from.main_outcomes, to.main_outcomes, kCodesMax),
        achievements(from.achievements, to.achievements, kCodesMax),
        units(from.units, to.units, UINT16_MAX) {}

  const Columns& columns;
  Renumbered sources, occupations, levels, reasons, outcomes, achievements, units;
  size_t at = 0;

  bool is_over() const { return at == columns.size(); }
  bool is_anonymous() const { return columns.anonymous[at]; }
  const std::string& participant() const { return columns.participants[columns.participant[at]]; }
};

void put(Columns& out, Source& from) {
  const Columns& c = from.columns;
  const size_t i = from.at++;
  const std::string& name = c.participants[c.participant[i]];
  const bool same =
      !c.anonymous[i] && !out.anonymous.empty() && !out.anonymous.back() && out.participants.back() == name;
  if (!same) out.participants.push_back(name);
  out.participant.push_back(static_cast<std::uint32_t>(out.participants.size() - 1));
  out.id.push_back(c.id[i]);
  out.starts_on.push_back(c.starts_on[i]);
  out.ends_on.push_back(c.ends_on[i]);
  out.months.push_back(c.months[i]);
  out.age.push_back(c.age[i]);
  out.age_by_year_only.push_back(c.age_by_year_only[i]);
  out.sex.push_back(c.sex[i]);
  out.anonymous.push_back(c.anonymous[i]);
  out.consent.push_back(c.consent[i]);
  out.unit.push_back(from.units(c.unit[i]));
  out.exit_reason.push_back(from.reasons(c.exit_reason[i]));
  out.main_outcome.push_back(from.outcomes(c.main_outcome[i]));
  out.education_level.push_back(from.levels(c.education_level[i]));
  out.sources_at_start.push_back(from.sources.set(c.sources_at_start[i]));
  out.sources_at_end.push_back(from.sources.set(c.sources_at_end[i]));
  out.occupations_at_start.push_back(from.occupations.set(c.occupations_at_start[i]));
  out.achieved.push_back(from.achievements.set(c.achieved[i]));
  out.occupations_at_end.push_back(from.occupations.set(c.occupations_at_end[i]));
}

bool is_before(const Source& a, const Source& b) {
  if (a.is_anonymous() != b.is_anonymous()) return b.is_anonymous();
  return a.participant() < b.participant();
}

}  // namespace

Columns replaced(const Columns& columns, const std::set<std::string>& participants, std::vector<Spell> spells,
                 const CodeLists& lists) {
  const Columns fresh = columns_of(std::move(spells), lists);
  Columns out;
  out.income_sources = columns.income_sources;
  out.occupation_statuses = columns.occupation_statuses;
  out.education_levels = columns.education_levels;
  out.exit_reasons = columns.exit_reasons;
  out.main_outcomes = columns.main_outcomes;
  out.achievements = columns.achievements;
  out.units = columns.units;
  Source kept(columns, out);
  Source added(fresh, out);
  while (!kept.is_over() || !added.is_over()) {
    if (!kept.is_over() && participants.count(kept.participant()) > 0)
      ++kept.at;
    else if (kept.is_over() || (!added.is_over() && is_before(added, kept)))
      put(out, added);
    else
      put(out, kept);
  }
  return out;
}

}  // namespace analysis
