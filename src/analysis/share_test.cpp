#include "analysis/share.h"

#include <gtest/gtest.h>

#include "base/ensure.h"

namespace analysis {
namespace {

DayCounts counted(const std::vector<int>& days) {
  DayCounts out;
  for (const int one : days) out.add(one);
  return out;
}

std::optional<int> median_of(const std::vector<int>& days) { return counted(days).median_tenths(); }
std::optional<int> mean_of(const std::vector<int>& days) { return counted(days).mean_tenths_half_away(); }

TEST(Share, is_rounded_half_away_from_zero) {
  EXPECT_EQ(share_tenths_half_away(1, 3), 333);
  EXPECT_EQ(share_tenths_half_away(2, 3), 667);
  EXPECT_EQ(share_tenths_half_away(1, 16), 63);   // 6.25 %
  EXPECT_EQ(share_tenths_half_away(1, 2000), 1);  // 0.05 %
  EXPECT_EQ(share_tenths_half_away(1, 2001), 0);
  EXPECT_EQ(share_tenths_half_away(0, 7), 0);
  EXPECT_EQ(share_tenths_half_away(7, 7), 1000);
  EXPECT_EQ(share_tenths_half_away(15, 10), 1500);
}

TEST(Share, of_nobody_is_no_share) { EXPECT_FALSE(share_tenths_half_away(0, 0)); }

TEST(Share, of_two_thousand_million_does_not_overflow) {
  EXPECT_EQ(share_tenths_half_away(2'000'000'000, 2'000'000'000), 1000);
}

TEST(Share, negative_counts_are_our_own_fault) {
  EXPECT_THROW((void)share_tenths_half_away(-1, 3), base::InvariantViolation);
}

TEST(Median, is_the_middle_or_the_mean_of_the_two_in_the_middle) {
  EXPECT_EQ(median_of({30, 10, 20}), 200);
  EXPECT_EQ(median_of({1, 2}), 15);
  EXPECT_EQ(median_of({0}), 0);
  EXPECT_FALSE(median_of({}));
}

TEST(Mean, is_rounded_half_away_from_zero) {
  EXPECT_EQ(mean_of({1, 2}), 15);
  EXPECT_EQ(mean_of({0, 0, 1}), 3);
  EXPECT_EQ(mean_of({0, 1, 1}), 7);
  EXPECT_EQ(mean_of({0, 0, 0, 1, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0}), 1);
  EXPECT_FALSE(mean_of({}));
}

}  // namespace
}  // namespace analysis
