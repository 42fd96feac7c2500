#include "analysis/comparison.h"

#include <gtest/gtest.h>

#include <algorithm>
#include <set>

#include "analysis/test_spells.h"

namespace analysis {
namespace {

const Bands kAges = *parse_bands("16-24,25-34,35-44,45-54,55-64", "a");

Population ended() {
  return {*base::Date::parse("2014-06-01"), *base::Date::parse("2016-12-31"), DateBasis::ended, {}};
}

Comparison of(const Columns& columns, ComparedOutcome outcome = ComparedOutcome::work) {
  auto found = comparison(columns, ended(), "u1", outcome, kAges);
  EXPECT_TRUE(found.has_value());
  return *found;
}

TEST(Comparison, has_each_person_once_and_in_the_unit_where_they_were_there) {
  const auto columns = columns_of(TestSpells(31).make(900), kTestLists);
  const auto found = of(columns);
  const auto standing = *standing_in(columns, ended());
  std::set<std::uint32_t> everybody, treated, seen;
  for (size_t row = 0; row < columns.size(); ++row) {
    if (!counts(standing[row], kEnded)) continue;
    everybody.insert(columns.participant[row]);
    if (columns.units.codes[columns.unit[row]] == "u1") treated.insert(columns.participant[row]);
  }
  for (size_t i = 0; i < found.rows.size(); ++i) {
    const auto whose = columns.participant[found.of_row[i]];
    EXPECT_TRUE(seen.insert(whose).second);
    EXPECT_EQ(found.rows[i].treated, treated.count(whose) > 0);
  }
  EXPECT_EQ(seen, everybody);
  EXPECT_LT(seen.size(), 900u);
}

TEST(Comparison, counts_work_and_studies_as_asked) {
  const auto columns = columns_of(TestSpells(32).make(600), kTestLists);
  const auto work = of(columns), both = of(columns, ComparedOutcome::work_or_studies);
  for (size_t i = 0; i < work.rows.size(); ++i) {
    const auto code = columns.main_outcome[work.of_row[i]];
    const std::string outcome = code == kNoCode ? "" : columns.main_outcomes.codes[code];
    EXPECT_EQ(work.rows[i].outcome, outcome == "unsubsidised_work" ? 1 : 0);
    EXPECT_EQ(both.rows[i].outcome, outcome == "unsubsidised_work" || outcome == "studies" ? 1 : 0);
  }
}

TEST(Comparison, compares_by_no_value_that_few_have_or_lack) {
  const auto found = of(columns_of(TestSpells(33).make(300), kTestLists));
  ASSERT_FALSE(found.rows.front().covariates.empty());
  for (const auto& [name, value] : found.rows.front().covariates) {
    if (name == "started") continue;
    int with[2] = {0, 0}, without[2] = {0, 0};
    for (const auto& row : found.rows) ++(row.covariates.at(name) > 0 ? with : without)[row.treated ? 1 : 0];
    for (const size_t group : {size_t{0}, size_t{1}}) {
      EXPECT_GE(with[group], kLevelMin) << name;
      EXPECT_GE(without[group], kLevelMin) << name;
    }
  }
}

TEST(Comparison, gives_an_answer_whatever_follows_from_whatever_and_in_any_order) {
  auto spells = TestSpells(34).make(700);
  auto once = of(columns_of(spells, kTestLists));
  const auto first = compared(once);
  ASSERT_TRUE(first.has_value()) << first.error().rule;
  std::reverse(spells.begin(), spells.end());
  auto turned = of(columns_of(spells, kTestLists));
  const auto second = compared(turned);
  EXPECT_EQ(first->matched, second->matched);
  EXPECT_EQ(first->matched_effect->att, second->matched_effect->att);
  EXPECT_EQ(first->weighted_effect.att, second->weighted_effect.att);
  EXPECT_EQ(once.set_aside, turned.set_aside);
}

TEST(Comparison, finds_the_difference_that_is_there) {
  // Who is of u1 reaches work where the same person elsewhere would not, one time in two.
  auto spells = TestSpells(35).make(1500);
  int number = 0;
  for (auto& spell : spells) {
    if (!spell.ends_on) continue;
    spell.main_outcome = "unchanged";
    if (spell.unit == "u1" && ++number % 2 == 0) spell.main_outcome = "unsubsidised_work";
  }
  auto found = of(columns_of(spells, kTestLists));
  const auto said = compared(found);
  ASSERT_TRUE(said.has_value());
  EXPECT_NEAR(said->matched_effect->att, 0.5, 0.1);
  EXPECT_NEAR(said->weighted_effect.att, 0.5, 0.1);
  EXPECT_GT(*said->matched_effect->low, 0.3);
}

TEST(Comparison, is_of_a_unit_that_is_there) {
  const auto columns = columns_of(TestSpells(36).make(50), kTestLists);
  const auto refused = comparison(columns, ended(), "u9", ComparedOutcome::work, kAges);
  ASSERT_FALSE(refused.has_value());
  EXPECT_EQ(refused.error().violations.front().rule, "comparison.unit_unknown");
}

}  // namespace
}  // namespace analysis
