#include <algorithm>
#include <tuple>

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

// Rows that come in anew, their codes by the numbers of those that they come among.
struct Added {
  Added(const Columns& from, Columns& to)
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
};

// What is the same whichever numbers the codes have.
constexpr std::tuple kWithoutCodes = {&Columns::id,  &Columns::starts_on,        &Columns::ends_on, &Columns::months,
                                      &Columns::age, &Columns::age_by_year_only, &Columns::sex,     &Columns::anonymous,
                                      &Columns::consent};
constexpr std::tuple kOfCodes = {&Columns::exit_reason,          &Columns::main_outcome,   &Columns::education_level,
                                 &Columns::sources_at_start,     &Columns::sources_at_end, &Columns::achieved,
                                 &Columns::occupations_at_start, &Columns::occupations_at_end};

template <class List, class Use>
void for_each_of(const List& columns, Use use) {
  std::apply([&](auto... column) { (use(column), ...); }, columns);
}

void put(Columns& out, const Added& from, size_t i) {
  const Columns& c = from.columns;
  if (i == 0 || c.participant[i] != c.participant[i - 1]) out.participants.push_back(c.participants[c.participant[i]]);
  out.participant.push_back(static_cast<std::uint32_t>(out.participants.size() - 1));
  for_each_of(kWithoutCodes, [&](auto column) { (out.*column).push_back((c.*column)[i]); });
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

// Rows of whole participants, as they are.
void append(Columns& out, const Columns& c, size_t first, size_t last) {
  if (first == last) return;
  const size_t count = last - first, person = c.participant[first], persons = c.participant[last - 1] - person + 1;
  out.participant.append(c.participant, first, count, static_cast<std::uint32_t>(out.participants.size()));
  out.participants.append(c.participants, person, persons);
  const auto append_to = [&](auto column) { (out.*column).append(c.*column, first, count); };
  for_each_of(kWithoutCodes, append_to);
  for_each_of(kOfCodes, append_to);
  const auto units = c.unit.begin() + static_cast<std::ptrdiff_t>(first);
  out.unit.insert(out.unit.end(), units, units + static_cast<std::ptrdiff_t>(count));
}

Columns lists_alone(const Columns& c) {
  Columns out;
  out.income_sources = c.income_sources;
  out.occupation_statuses = c.occupation_statuses;
  out.education_levels = c.education_levels;
  out.exit_reasons = c.exit_reasons;
  out.main_outcomes = c.main_outcomes;
  out.achievements = c.achievements;
  out.units = c.units;
  return out;
}

}  // namespace

RowRange rows_of(const Columns& columns, std::string_view participant, bool is_anonymous) {
  const auto key = std::pair(is_anonymous, participant);
  const auto key_of = [&](size_t row) {
    return std::pair(columns.anonymous[row], columns.participants[columns.participant[row]]);
  };
  // The first row from `first` on that does not lie before.
  const auto search = [&](size_t first, auto lies_before) {
    for (size_t count = columns.size() - first; count > 0;) {
      const size_t half = count / 2;
      if (lies_before(first + half)) {
        first += half + 1;
        count -= half + 1;
      } else {
        count = half;
      }
    }
    return first;
  };
  const size_t first = search(0, [&](size_t row) { return key_of(row) < key; });
  return {first, search(first, [&](size_t row) { return key_of(row) == key; })};
}

Columns replaced(const Columns& columns, const std::set<std::string>& participants, std::vector<Spell> spells,
                 const CodeLists& lists) {
  const Columns fresh = columns_of(std::move(spells), lists);
  Columns out = lists_alone(columns);
  const Added added(fresh, out);
  size_t kept = 0, put_in = 0;
  for (const bool is_anonymous : {false, true}) {
    for (const auto& participant : participants) {
      const auto old = rows_of(columns, participant, is_anonymous);
      const auto now = rows_of(fresh, participant, is_anonymous);
      append(out, columns, kept, old.first);
      for (size_t row = now.first; row < now.last; ++row) put(out, added, row);
      kept = old.last;
      put_in += now.last - now.first;
    }
  }
  append(out, columns, kept, columns.size());
  ENSURE(put_in == fresh.size());
  return out;
}

}  // namespace analysis
