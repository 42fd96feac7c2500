#include "analysis/returns.h"

#include <gtest/gtest.h>

#include <algorithm>
#include <set>

namespace analysis {
namespace {

constexpr int kFirst = 2014 * 12, kLast = kFirst + 23;

// "p: 0 1 4" — assistance in these months of the window.
std::vector<ReturnsRow> months_of(const std::string& person, const std::vector<int>& months,
                                  const std::optional<std::string>& group = {}) {
  std::vector<ReturnsRow> out;
  for (const int month : months) out.push_back({person, Month{kFirst + month}, group});
  return out;
}

std::vector<ReturnsRow> together(std::vector<std::vector<ReturnsRow>> parts) {
  std::vector<ReturnsRow> out;
  for (auto& part : parts) out.insert(out.end(), part.begin(), part.end());
  return out;
}

Returns of(std::vector<ReturnsRow> rows, std::vector<int> within_months = {}) {
  return returns({std::move(rows), Month{kFirst}, Month{kLast}, std::move(within_months)}).value();
}

std::string told(const ReturnFigures& found) {
  std::string out = found.group.value_or("-") + " " + std::to_string(found.people) + " people, " +
                    std::to_string(found.people_with_exit) + " left " + std::to_string(found.exits) + " times, " +
                    std::to_string(found.returns) + " returns;";
  for (const auto& rate : found.rates) {
    out += " " + std::to_string(rate.within_months) + ":" + std::to_string(rate.returns) + "/" +
           std::to_string(rate.exits);
  }
  for (const auto& step : found.curve) {
    out += " [" + std::to_string(step.months) + " " + std::to_string(step.at_risk) + " " +
           std::to_string(step.returns) + " " + std::to_string(step.censored) + " " +
           std::to_string(step.without_return) + "]";
  }
  return out;
}

TEST(Returns, one_month_between_is_no_exit_and_two_are) {
  EXPECT_EQ(told(of(months_of("p", {0, 2, 5, 23})).total),
            "- 1 people, 1 left 2 times, 2 returns; [2 2 1 0 0.500000] [17 1 1 0 0.000000]");
}

TEST(Returns, exits_are_those_that_are_counted_with_their_months) {
  ReturnsInput input{together({months_of("q", {0, 12}), months_of("p", {3, 0, 23})}), Month{kFirst}, Month{kLast}, {}};
  std::string told;
  for (const auto& one : exits_of(input)) {
    told += one.person + std::to_string(one.month.number - kFirst) + ":" + std::to_string(one.months) + "/" +
            std::to_string(one.observed_months) + (one.returned ? "r " : " ");
  }
  EXPECT_EQ(told, "p1:2/22r p4:19/19r q1:11/22r q13:10/10 ");
  const ReturnsExit left = exits_of(input)[2];
  EXPECT_TRUE(left.returned_within(11) && left.is_observed(22));
  EXPECT_FALSE(left.returned_within(10) || left.returned_within(23) || left.is_observed(23));
}

TEST(Returns, an_exit_must_have_its_month_and_the_next_in_the_window) {
  EXPECT_EQ(of(months_of("p", {23})).total.exits, 0);
  EXPECT_EQ(of(months_of("p", {22})).total.exits, 0);
  EXPECT_EQ(told(of(months_of("p", {21})).total), "- 1 people, 1 left 1 times, 0 returns; [1 1 0 1 1.000000]");
}

TEST(Returns, the_curve_takes_those_who_are_censored_as_at_risk_in_their_last_month) {
  const auto rows = together({months_of("a", {0, 7}), months_of("b", {10, 17}), months_of("c", {16}),
                              months_of("d", {17, 23}), months_of("e", {0, 12, 23})});
  // a: returns after 6 and is censored after 15; b: 6, then censored after 5; c: censored after 6; d: 5;
  // e: 11, then 10.
  EXPECT_EQ(told(of(rows, {6, 12}).total),
            "- 5 people, 5 left 8 times, 5 returns; 6:2/6 12:3/4 [5 8 1 1 0.875000] [6 6 2 1 0.583333] "
            "[10 3 1 0 0.388889] [11 2 1 0 0.194444] [15 1 0 1 0.194444]");
}

TEST(Returns, a_rate_counts_only_exits_that_were_observed_long_enough) {
  const auto found = of(together({months_of("a", {0, 7}), months_of("b", {21})}), {2, 6, 16, 23});
  EXPECT_EQ(found.total.rates.at(0).exits, 2);  // a leaves twice: observed 22 and 15 months; b one month
  EXPECT_EQ(found.total.rates.at(1).returns, 1);
  EXPECT_DOUBLE_EQ(found.total.rates[1].share.value(), 0.5);
  EXPECT_NEAR(found.total.rates[1].interval.value().low, 0.094531205734230731, 1e-14);
  EXPECT_EQ(found.total.rates.at(2).exits, 1);
  EXPECT_FALSE(found.total.rates.at(3).share);
  EXPECT_FALSE(found.total.rates[3].interval);
}

TEST(Returns, tell_each_group_by_name_and_those_without_last) {
  const auto found =
      of(together({months_of("a", {0}, "young"), months_of("b", {0, 7}), months_of("c", {0}, "old")}));
  ASSERT_EQ(found.groups.size(), 3u);
  EXPECT_EQ(found.groups[0].group, "old");
  EXPECT_EQ(found.groups[1].group, "young");
  EXPECT_EQ(told(found.groups[2]),
            "- 1 people, 1 left 2 times, 1 returns; [6 2 1 0 0.500000] [15 1 0 1 0.500000]");
  EXPECT_EQ(found.total.exits, 4);
  EXPECT_TRUE(of(months_of("a", {0})).groups.empty());
}

std::vector<ReturnsRow> many() {
  std::vector<ReturnsRow> out;
  for (int i = 0; i < 4000; ++i) {
    const int person = i * 37 % 211;
    const auto group = person % 3 == 0 ? std::nullopt : std::optional<std::string>(person % 3 == 1 ? "a" : "b");
    out.push_back({"p" + std::to_string(person), Month{kFirst + i * 7919 % 211 * (i % 5 + 1) % 24}, group});
  }
  out.erase(out.begin() + 900, out.end());
  return out;
}

std::string told(const Returns& found) {
  std::string out = told(found.total);
  for (const auto& group : found.groups) out += "\n" + told(group);
  return out;
}

TEST(Returns, do_not_change_with_row_order_or_when_every_row_is_doubled_or_moved) {
  auto rows = many();
  const std::string once = told(of(rows, {6, 12}));
  std::reverse(rows.begin(), rows.end());
  EXPECT_EQ(told(of(rows, {6, 12})), once);
  const auto copy = rows;
  rows.insert(rows.end(), copy.begin(), copy.end());
  EXPECT_EQ(told(of(rows, {6, 12})), once);
  for (auto& row : rows) row.month.number += 28;
  EXPECT_EQ(told(returns({rows, Month{kFirst + 28}, Month{kLast + 28}, {6, 12}}).value()), once);
}

// Month by month, as the definition is read aloud.
TEST(Returns, are_those_that_the_definition_finds_month_by_month) {
  std::set<std::pair<std::string, int>> had;
  std::set<std::string> people;
  for (const auto& row : many()) {
    had.emplace(row.person, row.month.number);
    people.insert(row.person);
  }
  int exits = 0, within_six = 0, observed_six = 0;
  for (const auto& person : people) {
    for (int m = kFirst + 1; m + 1 <= kLast; ++m) {
      if (!had.count({person, m - 1}) || had.count({person, m}) || had.count({person, m + 1})) continue;
      ++exits;
      if (kLast - m < 6) continue;
      ++observed_six;
      bool back = false;
      for (int later = m + 1; later <= m + 6; ++later) back = back || had.count({person, later});
      within_six += back ? 1 : 0;
    }
  }
  const auto found = of(many(), {6}).total;
  EXPECT_GT(exits, 100);
  EXPECT_EQ(found.exits, exits);
  EXPECT_EQ(found.rates.at(0).exits, observed_six);
  EXPECT_EQ(found.rates.at(0).returns, within_six);
}

TEST(Returns, refuse_what_is_impossible) {
  auto rows = together({months_of("a", {0, 24, -1}), months_of("a", {3}, "x")});
  const auto result = returns({rows, Month{kFirst}, Month{kLast}, {1, 2, 1201}});
  ASSERT_FALSE(result);
  std::string found;
  for (const auto& one : result.error().violations) found += one.field + " " + one.rule + "; ";
  EXPECT_EQ(
      found,
      "within_months[0] count.outside; within_months[2] count.outside; rows[1].month returns.outside_window; "
      "rows[2].month returns.outside_window; rows[3].group returns.group_differs; ");
  EXPECT_EQ(returns({{}, Month{1}, Month{0}, {}}).error().violations.at(1).rule, "period.reversed");
  EXPECT_EQ(returns({{}, Month{0}, Month{1200}, {}}).error().violations.at(1).rule, "period.too_long");
}

}  // namespace
}  // namespace analysis
