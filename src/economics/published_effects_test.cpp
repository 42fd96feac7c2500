#include "economics/published_effects.h"

#include <gtest/gtest.h>

#include <algorithm>
#include <cmath>

namespace economics {
namespace {

PublishedEffect effect(const char* name, double mean, double se) { return {name, mean, se, {}, {}, "source"}; }

std::string rules(const PublishedEffectsInput& input) {
  const auto found = published_effects(input);
  std::string out;
  if (found.has_value()) return out;
  for (const auto& one : found.error().violations) out += one.field + " " + one.rule + "; ";
  return out;
}

TEST(PublishedEffects, are_each_a_normal_distribution_also_from_an_interval) {
  const auto found =
      published_effects({{{"a", 0.1, {}, 0.1 - 0.1959963984540054, 0.1 + 0.1959963984540054, "x"}}});
  ASSERT_TRUE(found.has_value());
  EXPECT_NEAR(found->effects[0].prior.sd, 0.1, 1e-15);
  EXPECT_EQ(found->effects[0].prior.source, "x");
  EXPECT_DOUBLE_EQ(found->effects[0].weight, 1);
  EXPECT_FALSE(found->together);
}

// Two of the same error: their mean; Q = d²/(2s²), τ² = d²/2 − s².
TEST(PublishedEffects, have_the_closed_form_of_two) {
  const auto found = published_effects({{effect("a", 0.0, 0.1), effect("b", 0.4, 0.1)}});
  ASSERT_TRUE(found->together);
  const auto& both = *found->together;
  EXPECT_NEAR(both.mean, 0.2, 1e-15);
  EXPECT_NEAR(both.q, 8, 1e-12);
  EXPECT_NEAR(both.tau * both.tau, 0.08 - 0.01, 1e-12);
  EXPECT_NEAR(both.i_squared, 7.0 / 8, 1e-12);
  EXPECT_NEAR(both.se, std::sqrt(0.08 / 2), 1e-12);
  EXPECT_NEAR(both.elsewhere_sd, std::sqrt(0.07 + 0.04), 1e-12);
  EXPECT_NEAR(found->effects[0].weight, 0.5, 1e-12);
}

TEST(PublishedEffects, that_agree_differ_by_chance_alone) {
  const auto found = published_effects({{effect("a", 0.1, 0.1), effect("b", 0.1, 0.2)}});
  const auto& both = *found->together;
  EXPECT_EQ(both.tau, 0);
  EXPECT_EQ(both.i_squared, 0);
  EXPECT_NEAR(both.se, 1 / std::sqrt(100 + 25.0), 1e-12);
  EXPECT_EQ(both.elsewhere_sd, both.se);
  EXPECT_NEAR(found->effects[0].weight, 0.8, 1e-12);
}

TEST(PublishedEffects, say_the_same_whatever_their_order) {
  PublishedEffectsInput input{{effect("a", 0.11, 0.03), effect("b", -0.02, 0.07), effect("c", 0.31, 0.013)}};
  const auto there = published_effects(input);
  std::reverse(input.effects.begin(), input.effects.end());
  const auto back = published_effects(input);
  EXPECT_EQ(there->together->mean, back->together->mean);
  EXPECT_EQ(there->together->elsewhere_sd, back->together->elsewhere_sd);
  EXPECT_EQ(there->effects[0].weight, back->effects[2].weight);
}

TEST(PublishedEffects, are_refused_where_they_are_impossible) {
  EXPECT_EQ(rules({}), "effects list.empty; ");
  EXPECT_EQ(rules({{effect("a", 1.1, 0.1)}}), "effects[0].effect number.outside; ");
  EXPECT_EQ(rules({{effect("a", 0.1, 0)}}), "effects[0].se number.outside; ");
  EXPECT_EQ(rules({{{"a", 0.1, {}, {}, {}, "x"}}}), "effects[0].se field.required; ");
  EXPECT_EQ(rules({{{"a", 0.1, 0.1, 0.0, 0.2, "x"}}}), "effects[0].se field.not_used; ");
  EXPECT_EQ(rules({{{"a", 0.1, {}, 0.0, {}, "x"}}}), "effects[0].interval_high field.required; ");
  EXPECT_EQ(rules({{{"a", 0.3, {}, 0.0, 0.2, "x"}}}), "effects[0].interval_low effects.interval; ");
  EXPECT_EQ(rules({{{"a", 0.1, {}, 0.09, 0.5, "x"}}}), "effects[0].interval_low effects.interval; ");
  EXPECT_EQ(rules({{{"a", 0.1, {}, 0.1, 0.1, "x"}}}), "effects[0].interval_low effects.interval; ");
  EXPECT_EQ(rules({{effect("a", 0.1, 0.1), effect("a", 0.1, 0.1)}}), "effects[1] name.repeated; ");
}

}  // namespace
}  // namespace economics
