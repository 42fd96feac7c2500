#include "analysis/exit_groups.h"

#include <gtest/gtest.h>

#include <algorithm>
#include <set>

#include "analysis/test_spells.h"
#include "analysis/time_to_exit.h"

namespace analysis {
namespace {

const Bands kAges = *parse_bands("16-24,25-34,35-44,45-54,55-64", "a");

Population started() {
  return {*base::Date::parse("2014-01-01"), *base::Date::parse("2015-12-31"), DateBasis::started, {}};
}

ExitGroups of(const Columns& columns, Variable by) {
  auto found = exit_groups(columns, started(), by, kAges);
  EXPECT_TRUE(found.has_value() && found->has_value());
  return **found;
}

TEST(ExitGroups, of_women_and_men_say_what_the_figures_say_of_them) {
  auto spells = TestSpells(21).make(600);
  for (auto& spell : spells) {
    if (spell.sex == base::Sex::unknown) spell.sex = base::Sex::woman;
  }
  const auto columns = columns_of(spells, kTestLists);
  const auto found = of(columns, Variable::sex);
  const auto whole = time_to_exit(columns, *standing_in(columns, started()), started().to);
  ASSERT_EQ(found.groups.size(), 2u);
  for (size_t g = 0; g < 2; ++g) {
    EXPECT_EQ(found.groups[g].stays.rows, whole->by_sex[g].rows);
    EXPECT_EQ(found.groups[g].stays.events, whole->by_sex[g].events);
    EXPECT_EQ(found.groups[g].stays.median_days, whole->by_sex[g].median_days);
  }
  EXPECT_DOUBLE_EQ(found.log_rank->chi_square, whole->log_rank->chi_square);
  EXPECT_EQ(found.axis, whole->axis_days);
}

TEST(ExitGroups, have_everybody_in_one_group_who_is_in_any) {
  const auto columns = columns_of(TestSpells(22).make(600), kTestLists);
  const auto whole = time_to_exit(columns, *standing_in(columns, started()), started().to);
  for (const auto by : kExitGroupVariables) {
    const auto found = of(columns, by);
    std::int64_t rows = found.left_out, exits = 0, causes = 0;
    for (const auto& group : found.groups) {
      EXPECT_GT(group.stays.rows, 0);
      rows += group.stays.rows;
      exits += group.stays.events;
      for (const auto& cause : group.causes.causes) causes += cause.events;
      if (group.causes.causes[0].events > 0) {
        EXPECT_LE(group.stays.rows, found.groups[found.reference].stays.rows);
      }
    }
    EXPECT_EQ(rows, whole->rows);
    EXPECT_GE(found.left_out, 0);
    EXPECT_TRUE(by == Variable::age || found.left_out == 0);
    EXPECT_EQ(exits, causes);
    if (found.left_out == 0) {
      EXPECT_EQ(exits, whole->all.events);
    }
  }
}

TEST(ExitGroups, put_who_had_several_sources_in_a_group_of_their_own) {
  auto spells = TestSpells(23).make(200);
  int several = 0;
  for (const auto& spell : spells) {
    const bool is_in = spell.starts_on >= started().from && spell.starts_on <= started().to && !spell.anonymous &&
                       spell.exit_reason != kRegisteredInError;
    std::set<std::string> codes;
    for (const auto& source : spell.at_start ? spell.at_start->sources : std::vector<Answer>())
      codes.insert(source.code);
    if (is_in && codes.size() > 1) ++several;
  }
  const auto found = of(columns_of(spells, kTestLists), Variable::income_source_start);
  const auto group = std::find_if(found.groups.begin(), found.groups.end(),
                                  [](const ExitGroup& one) { return one.value == kSeveral; });
  ASSERT_NE(group, found.groups.end());
  EXPECT_EQ(group->stays.rows, several);
  EXPECT_GT(several, 0);
}

TEST(ExitGroups, leave_groups_that_nobody_left_for_work_out_of_the_pace) {
  auto spells = TestSpells(26).make(400);
  for (auto& spell : spells) {
    const bool is_work = spell.main_outcome == "unsubsidised_work" || spell.main_outcome == "subsidised_work";
    if (spell.education_level == "upper_secondary" && is_work) spell.main_outcome = "studies";
  }
  const auto found = of(columns_of(spells, kTestLists), Variable::education_level);
  size_t with_work = 0;
  for (const auto& group : found.groups) with_work += group.causes.causes[0].events > 0 ? 1U : 0U;
  EXPECT_LT(with_work, found.groups.size());
  ASSERT_TRUE(found.to_work.has_value());
  EXPECT_EQ(found.to_work->coefficients.size(), with_work - 1);
}

TEST(ExitGroups, do_not_ask_in_which_order_rows_came_nor_when_all_of_it_was) {
  auto spells = TestSpells(24).make(400);
  const auto once = of(columns_of(spells, kTestLists), Variable::education_level);
  std::reverse(spells.begin(), spells.end());
  const auto turned = of(columns_of(spells, kTestLists), Variable::education_level);
  ASSERT_EQ(once.groups.size(), turned.groups.size());
  for (size_t g = 0; g < once.groups.size(); ++g) {
    EXPECT_EQ(once.groups[g].value, turned.groups[g].value);
    EXPECT_EQ(once.groups[g].stays.steps.size(), turned.groups[g].stays.steps.size());
  }
  ASSERT_EQ(once.to_work.has_value(), turned.to_work.has_value());
  for (size_t c = 0; once.to_work && c < once.to_work->coefficients.size(); ++c) {
    EXPECT_EQ(once.to_work->coefficients[c].coefficient, turned.to_work->coefficients[c].coefficient);
  }
}

TEST(ExitGroups, are_none_where_nobody_started_and_refused_where_they_are_too_many) {
  EXPECT_FALSE(exit_groups(columns_of({}, kTestLists), started(), Variable::sex, kAges)->has_value());
  auto spells = TestSpells(25).make(300);
  int unit = 0;
  for (auto& spell : spells) spell.unit = "u" + std::to_string(unit++ % 60);
  const auto refused = exit_groups(columns_of(spells, kTestLists), started(), Variable::unit, kAges);
  ASSERT_FALSE(refused.has_value());
  EXPECT_EQ(refused.error().violations.front().rule, "exit.too_many_groups");
}

// Every third row of the register in the one group, every fifth in the other, some in both.
std::vector<HeldValue> two_groups(const Columns& columns) {
  const auto started_rows = standing_in(columns, started())->counting(kStarted);
  std::vector<HeldValue> out = {{"a", started_rows}, {"b", started_rows}};
  for (size_t row = 0; row < columns.size(); ++row) {
    const std::uint64_t bit = std::uint64_t{1} << row % kWordRows;
    if (row % 3 != 0) out[0].rows[row / kWordRows] &= ~bit;
    if (row % 5 != 0) out[1].rows[row / kWordRows] &= ~bit;
  }
  return out;
}

void expect_followed_from(const Columns& columns, int landmark) {
  const auto found = **exit_groups_after(columns, started(), two_groups(columns), landmark);
  ASSERT_EQ(found.groups.size(), 3u);
  EXPECT_EQ(found.groups[2].value, kSeveral);
  const auto standing = *standing_in(columns, started());
  int early = 0;
  for (size_t g = 0; g < 3; ++g) {
    std::vector<std::int32_t> days;
    std::vector<std::uint8_t> exits;
    for (size_t row = 0; row < columns.size(); ++row) {
      const bool is_a = row % 3 == 0, is_b = row % 5 == 0;
      const size_t group = is_a && is_b ? 2 : is_a ? 0 : is_b ? 1 : 3;
      if (group != g || !counts(standing[row], kStarted)) continue;
      const auto last = day_of(started().to);
      const int stayed = std::min(columns.ends_on[row], last) - columns.starts_on[row] + 1;
      if (stayed <= landmark) ++early;
      if (stayed <= landmark) continue;
      days.push_back(stayed - landmark);
      exits.push_back(columns.ends_on[row] <= last ? 1 : 0);
    }
    const auto counted = EventCounts::of({days, {}, exits, {}, 1, 1});
    const auto wanted = kaplan_meier(*counted, 0, {{90}, kExitYear});
    const auto& stays = found.groups[g].stays;
    EXPECT_EQ(stays.rows, wanted.rows);
    EXPECT_EQ(stays.events, wanted.events);
    EXPECT_EQ(stays.median_days, wanted.median_days);
    EXPECT_DOUBLE_EQ(stays.restricted_mean->mean_days, wanted.restricted_mean->mean_days);
  }
  EXPECT_EQ(found.left_before, early);
  EXPECT_GT(early, 0);
}

TEST(ExitGroups, after_a_landmark_follow_who_is_still_there_from_then_on) {
  const auto columns = columns_of(TestSpells(24).make(800), kTestLists);
  // Somebody leaves on one of them.
  for (int landmark = 20; landmark <= 40; ++landmark) expect_followed_from(columns, landmark);
}

TEST(ExitGroups, members_are_those_that_are_counted) {
  const auto columns = columns_of(TestSpells(25).make(500), kTestLists);
  const auto found = **exit_groups_after(columns, started(), two_groups(columns), 30);
  const auto members = members_after(columns, two_groups(columns), started().to, 30);
  ASSERT_EQ(members.size(), found.groups.size());
  for (size_t g = 0; g < members.size(); ++g) {
    std::int64_t rows = 0;
    for_each_row(members[g].rows, 0, [&](size_t) { ++rows; });
    EXPECT_EQ(rows, found.groups[g].stays.rows);
    EXPECT_EQ(members[g].name, found.groups[g].value);
  }
}

}  // namespace
}  // namespace analysis
