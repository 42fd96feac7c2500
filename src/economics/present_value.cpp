#include "economics/present_value.h"

namespace economics {

double integer_power(double base, int exponent) {
  double power = 1.0;
  for (int i = 0; i < (exponent < 0 ? -exponent : exponent); ++i) power *= base;
  return exponent < 0 ? 1.0 / power : power;
}

double discount_factor(const Discounting& discounting, int year) {
  const int waited = discounting.timing == Timing::end_of_year ? year : year - 1;
  return integer_power(1.0 + discounting.rate, -waited);
}

double annuity_factor(const Discounting& discounting, int years) {
  double sum = 0.0;
  for (int year = 1; year <= years; ++year) sum += discount_factor(discounting, year);
  return sum;
}

}  // namespace economics
