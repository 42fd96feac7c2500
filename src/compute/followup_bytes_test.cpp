#include <gtest/gtest.h>

#include <algorithm>

#include "analysis/test_spells.h"
#include "compute/followup.h"

namespace compute {
namespace {

base::Date date(std::string_view text) { return base::Date::parse(text).value(); }

const analysis::AppendixQuery kQuery{{date("2015-02-01"), date("2016-01-31")},
                                     *analysis::parse_bands("0-3,4-6,7-12,13-", "m"),
                                     *analysis::parse_bands("16-24,25-54,55-64", "a")};

std::vector<size_t> all_rows(const analysis::Columns& columns) {
  std::vector<size_t> rows;
  for (size_t i = 0; i < columns.size(); ++i) rows.push_back(i);
  return rows;
}

bool has(const std::string& text, std::string_view part) { return text.find(part) != std::string::npos; }

TEST(FollowupBytes, give_the_same_answer_in_whatever_order_the_rows_stand) {
  const auto columns = analysis::columns_of(analysis::TestSpells(21).make(300), analysis::kTestLists);
  auto rows = all_rows(columns);
  const auto once = followup_output(followup_input(columns, rows, kQuery));
  std::reverse(rows.begin(), rows.end());
  const auto again = followup_output(followup_input(columns, rows, kQuery));
  ASSERT_TRUE(once.has_value());
  EXPECT_EQ(*once, *again);
}

TEST(FollowupBytes, tell_what_the_columns_tell) {
  const auto columns = analysis::columns_of(analysis::TestSpells(22).make(300), analysis::kTestLists);
  const auto output = *followup_output(followup_input(columns, all_rows(columns), kQuery));
  const auto direct = *analysis::appendix(columns, kQuery);
  EXPECT_TRUE(has(output, "\"total\": " + std::to_string(direct.totals.took_part.total)));
}

TEST(FollowupBytes, name_nobody) {
  const auto columns = analysis::columns_of(analysis::TestSpells(23).make(100), analysis::kTestLists);
  const std::string input = followup_input(columns, all_rows(columns), kQuery);
  for (size_t i = 0; i < columns.size(); ++i) EXPECT_FALSE(has(input, "\"" + columns.id.text(i) + "\"")) << i;
  EXPECT_TRUE(has(input, R"("id":"r1","participant":"p1")"));
}

TEST(FollowupBytes, differ_where_something_was_corrected_or_is_gone) {
  auto spells = analysis::TestSpells(24).make(60);
  const auto before = analysis::columns_of(spells, analysis::kTestLists);
  const auto rows = all_rows(before);
  const std::string input = followup_input(before, rows, kQuery);
  std::vector<std::optional<size_t>> now(rows.begin(), rows.end());
  EXPECT_TRUE(followup_differences(input, before, now).empty());
  now[3] = std::nullopt;
  for (auto& spell : spells) {
    if (spell.id == before.id[7]) spell.education_level = spell.education_level == "primary" ? "" : "primary";
  }
  const auto changed = analysis::columns_of(spells, analysis::kTestLists);
  const auto found = followup_differences(input, changed, now);
  ASSERT_EQ(found.size(), 2u);
  EXPECT_EQ(found[0].position, 3u);
  EXPECT_TRUE(found[0].fields.empty());
  EXPECT_EQ(found[1].position, 7u);
  EXPECT_NE(std::find(found[1].fields.begin(), found[1].fields.end(), "education_level"), found[1].fields.end());
}

}  // namespace
}  // namespace compute
