// When, and with how many people, a project has paid for itself. With cost C paid at the start, A kronor
// a year for one person, deadweight w (the share that would have made it anyway) and n people:
//   worth after k years  W(k) = n·A·(1−w)·Σ_{t≤k} v(t)
//   break-even           the time at which W = C, on straight lines between the years
//   people needed        C / (A·(1−w)·Σ_{t≤years} v(t)), and the next whole number
// "Never" is an answer: where A is not positive, or where even an effect without end is worth less.
#pragma once

#include <optional>
#include <string>
#include <vector>

#include "economics/actor_table.h"

namespace economics {

enum class Outcome {
  reached,
  beyond_horizon,  // not within the years that are looked at, but some time
  never,
};
inline constexpr std::pair<Outcome, std::string_view> kOutcomeNames[] = {
    {Outcome::reached, "reached"},
    {Outcome::beyond_horizon, "beyond_horizon"},
    {Outcome::never, "never"},
};
constexpr const auto& enum_names(Outcome) { return kOutcomeNames; }

inline constexpr int kBreakEvenPeopleMax = 5'000;

struct BreakEvenInput {
  Money cost;
  std::vector<ActorLine> lines;  // of one person
  int people = 0;                // who are in work, all from the start
  Ratio deadweight;
  int years = 0;  // that the effect is looked at
  Discounting discounting;
};

struct BreakEvenRow {
  std::string name;
  Outcome outcome = Outcome::never;
  std::optional<double> years;          // where reached
  Money worth;                          // W(years), to the krona
  Money net;                            // worth − cost
  std::optional<double> people_needed;  // to reach it within `years`; none: no number of people does
  std::optional<int> whole_people_needed;
};

struct BreakEven {
  std::vector<BreakEvenRow> rows;  // each actor as if it alone had borne the cost
  BreakEvenRow sum_of_lines;
  BreakEvenRow society;  // without transfers
};

// Rules broken: those of actor_table, amount.not_positive (cost_kr), count.outside, share.outside.
base::Result<BreakEven> break_even(const BreakEvenInput& input);

// Named sums of one person's year: each line, then "sum_of_lines" and "society".
std::vector<ActorLine> with_sums(const std::vector<ActorLine>& lines);

}  // namespace economics
