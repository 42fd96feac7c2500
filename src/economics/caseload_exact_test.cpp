#include "economics/caseload_exact.h"

#include <gtest/gtest.h>

#include <cmath>

#include "economics/test_caseloads.h"

namespace economics {
namespace {

CaseloadModel two_states() {
  CaseloadModel model;
  model.states = {{"assistance", Money::from_kronor(100), false}, {"work", Money{}, true}};
  model.groups = {{"all",
                   {{"assistance", 8}},
                   {},
                   {{"assistance", {goes("assistance", 500), goes("work", 500)}},
                    {"work", {goes("work", 750), goes("assistance", 250)}}}}};
  model.first_month = kJanuary2027;
  model.months = 3;
  return model;
}

void expect_near(const std::vector<double>& found, const std::vector<double>& expected) {
  ASSERT_EQ(found.size(), expected.size());
  for (size_t i = 0; i < found.size(); ++i) EXPECT_NEAR(found[i], expected[i], 1e-12) << i;
}

TEST(CaseloadExact, follows_a_chain_by_hand) {
  const auto found = *caseload_exact({two_states()});
  EXPECT_EQ(found.method, ExactMethod::chain);
  expect_near(found.people[0].people.mean, {4, 3, 2.75});
  expect_near(found.people[0].people.sd,
              {std::sqrt(8 * 0.25), std::sqrt(8 * 0.375 * 0.625), std::sqrt(8 * 0.34375 * 0.65625)});
  expect_near(found.cost.mean, {400, 300, 275});
  EXPECT_NEAR(found.total_cost, 975, 1e-10);
  expect_near(found.first_passage->share_by, {0.5, 0.75, 0.875});
  EXPECT_EQ(found.first_passage->median_month, kJanuary2027);
}

TEST(CaseloadExact, lets_people_come) {
  CaseloadModel model = two_states();
  model.groups[0].start.clear();
  model.groups[0].inflow = {{"assistance", {}, 2.5}, {"work", 4, {}}};
  const auto found = *caseload_exact({model});
  expect_near(found.people[0].people.mean, {2.5, 2.5 + 1.25 + 1, 2.5 + 2.375 + 2.0625});
  // A Poisson number stays one wherever its people go; those who come for certain vary by where they go.
  EXPECT_NEAR(found.people[0].people.sd[1], std::sqrt(3.75 + 4 * 0.25 * 0.75), 1e-12);
  EXPECT_FALSE(found.first_passage);
}

TEST(CaseloadExact, gives_the_only_place_to_the_first) {
  // Two in the queue, of which each leaves with probability ½ a month; one place, never left.
  CaseloadModel model = two_states();
  model.states = {{"programme", Money::from_kronor(1), false}, {"queue", Money{}, false}, {"work", Money{}, true}};
  model.queue = CaseloadQueue{"queue", "programme", 1};
  model.groups = {{"all",
                   {{"queue", 2}},
                   {},
                   {{"programme", {goes("programme", 1000)}},
                    {"queue", {goes("queue", 500), goes("work", 500)}},
                    {"work", {goes("work", 1000)}}}}};
  const auto found = *caseload_exact({model});
  EXPECT_EQ(found.method, ExactMethod::together);
  // First month: with ¾ somebody stays and gets the place; with ¼ both stay, and one goes on waiting.
  expect_near(found.people[0].people.mean, {0.75, 0.75, 0.75});
  expect_near(found.people[1].people.mean, {0.25, 0.125, 0.0625});
  EXPECT_NEAR(found.people[0].people.sd[0], std::sqrt(0.75 * 0.25), 1e-12);
  EXPECT_NEAR(*found.admitted, 0.75, 1e-12);
  expect_near(found.first_passage->share_by, {0.5, 0.5625, 0.59375});
}

TEST(CaseloadExact, without_places_is_the_chain_of_the_same_rows) {
  CaseloadModel model = with_queue();
  model.months = 12;
  model.groups[0].start = {{"assistance", 1}, {"programme", 1}};
  model.groups[0].inflow = {};
  model.groups[1].start = {{"queue", 2}};
  model.groups[1].inflow = {};
  model.queue->capacity = 0;
  const auto together = *caseload_exact({model});
  model.queue.reset();
  const auto chain = *caseload_exact({model});
  for (size_t s = 0; s < 4; ++s) {
    expect_near(together.people[s].people.mean, chain.people[s].people.mean);
    expect_near(together.people[s].people.sd, chain.people[s].people.sd);
  }
  expect_near(together.first_passage->share_by, chain.first_passage->share_by);
}

CaseloadModel eight_in_ten_states() {
  CaseloadModel model = two_states();
  model.states = {{"queue", Money{}, false}, {"programme", Money{}, false}};
  TransitionRow row{"", {goes("queue", 200)}};
  for (const char* name : {"a", "b", "c", "d", "e", "f", "g", "h"}) {
    model.states.push_back({name, Money{}, false});
    row.row.push_back(goes(name, 100));
  }
  model.groups[0].start = {{"queue", 8}};
  model.groups[0].transitions.clear();
  for (const auto& state : model.states) model.groups[0].transitions.push_back({state.name, row.row});
  model.groups[0].transitions[1].row = {goes("programme", 1000)};
  model.queue = CaseloadQueue{"queue", "programme", 1};
  return model;
}

std::vector<std::string> broken(const CaseloadModel& model) {
  const auto result = caseload_exact({model});
  std::vector<std::string> out;
  if (result) return out;
  for (const auto& violation : result.error().violations) out.push_back(violation.field + " " + violation.rule);
  return out;
}
using Lines = std::vector<std::string>;

TEST(CaseloadExact, refuses_what_it_cannot_tell_exactly) {
  CaseloadModel model = with_queue();
  EXPECT_EQ(broken(model), Lines{"model.groups[1].inflow[0].mean_a_month caseload.poisson_not_exact"});
  model.groups[1].inflow.clear();
  EXPECT_EQ(broken(model), Lines{"model.groups caseload.people_too_many"});
  model.queue.reset();
  model.prior = Prior::uniform;
  model.groups[0].transitions[3].row = {counted("work", 9), counted("assistance", 1)};
  EXPECT_EQ(broken(model), Lines{"model.groups[0].transitions[3].row caseload.counts_not_exact"});
  EXPECT_EQ(broken(eight_in_ten_states()), Lines{"model.groups caseload.too_many_together"});
}

}  // namespace
}  // namespace economics
