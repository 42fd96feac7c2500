#include "reports/opened_timeline.h"

#include <gtest/gtest.h>

namespace reports {
namespace {

base::Date day(const char* text) { return *base::Date::parse(text); }

PersonStay stay(int person, const char* from, const char* to = nullptr) {
  const std::string name = "Person " + std::to_string(person);
  return {"person-" + std::to_string(person), name, name, day(from), to ? std::optional(day(to)) : std::nullopt};
}

size_t times(const std::string& text, std::string_view part) {
  size_t out = 0;
  for (size_t at = text.find(part); at != std::string::npos; at = text.find(part, at + part.size())) ++out;
  return out;
}

std::string labels(const std::vector<charts::Tick>& ticks) {
  std::string out;
  for (const auto& tick : ticks) out += tick.label + " ";
  return out;
}

TEST(OpenedTimeline, ticks_hold_the_period_and_are_few) {
  EXPECT_EQ(labels(date_ticks(day("2025-03-10"), day("2025-05-31"), charts::kWide)),
            "2025-03 2025-04 2025-05 2025-06 ");
  EXPECT_EQ(labels(date_ticks(day("2017-09-01"), day("2019-08-31"), charts::kWide)),
            "2017-09 2018-03 2018-09 2019-03 2019-09 ");
  EXPECT_EQ(labels(date_ticks(day("2017-09-01"), day("2019-08-31"), charts::kNarrow)), "2017 2018 2019 2020 ");
  for (const char* to : {"2025-01-01", "2026-12-31", "2031-01-01", "2099-12-31"}) {
    for (const int width : {charts::kWide, charts::kNarrow}) {
      const auto ticks = date_ticks(day("1900-05-05"), day(to), width);
      ASSERT_GE(ticks.size(), 2u);
      EXPECT_LE(ticks.size(), 8u);
    }
  }
}

TEST(OpenedTimeline, a_person_with_two_stays_has_one_line_and_what_goes_on_lasts_until_today) {
  const auto svg =
      opened_timeline({stay(2, "2025-06-01"), stay(1, "2025-01-10", "2025-03-01"), stay(1, "2025-09-01")},
                      day("2025-12-01"), {Language::sv});
  EXPECT_EQ(times(svg, ">Person 1<"), 1u);
  EXPECT_EQ(times(svg, "<title>Person 1: 2025-01-10 – 2025-03-01</title>"), 1u);
  EXPECT_GE(times(svg, "<title>Person 1: 2025-09-01 – </title>"), 1u);
  EXPECT_LT(svg.find(">Person 1<"), svg.find(">Person 2<"));
  EXPECT_NE(svg.find("2 personer, 2025-01-10 – 2025-12-01."), std::string::npos);
}

TEST(OpenedTimeline, of_many_shows_those_who_began_last_and_of_nobody_nothing) {
  std::vector<PersonStay> all;
  for (int i = 0; i < 80; ++i) all.push_back(stay(i, day("2024-01-01").plus_days(i).str().c_str(), "2025-01-01"));
  const auto svg = opened_timeline(all, day("2025-12-01"), {Language::en});
  EXPECT_EQ(svg.find(">Person 19<"), std::string::npos);
  EXPECT_NE(svg.find(">Person 20<"), std::string::npos);
  EXPECT_EQ(opened_timeline({}, day("2025-12-01"), {Language::en}), "");
}

}  // namespace
}  // namespace reports
