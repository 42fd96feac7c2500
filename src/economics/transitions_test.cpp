#include "economics/transitions.h"

#include <gtest/gtest.h>

#include <algorithm>

#include "economics/microsimulation.h"
#include "economics/philox.h"
#include "economics/test_histories.h"

namespace economics {
namespace {

const FlowsFrom& from(const GroupFlows& flows, const std::string& state) {
  return *std::find_if(flows.from.begin(), flows.from.end(), [&](const auto& one) { return one.state == state; });
}
std::int64_t count(const GroupFlows& flows, const std::string& state, const std::string& next) {
  for (const FlowTo& one : from(flows, state).to) {
    if (one.state == next) return one.count;
  }
  return -1;
}
std::int64_t arrived(const GroupFlows& flows, const std::string& state) {
  for (const ArrivalsInState& one : flows.arrivals) {
    if (one.state == state) return one.people;
  }
  return -1;
}
std::int64_t there(const CaseloadGroup& group, const std::string& state) {
  for (const PeopleInState& one : group.start) {
    if (one.state == state) return one.people;
  }
  return -1;
}

TEST(Transitions, counts_each_month_with_the_next_in_the_window) {
  const auto found = transitions(observed({spell("a", "aid", -2, 3), spell("a", "work", 4, 20)})).value();
  const GroupFlows& flows = found.flows.at(0);
  EXPECT_EQ(count(flows, "aid", "aid"), 3);
  EXPECT_EQ(count(flows, "aid", "work"), 1);
  EXPECT_EQ(from(flows, "aid").person_months, 4);
  EXPECT_EQ(from(flows, "aid").followed, 4);
  EXPECT_EQ(count(flows, "work", "work"), 7);
  EXPECT_EQ(from(flows, "work").person_months, 8);  // December has no next month
  EXPECT_EQ(from(flows, "work").followed, 7);
  EXPECT_EQ(there(found.groups[0], "work"), 1);
  EXPECT_EQ(there(found.groups[0], "aid"), 0);
  EXPECT_EQ(flows.never_observed, (std::vector<std::string>{"queue", "programme", "outside"}));
}

TEST(Transitions, counts_nothing_over_a_gap_unless_it_is_told_where_people_are_then) {
  TransitionsInput input = observed({spell("a", "aid", 0, 2), spell("a", "work", 6, 7), spell("b", "aid", 4, 4)});
  GroupFlows flows = transitions(input).value().flows[0];
  EXPECT_EQ(from(flows, "aid").person_months, 4);
  EXPECT_EQ(from(flows, "aid").followed, 2);
  EXPECT_EQ(count(flows, "aid", "work"), 0);
  EXPECT_EQ(from(flows, "outside").person_months, 0);
  input.otherwise = "outside";
  const auto found = transitions(input).value();
  flows = found.flows[0];
  EXPECT_EQ(count(flows, "aid", "outside"), 2);
  EXPECT_EQ(count(flows, "outside", "work"), 1);
  EXPECT_EQ(count(flows, "outside", "outside"), 2 + 3 + 6);
  EXPECT_EQ(from(flows, "outside").person_months, 3 + 4 + 7);
  EXPECT_EQ(there(found.groups[0], "outside"), 2);
}

TEST(Transitions, takes_who_had_a_spell_before_the_window_for_there_and_who_comes_after_it_for_not) {
  TransitionsInput input =
      observed({spell("a", "aid", -5, -3), spell("b", "aid", 0, 11), spell("c", "aid", 12, 13)});
  input.otherwise = "outside";
  const GroupFlows flows = transitions(input).value().flows[0];
  EXPECT_EQ(from(flows, "outside").person_months, 12);
  EXPECT_EQ(from(flows, "aid").person_months, 12);
  for (const ArrivalsInState& one : flows.arrivals) EXPECT_EQ(one.people, 0);
}

TEST(Transitions, counts_who_is_first_seen_after_the_first_month_once) {
  const auto found =
      transitions(observed({spell("a", "aid", 0, 3), spell("b", "aid", 1, 1), spell("b", "work", 5, 6),
                            spell("c", "aid", -1, 2), spell("d", "work", 11, 15)}));
  const GroupFlows& flows = found->flows[0];
  EXPECT_EQ(arrived(flows, "aid"), 1);
  EXPECT_EQ(arrived(flows, "work"), 1);
  EXPECT_DOUBLE_EQ(flows.arrivals[0].mean_a_month, 1 / 11.0);
  ASSERT_EQ(found->groups[0].inflow.size(), 2U);
  EXPECT_EQ(found->groups[0].inflow[0].mean_a_month, flows.arrivals[0].mean_a_month);
}

TEST(Transitions, has_no_way_into_the_programme_but_the_queue) {
  TransitionsInput input =
      observed({spell("a", "aid", 0, 1), spell("a", "programme", 2, 5), spell("b", "queue", 0, 2),
                spell("b", "programme", 3, 3), spell("c", "programme", 6, 11)});
  GroupFlows flows = transitions(input).value().flows[0];
  EXPECT_EQ(count(flows, "aid", "programme"), 1);
  EXPECT_EQ(arrived(flows, "programme"), 1);
  EXPECT_EQ(from(flows, "aid").into_programme, 0);
  input.queue = ObservedQueue{"queue", "programme"};
  const auto found = transitions(input).value();
  flows = found.flows[0];
  EXPECT_EQ(count(flows, "aid", "queue"), 1);
  EXPECT_EQ(count(flows, "aid", "programme"), -1);
  EXPECT_EQ(from(flows, "aid").into_programme, 1);
  EXPECT_EQ(count(flows, "queue", "queue"), 3);
  EXPECT_EQ(from(flows, "queue").into_programme, 1);
  EXPECT_EQ(count(flows, "programme", "programme"), 3 + 5);
  EXPECT_EQ(from(flows, "programme").into_programme, 0);
  EXPECT_EQ(arrived(flows, "queue"), 1);
  EXPECT_EQ(arrived(flows, "programme"), -1);
  EXPECT_EQ(flows.arrived_in_programme, 1);
  EXPECT_EQ(there(found.groups[0], "programme"), 1);  // where they are is no flow
}

TEST(Transitions, counts_in_the_group_of_the_spell_that_is_left) {
  TransitionsInput input = observed({spell("a", "aid", 0, 3), spell("a", "work", 4, 6)});
  input.spells[0].group = "young";
  input.otherwise = "outside";
  const auto found = transitions(input).value();
  ASSERT_EQ(found.flows.size(), 2U);
  EXPECT_EQ(found.flows[0].group, "all");
  EXPECT_EQ(found.flows[1].group, "young");
  EXPECT_EQ(count(found.flows[1], "aid", "work"), 1);
  EXPECT_EQ(from(found.flows[1], "work").person_months, 0);
  EXPECT_EQ(count(found.flows[0], "work", "outside"), 1);
  EXPECT_EQ(there(found.groups[0], "outside"), 1);
}

// qbeta and qgamma of R 4.2.
TEST(Transitions, has_the_shares_and_limits_of_the_posterior) {
  TransitionsInput input = observed({spell("a", "aid", 0, 3), spell("a", "work", 4, 4), spell("b", "aid", 5, 8)});
  input.spells.push_back(spell("b", "work", 9, 9));
  input.prior = Prior::jeffreys;
  const GroupFlows flows = transitions(input).value().flows[0];
  const FlowTo& stay = from(flows, "aid").to[0];
  EXPECT_EQ(stay.count, 6);
  EXPECT_DOUBLE_EQ(stay.share, 6.5 / 10.5);
  EXPECT_NEAR(stay.interval->low, 0.32415801088699253, 1e-13);
  EXPECT_NEAR(stay.interval->high, 0.87119256363534991, 1e-13);
  EXPECT_NEAR(flows.arrivals[0].interval.low * 11, 0.025317807984289876, 1e-14);
  EXPECT_NEAR(flows.arrivals[0].interval.high * 11, 5.5716433909388989, 1e-13);
  EXPECT_EQ(flows.arrivals[3].interval.low, 0);
  EXPECT_NEAR(flows.arrivals[3].interval.high * 11, 3.6888794541139354, 1e-13);
}

TEST(Transitions, has_no_interval_where_the_prior_leaves_nothing_open) {
  TransitionsInput input = observed({spell("a", "aid", 0, 5)});
  const std::vector<FlowTo> to = transitions(input).value().flows[0].from[0].to;
  EXPECT_EQ(to[0].share, 1);
  EXPECT_EQ(to[1].share, 0);
  for (const FlowTo& one : to) EXPECT_FALSE(one.interval);
  input.prior = Prior::uniform;
  const Transitions with_prior = transitions(input).value();
  for (const FlowTo& one : with_prior.flows[0].from[0].to) EXPECT_TRUE(one.interval);
}

TEST(Transitions, leaves_out_rows_of_which_nothing_is_known_unless_people_stay) {
  TransitionsInput input = observed({spell("a", "aid", 0, 3), spell("b", "work", 11, 11)});
  EXPECT_EQ(transitions(input)->groups[0].transitions.size(), 1U);
  input.never_observed = NeverObserved::stays;
  const auto found = transitions(input).value();
  const auto& rows = found.groups[0].transitions;
  ASSERT_EQ(rows.size(), 5U);
  EXPECT_EQ(rows[3].from, "work");
  ASSERT_EQ(rows[3].row.size(), 1U);
  EXPECT_EQ(rows[3].row[0].to, "work");
  EXPECT_EQ(rows[3].row[0].share, kWhole);
  EXPECT_EQ(found.flows[0].never_observed.size(), 4U);
}

// Made-up histories; the numbers are Philox blocks.
TransitionsInput made(std::uint32_t seed) {
  std::uint32_t turn = 0;
  const auto below = [&](std::uint32_t limit) {
    return static_cast<int>(philox({turn++, 0, 0, 0}, {seed, 0})[0] % limit);
  };
  TransitionsInput out = observed({});
  for (int person = 0; person < 60; ++person) {
    for (int month = below(18) - 6; month < 14;) {
      const int last = month + below(5);
      out.spells.push_back(spell(std::to_string(person), out.states[static_cast<size_t>(below(5))], month, last));
      out.spells.back().group = below(3) == 0 ? "young" : "others";
      month = last + 1 + (below(3) == 0 ? below(4) : 0);
    }
  }
  if (seed % 2 == 0) out.otherwise = "outside";
  if (seed % 3 == 0) out.queue = ObservedQueue{"queue", "programme"};
  return out;
}

TEST(Transitions, has_counts_that_sum_to_the_months_with_a_next_one) {
  for (std::uint32_t seed = 0; seed < 30; ++seed) {
    std::int64_t followed = 0, pairs = 0;
    const TransitionsInput input = made(seed);
    const Transitions found = transitions(input).value();
    for (const GroupFlows& flows : found.flows) {
      for (const FlowsFrom& one : flows.from) {
        std::int64_t sum = 0;
        double shares = 0;
        for (const FlowTo& to : one.to) {
          sum += to.count;
          shares += to.share;
        }
        EXPECT_EQ(sum, one.followed) << seed;
        EXPECT_NEAR(shares, one.to.empty() ? 0 : 1, 1e-12) << seed;
        followed += one.followed;
      }
    }
    for (int month = input.first_month; month < input.last_month; ++month) {
      const auto has = [&](const std::string& person, int wanted) {
        return std::any_of(input.spells.begin(), input.spells.end(), [&](const ObservedSpell& one) {
          return one.person == person && (input.otherwise ? one.first_month <= wanted
                                                          : one.first_month <= wanted && wanted <= one.last_month);
        });
      };
      for (int person = 0; person < 60; ++person) {
        if (has(std::to_string(person), month) && has(std::to_string(person), month + 1)) ++pairs;
      }
    }
    EXPECT_EQ(followed, pairs) << seed;
  }
}

std::string told(const Transitions& found) {
  std::string out;
  for (size_t g = 0; g < found.flows.size(); ++g) {
    out += found.flows[g].group + " " + std::to_string(found.flows[g].arrived_in_programme);
    for (const FlowsFrom& one : found.flows[g].from) {
      out += " " + std::to_string(one.person_months) + "/" + std::to_string(one.into_programme);
      for (const FlowTo& to : one.to) out += " " + std::to_string(to.count);
    }
    for (const ArrivalsInState& one : found.flows[g].arrivals) out += " +" + std::to_string(one.people);
    for (const PeopleInState& one : found.groups[g].start) out += " =" + std::to_string(one.people);
  }
  return out;
}

TEST(Transitions, does_not_change_with_the_order_of_spells) {
  for (std::uint32_t seed = 0; seed < 12; ++seed) {
    TransitionsInput input = made(seed);
    const std::string once = told(transitions(input).value());
    std::reverse(input.spells.begin(), input.spells.end());
    EXPECT_EQ(told(transitions(input).value()), once);
    for (size_t i = input.spells.size(); i > 1; --i)
      std::swap(input.spells[i - 1],
                input.spells[philox({static_cast<std::uint32_t>(i), 1, 0, 0}, {seed, 0})[0] % i]);
    EXPECT_EQ(told(transitions(input).value()), once);
  }
}

// The expected people of the month after, by the counts, beside a caseload that takes the answer as it stands.
TEST(Transitions, give_a_caseload_that_moves_as_many_as_were_counted) {
  TransitionsInput input = made(6);
  input.prior = Prior::jeffreys;
  input.never_observed = NeverObserved::stays;
  const auto found = transitions(input).value();
  CaseloadInput caseload;
  for (const std::string& state : input.states) caseload.model.states.push_back({state, Money{}, false});
  caseload.model.queue = CaseloadQueue{"queue", "programme", 0};  // nobody is let in
  caseload.model.groups = found.groups;
  caseload.model.first_month = input.last_month + 1;
  caseload.model.months = 1;
  caseload.model.prior = input.prior;
  caseload.replications = 4000;
  caseload.probabilities = {0.5};
  const auto drawn = microsimulate(caseload, in_turn);
  ASSERT_TRUE(drawn) << drawn.error().violations.at(0).field << " " << drawn.error().violations.at(0).rule;
  for (size_t s = 0; s < input.states.size(); ++s) {
    double expected = 0;
    for (size_t g = 0; g < found.groups.size(); ++g) {
      for (const ArrivalsInState& one : found.flows[g].arrivals) {
        if (one.state == input.states[s]) expected += one.mean_a_month;
      }
      for (size_t f = 0; f < input.states.size(); ++f) {
        for (const FlowTo& to : found.flows[g].from[f].to) {
          if (to.state == input.states[s])
            expected += to.share * static_cast<double>(found.groups[g].start[f].people);
        }
      }
    }
    const ByMonth& people = drawn->as_it_stands.people[s].people;
    EXPECT_NEAR(people.mean[0], expected, 4.5 * people.standard_error[0] + 1e-9) << input.states[s];
  }
}

}  // namespace
}  // namespace economics
