#include "analysis/columns.h"

#include <algorithm>
#include <set>
#include <tuple>

#include "base/ensure.h"

namespace analysis {

namespace {

const std::string& level_of(const Spell& spell) {
  static const std::string unknown = "unknown";
  return spell.education_level.empty() ? unknown : spell.education_level;
}

// The listed codes, then those that the spells have besides.
template <class Each>
Codes codes_of(const std::vector<std::string>& listed, size_t most, Each each) {
  Codes out{listed, listed.size()};
  std::set<std::string> others;
  each([&](const std::string& code) {
    if (!code.empty() && !out.find(code)) others.insert(code);
  });
  out.codes.insert(out.codes.end(), others.begin(), others.end());
  ENSURE(out.codes.size() <= most);
  return out;
}

using Answers = std::vector<Answer> Measurement::*;

Codes answers_of(const std::vector<std::string>& listed, const std::vector<Spell>& spells, Answers answers) {
  return codes_of(listed, kCodesMax, [&](const auto& take) {
    for (const Spell& spell : spells) {
      for (const auto* measured : {&spell.at_start, &spell.at_end}) {
        if (!*measured) continue;
        for (const Answer& answer : **measured.*answers) take(answer.code);
      }
    }
  });
}

using Text = std::string Spell::*;

Codes texts_of(const std::vector<std::string>& listed, const std::vector<Spell>& spells, Text text,
               size_t most = kCodesMax) {
  return codes_of(listed, most, [&](const auto& take) {
    for (const Spell& spell : spells) take(spell.*text);
  });
}

CodeSet set_of(const Codes& codes, const std::optional<Measurement>& measured, Answers answers) {
  CodeSet set = 0;
  if (!measured) return set;
  for (const Answer& answer : *measured.*answers) set |= CodeSet{1} << *codes.find(answer.code);
  return set;
}

CodeSet set_of(const Codes& codes, const std::vector<std::string>& values) {
  CodeSet set = 0;
  for (const auto& value : values) set |= CodeSet{1} << *codes.find(value);
  return set;
}

std::uint8_t number_of(const Codes& codes, const std::string& code) {
  return code.empty() ? kNoCode : static_cast<std::uint8_t>(*codes.find(code));
}

std::uint8_t age_of(const Spell& spell) {
  int years = kNoAge;
  if (spell.age)
    years = *spell.age;
  else if (spell.born_on)
    years = base::whole_years(*spell.born_on, spell.starts_on);
  else if (spell.birth_year)
    years = spell.starts_on.year() - *spell.birth_year;
  return static_cast<std::uint8_t>(std::clamp(years, 0, int{kNoAge}));
}

std::uint16_t months_of(const Spell& spell) {
  if (!spell.ends_on) return kNoMonths;
  return static_cast<std::uint16_t>(base::whole_months(spell.starts_on, *spell.ends_on));
}

void sort_rows(std::vector<Spell>& spells) {
  const auto key = [](const Spell& s) {
    return std::tuple<bool, const std::string&, base::Date, base::Date, const std::string&>(
        s.anonymous, s.participant, s.starts_on, s.ends_on.value_or(s.starts_on), s.id);
  };
  std::sort(spells.begin(), spells.end(), [&](const Spell& a, const Spell& b) { return key(a) < key(b); });
}

void put_person(Columns& out, const Spell& spell) {
  const bool same = !spell.anonymous && !out.anonymous.empty() && !out.anonymous.back() &&
                    out.participants.back() == spell.participant;
  if (!same) out.participants.push_back(spell.participant);
  out.participant.push_back(static_cast<std::uint32_t>(out.participants.size() - 1));
  out.anonymous.push_back(spell.anonymous);
  out.consent.push_back(spell.has_consent);
  out.sex.push_back(static_cast<std::uint8_t>(spell.sex));
  out.age.push_back(age_of(spell));
  out.age_by_year_only.push_back(spell.age_by_year_only || (!spell.age && !spell.born_on && spell.birth_year));
}

void put(Columns& out, const Spell& spell) {
  ENSURE(!spell.ends_on || *spell.ends_on >= spell.starts_on);
  put_person(out, spell);
  out.id.push_back(spell.id);
  out.starts_on.push_back(day_of(spell.starts_on));
  out.ends_on.push_back(spell.ends_on ? day_of(*spell.ends_on) : kNoDay);
  out.months.push_back(months_of(spell));
  out.unit.push_back(static_cast<std::uint16_t>(out.units.find(spell.unit).value_or(0)));
  out.exit_reason.push_back(number_of(out.exit_reasons, spell.exit_reason));
  out.main_outcome.push_back(number_of(out.main_outcomes, spell.main_outcome));
  out.education_level.push_back(number_of(out.education_levels, level_of(spell)));
  const auto sources = &Measurement::sources;
  const auto occupations = &Measurement::occupations;
  out.sources_at_start.push_back(set_of(out.income_sources, spell.at_start, sources));
  out.sources_at_end.push_back(set_of(out.income_sources, spell.at_end, sources));
  out.occupations_at_start.push_back(set_of(out.occupation_statuses, spell.at_start, occupations));
  out.achieved.push_back(set_of(out.achievements, spell.achieved));
  out.occupations_at_end.push_back(set_of(out.occupation_statuses, spell.at_end, occupations));
}

}  // namespace

std::optional<size_t> Codes::find(std::string_view code) const {
  const auto found = std::find(codes.begin(), codes.end(), code);
  if (found == codes.end()) return std::nullopt;
  return static_cast<size_t>(found - codes.begin());
}

Columns columns_of(std::vector<Spell> spells, const CodeLists& lists) {
  sort_rows(spells);
  Columns out;
  out.income_sources = answers_of(lists.income_sources, spells, &Measurement::sources);
  out.occupation_statuses = answers_of(lists.occupation_statuses, spells, &Measurement::occupations);
  out.education_levels = codes_of(lists.education_levels, kCodesMax, [&](const auto& take) {
    for (const Spell& spell : spells) take(level_of(spell));
  });
  out.exit_reasons = texts_of(lists.exit_reasons, spells, &Spell::exit_reason);
  out.main_outcomes = texts_of(lists.main_outcomes, spells, &Spell::main_outcome);
  out.achievements = codes_of(lists.achievements, kCodesMax, [&](const auto& take) {
    for (const Spell& spell : spells) {
      for (const auto& code : spell.achieved) take(code);
    }
  });
  out.units = texts_of({}, spells, &Spell::unit, UINT16_MAX);
  for (const Spell& spell : spells) put(out, spell);
  return out;
}

}  // namespace analysis
