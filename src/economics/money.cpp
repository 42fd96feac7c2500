#include "economics/money.h"

#include <cmath>
#include <limits>

#include "base/ensure.h"

namespace economics {

namespace {

__extension__ using Wide = __int128;

std::int64_t narrow(Wide value) {
  ENSURE(value <= std::numeric_limits<std::int64_t>::max());
  ENSURE(value >= std::numeric_limits<std::int64_t>::min());
  return static_cast<std::int64_t>(value);
}

Wide divide_half_away(Wide numerator, Wide denominator) {
  const Wide half = denominator / 2;
  return (numerator >= 0 ? numerator + half : numerator - half) / denominator;
}

}  // namespace

Money& Money::operator+=(Money other) {
  ore_ = narrow(Wide{ore_} + other.ore_);
  return *this;
}

Money operator*(Money a, std::int64_t count) { return Money(narrow(Wide{a.ore_} * count)); }

Money to_ore_half_away(Money amount, Ratio factor) {
  return Money::from_ore(narrow(divide_half_away(Wide{amount.ore()} * factor.billionths(), Ratio::kOne)));
}

Money to_ore_half_away(Money amount, Ratio a, Ratio b) {
  const Wide factor = Wide{a.billionths()} * b.billionths();
  const Wide limit = std::numeric_limits<Wide>::max() / (factor == 0 ? 1 : (factor < 0 ? -factor : factor));
  ENSURE(amount.ore() < limit && amount.ore() > -limit);
  return Money::from_ore(narrow(divide_half_away(amount.ore() * factor, Wide{Ratio::kOne} * Ratio::kOne)));
}

Money divide_to_ore_half_away(Money amount, std::int64_t count) {
  ENSURE(count > 0);
  const Wide twice = Wide{amount.ore()} * 2;
  return Money::from_ore(narrow((twice >= 0 ? twice + count : twice - count) / (Wide{count} * 2)));
}

Money to_krona_half_away(double kronor) {
  ENSURE(std::fabs(kronor) < 9e15);
  const double nudge = 1e-6 + std::fabs(kronor) * 4e-15;
  return Money::from_kronor(static_cast<std::int64_t>(std::round(kronor + std::copysign(nudge, kronor))));
}

Money to_ore_half_away(double kronor) { return Money::from_ore(to_krona_half_away(kronor * 100).ore() / 100); }

Ratio to_billionth_half_away(Ratio a, Ratio b) {
  return Ratio::from_billionths(narrow(divide_half_away(Wide{a.billionths()} * b.billionths(), Ratio::kOne)));
}

double quotient(Money numerator, Money denominator) {
  ENSURE(denominator.ore() != 0);
  return static_cast<double>(numerator.ore()) / static_cast<double>(denominator.ore());
}

}  // namespace economics
