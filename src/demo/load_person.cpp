#include "demo/load_person.h"

#include <fmt/format.h>

#include "demo/demo.h"
#include "demo/endings.h"
#include "demo/names.h"

namespace demo {

namespace {

using outcomes::EducationLevel;

// splitmix64 over a counter: draws of one person depend on nobody else.
class Draws {
 public:
  explicit Draws(long number) : state_(static_cast<std::uint64_t>(number) * 0xD1342543DE82EF95ULL + 2281) {}

  std::uint64_t next() {
    std::uint64_t z = (state_ += 0x9E3779B97F4A7C15ULL);
    z = (z ^ (z >> 30)) * 0xBF58476D1CE4E5B9ULL;
    z = (z ^ (z >> 27)) * 0x94D049BB133111EBULL;
    return z ^ (z >> 31);
  }
  int below(int count) { return static_cast<int>(next() % static_cast<std::uint64_t>(count)); }

 private:
  std::uint64_t state_;
};

constexpr int kTenYearsDays = 3652;

// Six in ten have one stay, one in twenty has four.
int stay_count(Draws& draws) {
  const int share = draws.below(100);
  if (share < 60) return 1;
  if (share < 85) return 2;
  return share < 95 ? 3 : 4;
}

EducationLevel education_of(Draws& draws) { return outcomes::kEducationLevelNames[draws.below(6)].first; }

const Ending& measured_ending(Draws& draws) {
  while (true) {
    const auto& ending = endings()[static_cast<size_t>(draws.below(static_cast<int>(endings().size())))];
    if (outcomes::is_measured_at(ending.reason)) return ending;
  }
}

LoadStay stay_of(Draws& draws, EducationLevel education_level, base::Date from, int days, Language language) {
  const auto starts_on = from.plus_days(draws.below(days / 3));
  LoadStay stay{draws.below(kLoadUnits), starts_on, {}, education_level, on_assistance(), {}};
  const Ending& ending = measured_ending(draws);
  const auto ends_on = starts_on.plus_days(30 + draws.below(days / 2));
  stay.exit = outcomes::Exit{ends_on, ending.reason, ending.text.in(language), ending.outcome, {}};
  stay.after = ending.after;
  return stay;
}

}  // namespace

LoadPerson load_person(long number, Language language) {
  Draws draws(number);
  const auto sex = draws.below(2) == 0 ? base::Sex::woman : base::Sex::man;
  const auto name = name_at(sex, draws.next());
  const auto first_day = day(kToday).plus_days(-kTenYearsDays);
  LoadPerson out{{name.given_name, name.family_name, 1955 + draws.below(50), sex, "", "", name.language.in(language),
                  false},
                 first_day.plus_days(draws.below(200)),
                 {}};
  const int count = stay_count(draws);
  const auto education_level = education_of(draws);
  const int days = (kTenYearsDays - 200) / count;
  for (int i = 0; i < count; ++i) {
    out.stays.push_back(stay_of(draws, education_level, first_day.plus_days(200 + i * days), days, language));
  }
  if (draws.below(7) == 0) out.stays.back().exit.reset();
  return out;
}

std::string load_case_number(long number) {
  return fmt::format("{}-{:06}", 2017 + number % 10, 100'000 + number / 10);
}

}  // namespace demo
