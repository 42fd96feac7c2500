// Made-up participations for tests: the same for the same seed.
#pragma once

#include "analysis/columns.h"

namespace analysis {

inline const CodeLists kTestLists = {
    {"financial_assistance", "salary", "student_aid"},
    {"working", "studying", "job_seeking"},
    {"primary", "upper_secondary", "unknown"},
    {"work", "studies", "other", kEndedUnmeasured, kConsentWithdrawn, kRegisteredInError},
    {"unsubsidised_work", "studies", "pension", "unchanged"}};

class TestSpells {
 public:
  explicit TestSpells(std::uint64_t seed) : state_(seed) {}

  std::vector<Spell> make(int count) {
    std::vector<Spell> out;
    for (int i = 0; i < count; ++i) out.push_back(one(i, count));
    return out;
  }

 private:
  size_t below(size_t limit) {
    state_ = state_ * 6364136223846793005ULL + 1442695040888963407ULL;
    return (state_ >> 33) % limit;
  }
  const std::string& pick(const std::vector<std::string>& codes) { return codes[below(codes.size())]; }

  std::optional<Measurement> measured() {
    if (below(8) == 0) return std::nullopt;
    Measurement out;
    for (size_t n = below(3); n > 0; --n) out.sources.push_back({pick(kTestLists.income_sources), {}});
    for (size_t n = below(3); n > 0; --n) {
      out.occupations.push_back({pick(kTestLists.occupation_statuses), {}});
    }
    return out;
  }

  Spell one(int number, int count) {
    const auto day = base::Date::parse("2014-06-01")->plus_days(static_cast<int>(below(900)));
    const size_t person = below(static_cast<size_t>(count) * 2 / 3 + 1);
    Spell spell{"p" + std::to_string(person),
                static_cast<base::Sex>(person % 3),
                {},
                {},
                day,
                {},
                {},
                {},
                {},
                {},
                below(12) == 0};
    spell.id = "s" + std::to_string(number);
    spell.unit = below(2) == 0 ? "u1" : "u2";
    if (below(5) != 0)
      spell.born_on = base::Date::parse("1950-01-15")->plus_days(static_cast<int>(below(18000)));
    else if (below(2) == 0)
      spell.birth_year = 1980;
    spell.education_level = below(4) == 0 ? "" : pick(kTestLists.education_levels);
    spell.at_start = measured();
    if (below(4) == 0) return spell;
    spell.ends_on = day.plus_days(static_cast<int>(below(700)));
    spell.exit_reason = pick(kTestLists.exit_reasons);
    if (below(6) != 0) spell.main_outcome = pick(kTestLists.main_outcomes);
    spell.at_end = measured();
    return spell;
  }

  std::uint64_t state_;
};

}  // namespace analysis
