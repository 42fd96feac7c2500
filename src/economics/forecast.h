// What a municipality gets for a yearly intake into subsidised employment (the forecast of a final report).
// With starts n(t) in year t and ρ(j) the share of the ORIGINAL cohort that is self-supporting in its
// j:th year (j from 1):
//   S(t) = Σ_{j=1..t} n(t−j+1)·ρ(j)                 people who are self-supporting in year t
//   cost(t) = n(t)·c                                 each cohort costs in its first year only
//   reduced assistance(t) = S(t)·a,  tax(t) = S(t)·x
//   net(t) = reduced − cost,  gain(t) = net + tax
// The state's subsidy is paid for the cohort's first year; a gain to society must bear it, which the
// reports' own tables leave out: both gains are given where the subsidy is.
#pragma once

#include <optional>
#include <vector>

#include "economics/present_value.h"

namespace economics {

// What "25 % of these" in the third year is a share of.
enum class RetentionReading {
  of_cohort,       // those who started: ρ(j) is the j:th share
  of_year_before,  // those of the year before: ρ(j) is the product of the first j shares
};
inline constexpr std::pair<RetentionReading, std::string_view> kRetentionReadingNames[] = {
    {RetentionReading::of_cohort, "of_cohort"},
    {RetentionReading::of_year_before, "of_year_before"},
};
constexpr const auto& enum_names(RetentionReading) { return kRetentionReadingNames; }

struct ForecastInput {
  std::vector<int> starts;             // people who start, one number for each year; their number is the horizon
  std::vector<Ratio> shares;           // one for each year since a cohort's start, as many as there are years
  Money assistance;                    // a self-supporting person's former assistance, a year
  Money employment_cost;               // the municipality's share, a person in the first year
  Money tax;                           // a self-supporting person and year
  std::optional<Money> state_subsidy;  // the state's share, a person in the first year
  std::optional<Discounting> discounting;                        // also a table of present values
  std::optional<std::vector<Money>> printed_reduced_assistance;  // of a printed table, to be recognised
};

struct ForecastRow {
  double self_supporting = 0;  // S(t): a mean number of people, not a count
  Money cost;
  Money reduced_assistance;
  Money net;
  Money tax;
  Money gain;  // without the state's subsidy
  std::optional<Money> state_subsidy;
  std::optional<Money> gain_after_state_subsidy;
};

struct ForecastTable {
  RetentionReading reading = RetentionReading::of_cohort;
  std::vector<ForecastRow> years;
  ForecastRow total;
  // Each present value to the nearest krona; the total is the sum of what stands above it.
  std::optional<std::vector<ForecastRow>> present_values;
  std::optional<ForecastRow> total_present_value;
  std::optional<bool> gives_printed_table;
};

struct Forecast {
  std::vector<ForecastTable> readings;  // both, in the order of the enumeration
};

// Rules broken: count.outside, share.outside, amount.outside, rate.outside, list.empty, list.length.
base::Result<Forecast> forecast(const ForecastInput& input);

}  // namespace economics
