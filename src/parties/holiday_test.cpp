#include "parties/holiday.h"

#include <gtest/gtest.h>

#include <algorithm>
#include <string>

namespace parties {
namespace {

base::Date day(const std::string& text) { return base::Date::parse(text).value(); }

std::string in_year(const std::string& year) {
  std::string out;
  for (const auto& one : holidays_between(day(year + "-01-01"), day(year + "-12-31"))) {
    out += (out.empty() ? "" : " ") + one.str().substr(5);
  }
  return out;
}

// As the almanac has them, with the three eves.
TEST(Holidays, are_those_of_the_almanac) {
  EXPECT_EQ(in_year("2026"),
            "01-01 01-06 04-03 04-05 04-06 05-01 05-14 05-24 06-06 06-19 06-20 10-31 12-24 12-25 12-26 12-31");
  EXPECT_EQ(in_year("2008"),  // Ascension on the first of May
            "01-01 01-06 03-21 03-23 03-24 05-01 05-11 06-06 06-20 06-21 11-01 12-24 12-25 12-26 12-31");
}

TEST(Holidays, follow_the_law_of_their_time) {
  EXPECT_EQ(in_year("2004"),  // Whit Monday, and no national day yet
            "01-01 01-06 04-09 04-11 04-12 05-01 05-20 05-30 05-31 06-25 06-26 11-06 12-24 12-25 12-26 12-31");
  EXPECT_EQ(in_year("2005"),
            "01-01 01-06 03-25 03-27 03-28 05-01 05-05 05-15 06-06 06-24 06-25 11-05 12-24 12-25 12-26 12-31");
}

// From python-dateutil 2.8.2.
TEST(Holidays, know_when_easter_is) {
  for (const char* easter :
       {"1990-04-15", "1999-04-04", "2005-03-27", "2008-03-23", "2011-04-24", "2024-03-31", "2025-04-20", "2026-04-05",
        "2027-03-28", "2038-04-25", "2049-04-18", "2076-04-19", "2099-04-12"}) {
    const auto sunday = day(easter);
    EXPECT_EQ(holidays_between(sunday.plus_days(-2), sunday.plus_days(1)),
              (std::vector<base::Date>{sunday.plus_days(-2), sunday, sunday.plus_days(1)}))
        << easter;
  }
}

TEST(Holidays, of_some_days_are_those_alone) {
  EXPECT_EQ(holidays_between(day("2026-12-31"), day("2027-01-01")),
            (std::vector<base::Date>{day("2026-12-31"), day("2027-01-01")}));
  EXPECT_TRUE(holidays_between(day("2026-02-01"), day("2026-03-31")).empty());
  EXPECT_TRUE(holidays_between(day("2026-12-31"), day("2026-01-01")).empty());
}

}  // namespace
}  // namespace parties
