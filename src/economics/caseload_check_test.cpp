#include "economics/caseload_check.h"

#include <gtest/gtest.h>

#include "economics/test_caseloads.h"
#include "economics/test_models.h"

namespace economics {
namespace {

using Lines = std::vector<std::string>;

Lines broken(const CaseloadInput& input) {
  const auto result = microsimulate(input, in_turn);
  Lines out;
  if (result) return out;
  for (const auto& violation : result.error().violations) out.push_back(violation.field + " " + violation.rule);
  return out;
}
Lines broken(const CaseloadModel& model) { return broken(drawn(model, 2)); }

TEST(CaseloadCheck, refuses_impossible_horizons_rates_and_budgets) {
  CaseloadModel model = with_queue();
  model.months = 0;
  model.rate = 2;
  model.budget_by_month = {Money::from_kronor(-1)};
  EXPECT_EQ(broken(model),
            (Lines{"model.months count.outside", "model.rate rate.outside", "model.budget_kr_by_month list.length",
                   "model.budget_kr_by_month[0] amount.negative"}));
}

TEST(CaseloadCheck, refuses_impossible_states_and_queues) {
  CaseloadModel model = without_queue();
  model.states[0].monthly_cost = Money::from_kronor(-1);
  model.states[1].monthly_cost = Money::from_kronor(1'000'001);
  model.states.push_back({"work", Money{}, false});
  EXPECT_EQ(broken(model),
            (Lines{"model.states[0].monthly_cost_kr amount.negative",
                   "model.states[1].monthly_cost_kr amount.outside", "model.states[4] name.repeated"}));
  model = without_queue();
  model.queue = CaseloadQueue{"queue", "queue", -1};
  EXPECT_EQ(broken(model)[0], "model.queue.programme caseload.queue_is_programme");
  EXPECT_EQ(broken(model)[1], "model.queue.capacity count.outside");
  model = CaseloadModel{};
  model.months = 1;
  EXPECT_EQ(broken(model),
            (Lines{"model.states list.empty", "model.groups list.empty", "model.groups caseload.nobody"}));
}

TEST(CaseloadCheck, refuses_rows_that_are_no_probabilities) {
  CaseloadModel model = without_queue();
  auto& rows = model.groups[0].transitions;
  rows[0].row = {goes("assistance", 900), goes("work", 99)};
  rows[1].row = {goes("queue", 1100), goes("work", -100)};
  rows[2].row = {};
  rows[3].row = {goes("work", 1000), goes("nowhere", 0), goes("work", 0)};
  EXPECT_EQ(broken(model), (Lines{"model.groups[0].transitions[0].row caseload.row_not_one",
                                  "model.groups[0].transitions[1].row[0].share share.outside",
                                  "model.groups[0].transitions[1].row[1].share share.outside",
                                  "model.groups[0].transitions[2].row list.empty",
                                  "model.groups[0].transitions[3].row[1].to caseload.state_unknown",
                                  "model.groups[0].transitions[3].row[2] name.repeated"}));
  rows.pop_back();
  rows[0].from = "home";
  EXPECT_EQ(broken(model).back(), "model.groups[0].transitions caseload.row_missing");
}

TEST(CaseloadCheck, refuses_counts_without_a_prior_and_a_prior_without_counts) {
  CaseloadModel model = without_queue();
  model.prior = Prior::none;
  EXPECT_EQ(broken(model), Lines{"model.prior field.not_used"});
  auto& row = model.groups[0].transitions[3].row;
  row = {counted("work", 0), counted("assistance", 0)};
  EXPECT_EQ(broken(model), Lines{"model.groups[0].transitions[3].row caseload.row_nothing_counted"});
  model.prior = Prior::jeffreys;
  EXPECT_EQ(broken(model), Lines{});
  model.prior.reset();
  EXPECT_EQ(broken(model), Lines{"model.prior field.required"});
  row = {counted("work", -1), goes("assistance", 0), {"queue", {}, {}}};
  EXPECT_EQ(broken(model), (Lines{"model.groups[0].transitions[3].row[0].count count.outside",
                                  "model.groups[0].transitions[3].row[1] caseload.row_one_of",
                                  "model.groups[0].transitions[3].row[2] caseload.row_one_of"}));
}

TEST(CaseloadCheck, refuses_people_who_cannot_be) {
  CaseloadModel model = with_queue();
  model.groups[0].start = {{"assistance", -1}, {"assistance", 3}};
  model.groups[0].inflow = {{"work", 1, 1.0}, {"queue", {}, -0.5}, {"programme", 1, {}}};
  EXPECT_EQ(broken(model),
            (Lines{"model.groups[0].start[0].people count.outside", "model.groups[0].start[1] name.repeated",
                   "model.groups[0].inflow[0] caseload.arrivals_one_of",
                   "model.groups[0].inflow[1].mean_a_month number.outside",
                   "model.groups[0].inflow[2].state caseload.past_queue"}));
  model = with_queue();
  model.groups[0].inflow = {{"queue", 50'000, {}}};
  EXPECT_EQ(broken(model), Lines{"model.groups caseload.people_too_many"});
}

TEST(CaseloadCheck, refuses_ways_past_the_queue_and_changes_outside) {
  CaseloadModel model = with_queue();
  model.groups[0].transitions[0].row[2].to = "programme";
  CaseloadChange change;
  change.from_month = kJanuary2027 + 24;
  change.transitions = {{"old", "queue", {goes("programme", 1000)}}};
  change.moved = {{"young", "queue", "queue", "programme", Ratio::whole(2)}};
  change.costs = {{"work", Money::from_kronor(-5)}};
  model.changes = {change};
  EXPECT_EQ(broken(model), (Lines{"model.groups[0].transitions[0].row[2].to caseload.past_queue",
                                  "model.changes[0].from_month caseload.month_outside",
                                  "model.changes[0].costs[0].monthly_cost_kr amount.negative",
                                  "model.changes[0].transitions[0].group caseload.group_unknown",
                                  "model.changes[0].transitions[0].row[0].to caseload.past_queue",
                                  "model.changes[0].moved[0].to caseload.past_queue",
                                  "model.changes[0].moved[0].share share.outside"}));
  model = without_queue();
  model.changes = {{kJanuary2027 - 1, 5, {}, {}, {}, {}}};
  EXPECT_EQ(broken(model), (Lines{"model.changes[0].from_month caseload.month_outside",
                                  "model.changes[0].capacity field.not_used"}));
}

TEST(CaseloadCheck, refuses_scenarios_and_sizes) {
  CaseloadInput input = drawn(with_queue(), 2);
  CaseloadChange change;
  change.from_month = kJanuary2027;
  change.inflow = {{"young", {{"queue", 50'000, {}}}}};
  input.scenarios = {{"more", {change}}};
  EXPECT_EQ(broken(input), Lines{"scenarios[0].changes caseload.people_too_many"});
  change.inflow[0].group = "nobody";
  input.scenarios = {{"a", {change}}, {"a", {}}};
  input.seed = -1;
  input.replications = 1;
  input.probabilities = {-0.1};
  EXPECT_EQ(broken(input),
            (Lines{"scenarios[0].changes[0].inflow[0].group caseload.group_unknown", "seed count.outside",
                   "replications count.outside", "probabilities[0] share.outside", "scenarios[1] name.repeated"}));
  input = drawn(with_queue(), 100'000);
  input.model.months = 480;
  EXPECT_EQ(broken(input), Lines{"replications draws.too_many"});
  input.model.groups[0].start = {{"assistance", 900'000}};
  EXPECT_EQ(broken(input)[0], "replications caseload.too_much");
}

}  // namespace
}  // namespace economics
