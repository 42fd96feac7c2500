#include "economics/employment_cost.h"

#include <cmath>
#include <fstream>
#include <sstream>

#include <gtest/gtest.h>

#include "base/ensure.h"

namespace economics {
namespace {

Money kr(std::int64_t kronor) { return Money::from_kronor(kronor); }
Ratio decimal(const char* text) { return read_decimal(text).value(); }
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

// A wage of 18 000 kr in full wage subsidy, autumn 2015.
EmploymentCostInput ekero() {
  EmploymentCostInput input;
  input.terms.form = SubsidyForm::wage_subsidy;
  input.terms.decision_on = day("2015-03-01");
  input.terms.full_time_wage = kr(18'000);
  input.terms.extent = kWhole;
  input.terms.degree = kWhole;
  input.terms.reimbursed_fees = ReimbursedFees::statutory_and_insurance;
  input.wage_month = day("2015-10-01");
  return input;
}

Money net(const EmploymentCostInput& input) { return employment_cost(input, shipped())->month.cost.net; }

Parameter own(const char* name, const char* value) {
  return {name, day("2015-01-01"), day("2015-12-31"), decimal(value), "a variant", {}};
}

TEST(EmploymentCost, of_18_000_in_2015_follows_from_each_variant_of_the_rules) {
  auto input = ekero();
  EXPECT_EQ(net(input), Money::from_ore(294'059));  // 24 922.80 − 16 700 · 1.3163
  input.terms.reimbursed_fees = ReimbursedFees::statutory;
  EXPECT_EQ(net(input), Money::from_ore(297'566));
  input.terms.payroll_overhead = decimal("0.3142");
  EXPECT_EQ(net(input), Money::from_ore(170'846));  // the 1 300 above the ceiling · 1.3142
  input.terms.payroll_overhead = decimal("0.3846");
  input.parameters = {own("statutory_fee", "0.3846")};
  EXPECT_EQ(net(input), Money::from_ore(179'998));
  input.parameters.push_back(own("subsidy_wage_ceiling", "17500"));
  EXPECT_EQ(net(input), Money::from_ore(69'230));
  input = ekero();
  input.terms.organiser_grant = kr(2'200);
  EXPECT_EQ(net(input), Money::from_ore(74'059));
}

TEST(EmploymentCost, keeps_a_reported_figure_and_tells_what_would_give_it) {
  auto input = ekero();
  input.reported_net = kr(700);
  const auto reported = *employment_cost(input, shipped())->reported;
  EXPECT_EQ(reported.net, kr(700));
  EXPECT_EQ(reported.difference, Money::from_ore(224'059));
  EXPECT_EQ(reported.given_by.ceiling, std::nullopt);  // not even the whole wage gives it
  EXPECT_EQ(reported.given_by.share, std::nullopt);    // nor any degree: the degree is 100 % already
  EXPECT_EQ(reported.given_by.more_grant, Money::from_ore(224'059));
  EXPECT_NEAR(*reported.given_by.fee_factor, 24'222.8 / 16'700, 1e-12);
  input.terms.payroll_overhead = decimal("0.3142");
  input.terms.reimbursed_fees = ReimbursedFees::statutory;
  EXPECT_EQ(employment_cost(input, shipped())->reported->given_by.ceiling, Money::from_ore(1'746'736));
}

TEST(EmploymentCost, put_in_place_what_would_give_the_reported_figure_does) {
  auto input = ekero();
  input.terms.degree = decimal("0.6");
  input.terms.reimbursed_fees = ReimbursedFees::statutory;
  input.reported_net = kr(12'000);
  const auto given_by = employment_cost(input, shipped())->reported->given_by;
  auto changed = input;
  const Ratio ceiling = Ratio::from_billionths(given_by.ceiling->ore() * 10'000'000);
  changed.parameters = {{"subsidy_wage_ceiling", day("2015-01-01"), {}, ceiling, "a variant", {}}};
  EXPECT_NEAR(net(changed).kronor(), 12'000, 0.01);
  changed = input;
  changed.terms.degree = Ratio::from_billionths(std::llround(*given_by.share * 1e9));
  EXPECT_NEAR(net(changed).kronor(), 12'000, 0.01);
  changed = input;
  const Ratio fees = Ratio::from_billionths(std::llround((*given_by.fee_factor - 1) * 1e9));
  changed.parameters = {{"statutory_fee", day("2015-01-01"), {}, fees, "a variant", {}}};
  EXPECT_NEAR(net(changed).kronor(), 12'000, 0.01);
}

TEST(EmploymentCost, of_6_500_against_7_500_is_a_degree_of_75_5_per_cent) {
  auto input = ekero();
  input.terms.full_time_wage = kr(16'667);
  input.terms.degree = decimal("0.755");
  input.terms.from_assistance = kWhole;
  input.assistance = kr(7'500);
  const auto found = *employment_cost(input, shipped());
  EXPECT_NEAR(found.month.cost.net.kronor(), 6'500, 15);
  EXPECT_NEAR(found.saved->kronor(), 1'000, 15);
  EXPECT_EQ(found.month.cost.assistance_budget, found.month.cost.net);
  EXPECT_EQ(found.month.cost.employer, Money{});
}

TEST(EmploymentCost, looks_the_ceiling_up_by_the_decision_and_the_overhead_by_the_month) {
  auto input = ekero();
  input.terms.full_time_wage = kr(25'000);
  input.terms.reimbursed_fees = ReimbursedFees::statutory;
  input.wage_month = day("2019-06-15");
  for (const auto& [decided, ceiling] : {std::pair{"2016-12-31", 16'700},
                                         {"2017-02-01", 17'100},
                                         {"2017-10-31", 17'100},
                                         {"2017-11-01", 18'300},
                                         {"2019-03-31", 18'300},
                                         {"2019-04-01", 19'100}}) {
    input.terms.decision_on = day(decided);
    const auto found = *employment_cost(input, shipped());
    EXPECT_EQ(found.month.rule.ceiling, kr(ceiling)) << decided;
    EXPECT_EQ(found.month.cost.payroll_overhead, Money::from_ore(978'750));  // 39.15 % in 2019
  }
  input.terms.decision_on = day("2024-05-01");
  input.wage_month = day("2023-01-31");
  EXPECT_EQ(employment_cost(input, shipped())->month.cost.payroll_overhead, Money::from_ore(1'113'250));
}

TEST(EmploymentCost, of_a_new_start_job_gives_the_fees_back_once_twice_or_more) {
  EmploymentCostInput input;
  input.terms.form = SubsidyForm::new_start_job;
  input.terms.decision_on = day("2022-02-01");
  input.terms.full_time_wage = kr(24'000);
  input.terms.extent = kWhole;
  input.wage_month = day("2022-03-01");
  for (const auto& [away, subsidy] : {std::pair{TimeAway::under_24_months, 6'284},
                                      {TimeAway::months_24_to_36, 12'568},
                                      {TimeAway::over_36_months, 15'710},
                                      {TimeAway::newly_arrived, 15'710},
                                      {TimeAway::job_programme, 6'284}}) {
    input.terms.time_away = away;
    EXPECT_EQ(employment_cost(input, shipped())->month.cost.subsidy, kr(subsidy));
  }
  EXPECT_EQ(employment_cost(input, shipped())->month.rule.settlement, Settlement::tax_account);
}

TEST(EmploymentCost, of_an_introduction_job_is_80_per_cent_up_to_the_ceiling) {
  EmploymentCostInput input;
  input.terms.form = SubsidyForm::introduction_job;
  input.terms.decision_on = day("2023-02-01");
  input.terms.full_time_wage = kr(24'000);
  input.terms.extent = decimal("0.5");
  input.wage_month = day("2023-03-01");
  const auto cost = employment_cost(input, shipped())->month.cost;
  EXPECT_EQ(cost.subsidy, Money::from_ore(1'051'360));  // 0.8 · 10 000 · 1.3142
  EXPECT_EQ(cost.wage, kr(12'000));
}

TEST(EmploymentCost, has_payers_that_sum_to_the_cost) {
  auto input = ekero();
  input.terms.from_assistance = decimal("0.333333333");
  input.terms.extent = decimal("0.77");
  input.terms.organiser_grant = Money::from_ore(12'345);
  const auto cost = employment_cost(input, shipped())->month.cost;
  EXPECT_EQ(cost.employment_service + cost.assistance_budget + cost.employer, cost.wage_cost);
}

std::vector<std::string> broken(const EmploymentCostInput& input) {
  const auto result = employment_cost(input, shipped());
  std::vector<std::string> out;
  if (result) return out;
  for (const auto& violation : result.error().violations) out.push_back(violation.field + " " + violation.rule);
  return out;
}
using Lines = std::vector<std::string>;

TEST(EmploymentCost, makes_no_parameter_up) {
  auto input = ekero();
  input.terms.decision_on = day("2017-01-15");
  EXPECT_EQ(broken(input), Lines{"terms.decision_on parameter.not_known"});
  input = ekero();
  input.wage_month = day("2016-04-01");
  EXPECT_EQ(broken(input), (Lines{"wage_month parameter.not_known", "wage_month parameter.not_known"}));
  input.terms.payroll_overhead = decimal("0.39");
  input.terms.reimbursed_fees = ReimbursedFees::statutory;
  EXPECT_EQ(broken(input), Lines{});
}

TEST(EmploymentCost, refuses_fields_that_are_missing_or_of_another_form) {
  auto input = ekero();
  input.terms.degree.reset();
  input.terms.time_away = TimeAway::newly_arrived;
  input.terms.extent = Ratio{};
  EXPECT_EQ(broken(input), (Lines{"terms.extent share.nothing", "terms.degree field.required",
                                  "terms.time_away field.not_used"}));
  input = ekero();
  input.parameters = {own("subsidy_wage_ceiling", "17000"), own("subsidy_wage_ceiling", "18000"),
                      own("weather", "1")};
  EXPECT_EQ(broken(input), (Lines{"parameters[1] parameter.overlap", "parameters[2].name parameter.unknown"}));
}

TEST(Parameters, that_are_shipped_are_well_formed) {
  EXPECT_THROW(Parameters::from_shipped("heading\na;decision;2015-01-01;2014-01-01;1;high;x\n"),
               base::InvariantViolation);
  EXPECT_THROW(
      Parameters::from_shipped("heading\na;decision;2015-01-01;;1;high;x\na;decision;2016-01-01;;1;high;x\n"),
      base::InvariantViolation);
  EXPECT_THROW(Parameters::from_shipped("heading\na;decision;2015-01-01;;1;high;\n"), base::InvariantViolation);
  EXPECT_THROW(Parameters::from_shipped("heading\na;decision;2015-01-01;;1;sure;x\n"), base::InvariantViolation);
}

TEST(Parameters, are_exact_decimals) {
  EXPECT_EQ(read_decimal("0.3142")->billionths(), 314'200'000);
  EXPECT_EQ(read_decimal("20000")->billionths(), 20'000'000'000'000);
  for (const char* text : {"", ".", "1.", ".5", "-1", "1e3", "1.0000000001", "10000000", "1.2.3"}) {
    EXPECT_FALSE(read_decimal(text)) << text;
  }
}

}  // namespace
}  // namespace economics
