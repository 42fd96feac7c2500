#include "analysis/anonymity.h"

#include <gtest/gtest.h>

#include <algorithm>
#include <cmath>

#include "analysis/test_draws.h"

namespace analysis {
namespace {

using Rows = std::vector<std::vector<std::string>>;

DataSet people() {
  return {3,
          {"born", "sex", "area", "diagnosis"},
          "diagnosis",
          {{"born", {{"1980", "1980s"}, {"1981", "1980s"}, {"1990", "1990s"}}}},
          {{"1980", "woman", "a", "x"},
           {"1980", "woman", "a", "x"},
           {"1981", "woman", "a", "x"},
           {"1990", "man", "b", "x"},
           {"1990", "man", "b", "y"},
           {"1990", "man", "b", "z"},
           {"1990", "man", "b", "z"}}};
}

TEST(Anonymity, counts_classes_by_hand) {
  const auto found = *anonymity(people());
  EXPECT_EQ(found.rows, 7);
  EXPECT_EQ(found.classes.classes, 3);
  EXPECT_EQ(found.classes.smallest, 1);
  EXPECT_EQ(found.classes.rows_below, 3);
  EXPECT_DOUBLE_EQ(found.classes.share_below, 3.0 / 7);
  ASSERT_EQ(found.sizes.size(), 3u);
  EXPECT_EQ(found.sizes[0].size, 1);
  EXPECT_EQ(found.sizes[2].size, 4);
}

TEST(Anonymity, tells_what_each_column_contributes) {
  const auto found = *anonymity(people());
  ASSERT_EQ(found.columns.size(), 3u);
  EXPECT_EQ(found.columns[0].column, "born");
  EXPECT_EQ(found.columns[0].values, 3);
  EXPECT_EQ(found.columns[0].left_out.gain, 3);
  EXPECT_EQ(found.columns[0].left_out.classes.smallest, 3);
  EXPECT_EQ(found.columns[0].generalised->gain, 3);
  EXPECT_EQ(found.columns[0].generalised->classes.classes, 2);
  EXPECT_EQ(found.columns[1].column, "area");  // no gain, and by name
  EXPECT_EQ(found.columns[1].left_out.gain, 0);
  EXPECT_FALSE(found.columns[1].generalised);
}

TEST(Anonymity, tells_how_diverse_the_sensitive_column_is) {
  const auto found = *anonymity(people());
  EXPECT_EQ(found.diversity->values, 3);
  EXPECT_EQ(found.diversity->distinct, 1);
  EXPECT_EQ(found.diversity->rows_of_one_value, 3);
  EXPECT_EQ(found.diversity->entropy, 1);
  auto men = people();
  men.rows.erase(men.rows.begin(), men.rows.begin() + 3);
  const auto diverse = anonymity(men)->diversity;
  EXPECT_EQ(diverse->distinct, 3);
  EXPECT_NEAR(diverse->entropy, std::exp(1.5 * std::log(2)), 1e-15);  // 1/4, 1/4, 1/2
  auto unnamed = people();
  unnamed.sensitive.reset();
  EXPECT_FALSE(anonymity(unnamed)->diversity);
  EXPECT_EQ(anonymity(unnamed)->classes.classes, 5);
}

TEST(Anonymity, of_one_column_left_out_is_one_class) {
  const auto found = *anonymity({5, {"sex"}, {}, {}, {{"woman"}, {"man"}, {""}}});
  EXPECT_EQ(found.columns[0].left_out.classes.classes, 1);
  EXPECT_EQ(found.columns[0].left_out.classes.smallest, 3);
  EXPECT_EQ(found.columns[0].left_out.gain, 0);
}

TEST(Anonymity, does_not_hang_on_row_order_and_doubles_with_the_rows) {
  TestDraws draws(2);
  DataSet data{4, {"a", "b", "s"}, "s", {}, {}};
  for (int i = 0; i < 60; ++i) {
    data.rows.push_back(
        {std::to_string(draws.below(5)), std::to_string(draws.below(4)), std::to_string(draws.below(3))});
  }
  const auto once = *anonymity(data);
  std::reverse(data.rows.begin(), data.rows.end());
  const auto turned = *anonymity(data);
  EXPECT_EQ(once.classes.rows_below, turned.classes.rows_below);
  EXPECT_EQ(once.diversity->entropy, turned.diversity->entropy);
  EXPECT_EQ(once.columns[0].column, turned.columns[0].column);
  const auto rows = data.rows;
  data.rows.insert(data.rows.end(), rows.begin(), rows.end());
  const auto twice = *anonymity(data);
  EXPECT_EQ(twice.classes.smallest, 2 * once.classes.smallest);
  EXPECT_EQ(twice.classes.classes, once.classes.classes);
  EXPECT_EQ(twice.diversity->distinct, once.diversity->distinct);
  EXPECT_NEAR(twice.diversity->entropy, once.diversity->entropy, 1e-15);
}

std::vector<std::string> broken(const DataSet& data) {
  const auto result = anonymity(data);
  std::vector<std::string> out;
  if (result) return out;
  for (const auto& violation : result.error().violations) out.push_back(violation.field + " " + violation.rule);
  return out;
}
using Broken = std::vector<std::string>;

TEST(Anonymity, refuses_what_is_no_data_set) {
  EXPECT_EQ(broken({1, {}, {}, {}, {}}),
            (Broken{"threshold count.outside", "columns list.empty", "rows list.empty"}));
  EXPECT_EQ(broken({2, {"a", "a"}, "c", {}, {{"1"}}}),
            (Broken{"columns[1] name.repeated", "sensitive anonymity.column_unknown",
                    "rows[0] anonymity.values_missing"}));
  EXPECT_EQ(broken({2, {"s"}, "s", {}, {{"1"}}}), Broken{"columns list.empty"});
  EXPECT_EQ(broken({2, std::vector<std::string>(51, "x"), {}, {}, {}}).size(), 50 + 2u);
  const Generalisation of_a{"a", {{"1", "few"}, {"1", "many"}}};
  EXPECT_EQ(broken({2, {"a", "s"}, "s", {of_a, of_a, {"s", {}}, {"t", {}}}, {{"1", "x"}, {"2", "y"}}}),
            (Broken{"generalisations[0].values[1] anonymity.value_repeated",
                    "rows[1].values[0] anonymity.value_not_generalised", "generalisations[1].column name.repeated",
                    "generalisations[1].values[1] anonymity.value_repeated",
                    "rows[1].values[0] anonymity.value_not_generalised",
                    "generalisations[2].column anonymity.column_sensitive",
                    "generalisations[3].column anonymity.column_unknown"}));
}

}  // namespace
}  // namespace analysis
