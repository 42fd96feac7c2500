// Who is alike stays alike in every file that leaves: nothing beside the chosen columns tells them apart.
#include <gtest/gtest.h>

#include <algorithm>
#include <map>
#include <set>

#include "base/names.h"
#include "reports/release_sheet.h"
#include "reports/release_test_rows.h"

namespace reports {
namespace {

// Below and above the bands is the same class, so it is the same number.
TEST(Coarsened, stands_in_for_all_outside_the_bands_alike) {
  std::vector<Spell> spells = {alike("young"), alike("old"), alike("within")};
  spells[0].age = 15;
  spells[1].age = 65;
  spells[2].age = 30;
  const auto columns = analysis::columns_of(spells, analysis::kTestLists);
  auto query = asked();
  const auto rows = of(columns, query).rows;
  const auto aged = coarsened(columns, rows, query, *choice_of("age:band")).columns;
  std::set<int> ages;
  for (size_t i = 0; i < aged.size(); ++i) ages.insert(aged.age[i]);
  EXPECT_EQ(ages.size(), 2u);
  spells[0].ends_on = day("2015-03-20");
  spells[1].ends_on = day("2016-01-20");
  spells[1].starts_on = day("2015-02-20");
  query.month_bands = *analysis::parse_bands("4-9", "m");
  const auto stays = analysis::columns_of(spells, analysis::kTestLists);
  const auto coarse = coarsened(stays, rows, query, *choice_of("stay_months:band")).columns;
  std::set<std::int32_t> ends;
  for (size_t i = 0; i < coarse.size(); ++i) ends.insert(coarse.ends_on[i]);
  EXPECT_EQ(ends.size(), 2u);
}

using Row = std::vector<std::string>;

// By person, all that a file says of them but what is told.
std::map<std::string, int> classes_in(const platform::SheetContent& sheet) {
  std::map<std::string, std::multiset<Row>> people;
  for (const auto& cells : sheet.rows) {
    Row row;
    for (size_t i = 2; i < cells.size(); ++i) {
      const auto column = base::find_named<ReleaseColumn>(sheet.headings[i]);
      const auto& rules = release_columns();
      const bool is_told = column && std::any_of(rules.begin(), rules.end(), [&](const auto& rule) {
                             return rule.column == *column && !rule.identifies;
                           });
      if (!is_told) row.push_back(std::get<std::string>(cells[i]));
    }
    people[std::get<std::string>(cells[1])].insert(row);
  }
  std::map<std::multiset<Row>, int> sizes;
  for (const auto& [name, rows] : people) ++sizes[rows];
  std::map<std::string, int> out;
  for (const auto& [rows, size] : sizes) out[std::to_string(out.size())] = size;
  return out;
}

TEST(ReleaseFiles, hold_at_least_so_many_alike_in_all_columns_but_the_told) {
  auto spells = analysis::TestSpells(33).make(600);
  for (size_t i = 0; i < spells.size(); ++i) {
    spells[i].has_consent = i % 7 != 0;
    spells[i].age_by_year_only = i % 5 == 0;
  }
  const auto columns = analysis::columns_of(spells, analysis::kTestLists);
  const auto query = asked();
  for (const char* chosen :
       {"dates:period,sex:full,age:band,achieved:full", "dates:year,age:band,main_outcome:full"}) {
    const auto choice = *choice_of(chosen);
    const auto rows = check_release(columns, of(columns, query), query, choice, 5).kept_rows;
    ASSERT_GT(rows.size(), 20u);
    const DataRelease release;
    const FiguresAsked figures{"", "", query.population.from, query.population.to};
    for (const auto& [name, size] :
         classes_in(release_rows_sheet({release, figures, query, choice, columns, rows})))
      EXPECT_GE(size, 5) << chosen;
    const auto coarse = coarsened(columns, rows, query, choice).columns;
    for (size_t i = 0; i < coarse.size(); ++i) {
      EXPECT_FALSE(coarse.anonymous[i] != 0 || coarse.consent[i] == 0 || coarse.age_by_year_only[i] != 0);
    }
  }
}

TEST(CheckRelease, tells_what_the_selection_says_of_everybody) {
  const auto columns = analysis::columns_of({alike("a"), alike("b")}, analysis::kTestLists);
  auto query = asked();
  using enum analysis::Variable;
  query.population.filters = {
      {unit, {"unit"}}, {main_outcome, {"unsubsidised_work"}}, {main_outcome, {"studies"}, true}};
  const auto check = check_release(columns, of(columns, query), query, *choice_of(""), 2);
  EXPECT_EQ(check.filtered, std::vector<ReleaseColumn>{ReleaseColumn::main_outcome});
}

}  // namespace
}  // namespace reports
