#include "assistance/leaving.h"

#include <gtest/gtest.h>

namespace assistance {
namespace {

base::Date day(const char* text) { return base::Date::parse(text).value(); }
const MonthPeriod kYear{day("2025-11-01"), day("2026-10-01")};

// a left and came back, twice; b left and did not; c had assistance throughout; d left too late to tell.
std::vector<AssistedMonth> months() {
  std::vector<AssistedMonth> out;
  const auto add = [&](const char* id, std::vector<int> numbers) {
    for (const int number : numbers) out.push_back({id, kYear.from_month.plus_months(number)});
  };
  add("a", {0, 3, 9});
  add("b", {0, 1, 3});
  add("c", {0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11});
  add("d", {8, 9, 10});
  return out;
}

std::string of(const ExitChoice& choice) {
  std::vector<HouseholdRow> rows(4);
  const char* ids[] = {"d", "c", "b", "a"};
  for (size_t i = 0; i < rows.size(); ++i) rows[i].id = ids[i];
  std::string out;
  const auto ends = ends_told({{"b", {day("2026-03-01"), AssistanceEndReason::other}},
                               {"b", {day("2026-03-01"), AssistanceEndReason::work}},
                               {"a", {day("2026-03-01"), AssistanceEndReason::studies}}});
  for (const auto& row : with_exits(rows, analysis::exits_of(returns_input(months(), kYear, {})), ends, choice)) {
    out += row.id;
    for (const auto& exit : row.exits) {
      out += " " + exit.month.str().substr(2, 5);
      if (exit.returned_month) out += "-" + exit.returned_month->str().substr(2, 5);
    }
    out += ";";
  }
  return out;
}

TEST(Leaving, tells_when_a_household_left_and_came_back) {
  EXPECT_EQ(of({HouseholdFilter::left}), "b 26-03;a 25-12-26-02 26-03-26-08 26-09;");
  EXPECT_EQ(of({HouseholdFilter::returned}), "a 25-12-26-02 26-03-26-08;");
  EXPECT_EQ(of({HouseholdFilter::not_returned}), "b 26-03;a 26-09;");
}

TEST(Leaving, of_a_rate_are_those_who_were_observed_so_long) {
  EXPECT_EQ(of({HouseholdFilter::left, 3}), "b 26-03;a 25-12-26-02 26-03-26-08;");
  EXPECT_EQ(of({HouseholdFilter::returned, 3}), "a 25-12-26-02;");
  EXPECT_EQ(of({HouseholdFilter::not_returned, 3}), "b 26-03;a 26-03-26-08;");
}

TEST(Leaving, of_a_month_are_those_who_were_still_away_or_came_back_in_it) {
  EXPECT_EQ(of({HouseholdFilter::left, {}, 5}), "b 26-03;a 26-03-26-08;");
  EXPECT_EQ(of({HouseholdFilter::returned, {}, 5}), "a 26-03-26-08;");
  EXPECT_EQ(of({HouseholdFilter::returned, {}, 2}), "a 25-12-26-02;");
  EXPECT_EQ(of({HouseholdFilter::not_returned, {}, 7}), "b 26-03;");
}

TEST(Leaving, of_a_reason_are_those_for_whom_it_was_told_at_last) {
  EXPECT_EQ(of({HouseholdFilter::left, {}, {}, "work"}), "b 26-03;");
  EXPECT_EQ(of({HouseholdFilter::left, {}, {}, "studies"}), "a 26-03-26-08;");
  EXPECT_EQ(of({HouseholdFilter::left, {}, {}, "other"}), "");
  EXPECT_EQ(of({HouseholdFilter::left, {}, {}, kReasonUnknown}), "a 25-12-26-02 26-09;");
  EXPECT_EQ(check(ExitChoice{HouseholdFilter::left, {}, {}, "shoes"}).error().violations.at(0).field, "reason");
  EXPECT_EQ(check(ExitChoice{HouseholdFilter::all, {}, {}, "work"}).error().violations.at(0).field, "reason");
}

TEST(Leaving, months_are_asked_of_those_who_left_alone) {
  EXPECT_TRUE(check(ExitChoice{HouseholdFilter::returned, 12}).has_value());
  EXPECT_TRUE(check(ExitChoice{HouseholdFilter::all}).has_value());
  EXPECT_EQ(check(ExitChoice{HouseholdFilter::ongoing, {}, 3}).error().violations.at(0).field, "at_months");
}

}  // namespace
}  // namespace assistance
