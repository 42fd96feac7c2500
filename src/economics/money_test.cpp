#include "economics/money.h"

#include <gtest/gtest.h>

#include "base/ensure.h"

namespace economics {
namespace {

Money ore(std::int64_t value) { return Money::from_ore(value); }
Ratio billionths(std::int64_t value) { return Ratio::from_billionths(value); }

TEST(Money, rounds_halves_away_from_nought) {
  EXPECT_EQ(to_ore_half_away(ore(1), billionths(500'000'000)), ore(1));
  EXPECT_EQ(to_ore_half_away(ore(-1), billionths(500'000'000)), ore(-1));
  EXPECT_EQ(to_ore_half_away(ore(1), billionths(499'999'999)), ore(0));
  EXPECT_EQ(to_ore_half_away(ore(15), billionths(100'000'000)), ore(2));  // 1.5, which a double may miss
  EXPECT_EQ(divide_to_ore_half_away(ore(5), 2), ore(3));
  EXPECT_EQ(divide_to_ore_half_away(ore(-5), 2), ore(-3));
  EXPECT_EQ(divide_to_ore_half_away(ore(5), 3), ore(2));
  EXPECT_EQ(to_krona_half_away(-0.5), Money::from_kronor(-1));
  EXPECT_EQ(to_krona_half_away(0.49), Money{});
  EXPECT_EQ(to_krona_half_away(957'328.125 / 1.25), Money::from_kronor(765'863));  // 765 862.5
  EXPECT_EQ(to_krona_half_away(957'328.125 * (1 / 1.25)), Money::from_kronor(765'863));
  EXPECT_EQ(to_krona_half_away(0.4999), Money{});
}

TEST(Money, is_exact_where_a_product_of_two_shares_is_rounded_once) {
  // 18 000 kr · 1.3846 · 0.75 = 18 692.10 kr
  const Money wage = Money::from_kronor(18'000);
  EXPECT_EQ(to_ore_half_away(wage, billionths(1'384'600'000), billionths(750'000'000)), ore(1'869'210));
  // 1 öre · 0.5 · 0.999999999 is under a half, though its first factor rounds up to a whole öre
  EXPECT_EQ(to_ore_half_away(ore(1), billionths(500'000'000), billionths(999'999'999)), ore(0));
}

TEST(Money, beyond_64_bits_is_a_bug_that_is_told) {
  EXPECT_THROW(ore(INT64_MAX) + ore(1), base::InvariantViolation);
  EXPECT_THROW(ore(INT64_MAX) * 2, base::InvariantViolation);
  EXPECT_THROW(to_ore_half_away(ore(INT64_MAX), Ratio::whole(2)), base::InvariantViolation);
}

}  // namespace
}  // namespace economics
