// Present values of yearly amounts. A year's amount is worth (1 + r)^−k of its sum today, where k is
//   first_year_undiscounted  n − 1 in the n:th year (as the municipalities' socio-economic tables are made)
//   end_of_year              n
#pragma once

#include <string_view>
#include <utility>

#include "economics/faults.h"

namespace economics {

enum class Timing { first_year_undiscounted, end_of_year };
inline constexpr std::pair<Timing, std::string_view> kTimingNames[] = {
    {Timing::first_year_undiscounted, "first_year_undiscounted"},
    {Timing::end_of_year, "end_of_year"},
};
constexpr const auto& enum_names(Timing) { return kTimingNames; }

struct Discounting {
  double rate = 0;  // a year; 0.04 is four per cent
  Timing timing = Timing::first_year_undiscounted;
};

// base^exponent by repeated multiplication: the same bits on every machine.
double integer_power(double base, int exponent);

// Of the year's amount, years from 1.
double discount_factor(const Discounting& discounting, int year);
// Of one krona a year in years 1 … `years`: the sum of the discount factors; 0 for no years.
double annuity_factor(const Discounting& discounting, int years);

}  // namespace economics
