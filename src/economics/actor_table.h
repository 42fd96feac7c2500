// The socio-economic table: what a person's step from exclusion to work is worth to each actor, year by
// year, discounted and cumulated. With A kronor a year and the discount factor v(t) of the t:th year
//   present value after n years = A · Σ_{t=1..n} v(t)
// to the nearest krona; sums are the sums of what stands in the table, so that it adds up as printed.
// A line that only moves money between actors (a wage beside the production value that it is paid
// from, a benefit beside its tax) is marked as a transfer; society's sum leaves transfers out.
#pragma once

#include <string>
#include <vector>

#include "economics/present_value.h"

namespace economics {

inline constexpr Money kLineYearMax = Money::from_kronor(100'000'000);
inline constexpr size_t kLinesMax = 50;

struct ActorLine {
  std::string name;
  Money yearly;           // gain of one year; a loss is negative
  bool transfer = false;  // only moves money between actors
};

struct ActorTableInput {
  std::vector<ActorLine> lines;
  int years = 0;
  Discounting discounting;
};

struct ActorRow {
  std::string name;
  bool transfer = false;
  std::vector<Money> cumulative;  // after 1 … `years` years
};

struct ActorTable {
  std::vector<ActorRow> rows;
  std::vector<Money> sum_of_lines;  // as the municipalities' tables print it
  std::vector<Money> transfers;     // of that, money that only moved
  std::vector<Money> society;       // sum_of_lines − transfers
};

// Rules broken: list.empty, list.too_long, name.repeated, amount.outside, count.outside, rate.outside.
base::Result<ActorTable> actor_table(const ActorTableInput& input);

// Shared with the calculations that are built on such lines.
void check_lines(Faults& faults, const std::vector<ActorLine>& lines);

}  // namespace economics
