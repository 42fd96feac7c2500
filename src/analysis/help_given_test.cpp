#include "analysis/help_given.h"

#include <gtest/gtest.h>

#include <algorithm>

namespace analysis {
namespace {

base::Date day(const char* text) { return *base::Date::parse(text); }

HelpGivenInput year() {
  return {day("2025-01-01"),
          day("2025-12-31"),
          {"care", "studies", "licence"},
          {{"a", "care", day("2025-02-01"), day("2025-02-01")},
           {"a", "care", day("2025-05-01"), {}},
           {"a", "studies", day("2024-06-01"), day("2025-01-01")},  // its last day is the first
           {"b", "care", day("2025-12-31"), {}},
           {"c", "studies", day("2024-01-01"), day("2024-12-31")},  // before
           {"c", "licence", day("2026-01-01"), {}}}};               // after
}

TEST(HelpGiven, counts_each_person_once_and_every_occasion) {
  const auto found = help_given(year()).value();
  EXPECT_EQ(found.people, 2);
  EXPECT_EQ(found.with_several, 1);
  EXPECT_EQ(found.occasions, 4);
  EXPECT_EQ(found.kinds[0].people, 2);
  EXPECT_EQ(found.kinds[0].occasions, 3);
  EXPECT_DOUBLE_EQ(found.kinds[1].share.value(), 0.5);
  EXPECT_EQ(found.kinds[2].people, 0);
  ASSERT_EQ(found.sets.size(), 2u);
  EXPECT_EQ(found.sets[0].kinds, (std::vector<std::string>{"care"}));
  EXPECT_EQ(found.sets[1].kinds, (std::vector<std::string>{"care", "studies"}));
}

TEST(HelpGiven, doubled_and_reversed_rows_are_as_many_people) {
  auto input = year();
  const auto once = input.rows;
  input.rows.insert(input.rows.end(), once.begin(), once.end());
  std::reverse(input.rows.begin(), input.rows.end());
  const auto found = help_given(input).value();
  EXPECT_EQ(found.people, 2);
  EXPECT_EQ(found.occasions, 8);
  EXPECT_EQ(found.sets.size(), 2u);
}

TEST(HelpGiven, refuses_a_kind_that_is_not_listed_or_twice) {
  auto input = year();
  input.kinds = {"care", "care", "licence"};
  input.rows[1].to = day("2025-04-30");
  const auto refused = help_given(input);
  ASSERT_FALSE(refused.has_value());
  std::vector<std::string> fields;
  for (const auto& one : refused.error().violations) fields.push_back(one.field);
  EXPECT_EQ(fields, (std::vector<std::string>{"kinds[1]", "rows[1].to", "rows[2].kind", "rows[4].kind"}));
  input = year();
  input.rows.clear();
  EXPECT_FALSE(help_given(input).value().kinds[0].share);
}

}  // namespace
}  // namespace analysis
