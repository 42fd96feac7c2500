// What holds of the figures of interventions whatever the rows are.
#include <gtest/gtest.h>

#include <algorithm>

#include "analysis/interventions.h"
#include "analysis/survival_rows.h"

namespace analysis {
namespace {

using Ending = InterventionEnding;
using Outcome = InterventionOutcome;

const InterventionQuery kYear{base::Date::parse("2026-01-01").value(), base::Date::parse("2026-12-31").value()};

std::vector<InterventionRow> made_up(std::uint64_t seed, int count) {
  MadeUp draw(seed);
  std::vector<InterventionRow> out;
  for (int i = 0; i < count; ++i) {
    const auto begins = kYear.from.plus_days(draw.below(500) - 200);
    const std::string person = "p" + std::to_string(i);
    InterventionRow one{person, "of " + person, {}, {}};
    one.intervention = std::to_string(draw.below(5));
    one.category = "c" + std::to_string(std::stoi(one.intervention) / 2);
    one.starts_on = begins;
    one.background = {{"age", std::to_string(draw.below(2))}};
    if (draw.below(4) > 0) {
      one.ends_on = begins.plus_days(draw.below(200));
      one.ending = draw.below(3) == 0 ? Ending::ended_early : Ending::completed;
      one.reason = draw.below(2) == 0 ? "health" : "";
    }
    if (draw.below(5) > 0) {
      one.participation_ends_on = begins.plus_days(draw.below(300));
      one.outcome = static_cast<Outcome>(1 + draw.below(4));
    }
    out.push_back(one);
  }
  return out;
}

// Everything that a line says, but for its names.
std::string told(const InterventionLine& one, int times = 1) {
  std::string out = std::to_string(one.people * times) + " " + std::to_string(one.days * times) + " " +
                    std::to_string(one.completed * times) + " " + std::to_string(one.ended_early * times);
  for (const auto& reason : one.reasons) out += " " + reason.reason + std::to_string(reason.interventions * times);
  if (one.length) out += " " + std::to_string(one.length->lower) + " " + std::to_string(one.length->median);
  if (one.result) out += " " + std::to_string(one.result->share);
  for (const auto& at : one.time_to_work.at_days) {
    if (at.estimate) out += " " + std::to_string(at.estimate->incidence);
  }
  for (const auto& count : one.background) out += " " + std::to_string(count.participations * times);
  return out + "\n";
}
std::string told(const InterventionFigures& figures, int times = 1) {
  std::string out = told(figures.all, times);
  for (const auto& one : figures.categories) out += told(one, times);
  for (const auto& one : figures.interventions) out += told(one, times);
  return out;
}

const InterventionQuery kByAge{kYear.from, kYear.to, DateBasis::took_part, {"age"}};

TEST(InterventionsProperty, row_order_never_changes_a_result) {
  for (std::uint64_t seed = 1; seed <= 20; ++seed) {
    auto rows = made_up(seed, 60);
    const auto before = interventions(rows, kByAge).value();
    std::reverse(rows.begin(), rows.end());
    std::rotate(rows.begin(), rows.begin() + 17, rows.end());
    const auto after = interventions(rows, kByAge).value();
    EXPECT_EQ(told(before), told(after));
    for (size_t i = 0; i < before.interventions.size(); ++i) {
      const auto &one = before.interventions[i].expected, &other = after.interventions[i].expected;
      ASSERT_EQ(one.has_value(), other.has_value());
      if (!one) continue;
      EXPECT_EQ(one->expected_hits, other->expected_hits);
    }
  }
}

TEST(InterventionsProperty, shifting_every_day_by_four_weeks_changes_nothing) {
  for (std::uint64_t seed = 1; seed <= 20; ++seed) {
    auto rows = made_up(seed, 60);
    const auto before = told(interventions(rows, kByAge).value());
    for (auto& one : rows) {
      one.starts_on = one.starts_on.plus_days(28);
      if (one.ends_on) one.ends_on = one.ends_on->plus_days(28);
      if (one.participation_ends_on) one.participation_ends_on = one.participation_ends_on->plus_days(28);
    }
    const InterventionQuery later{kYear.from.plus_days(28), kYear.to.plus_days(28), kByAge.basis, kByAge.strata};
    EXPECT_EQ(told(interventions(rows, later).value()), before);
  }
}

TEST(InterventionsProperty, doubling_every_row_doubles_counts_and_leaves_shares) {
  for (std::uint64_t seed = 1; seed <= 20; ++seed) {
    const auto rows = made_up(seed, 60);
    auto twice = rows;
    for (auto one : rows) {
      one.person += "'", one.participation += "'";
      twice.push_back(one);
    }
    EXPECT_EQ(told(interventions(twice, kByAge).value()), told(interventions(rows, kByAge).value(), 2));
  }
}

TEST(InterventionsProperty, expected_hits_of_all_are_their_hits) {
  for (std::uint64_t seed = 1; seed <= 20; ++seed) {
    const auto all = interventions(made_up(seed, 60), kByAge).value().all;
    ASSERT_TRUE(all.expected);
    EXPECT_NEAR(all.expected->expected_hits, all.expected->hits, 1e-9);
  }
}

}  // namespace
}  // namespace analysis
