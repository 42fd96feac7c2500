#include "base/date.h"

#include <gtest/gtest.h>

namespace base {
namespace {

Date date(std::string_view text) { return Date::parse(text).value(); }

TEST(Date, has_the_first_day_of_its_month) {
  EXPECT_EQ(Date::parse("2026-02-28")->month_start().str(), "2026-02-01");
  EXPECT_EQ(Date::parse("2024-12-01")->month_start().str(), "2024-12-01");
}

TEST(Date, reads_only_its_own_form) {
  EXPECT_EQ(date("2026-11-23").str(), "2026-11-23");
  for (const char* wrong : {"", "2026-1-23", "20261123", "2026-02-29", "2026-13-01", "2026-00-10",
                            "2026-11-23 ", "1799-12-31", "3000-01-01", "2026/11/23", "2026-11-2x"}) {
    EXPECT_FALSE(Date::parse(wrong)) << wrong;
  }
}

TEST(Date, months_are_clipped_to_the_last_day) {
  EXPECT_EQ(date("2025-01-31").plus_months(1), date("2025-02-28"));
  EXPECT_EQ(date("2024-01-31").plus_months(1), date("2024-02-29"));
  EXPECT_EQ(date("2025-11-30").plus_months(3), date("2026-02-28"));
  EXPECT_EQ(date("2025-03-31").plus_months(-1), date("2025-02-28"));
}

TEST(WholeYears, leap_day_birthday_is_on_the_first_of_march_in_common_years) {
  const Date born = date("2000-02-29");
  EXPECT_EQ(whole_years(born, date("2018-02-28")), 17);
  EXPECT_EQ(whole_years(born, date("2018-03-01")), 18);
  EXPECT_EQ(whole_years(born, date("2020-02-28")), 19);
  EXPECT_EQ(whole_years(born, date("2020-02-29")), 20);
}

TEST(WholeMonths, largest_number_of_clipped_months_inside) {
  EXPECT_EQ(whole_months(date("2015-01-31"), date("2015-02-27")), 0);
  EXPECT_EQ(whole_months(date("2015-01-31"), date("2015-02-28")), 1);
  EXPECT_EQ(whole_months(date("2015-01-31"), date("2015-03-30")), 1);
  EXPECT_EQ(whole_months(date("2015-01-31"), date("2015-03-31")), 2);
  EXPECT_EQ(whole_months(date("2015-05-10"), date("2016-05-09")), 11);
  EXPECT_EQ(whole_months(date("2015-05-10"), date("2016-05-10")), 12);
  EXPECT_EQ(whole_months(date("2015-05-10"), date("2015-05-09")), 0);
}

TEST(WholeMonths, agrees_with_its_definition_on_every_pair_of_two_years) {
  const Date first = date("2015-01-01");
  for (int i = 0; i < 730; i += 3) {
    for (int j = i; j < 900; j += 7) {
      const Date from = first.plus_days(i);
      const Date to = first.plus_days(j);
      int expected = 0;
      while (from.plus_months(expected + 1) <= to) ++expected;
      ASSERT_EQ(whole_months(from, to), expected) << from.str() << " " << to.str();
    }
  }
}

TEST(Period, both_ends_are_inside) {
  const Period period{date("2015-02-01"), date("2016-01-31")};
  EXPECT_TRUE(period.contains(date("2015-02-01")));
  EXPECT_TRUE(period.contains(date("2016-01-31")));
  EXPECT_FALSE(period.contains(date("2016-02-01")));
  EXPECT_TRUE(period.overlaps({date("2016-01-31"), std::nullopt}));
  EXPECT_FALSE(period.overlaps({date("2016-02-01"), std::nullopt}));
  EXPECT_TRUE((Period{date("2015-01-01"), std::nullopt}.overlaps(period)));
}

TEST(Instant, survives_the_round_trip) {
  for (const char* text : {"2026-11-23T00:00:00Z", "2024-02-29T23:59:59Z"}) {
    EXPECT_EQ(Instant::parse(text)->str(), text);
  }
  for (const char* wrong : {"2026-11-23", "2026-11-23T24:00:00Z", "2026-11-23T10:00:00", ""}) {
    EXPECT_FALSE(Instant::parse(wrong)) << wrong;
  }
}

}  // namespace
}  // namespace base
