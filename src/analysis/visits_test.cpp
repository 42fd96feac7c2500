#include "analysis/visits.h"

#include <gtest/gtest.h>

#include <algorithm>

namespace analysis {
namespace {

base::Date day(const char* text) { return *base::Date::parse(text); }

VisitsInput spring() {
  return {day("2026-01-15"),
          day("2026-03-31"),
          2,
          3,
          {{day("2026-01-14"), VisitKind::organised, "a"},  // before the period
           {day("2026-01-20"), VisitKind::organised, "a"},
           {day("2026-01-20"), VisitKind::organised, "a"},
           {day("2026-02-01"), VisitKind::spontaneous, {}},
           {day("2026-02-02"), VisitKind::spontaneous, "b"},
           {day("2026-03-02"), VisitKind::organised, "a"},
           {day("2026-03-02"), VisitKind::spontaneous, "b"},
           {day("2026-03-31"), VisitKind::organised, "c"},
           {day("2026-03-31"), VisitKind::organised, {}}}};
}

TEST(Visits, who_checks_in_without_a_name_is_no_visitor) {
  const auto found = visits(spring()).value();
  ASSERT_EQ(found.months.size(), 3u);
  EXPECT_EQ(found.months[0].counts.visits, 2);
  EXPECT_EQ(found.months[0].counts.visitors, 1);
  EXPECT_DOUBLE_EQ(found.months[0].counts.visits_per_visitor.value(), 2);
  EXPECT_EQ(found.months[1].counts.visits, 2);
  EXPECT_EQ(found.months[1].counts.without_person, 1);
  EXPECT_EQ(found.months[1].counts.visitors, 1);
  EXPECT_EQ(found.all.visits, 8);
  EXPECT_EQ(found.all.visitors, 3);  // not the sum of the months'
}

TEST(Visits, whole_months_stand_beside_the_target) {
  const auto found = visits(spring()).value();
  EXPECT_FALSE(found.months[0].is_whole);
  EXPECT_FALSE(found.months[0].against);
  EXPECT_EQ(found.months[1].against, Against::below);
  EXPECT_EQ(found.months[2].against, Against::within);
}

TEST(Visits, a_month_without_any_is_there_and_doubled_rows_are_twice_the_visits_of_as_many) {
  auto input = spring();
  const auto once = input.rows;
  input.rows.insert(input.rows.end(), once.begin(), once.end());
  std::reverse(input.rows.begin(), input.rows.end());
  input.to = day("2026-04-02");
  const auto found = visits(input).value();
  ASSERT_EQ(found.months.size(), 4u);
  EXPECT_EQ(found.months[3].counts.visits, 0);
  EXPECT_FALSE(found.months[3].counts.visits_per_visitor);
  EXPECT_EQ(found.all.visits, 16);
  EXPECT_EQ(found.all.visitors, 3);
}

TEST(Visits, refuse_half_a_target_and_a_period_that_is_too_long) {
  auto input = spring();
  input.target_most.reset();
  EXPECT_EQ(visits(input).error().violations.at(0).rule, "visits.target_half");
  input = spring();
  input.target_least = 4;
  EXPECT_EQ(visits(input).error().violations.at(0).rule, "visits.target_reversed");
  input = spring();
  input.to = day("2036-01-01");
  EXPECT_EQ(visits(input).error().violations.at(0).rule, "population.period_long");
  input.to = day("2035-12-31");
  EXPECT_EQ(visits(input).value().months.size(), 120u);
}

}  // namespace
}  // namespace analysis
