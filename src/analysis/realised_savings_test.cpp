#include "analysis/realised_savings.h"

#include <gtest/gtest.h>

#include <algorithm>

namespace analysis {
namespace {

Month month(const char* text) { return Month::parse(text).value(); }

// Two months before and three after; kronor.
RealisedSavingsInput asked() {
  RealisedSavingsInput out;
  out.first_month = month("2025-01");
  out.last_month = month("2025-12");
  out.months_before = 2;
  out.months_after = 3;
  return out;
}
void pay(RealisedSavingsInput& input, const std::string& household, const char* first, std::vector<int> kronor) {
  int at = month(first).number;
  for (const int one : kronor) {
    if (one > 0) input.paid.push_back({household, {at}, one * 100});
    ++at;
  }
}
void live_in(RealisedSavingsInput& input, const char* person, const char* household, const char* first = "2020-01",
             const char* last = nullptr) {
  input.members.push_back({person, household, month(first), last ? std::optional(month(last)) : std::nullopt});
}

RealisedSavings of(const RealisedSavingsInput& input) {
  auto found = realised_savings(input);
  EXPECT_TRUE(found.has_value());
  return *found;
}
std::string rule_of(const RealisedSavingsInput& input) {
  const auto found = realised_savings(input);
  if (found.has_value()) return {};
  return found.error().violations.at(0).field + " " + found.error().violations.at(0).rule;
}

TEST(RealisedSavings, are_the_mean_of_the_months_before_less_what_was_paid_after) {
  auto input = asked();
  input.participants = {{"a", month("2025-04"), {}}};
  live_in(input, "a", "h");
  pay(input, "h", "2025-02", {8000, 10000, 12000, 9000, 4000});  // April is the month of start; July nothing
  const auto found = of(input);
  EXPECT_EQ(found.counted, 1);
  EXPECT_EQ(found.total.person_months, 3);
  EXPECT_EQ(found.total.before_ore, 27'000'00);
  EXPECT_EQ(found.total.paid_ore, 13'000'00);
  EXPECT_EQ(found.total.saving_ore, 14'000'00);
  EXPECT_DOUBLE_EQ(found.mean->mean, 14'000.0 / 3);
  EXPECT_FALSE(found.mean->se);
  ASSERT_EQ(found.months.size(), 5u);
  EXPECT_EQ(found.months[0].month, -2);
  EXPECT_EQ(found.months[0].paid_ore, 8'000'00);
  EXPECT_EQ(found.months[2].month, 1);
  EXPECT_EQ(found.months[2].paid_ore, 9'000'00);
}

TEST(RealisedSavings, may_be_negative) {
  auto input = asked();
  input.participants = {{"a", month("2025-04"), {}}};
  live_in(input, "a", "h");
  pay(input, "h", "2025-05", {7000, 7000, 7000});
  EXPECT_EQ(of(input).total.saving_ore, -21'000'00);
}

TEST(RealisedSavings, leave_out_and_count_whom_the_months_do_not_cover) {
  auto input = asked();
  input.participants = {{"early", month("2025-02"), {}},
                        {"late", month("2025-12"), {}},
                        {"beyond", month("2026-08"), {}},
                        {"in", month("2025-03"), {}},
                        {"last", month("2025-11"), {}}};
  const auto found = of(input);
  EXPECT_EQ(found.participants, 5);
  EXPECT_EQ(found.counted, 2);
  EXPECT_EQ(found.begun_too_early, 1);
  EXPECT_EQ(found.begun_too_late, 2);
  EXPECT_EQ(found.never_assisted, 2);
  EXPECT_EQ(found.total.person_months, 4);  // three, and December alone
}

TEST(RealisedSavings, count_who_begins_in_the_household_of_another_with_that_one) {
  auto input = asked();
  input.participants = {{"b", month("2025-05"), {}}, {"a", month("2025-04"), {}}};
  live_in(input, "a", "h");
  live_in(input, "b", "h", "2020-01", "2025-05");
  live_in(input, "b", "own", "2025-06");
  pay(input, "h", "2025-02", {10000, 10000, 10000, 10000, 5000, 5000});
  pay(input, "own", "2025-06", {3000, 3000, 3000});
  const auto found = of(input);
  EXPECT_EQ(found.counted, 1);
  EXPECT_EQ(found.with_another, 1);
  EXPECT_EQ(found.never_assisted, 0);
  EXPECT_EQ(found.total.saving_ore, 10'000'00);  // 10 000 before; 10 000, 5 000, 5 000 after
}

TEST(RealisedSavings, count_a_household_for_the_other_where_who_began_first_is_left_out) {
  auto input = asked();
  input.participants = {{"husband", month("2025-02"), {}}, {"wife", month("2025-04"), {}}};
  live_in(input, "husband", "h");
  live_in(input, "wife", "h");
  pay(input, "h", "2025-01", {9000, 9000, 9000, 9000});
  const auto found = of(input);
  EXPECT_EQ(found.begun_too_early, 1);
  EXPECT_EQ(found.counted, 1);
  EXPECT_EQ(found.total.saving_ore, 27'000'00);
}

TEST(RealisedSavings, count_both_where_they_move_together_later) {
  auto input = asked();
  input.participants = {{"a", month("2025-04"), {}}, {"b", month("2025-05"), {}}};
  live_in(input, "a", "h");
  live_in(input, "b", "own", "2020-01", "2025-06");
  live_in(input, "b", "h", "2025-07");
  pay(input, "h", "2025-02", {6000, 6000, 6000, 6000, 6000, 8000, 8000});
  pay(input, "own", "2025-03", {4000, 4000, 4000, 4000});
  const auto found = of(input);
  EXPECT_EQ(found.counted, 2);
  // a: 6 000 before; 6 000, 6 000, 8 000. b: 4 000 before; 4 000, then what is paid for both is a's.
  EXPECT_EQ(found.total.paid_ore, 24'000'00);
  EXPECT_EQ(found.total.saving_ore, -2'000'00 + 8'000'00);
}

TEST(RealisedSavings, follow_the_person_from_household_to_household) {
  auto input = asked();
  input.participants = {{"a", month("2025-04"), {}}};
  live_in(input, "a", "first", "2020-01", "2025-03");
  live_in(input, "a", "second", "2025-04");
  pay(input, "first", "2025-02", {6000, 6000, 6000, 6000});
  pay(input, "second", "2025-05", {2000});
  EXPECT_EQ(of(input).total.saving_ore, 16'000'00);
}

TEST(RealisedSavings, are_told_by_year_and_beside_what_it_cost) {
  auto input = asked();
  input.last_month = month("2026-02");
  input.participants = {{"a", month("2025-11"), {}}};
  live_in(input, "a", "h");
  pay(input, "h", "2025-09", {9000, 9000, 9000, 3000, 9000, 0});
  input.cost_ore = 6'000'00;
  auto found = of(input);
  ASSERT_EQ(found.years.size(), 2u);
  EXPECT_EQ(found.years[0].sum.saving_ore, 6'000'00);
  EXPECT_EQ(found.years[1].sum.saving_ore, 9'000'00);
  EXPECT_EQ(found.recovery->net_ore, 9'000'00);
  EXPECT_DOUBLE_EQ(found.recovery->share, 2.5);
  EXPECT_EQ(found.recovery->covered->str(), "2025-12");
  input.cost_ore = 15'000'01;
  EXPECT_FALSE(of(input).recovery->covered);
  input.cost_ore = 15'000'00;
  EXPECT_EQ(of(input).recovery->covered->str(), "2026-02");
}

TEST(RealisedSavings, have_paid_for_the_cost_only_where_they_still_have_at_the_end) {
  auto input = asked();
  input.participants = {{"a", month("2025-04"), {}}};
  live_in(input, "a", "h");
  pay(input, "h", "2025-02", {9000, 9000, 9000, 0, 20000, 1000});
  input.cost_ore = 5'000'00;
  // 9 000, then −2 000, then 6 000.
  EXPECT_EQ(of(input).recovery->covered->str(), "2025-07");
}

TEST(RealisedSavings, have_an_interval_by_person) {
  auto input = asked();
  for (int i = 0; i < 4; ++i) {
    const std::string name(1, static_cast<char>('a' + i));
    input.participants.push_back({name, month("2025-04"), {}});
    live_in(input, name.c_str(), name.c_str());
    pay(input, name, "2025-02", {8000, 8000, 8000, 2000 * i, 2000 * i, 2000 * i});
  }
  const auto found = of(input);  // 8 000, 6 000, 4 000, 2 000 a month
  EXPECT_DOUBLE_EQ(found.mean->mean, 5000);
  EXPECT_NEAR(*found.mean->se, 2581.988897 / 2, 1e-6);
  EXPECT_NEAR(*found.mean->low, 5000 - 1.959963984540054 * 2581.988897 / 2, 1e-5);
}

TEST(RealisedSavings, do_not_hang_on_the_order_of_rows) {
  auto input = asked();
  for (const char* name : {"a", "b", "c"}) {
    input.participants.push_back({name, month("2025-05"), {}});
    live_in(input, name, "shared");
    live_in(input, name, name);
    pay(input, name, "2025-03", {900, 800, 0, 700});
  }
  pay(input, "shared", "2025-03", {7000, 7100, 7200, 100, 50, 3});
  const auto there = of(input);
  std::reverse(input.participants.begin(), input.participants.end());
  std::reverse(input.members.begin(), input.members.end());
  std::reverse(input.paid.begin(), input.paid.end());
  const auto back = of(input);
  EXPECT_EQ(there.total.saving_ore, back.total.saving_ore);
  EXPECT_EQ(there.mean->mean, back.mean->mean);
}

TEST(RealisedSavings, are_refused_where_the_input_is_impossible) {
  auto input = asked();
  EXPECT_EQ(rule_of(input), "participants list.empty");
  input.participants = {{"a", month("2025-04"), {}}, {"a", month("2026-01"), {}}};
  EXPECT_EQ(rule_of(input), "participants[1].id name.repeated");
  input.participants = {{"a", month("2025-04"), {}}};
  auto other = input;
  other.months_before = 0;
  EXPECT_EQ(rule_of(other), "months_before count.outside");
  other = input;
  other.last_month = month("2024-12");
  EXPECT_EQ(rule_of(other), "last_month period.reversed");
  other = input;
  other.paid = {{"h", month("2024-12"), 1}};
  EXPECT_EQ(rule_of(other), "paid[0].month savings.outside_window");
  other.paid = {{"h", month("2025-12"), -1}};
  EXPECT_EQ(rule_of(other), "paid[0].amount_kr amount.negative");
  other = input;
  other.members = {{"a", "h", month("2025-02"), month("2025-01")}};
  EXPECT_EQ(rule_of(other), "members[0].last_month period.reversed");
  other = input;
  other.cost_ore = -1;
  EXPECT_EQ(rule_of(other), "cost_kr amount.negative");
  other = input;
  other.seed = 1;
  EXPECT_EQ(rule_of(other), "seed field.not_used");
  other = input;
  other.others = {{"b", {}}};
  EXPECT_EQ(rule_of(other), "compared_months field.required");
  other.compared_months = 4;
  other.seed = 1;
  EXPECT_EQ(rule_of(other), "compared_months count.outside");
  other.compared_months = 3;
  other.others = {{"b", {{"started", 1}}}};
  EXPECT_EQ(rule_of(other), "others[0].covariates.started savings.reserved_name");
}

}  // namespace
}  // namespace analysis
