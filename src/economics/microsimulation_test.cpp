#include "economics/microsimulation.h"

#include <gtest/gtest.h>

#include <bit>
#include <cmath>

#include "economics/caseload_exact.h"
#include "economics/caseload_run.h"
#include "economics/test_caseloads.h"
#include "economics/test_models.h"

namespace economics {
namespace {

void expect_within_four_errors(const ByMonth& found, const std::vector<double>& expected, const std::string& of) {
  ASSERT_EQ(found.mean.size(), expected.size());
  for (size_t m = 0; m < expected.size(); ++m)
    EXPECT_NEAR(found.mean[m], expected[m], 4 * found.standard_error[m] + 1e-9) << of << " month " << m + 1;
}

// Means by month and state, of groups, of cost and of first passage; and the deviations, which a mean does not
// tell.
void expect_as_exact(const CaseloadModel& model, std::int64_t replications) {
  const auto exact = caseload_exact({model});
  ASSERT_TRUE(exact) << exact.error().violations.at(0).field << " " << exact.error().violations.at(0).rule;
  const CaseloadSummary found = microsimulate(drawn(model, replications), in_turn)->as_it_stands;
  for (size_t s = 0; s < model.states.size(); ++s) {
    expect_within_four_errors(found.people[s].people, exact->people[s].people.mean, found.people[s].state);
    for (size_t m = 0; m < static_cast<size_t>(model.months); ++m) {
      const double sd = exact->people[s].people.sd[m], off = 6 * sd / std::sqrt(static_cast<double>(replications));
      EXPECT_NEAR(found.people[s].people.sd[m], sd, off + 1e-9) << found.people[s].state << " month " << m + 1;
    }
  }
  expect_within_four_errors(found.cost, exact->cost.mean, "cost");
  EXPECT_NEAR(found.total_cost.spread.mean, exact->total_cost, 4 * found.total_cost.spread.standard_error);
  EXPECT_NEAR(found.discounted_cost.spread.mean, exact->discounted_cost,
              4 * found.discounted_cost.spread.standard_error);
  ASSERT_TRUE(found.first_passage && exact->first_passage);
  EXPECT_EQ(found.first_passage->people, exact->first_passage->people);
  expect_within_four_errors(found.first_passage->share_by, exact->first_passage->share_by, "first passage");
  if (exact->admitted) {
    EXPECT_NEAR(found.queueing->admitted.spread.mean, *exact->admitted,
                4 * found.queueing->admitted.spread.standard_error);
  }
}

TEST(Microsimulation, lies_within_four_standard_errors_of_the_exact_chain) {
  CaseloadModel model = without_queue();
  model.changes = {
      {kJanuary2027 + 5, {}, {{"work", Money::from_kronor(500)}}, {{"young", {{"work", 7, {}}}}}, {}, {}},
      {kJanuary2027 + 9,
       {},
       {},
       {},
       {{"others", "work", {goes("work", 999), goes("programme", 1)}}},
       {{"young", "assistance", "assistance", "work", Ratio::from_billionths(100'000'000)}}}};
  expect_as_exact(model, 4'000);
}

// Six people, three of whom stand in the way of the others.
CaseloadModel small() {
  CaseloadModel model = with_queue();
  model.months = 12;
  model.queue->capacity = 1;
  model.groups[0].start = {{"assistance", 1}, {"queue", 1}};
  model.groups[0].inflow = {};
  model.groups[1].start = {{"queue", 1}, {"programme", 1}};
  model.groups[1].inflow = {};
  for (auto& group : model.groups) {
    group.transitions[0].row = {goes("assistance", 500), goes("queue", 400), goes("work", 100)};
    group.transitions[1].row = {goes("queue", 800), goes("assistance", 200)};
    group.transitions[2].row = {goes("programme", 600), goes("assistance", 150), goes("work", 250)};
  }
  model.groups[1].transitions[2].row = {goes("programme", 900), goes("work", 100)};
  CaseloadChange one_more_place, people_come;
  one_more_place.from_month = kJanuary2027 + 6;
  one_more_place.capacity = 2;
  people_come.from_month = kJanuary2027 + 3;
  people_come.inflow = {{"young", {{"queue", 1, {}}}}};
  CaseloadChange no_more = people_come;
  no_more.from_month = kJanuary2027 + 4;
  no_more.inflow = {{"young", {}}};
  model.changes = {one_more_place, no_more, people_come};
  return model;
}

TEST(Microsimulation, lies_within_four_standard_errors_of_a_small_system_with_capacity) {
  expect_as_exact(small(), 40'000);
}

TEST(Microsimulation, gives_places_to_who_came_first) {
  CaseloadModel model = small();
  model.changes.clear();
  // Nobody leaves the queue, and nobody who has a place leaves it: the order is that of joining.
  for (auto& group : model.groups) {
    group.transitions[1].row = {goes("queue", 1000)};
    group.transitions[2].row = {goes("programme", 1000)};
    group.transitions[0].row = {goes("queue", 1000)};
  }
  model.queue->capacity = 3;
  model.groups[0].start = {{"assistance", 1}};  // joins in the first month
  model.groups[1].start = {{"queue", 2}};       // others, in the queue from the start
  CaseloadInput input = drawn(model, 2);
  const auto found = *microsimulate(input, in_turn);
  const auto& programme = found.as_it_stands.people[2].people.mean;
  EXPECT_EQ(programme[0], 2);  // who came this month waits, though there is a third place
  EXPECT_EQ(programme[1], 3);
  EXPECT_EQ(found.as_it_stands.queueing->admitted.spread.mean, 3);
  EXPECT_EQ(found.as_it_stands.queueing->mean_months, 1);
  // The only place is there from the third month, and goes to who joined first, although the other's group is before.
  CaseloadChange place;
  place.from_month = kJanuary2027 + 2;
  place.capacity = 1;
  input.model.queue->capacity = 0;
  input.model.changes = {place};
  input.model.groups[0].start = {{"queue", 1}};
  input.model.groups[1].start = {{"assistance", 1}};
  const auto groups = microsimulate(input, in_turn)->as_it_stands.groups;
  EXPECT_EQ(groups[2].mean, (std::vector<double>{0, 0, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1})) << groups[2].group;
  EXPECT_EQ(groups[6].mean, std::vector<double>(12)) << groups[6].group;
}

TEST(Microsimulation, tells_the_waiting_of_those_who_were_admitted) {
  CaseloadModel model = small();
  model.changes.clear();
  model.groups.pop_back();
  model.groups[0].start = {{"queue", 3}};
  model.groups[0].transitions[1].row = {goes("queue", 1000)};
  model.groups[0].transitions[2].row = {goes("work", 1000)};  // one a month
  model.groups[0].transitions[3].row = {goes("work", 1000)};
  const auto found = microsimulate(drawn(model, 10), in_turn)->as_it_stands;
  EXPECT_EQ(found.queueing->mean_months, 2);
  EXPECT_DOUBLE_EQ(found.queueing->months_quantiles[0].value, 1);
  EXPECT_DOUBLE_EQ(found.queueing->months_quantiles[1].value, 2);
  EXPECT_EQ(found.queueing->left_queue.spread.mean, 0);
  EXPECT_EQ(found.first_passage->share_by.mean[1], 1.0 / 3);
  EXPECT_EQ(found.first_passage->median_month, kJanuary2027 + 2);
}

TEST(Microsimulation, discounts_each_month_by_its_end_and_holds_costs_against_the_budget) {
  CaseloadModel model = without_queue();
  model.months = 3;
  for (auto& group : model.groups) {
    group.inflow.clear();
    group.start = {{"assistance", 1}};
    group.transitions[0].row = {goes("assistance", 1000)};
  }
  model.rate = 0.21;
  model.changes = {{kJanuary2027 + 2, {}, {{"assistance", Money::from_kronor(20'000)}}, {}, {}, {}}};
  model.budget_by_month = {Money::from_kronor(22'000), Money::from_kronor(21'999), Money::from_kronor(50'000)};
  const auto found = microsimulate(drawn(model, 2), in_turn)->as_it_stands;
  EXPECT_EQ(found.cost.mean, (std::vector<double>{22'000, 22'000, 40'000}));
  EXPECT_EQ(found.total_cost.spread.mean, 84'000);
  EXPECT_NEAR(
      found.discounted_cost.spread.mean,
      22'000 * std::pow(1.21, -1.0 / 12) + 22'000 * std::pow(1.21, -2.0 / 12) + 40'000 * std::pow(1.21, -0.25),
      1e-8);
  EXPECT_EQ(found.within_budget->in_month, (std::vector<double>{1, 0, 1}));
  EXPECT_EQ(found.within_budget->so_far, (std::vector<double>{1, 0, 1}));
}

TEST(Microsimulation, bears_the_uncertainty_of_what_was_counted) {
  CaseloadModel model = without_queue();
  model.months = 1;
  model.groups.pop_back();
  model.groups[0].inflow.clear();
  model.groups[0].start = {{"assistance", 1'000}};
  model.groups[0].transitions[0].row = {counted("assistance", 60), counted("work", 20)};
  model.prior = Prior::none;
  // Beta-binomial: n·p with variance n·p·(1 − p)·(a + b + n)/(a + b + 1), a = 20, b = 60.
  const auto work = microsimulate(drawn(model, 20'000), in_turn)->as_it_stands.people[3].people;
  EXPECT_NEAR(work.mean[0], 250, 4 * work.standard_error[0]);
  EXPECT_NEAR(work.sd[0], std::sqrt(187.5 * 1'080 / 81), 1);
  // With the row known it is the binomial's.
  model.groups[0].transitions[0].row = {goes("assistance", 750), goes("work", 250)};
  model.prior.reset();
  EXPECT_NEAR(microsimulate(drawn(model, 20'000), in_turn)->as_it_stands.people[3].people.sd[0], std::sqrt(187.5),
              0.3);
}

TEST(Microsimulation, compares_scenarios_person_by_person) {
  CaseloadInput input = drawn(with_queue(), 200);
  CaseloadChange places, nothing;
  nothing.from_month = kJanuary2027;
  places.from_month = kJanuary2027 + 6;
  places.capacity = 80;
  input.scenarios = {{"nothing", {nothing}}, {"places", {places}}};
  const auto found = *microsimulate(input, in_turn);
  const auto& same = *found.scenarios[0].differences;
  for (const double sd : same.people[1].people.sd) EXPECT_EQ(sd, 0);
  EXPECT_EQ(same.discounted_cost.spread.sd, 0);
  EXPECT_EQ(same.probability_dearer, 0);
  const auto& differs = *found.scenarios[1].differences;
  for (size_t m = 0; m < 6; ++m) EXPECT_EQ(differs.people[2].people.sd[m], 0);
  EXPECT_GT(differs.people[2].people.mean[6], 20);
  EXPECT_LT(differs.people[1].people.mean[12], -20);
  // The difference is known better than either.
  EXPECT_LT(differs.total_cost.spread.sd, found.as_it_stands.total_cost.spread.sd);
}

TEST(Microsimulation, does_not_hang_on_the_order_of_rows) {
  CaseloadInput input = drawn(with_queue(), 20), other = input;
  std::reverse(other.model.states.begin(), other.model.states.end());
  std::reverse(other.model.groups.begin(), other.model.groups.end());
  for (auto& group : other.model.groups) {
    std::reverse(group.start.begin(), group.start.end());
    std::reverse(group.transitions.begin(), group.transitions.end());
    for (auto& row : group.transitions) std::reverse(row.row.begin(), row.row.end());
  }
  const auto one = microsimulate(input, in_turn)->as_it_stands, two = microsimulate(other, in_turn)->as_it_stands;
  EXPECT_EQ(one.people[1].people.mean, two.people[2].people.mean);
  EXPECT_EQ(one.discounted_cost.spread.mean, two.discounted_cost.spread.mean);
  EXPECT_EQ(one.groups[1].mean, two.groups[6].mean);
}

std::uint64_t hash_of(const CaseloadSummary& found) {
  std::uint64_t hash = 0xCBF29CE484222325;
  const auto add = [&](const std::vector<double>& values) {
    for (const double value : values) hash = (hash ^ std::bit_cast<std::uint64_t>(value)) * 0x100000001B3;
  };
  for (const auto& state : found.people) {
    add(state.people.mean);
    add(state.people.sd);
    for (const auto& quantile : state.people.quantiles) add(quantile.values);
  }
  add(found.cost.mean);
  add(found.first_passage->share_by.sd);
  for (const auto& group : found.groups) add(group.mean);
  add({found.discounted_cost.spread.mean, found.discounted_cost.spread.sd, *found.queueing->mean_months});
  return hash;
}

TEST(Microsimulation, has_the_same_bits_on_every_instruction_set_one_thread_and_two_today_and_in_a_year) {
  CaseloadModel model = with_queue();
  model.prior = Prior::jeffreys;
  model.groups[0].transitions[2].row = {counted("programme", 85), counted("assistance", 6), counted("work", 9)};
  const CaseloadInput input = drawn(model, 50);
  for (const auto set : {InstructionSet::plain, InstructionSet::avx2, InstructionSet::avx512}) {
    const PeopleKernels* kernels = people_kernels_of(set);
    if (!kernels) continue;  // neither does the program use what this processor lacks
    for (const Runner& run : {Runner(in_turn), Runner(on_two_threads)}) {
      EXPECT_EQ(hash_of(microsimulate_on(*kernels, input, run)->as_it_stands), 7193902273771718478U)
          << kernels->name;
    }
  }
}

}  // namespace
}  // namespace economics
