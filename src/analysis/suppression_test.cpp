#include "analysis/suppression.h"

#include <gtest/gtest.h>

#include <algorithm>

#include "analysis/test_editions.h"

namespace analysis {
namespace {

using Counts = std::vector<std::int64_t>;
constexpr std::int64_t kHidden = -1;

// Sex by age with totals: rows woman, man, all; columns young, old, all.
CountTable sex_by_age(const std::string& name, std::int64_t wy, std::int64_t wo, std::int64_t my,
                      std::int64_t mo) {
  CountTable out{name, {}, {{"sex", {"woman", "man"}, Total::shown}, {"age", {"young", "old"}, Total::shown}}, {}};
  const Counts counts = {wy, wo, wy + wo, my, mo, my + mo, wy + my, wo + mo, wy + wo + my + mo};
  size_t next = 0;
  for (const auto& sex :
       {std::optional<std::string>("woman"), std::optional<std::string>("man"), std::optional<std::string>()}) {
    for (const auto& age :
         {std::optional<std::string>("young"), std::optional<std::string>("old"), std::optional<std::string>()}) {
      out.cells.push_back({{sex, age}, counts[next++], false});
    }
  }
  return out;
}

CountTable by(const std::string& variable, const std::vector<std::string>& categories, const Counts& counts,
              Total total, std::vector<Condition> conditions = {}) {
  CountTable out{"by " + variable, std::move(conditions), {{variable, categories, total}}, {}};
  std::int64_t sum = 0;
  for (size_t i = 0; i < categories.size(); ++i) {
    out.cells.push_back({{categories[i]}, counts[i], false});
    sum += counts[i];
  }
  if (total == Total::shown) out.cells.push_back({{std::nullopt}, sum, false});
  return out;
}

Counts shown(const PublishedTable& table) {
  Counts out;
  for (const auto& cell : table.cells) out.push_back(cell.count.value_or(kHidden));
  return out;
}

std::vector<std::string> broken(const Edition& edition) {
  const auto result = publish(edition);
  std::vector<std::string> out;
  if (result) return out;
  for (const auto& violation : result.error().violations) out.push_back(violation.field + " " + violation.rule);
  return out;
}
using Broken = std::vector<std::string>;

TEST(Suppression, hides_a_rectangle_around_one_small_count) {
  const auto published = *publish({5, false, {sex_by_age("t", 3, 20, 30, 40)}, {}, {}});
  EXPECT_EQ(shown(published.tables[0]), (Counts{kHidden, kHidden, 23, kHidden, kHidden, 70, 33, 60, 93}));
  const auto& small = published.tables[0].cells[0];
  EXPECT_EQ(small.lower, 0);
  EXPECT_EQ(small.upper, 23);
  EXPECT_EQ(published.tables[0].cells[4].lower, 37);  // 60 − 23
  EXPECT_EQ(published.cells, 9);
  EXPECT_EQ(published.suppressed, 4);
}

TEST(Suppression, shows_what_is_not_small_and_zeros) {
  const auto published = *publish({5, false, {sex_by_age("t", 0, 20, 5, 40)}, {}, {}});
  EXPECT_EQ(published.suppressed, 0);
  EXPECT_EQ(shown(published.tables[0])[0], 0);
}

TEST(Suppression, hides_zeros_where_they_count_as_small) {
  const auto published = *publish({5, true, {sex_by_age("t", 0, 20, 30, 40)}, {}, {}});
  EXPECT_EQ(published.suppressed, 4);
  EXPECT_GE(published.tables[0].cells[0].upper, 5);
}

// The margin by sex stands in both tables: hidden in one, it is hidden in the other.
TEST(Suppression, hides_a_cell_in_every_table_where_it_stands) {
  const auto margin = by("sex", {"woman", "man"}, {6, 300}, Total::shown);
  auto cross = sex_by_age("cross", 3, 3, 150, 150);
  const auto published = *publish({5, false, {margin, cross}, {}, {}});
  const auto alone = shown(published.tables[0]), crossed = shown(published.tables[1]);
  EXPECT_EQ(alone[0], crossed[2]);
  EXPECT_EQ(alone[1], crossed[5]);
  EXPECT_EQ(alone[2], crossed[8]);
  EXPECT_GT(std::count(crossed.begin(), crossed.end(), kHidden), 3);
}

// 3 + 1 = 4 would be shown as a total of two small counts if only the cells were looked at.
TEST(Suppression, hides_totals_that_are_small) {
  const auto published = *publish({5, false, {by("sex", {"woman", "man"}, {3, 1}, Total::shown)}, {}, {}});
  EXPECT_EQ(shown(published.tables[0]), (Counts{kHidden, kHidden, kHidden}));
  EXPECT_EQ(published.tables[0].cells[2].upper, std::nullopt);
}

// Both are small and hidden, but their total leaves each too few values: 2 + 2 = 4 … and 5 leaves 0 … 5.
TEST(Suppression, hides_more_where_the_total_leaves_too_few_values) {
  const auto published =
      *publish({7,
                false,
                {by("a", {"x", "y", "z"}, {2, 2, 50}, Total::none), by("b", {"p", "q"}, {5, 49}, Total::shown)},
                {},
                {}});
  EXPECT_EQ(shown(published.tables[0]), (Counts{kHidden, kHidden, 50}));
  EXPECT_EQ(shown(published.tables[1]), (Counts{kHidden, kHidden, 54}));
  const auto narrow = *publish({5, false, {by("a", {"x", "y", "z"}, {1, 2, 0}, Total::shown)}, {}, {}});
  EXPECT_EQ(narrow.tables[0].cells[3].count, std::nullopt);
}

// A total that one table leaves out stands in another: the two together give the hidden one away.
TEST(Suppression, knows_that_hidden_totals_are_sums) {
  auto without = by("sex", {"woman", "man"}, {3, 30}, Total::hidden);
  const auto total = by("age", {"young", "old"}, {13, 20}, Total::shown);
  const auto together = *publish({5, false, {without, total}, {}, {}});
  EXPECT_EQ(together.tables[1].name, "by sex");
  EXPECT_EQ(shown(together.tables[1]), (Counts{kHidden, kHidden}));
  EXPECT_EQ(shown(publish({5, false, {without}, {}, {}})->tables[0]), (Counts{kHidden, 30}));
  without.dimensions[0].total = Total::none;
  EXPECT_EQ(shown(publish({5, false, {without, total}, {}, {}})->tables[1]), (Counts{kHidden, 30}));
}

// A unit inside a branch: the rest stands in no table, and is the branch less the unit.
TEST(Suppression, conceals_what_one_population_leaves_of_another) {
  const std::vector<std::string> sexes = {"woman", "man"};
  const auto branch = by("sex", sexes, {40, 50}, Total::none);
  auto unit = by("sex", sexes, {38, 20}, Total::none, {{"unit", "a"}});
  unit.name = "unit";
  Edition edition{5, false, {branch, unit}, {}, {}};
  EXPECT_EQ(publish(edition)->suppressed, 0);
  for (const auto& sex : sexes) {
    edition.relations.push_back(
        {{{"sex", sex}}, {{{"unit", "a"}, {"sex", sex}}, {{"sex", sex}, {"unit", "others"}}}});
  }
  const auto published = *publish(edition);
  EXPECT_EQ(published.suppressed, 1);  // either leaves the two women of other units open
  EXPECT_EQ(shown(published.tables[1])[1], 20);
}

TEST(Suppression, hides_whole_rows_where_all_is_small) {
  TestDraws draws(1);
  const auto variables = test_variables({3, 4, 3});
  const auto people = test_people(draws, variables, 12);
  const auto published = *publish({10, true, {counted("t", people, variables, Total::shown)}, {}, {}});
  for (const auto& cell : published.tables[0].cells) {
    EXPECT_GE(cell.count.value_or(10), 10);
  }
}

TEST(Suppression, keeps_what_is_published_and_fits_the_new_table_to_it) {
  CountTable before = sex_by_age("before", 3, 20, 30, 40);
  for (const size_t hidden : {0u, 1u, 3u, 4u}) before.cells[hidden].suppressed = true;
  auto women = by("age", {"young", "old"}, {3, 20}, Total::none, {{"sex", "woman"}});
  EXPECT_EQ(shown(publish({5, false, {women}, {before}, {}})->tables[0]), (Counts{kHidden, kHidden}));
  auto all = by("age", {"young", "old"}, {33, 60}, Total::shown);
  all.name = "all";
  EXPECT_EQ(shown(publish({5, false, {all}, {before}, {}})->tables[0]), (Counts{33, 60, 93}));
}

TEST(Suppression, refuses_a_table_that_gives_away_what_is_hidden_already) {
  // Published: 97 women of 100. A table by sex tells that the others are 3 men.
  const auto total = by("age", {"young", "old"}, {40, 60}, Total::shown);
  auto women = by("age", {"young", "old"}, {40, 57}, Total::shown, {{"sex", "woman"}});
  women.name = "women";
  const auto harmless = by("unit", {"a", "b"}, {50, 50}, Total::shown);
  const auto sex = by("sex", {"woman", "man"}, {97, 3}, Total::shown);
  EXPECT_EQ(broken({5, false, {harmless, sex}, {total, women}, {}}),
            Broken{"tables[1] suppression.not_publishable"});
  EXPECT_EQ(broken({5, false, {sex, harmless}, {total, women}, {}}),
            Broken{"tables[0] suppression.not_publishable"});
  EXPECT_EQ(broken({5, false, {harmless}, {total, women}, {}}), Broken{});
  EXPECT_EQ(broken({5, false, {harmless}, {sex}, {}}), Broken{"earlier suppression.deduced_before"});
}

TEST(Suppression, refuses_what_is_no_table) {
  Edition edition{1, false, {}, {}, {}};
  EXPECT_EQ(broken(edition), (Broken{"threshold count.outside", "tables list.empty"}));
  auto table = sex_by_age("t", 3, 20, 30, 40);
  table.cells[0].count = -1;
  table.cells[1].values = {"woman", "middle"};
  table.cells[2].values = table.cells[3].values;
  table.cells[4].suppressed = true;
  EXPECT_EQ(
      broken({5, false, {table}, {}, {}}),
      (Broken{"tables[0].cells[0].count count.outside", "tables[0].cells[1].values suppression.category_unknown",
              "tables[0].cells[3].values suppression.cell_repeated",
              "tables[0].cells[4].suppressed suppression.not_yet_published",
              "tables[0].cells suppression.cell_missing"}));
  auto twice = by("sex", {"woman", "woman"}, {7, 8}, Total::none, {{"unit", "a"}, {"unit", "b"}, {"sex", "man"}});
  EXPECT_EQ(broken({5, false, {twice, twice}, {}, {}}).size(), 2 * 3 + 1u);
  EXPECT_EQ(broken({5, false, {CountTable{"empty", {}, {}, {}}}, {}, {}}),
            Broken{"tables[0].dimensions count.outside"});
  auto wide = by("unit", std::vector<std::string>(3, "x"), {1, 1, 1}, Total::none);
  for (size_t i = 0; i < 3; ++i) wide.dimensions[0].categories[i] += std::to_string(i);
  for (int i = 3; i < 6000; ++i) wide.dimensions[0].categories.push_back("x" + std::to_string(i));
  EXPECT_EQ(broken({5, false, {wide}, {}, {}}), Broken{"tables[0] suppression.too_many_cells"});
}

TEST(Suppression, refuses_counts_that_do_not_agree) {
  auto table = sex_by_age("t", 3, 20, 30, 40);
  table.cells[8].count = 94;
  EXPECT_EQ(broken({5, false, {table}, {}, {}}), Broken{"tables[0].cells[8].count suppression.total_differs"});
  table.cells[8].count = 93;
  const auto other = by("sex", {"woman", "man"}, {24, 69}, Total::shown);
  EXPECT_EQ(broken({5, false, {table, other}, {}, {}}), Broken{"tables[1] suppression.count_differs"});
  const CellRelation wrong{{}, {{{"sex", "woman"}}, {{"age", "old"}}}};
  const CellRelation far{{}, {{{"unit", "a"}}, {{"unit", "b"}}}};
  const CellRelation empty{{}, {}};
  EXPECT_EQ(broken({5, false, {table}, {}, {wrong, far}}),
            (Broken{"relations[0] suppression.relation_differs", "relations[1] suppression.relation_unknown"}));
  EXPECT_EQ(broken({5, false, {table}, {}, {empty}}), Broken{"relations[0].parts list.empty"});
  const CellRelation more{{{"sex", "woman"}}, {{{"sex", "man"}}, {{"unit", "b"}}}};
  EXPECT_EQ(broken({5, false, {table}, {}, {more}}), Broken{"relations[0] suppression.relation_differs"});
  auto earlier = table;
  earlier.name = "e";
  auto again = earlier;
  again.name = "f";
  again.cells[2].suppressed = true;
  EXPECT_EQ(broken({5, false, {table}, {earlier, again}, {}}),
            Broken{"earlier[1].cells[2] suppression.shown_before_and_not"});
}

// Tables, cells and relations in another order, and every table once more under another name, hide the same.
TEST(Suppression, does_not_hang_on_order_or_repetition) {
  TestDraws draws(8);
  const auto variables = test_variables({2, 4, 3});
  for (int round = 0; round < 20; ++round) {
    const auto people = test_people(draws, variables, 40 + draws.below(60));
    Edition edition{5, false, {}, {}, {}};
    edition.tables = {counted("a", people, {variables[0], variables[1]}, Total::shown),
                      counted("b", people, {variables[1], variables[2]}, Total::hidden),
                      counted("c", people, {variables[2], variables[0]}, Total::shown)};
    const auto once = *publish(edition);
    Edition turned = edition;
    std::reverse(turned.tables.begin(), turned.tables.end());
    for (auto& table : turned.tables) std::reverse(table.cells.begin(), table.cells.end());
    const size_t tables = turned.tables.size();
    for (size_t i = 0; i < tables; ++i) {
      auto copy = turned.tables[i];
      copy.name = "z" + copy.name;
      turned.tables.push_back(copy);
    }
    const auto other = *publish(turned);
    EXPECT_EQ(once.suppressed, other.suppressed);
    for (size_t i = 0; i < 3; ++i) {
      EXPECT_EQ(once.tables[i].name, other.tables[i].name);
      EXPECT_EQ(shown(once.tables[i]), shown(other.tables[i]));
      EXPECT_EQ(shown(once.tables[i]), shown(other.tables[i + 3]));
    }
  }
}

}  // namespace
}  // namespace analysis
