#include "economics/requisition.h"

#include <gtest/gtest.h>

#include <algorithm>
#include <fstream>
#include <sstream>

namespace economics {
namespace {

Money kr(std::int64_t kronor) { return Money::from_kronor(kronor); }
base::Date day(const char* text) { return base::Date::parse(text).value(); }

const Parameters& shipped() {
  static const Parameters parameters = [] {
    std::ifstream in(SAMSYN_SOURCE_DIR "/src/economics/parameters/employment.csv");
    std::stringstream text;
    text << in.rdbuf();
    return Parameters::from_shipped(text.str());
  }();
  return parameters;
}

RequisitionEmployment subsidised(const char* name, const char* from, const char* to) {
  RequisitionEmployment one;
  one.employment = name;
  one.starts_on = day(from);
  one.ends_on = day(to);
  one.terms.form = SubsidyForm::wage_subsidy;
  one.terms.decision_on = day("2015-02-01");
  one.terms.full_time_wage = kr(16'000);
  one.terms.extent = kWhole;
  one.terms.degree = Ratio::from_billionths(750'000'000);
  one.terms.reimbursed_fees = ReimbursedFees::statutory;
  one.terms.from_assistance = kWhole;
  return one;
}

RequisitionInput spring() {
  RequisitionInput input;
  input.from_month = day("2015-03-01");
  input.to_month = day("2015-05-31");
  input.employments = {subsidised("b", "2015-03-16", "2015-05-31"), subsidised("a", "2015-03-01", "2015-04-15")};
  return input;
}

TEST(Requisition, asks_each_payer_for_each_month) {
  const auto found = *requisition(spring(), shipped());
  ASSERT_EQ(found.months.size(), 3u);
  // A whole month: 16 000 · 0.75 · 1.3142 = 15 770.40 of 16 000 · 1.3846 = 22 153.60
  EXPECT_EQ(found.months[2].by_requisition, Money::from_ore(1'577'040));
  EXPECT_EQ(found.months[2].assistance_budget, Money::from_ore(638'320));
  EXPECT_EQ(found.months[0].by_requisition, Money::from_ore(1'577'040 + 813'956));  // 16 of 31 days: 8 139.561
  EXPECT_EQ(found.months[1].by_requisition, Money::from_ore(1'577'040 + 788'520));  // 15 of 30 days
  EXPECT_EQ(found.lines.size(), 5u);
  EXPECT_EQ(found.lines[0].employment, "a");
  EXPECT_EQ(found.lines[1].days, 16);
}

TEST(Requisition, has_months_that_sum_to_the_wage_costs_and_to_the_total) {
  const auto found = *requisition(spring(), shipped());
  Money wages, all;
  for (const auto& month : found.months) {
    wages += month.wage_cost;
    all += month.by_requisition + month.by_tax_account + month.assistance_budget + month.employer;
  }
  EXPECT_EQ(wages, all);
  EXPECT_EQ(wages, found.total.wage_cost);
}

TEST(Requisition, does_not_hang_on_the_order_of_the_rows) {
  auto input = spring();
  const auto before = *requisition(input, shipped());
  std::reverse(input.employments.begin(), input.employments.end());
  const auto after = *requisition(input, shipped());
  for (size_t i = 0; i < before.lines.size(); ++i)
    EXPECT_EQ(before.lines[i].employment, after.lines[i].employment);
}

TEST(Requisition, keeps_what_is_credited_to_the_tax_account_apart) {
  auto input = spring();
  auto& terms = input.employments[0].terms;
  terms = {};
  terms.form = SubsidyForm::introduction_job;
  terms.decision_on = day("2020-02-01");
  terms.full_time_wage = kr(20'000);
  terms.extent = kWhole;
  input.employments = {input.employments[0]};
  const auto found = *requisition(input, shipped());
  EXPECT_EQ(found.months[2].by_tax_account, Money::from_ore(2'102'720));
  EXPECT_EQ(found.total.by_requisition, Money{});
}

TEST(Requisition, is_reconciled_with_the_payroll) {
  auto input = spring();
  input.entered = {{"b", day("2015-05-25"), kr(22'200)}, {"c", day("2015-05-25"), kr(10)}};
  const auto found = *requisition(input, shipped());
  ASSERT_EQ(found.reconciled.size(), 2u);
  EXPECT_EQ(found.reconciled[0].computed, Money::from_ore(2'215'360));
  EXPECT_EQ(found.reconciled[0].difference, Money::from_ore(4'640));
  EXPECT_EQ(found.reconciled[1].difference, kr(10));
}

TEST(Requisition, refuses_what_is_impossible) {
  auto input = spring();
  input.employments.push_back(subsidised("a", "2015-04-15", "2015-04-20"));
  input.employments[0].ends_on = day("2015-01-01");
  input.to_month = day("2015-02-28");
  const auto result = requisition(input, shipped());
  ASSERT_FALSE(result);
  std::vector<std::string> found;
  for (const auto& violation : result.error().violations) found.push_back(violation.field + " " + violation.rule);
  EXPECT_EQ(found, (std::vector<std::string>{"to_month period.reversed", "employments[0].ends_on period.reversed",
                                             "employments[2] period.overlap"}));
  input = spring();
  input.from_month = day("2016-01-01");
  input.to_month = day("2016-02-01");
  input.employments[0].ends_on = day("2016-02-01");
  EXPECT_EQ(requisition(input, shipped()).error().violations.at(0).rule, "parameter.not_known");
}

}  // namespace
}  // namespace economics
