#include "analysis/unit_months.h"

#include <gtest/gtest.h>

#include <algorithm>
#include <set>

#include "analysis/test_spells.h"

namespace analysis {
namespace {

base::Date day(const char* text) { return *base::Date::parse(text); }
Population year() { return {day("2015-01-10"), day("2015-12-15"), DateBasis::started, {}}; }

// From the spells themselves, without columns.
int people_on(const std::vector<Spell>& spells, base::Date on, const std::string& unit) {
  std::set<std::string> people;
  for (const Spell& spell : spells) {
    if (spell.anonymous || spell.exit_reason == kRegisteredInError) continue;
    if (!unit.empty() && spell.unit != unit) continue;
    if (spell.starts_on <= on && (!spell.ends_on || *spell.ends_on > on)) people.insert(spell.participant);
  }
  return static_cast<int>(people.size());
}

TEST(UnitMonths, are_those_who_take_part_on_each_months_last_day) {
  const auto spells = TestSpells(3).make(300);
  const auto found = *unit_months(columns_of(spells, kTestLists), year());
  ASSERT_EQ(found.days.size(), 12u);
  EXPECT_EQ(found.days.front(), day("2015-01-31"));
  EXPECT_EQ(found.days[1], day("2015-02-28"));
  EXPECT_EQ(found.days.back(), day("2015-12-15"));
  ASSERT_EQ(found.units.size(), 2u);
  for (size_t at = 0; at < found.days.size(); ++at) {
    EXPECT_EQ(found.all[at], people_on(spells, found.days[at], ""));
    EXPECT_GT(found.all[at], 20);
    for (const auto& line : found.units) EXPECT_EQ(line.people[at], people_on(spells, found.days[at], line.unit));
  }
}

TEST(UnitMonths, hear_the_filters_and_are_the_population_of_the_day) {
  const auto columns = columns_of(TestSpells(4).make(200), kTestLists);
  auto women = year();
  women.filters = {{Variable::sex, {"woman"}, false}, {Variable::unit, {"u2"}, false}};
  const auto found = *unit_months(columns, women);
  ASSERT_EQ(found.units.size(), 1u);
  for (size_t at = 0; at < found.days.size(); ++at) {
    const auto standing = *standing_in(columns, on_day(women, found.days[at]));
    std::set<std::uint32_t> people;
    for (size_t row = 0; row < columns.size(); ++row) {
      if (counts(standing[row], kOngoing)) people.insert(columns.participant[row]);
    }
    EXPECT_EQ(found.all[at], static_cast<int>(people.size()));
    EXPECT_EQ(found.units[0].people[at], found.all[at]);
  }
}

TEST(UnitMonths, do_not_depend_on_the_order_of_the_rows) {
  auto spells = TestSpells(5).make(200);
  const auto before = *unit_months(columns_of(spells, kTestLists), year());
  std::reverse(spells.begin(), spells.end());
  const auto after = *unit_months(columns_of(spells, kTestLists), year());
  EXPECT_EQ(before.all, after.all);
  for (size_t i = 0; i < before.units.size(); ++i) EXPECT_EQ(before.units[i].people, after.units[i].people);
}

TEST(UnitMonths, are_of_five_years_at_the_most_and_of_no_reversed_period) {
  const auto columns = columns_of({}, kTestLists);
  const auto refused = unit_months(columns, {day("2015-01-01"), day("2020-01-31"), DateBasis::ended, {}});
  ASSERT_FALSE(refused.has_value());
  EXPECT_EQ(refused.error().violations.at(0).rule, "population.period_long");
  EXPECT_EQ(unit_months(columns, {day("2015-01-01"), day("2019-12-31"), DateBasis::ended, {}})->days.size(), 60u);
  EXPECT_FALSE(unit_months(columns, {day("2015-01-02"), day("2015-01-01"), DateBasis::ended, {}}).has_value());
}

}  // namespace
}  // namespace analysis
