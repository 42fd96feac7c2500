// Money and shares as exact numbers. Money is whole öre; a share, a rate of payroll overhead or a
// degree is an exact decimal of nine places. A result that is not whole öre is rounded by a function
// whose name says how; nothing else rounds. Arithmetic beyond 64 bits is a bug of ours (ENSURE): the
// calculations bound what they take in.
#pragma once

#include <compare>
#include <cstdint>

namespace economics {

class Money {
 public:
  constexpr Money() = default;
  static constexpr Money from_ore(std::int64_t ore) { return Money(ore); }
  static constexpr Money from_kronor(std::int64_t kronor) { return Money(kronor * 100); }

  constexpr std::int64_t ore() const { return ore_; }
  double kronor() const { return static_cast<double>(ore_) / 100.0; }

  Money operator-() const { return Money(-ore_); }
  Money& operator+=(Money other);
  Money& operator-=(Money other) { return *this += -other; }
  friend Money operator+(Money a, Money b) { return a += b; }
  friend Money operator-(Money a, Money b) { return a -= b; }
  friend Money operator*(Money a, std::int64_t count);
  friend auto operator<=>(const Money&, const Money&) = default;
  friend bool operator==(const Money&, const Money&) = default;

 private:
  constexpr explicit Money(std::int64_t ore) : ore_(ore) {}
  std::int64_t ore_ = 0;
};

// 0.25 is 250 000 000 billionths, and exactly a quarter.
class Ratio {
 public:
  static constexpr std::int64_t kOne = 1'000'000'000;

  constexpr Ratio() = default;
  static constexpr Ratio from_billionths(std::int64_t billionths) { return Ratio(billionths); }
  static constexpr Ratio whole(std::int64_t count) { return Ratio(count * kOne); }

  constexpr std::int64_t billionths() const { return billionths_; }
  double value() const { return static_cast<double>(billionths_) / static_cast<double>(kOne); }

  friend constexpr Ratio operator+(Ratio a, Ratio b) { return Ratio(a.billionths_ + b.billionths_); }
  friend constexpr Ratio operator-(Ratio a, Ratio b) { return Ratio(a.billionths_ - b.billionths_); }
  friend auto operator<=>(const Ratio&, const Ratio&) = default;
  friend bool operator==(const Ratio&, const Ratio&) = default;

 private:
  constexpr explicit Ratio(std::int64_t billionths) : billionths_(billionths) {}
  std::int64_t billionths_ = 0;
};

inline constexpr Ratio kWhole = Ratio::whole(1);

// Halves go away from zero in all of these.
Money to_ore_half_away(Money amount, Ratio factor);               // amount · factor
Money to_ore_half_away(Money amount, Ratio a, Ratio b);           // amount · a · b, rounded once
Money divide_to_ore_half_away(Money amount, std::int64_t count);  // count > 0
// For present values, which are no exact decimals: what lies within a millionth of a krona (and a few
// units in the last place) of a half counts as that half. Finite, below 9e15 kronor.
Money to_krona_half_away(double kronor);
Money to_ore_half_away(double kronor);           // likewise; below 9e13 kronor
Ratio to_billionth_half_away(Ratio a, Ratio b);  // a · b

// numerator / denominator as a decimal number; denominator not zero.
double quotient(Money numerator, Money denominator);

}  // namespace economics
