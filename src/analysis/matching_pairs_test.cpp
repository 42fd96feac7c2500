#include "analysis/matching_pairs.h"

#include <gtest/gtest.h>

#include <cmath>

#include "analysis/test_draws.h"

namespace analysis {
namespace {

struct Drawn {
  MatchingSample sample;
  std::vector<double> predictor;
};

// Predictors from `steps` values that are not far apart, so that many are alike and many distances are.
Drawn draw(TestDraws& random, size_t count, unsigned steps, unsigned strata) {
  Drawn out;
  for (size_t i = 0; i < count; ++i) {
    out.sample.ids.push_back("");
    out.sample.treated.push_back(random.below(3) == 0 ? 1 : 0);
    out.sample.stratum.push_back(static_cast<int>(random.below(strata)));
    const double value = static_cast<double>(random.below(steps)) / 7 - 2;
    out.predictor.push_back(value);
  }
  return out;
}

// As the definition is read aloud: every treated looks at every control.
std::vector<NearestPair> by_definition(const Drawn& drawn, double caliper) {
  const MatchingSample& sample = drawn.sample;
  const size_t none = sample.size();
  std::vector<char> chose(none, 0), taken(none, 0);
  std::vector<NearestPair> out;
  while (true) {
    size_t next = none;
    for (size_t i = 0; i < none; ++i) {
      if (!sample.treated[i] || chose[i]) continue;
      if (next == none || drawn.predictor[i] > drawn.predictor[next]) next = i;
    }
    if (next == none) return out;
    chose[next] = 1;
    size_t best = none;
    const auto away = [&](size_t i) { return std::fabs(drawn.predictor[i] - drawn.predictor[next]); };
    for (size_t i = 0; i < none; ++i) {
      if (sample.treated[i] || taken[i] || sample.stratum[i] != sample.stratum[next]) continue;
      if (best == none || away(i) < away(best)) best = i;
    }
    if (best == none || away(best) > caliper) continue;
    taken[best] = 1;
    out.push_back({next, best, away(best)});
  }
}

TEST(MatchingPairs, are_those_of_the_definition) {
  TestDraws random(20151117);
  size_t pairs = 0;
  for (int round = 0; round < 600; ++round) {
    const unsigned steps = round % 4 == 0 ? 1 : round % 4 == 1 ? 9 : round % 4 == 2 ? 60 : 1'000'000;
    const Drawn drawn = draw(random, random.below(120), steps, round % 3 == 0 ? 4 : 1);
    const double caliper = round % 5 == 0 ? 0 : round % 5 == 1 ? 1e9 : 0.3;
    const auto found = nearest_pairs(drawn.sample, drawn.predictor, caliper);
    const auto wanted = by_definition(drawn, caliper);
    ASSERT_EQ(found.size(), wanted.size()) << round;
    for (size_t i = 0; i < found.size(); ++i) {
      ASSERT_EQ(found[i].treated, wanted[i].treated) << round;
      ASSERT_EQ(found[i].control, wanted[i].control) << round;
      ASSERT_EQ(found[i].distance, wanted[i].distance) << round;
    }
    pairs += found.size();
  }
  EXPECT_GT(pairs, 5000u);
}

// 10 − 10⁻²⁰ and 10 are one distance to the machine, and then the smaller id is the nearer.
TEST(MatchingPairs, take_distances_that_round_to_the_same_for_alike) {
  Drawn drawn;
  drawn.sample.ids.resize(4);
  drawn.sample.treated = {0, 0, 0, 1};
  drawn.sample.stratum = {0, 0, 0, 0};
  for (const double sign : {1.0, -1.0}) {
    drawn.predictor = {0, 1e-20 * sign, 2e-20 * sign, 10 * sign};
    const auto found = nearest_pairs(drawn.sample, drawn.predictor, 100);
    ASSERT_EQ(found.size(), 1u);
    EXPECT_EQ(found[0].control, 0u);
  }
}

TEST(MatchingPairs, keep_the_caliper_itself_inside) {
  Drawn drawn;
  drawn.sample.ids.resize(2);
  drawn.sample.treated = {0, 1};
  drawn.sample.stratum = {0, 0};
  drawn.predictor = {0, 0.25};
  EXPECT_EQ(nearest_pairs(drawn.sample, drawn.predictor, 0.25).size(), 1u);
  EXPECT_EQ(nearest_pairs(drawn.sample, drawn.predictor, 0.24).size(), 0u);
}

}  // namespace
}  // namespace analysis
