#include "analysis/matching.h"

#include <fmt/format.h>
#include <gtest/gtest.h>

#include <algorithm>
#include <cmath>

#include "analysis/test_draws.h"

namespace analysis {
namespace {

using Rows = std::vector<MatchingRow>;

Rows drawn(int count, bool stratified = false) {
  TestDraws random(7);
  Rows out;
  for (int i = 0; i < count; ++i) {
    const double age = 20 + 40 * random.share(), months = 30 * random.share();
    const bool treated = random.share() < 1 / (1 + std::exp(1.2 - 0.02 * (age - 40) - 0.05 * (months - 15)));
    MatchingRow row{
        fmt::format("p{}", i), treated, 2 * age - months + (treated ? 5 : 0) + 9 * random.share(), {}, {}};
    row.covariates = {{"age", age}, {"months", months}};
    if (stratified) row.stratum = std::string(1, static_cast<char>('a' + random.below(3)));
    out.push_back(std::move(row));
  }
  return out;
}

// Every bit of the answer.
std::string told(const Matching& found) {
  std::string out = fmt::format("{} {} {:a} {:a} {:a}", found.treated, found.controls, found.propensity.intercept,
                                found.propensity.log_likelihood, found.caliper);
  for (const auto& one : found.propensity.covariates) {
    out += fmt::format(" {} {:a} {:a}", one.name, one.estimate, one.se);
  }
  for (const auto& one : found.balance) {
    out += fmt::format(" {:a} {:a} {:a}", one.difference_before, one.difference_matched.value_or(-99),
                       one.difference_weighted);
  }
  if (found.matched_effect) out += fmt::format(" {:a} {:a}", found.matched_effect->att, *found.matched_effect->se);
  out += fmt::format(" {:a} {:a}", found.weighted_effect.att, *found.weighted_effect.se);
  if (found.strata_effect) {
    out += fmt::format(" {:a} {:a}", found.strata_effect->effect.att, *found.strata_effect->effect.se);
  }
  for (const auto& pair : found.pairs)
    out += fmt::format(" {}-{} {:a}", pair.treated, pair.control, pair.distance);
  return out;
}

TEST(Matching, does_not_change_with_row_order_in_any_bit) {
  Rows rows = drawn(500, true);
  const std::string once = told(matching(rows).value());
  std::reverse(rows.begin(), rows.end());
  EXPECT_EQ(told(matching(rows).value()), once);
  TestDraws random(3);
  for (size_t i = rows.size(); i > 1; --i) std::swap(rows[i - 1], rows[random.below(i)]);
  EXPECT_EQ(told(matching(rows).value()), once);
}

TEST(Matching, gives_the_same_when_every_row_is_there_twice) {
  Rows rows = drawn(300);
  const Matching once = matching(rows).value();
  for (auto copy : drawn(300)) {
    copy.id += "'";
    rows.push_back(std::move(copy));
  }
  const Matching twice = matching(rows).value();
  EXPECT_EQ(twice.matched, 2 * once.matched);
  EXPECT_NEAR(twice.matched_effect->att, once.matched_effect->att, 1e-9);
  EXPECT_NEAR(twice.weighted_effect.att, once.weighted_effect.att, 1e-9);
  EXPECT_NEAR(*twice.weighted_effect.se, *once.weighted_effect.se / std::sqrt(2), 1e-9);
  EXPECT_NEAR(twice.propensity.covariates[0].estimate, once.propensity.covariates[0].estimate, 1e-9);
}

// Other units, other origins: the same comparison.
TEST(Matching, does_not_hang_on_the_covariates_units) {
  Rows rows = drawn(300);
  const Matching once = matching(rows).value();
  for (auto& row : rows) {
    row.covariates["age"] = row.covariates["age"] * 365.25 - 28;
    row.outcome += 28;
  }
  const Matching moved = matching(rows).value();
  ASSERT_EQ(moved.pairs.size(), once.pairs.size());
  for (size_t i = 0; i < once.pairs.size(); ++i) EXPECT_EQ(moved.pairs[i].control, once.pairs[i].control);
  EXPECT_NEAR(moved.matched_effect->att, once.matched_effect->att, 1e-9);
  EXPECT_NEAR(moved.weighted_effect.att, once.weighted_effect.att, 1e-9);
  EXPECT_NEAR(moved.balance[0].difference_matched.value(), once.balance[0].difference_matched.value(), 1e-9);
}

TEST(Matching, takes_away_what_the_covariates_explain) {
  const Matching found = matching(drawn(3000)).value();  // the treatment gives 5
  EXPECT_GT(std::fabs(found.balance[1].difference_before), 0.2);
  EXPECT_LT(std::fabs(found.balance[1].difference_matched.value()), 0.05);
  EXPECT_LT(*found.matched_effect->low, 5);
  EXPECT_GT(*found.matched_effect->high, 5);
  EXPECT_LT(*found.weighted_effect.low, 5);
  EXPECT_GT(*found.weighted_effect.high, 5);
  EXPECT_TRUE(found.warnings.empty());
}

TEST(Matching, stays_within_the_strata) {
  const Rows rows = drawn(400, true);
  const Matching found = matching(rows).value();
  std::map<std::string, std::string> stratum;
  for (const auto& row : rows) stratum[row.id] = *row.stratum;
  for (const auto& pair : found.pairs) EXPECT_EQ(stratum[pair.treated], stratum[pair.control]);
  EXPECT_EQ(found.strata_effect.value().strata_used, 3);
  EXPECT_FALSE(matching(drawn(400)).value().strata_effect);
}

// Two in the treated stratum a, one in b; c has no controls. (2·(7 − 4) + 1·(9 − 3)) / 3
TEST(Matching, weighs_the_strata_by_their_treated) {
  Rows rows = {{"1", true, 6, {{"x", 1}}, "a"},  {"2", true, 8, {{"x", 2}}, "a"},
               {"3", false, 4, {{"x", 3}}, "a"}, {"4", true, 9, {{"x", 2}}, "b"},
               {"5", false, 2, {{"x", 2}}, "b"}, {"6", false, 4, {{"x", 1}}, "b"},
               {"7", true, 50, {{"x", 2}}, "c"}, {"8", false, 90, {{"x", 1}}, "d"}};
  const auto found = matching(rows).value().strata_effect.value();
  EXPECT_EQ(found.strata, 4);
  EXPECT_EQ(found.strata_used, 2);
  EXPECT_EQ(found.treated_used, 3);
  EXPECT_EQ(found.controls_used, 3);
  EXPECT_DOUBLE_EQ(found.effect.att, 4);
  EXPECT_FALSE(found.effect.se);  // b has a single treated
}

TEST(Matching, warns_where_the_groups_are_too_unlike) {
  Rows rows = drawn(300);
  for (auto& row : rows) {
    if (row.treated) row.covariates["age"] += 35;
  }
  const auto warnings = matching(rows).value().warnings;
  for (const auto one : {MatchingWarning::unmatched_many, MatchingWarning::overlap_poor}) {
    EXPECT_NE(std::find(warnings.begin(), warnings.end(), one), warnings.end());
  }
  EXPECT_EQ(matching_warnings({{"x", 0, 0, 0, 0.0, 0.0, -0.11, 0, 0.1}}, {}, 0.1),
            std::vector{MatchingWarning::balance_poor_matched});
  EXPECT_EQ(matching_warnings({{"x", 0, 0, 0, 0.0, 0.0, 0.1, 0, -0.11}}, {{}, {}, 1, 0.1}, 0.11),
            (std::vector{MatchingWarning::balance_poor_weighted, MatchingWarning::unmatched_many}));
  EXPECT_EQ(matching_warnings({}, {{}, {}, 1, 0.11}, 0), std::vector{MatchingWarning::overlap_poor});
}

}  // namespace
}  // namespace analysis
