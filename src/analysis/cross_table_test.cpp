#include "analysis/cross_table.h"

#include <gtest/gtest.h>

#include <set>

#include "analysis/test_spells.h"

namespace analysis {
namespace {

const Bands kAges = *parse_bands("16-24,25-54,55-64", "a");

Population population(DateBasis basis) {
  return {*base::Date::parse("2015-01-01"),
          *base::Date::parse("2015-12-31"),
          basis,
          {{Variable::unit, {"u1"}, false}}};
}

// What the figures say of the population with both values as filters.
CrossCount counted(const Columns& columns, Population of, std::vector<Filter> filters) {
  for (auto& filter : filters) of.filters.push_back(std::move(filter));
  const auto standing = *standing_in(columns, of);
  CrossCount out;
  std::set<std::uint32_t> people;
  for (size_t row = 0; row < columns.size(); ++row) {
    if (!counts(standing[row], bit_of(of.basis))) continue;
    ++out.participations;
    // A participation that ends before the period begins, or begins after it, has no day in it.
    for (auto day = of.from; day <= of.to; day = day.plus_days(1)) {
      const auto n = day_of(day);
      if (n >= columns.starts_on[row] && (columns.ends_on[row] == kNoDay || n <= columns.ends_on[row])) ++out.days;
    }
    people.insert(columns.participant[row]);
  }
  out.people = static_cast<int>(people.size());
  return out;
}

TEST(CrossTable, counts_what_the_two_filters_select) {
  const auto columns = columns_of(TestSpells(11).make(200), kTestLists);
  int compared = 0;
  for (const auto basis : {DateBasis::took_part, DateBasis::started, DateBasis::ended, DateBasis::ongoing}) {
    for (const auto& [lines, line_name] : kVariableNames) {
      for (const auto& [across, column_name] : kVariableNames) {
        if (lines == across) continue;
        const auto of = population(basis);
        const auto found = *cross_table(columns, of, lines, across, kAges);
        EXPECT_EQ(found.all, counted(columns, of, {}));
        for (const auto& line : found.lines) {
          EXPECT_EQ(line.all, counted(columns, of, {{lines, {line.value}, false}}));
          for (size_t c = 0; c < line.cells.size(); c += 3) {
            EXPECT_EQ(line.cells[c],
                      counted(columns, of, {{lines, {line.value}, false}, {across, {found.columns[c]}, false}}))
                << line_name << column_name;
            ++compared;
          }
        }
      }
    }
  }
  EXPECT_GT(compared, 1000);
}

TEST(CrossTable, has_every_row_once_where_a_participation_has_one_value) {
  const auto columns = columns_of(TestSpells(12).make(500), kTestLists);
  const auto found =
      *cross_table(columns, population(DateBasis::ended), Variable::main_outcome, Variable::sex, kAges);
  int sum = 0;
  for (const auto& line : found.lines) {
    for (const auto& cell : line.cells) sum += cell.participations;
  }
  EXPECT_EQ(sum, found.all.participations);
}

TEST(CrossTable, is_of_two_variables) {
  const auto columns = columns_of(TestSpells(13).make(10), kTestLists);
  const auto refused = cross_table(columns, population(DateBasis::ended), Variable::sex, Variable::sex, kAges);
  ASSERT_FALSE(refused.has_value());
  EXPECT_EQ(refused.error().violations.front().rule, "field.same");
}

}  // namespace
}  // namespace analysis
