#include "analysis/collaboration.h"

#include <gtest/gtest.h>

#include <algorithm>

namespace analysis {
namespace {

base::Date day(const char* text) { return *base::Date::parse(text); }

CollaborationInput autumn() {
  CollaborationInput out;
  out.from = day("2026-08-01");
  out.to = day("2026-10-15");
  out.target_groups = {"young", "newly_arrived", "disabled"};
  out.agreements = {{"k1", "af", "young", day("2025-01-01"), {}},
                    {"k2", "fk", "young", day("2025-01-01"), day("2026-10-15")},  // ended on the day
                    {"k3", "region", "disabled", day("2026-10-15"), {}}};
  out.assessments = {{"k1", day("2026-03-01"), SuccessFactor::stated_goal, 2},
                     {"k1", day("2026-09-01"), SuccessFactor::stated_goal, 4},
                     {"k1", day("2026-11-01"), SuccessFactor::stated_goal, 1},  // later than is looked at
                     {"k2", day("2026-09-01"), SuccessFactor::clear_leadership, 5}};
  out.people = {{"a", "af", day("2026-01-01"), {}},
                {"a", "fk", day("2026-01-01"), day("2026-09-10")},
                {"b", "af", day("2026-09-01"), {}},
                {"b", "region", day("2026-01-01"), {}},
                {"c", "region", day("2026-01-01"), day("2026-09-01")},
                {"d", "fk", day("2026-01-01"), day("2026-08-20")},
                {"d", "fk", day("2026-09-20"), {}}};
  out.enrolment = EnrolmentGoal{"af", 75};
  return out;
}

TEST(Collaboration, target_groups_without_an_agreement_are_named) {
  const auto found = collaboration(autumn()).value();
  EXPECT_EQ(found.without_agreement, (std::vector<std::string>{"newly_arrived"}));
  EXPECT_EQ(found.groups[0].parties, (std::vector<std::string>{"af"}));
  EXPECT_EQ(found.groups[2].parties, (std::vector<std::string>{"region"}));
}

TEST(Collaboration, factors_are_followed_over_time_and_missing_ones_told) {
  const auto found = collaboration(autumn()).value();
  ASSERT_EQ(found.factors.size(), 2u);
  EXPECT_EQ(found.factors[0].times, 2);
  EXPECT_EQ(found.factors[0].change, 2);
  EXPECT_EQ(found.factors[0].last_on, day("2026-09-01"));
  EXPECT_EQ(found.never_assessed.size(), 4u + 5u);  // k1 without its goal, k3; k2 holds no more
}

TEST(Collaboration, people_at_several_parties_and_parts_that_were_closed) {
  const auto found = collaboration(autumn()).value();
  ASSERT_EQ(found.points.size(), 3u);
  EXPECT_EQ(found.points[0].people, 3);  // a, b, c; d has ended and not begun again
  EXPECT_EQ(found.points[0].at_two_or_more.count, 1);
  EXPECT_EQ(found.points[2].people, 3);
  EXPECT_EQ(found.points[2].at_two_or_more.count, 1);  // b
  ASSERT_EQ(found.closed.size(), 1u);
  EXPECT_EQ(found.closed[0].person, "a");
  EXPECT_EQ(found.closed[0].party, "fk");
  ASSERT_EQ(found.sets.size(), 3u);
  EXPECT_EQ(found.sets[0].parties, (std::vector<std::string>{"af"}));
}

TEST(Collaboration, enrolment_stands_beside_its_goal) {
  const auto found = collaboration(autumn()).value();
  ASSERT_TRUE(found.enrolment);
  EXPECT_EQ(found.enrolment->before.count, 1);
  EXPECT_EQ(found.enrolment->before.among, 4);
  EXPECT_EQ(found.enrolment->now.count, 2);
  EXPECT_EQ(found.enrolment->now.missing, 1);
  EXPECT_EQ(found.enrolment->change, 1);
  auto met = autumn();
  met.enrolment->percent = 66;
  EXPECT_TRUE(collaboration(met).value().enrolment->now.is_met);
}

TEST(Collaboration, rows_in_any_order_and_twice_are_the_same_people) {
  auto input = autumn();
  const auto once = input.people;
  input.people.insert(input.people.end(), once.begin(), once.end());
  std::reverse(input.people.begin(), input.people.end());
  std::reverse(input.assessments.begin(), input.assessments.end());
  std::reverse(input.agreements.begin(), input.agreements.end());
  const auto before = collaboration(autumn()).value(), after = collaboration(input).value();
  EXPECT_EQ(after.points[1].people, before.points[1].people);
  EXPECT_EQ(after.factors[0].change, before.factors[0].change);
  EXPECT_EQ(after.closed.size(), before.closed.size());
  EXPECT_EQ(after.groups[0].parties, before.groups[0].parties);
}

TEST(Collaboration, says_which_row_is_wrong) {
  auto input = autumn();
  input.target_groups.push_back("young");
  input.agreements[1].id = "k1";
  input.agreements[2].target_group = "old";
  input.assessments[0].score = 6;
  input.assessments[1].day = day("2026-03-01");
  input.assessments[2].agreement = "k9";
  input.people[0].to = day("2025-12-31");
  input.enrolment->percent = 101;
  const auto refused = collaboration(input);
  ASSERT_FALSE(refused.has_value());
  std::vector<std::string> fields;
  for (const auto& one : refused.error().violations) fields.push_back(one.field);
  const std::vector<std::string> wanted = {
      "target_groups[3]",         "agreements[1].id",   "agreements[2].target_group",
      "assessments[0].score",     "assessments[1].day", "assessments[2].agreement",
      "assessments[3].agreement", "people[0].to",       "enrolment.percent"};
  EXPECT_EQ(fields, wanted);
}

}  // namespace
}  // namespace analysis
