#include "analysis/interventions.h"

#include <gtest/gtest.h>

namespace analysis {
namespace {

using Ending = InterventionEnding;
using Outcome = InterventionOutcome;

base::Date day(const char* text) { return base::Date::parse(text).value(); }

InterventionRow row(const std::string& person, const std::string& intervention, const char* from,
                    const char* to = nullptr, Ending ending = Ending::completed) {
  InterventionRow out{person, "of " + person, "class", intervention, day(from)};
  if (to != nullptr) out.ends_on = day(to), out.ending = ending;
  return out;
}

InterventionRow left(InterventionRow row, const char* on, Outcome outcome) {
  row.participation_ends_on = day(on);
  row.outcome = outcome;
  return row;
}

const InterventionQuery kYear{day("2026-01-01"), day("2026-12-31")};

InterventionLine line(const std::vector<InterventionRow>& rows, const InterventionQuery& query = kYear) {
  return interventions(rows, query).value().all;
}

TEST(Interventions, count_days_inside_the_period_with_the_day_of_the_end) {
  const auto all = line({row("a", "x", "2025-12-01", "2026-01-10"), row("b", "x", "2026-12-30"),
                         row("a", "y", "2026-01-01", "2026-01-01")});
  EXPECT_EQ(all.days, 10 + 2 + 1);
  EXPECT_EQ(all.people, 2);
  EXPECT_EQ(all.interventions, 3);
  EXPECT_EQ(all.completed, 2);
  EXPECT_EQ(all.ongoing, 1);
}

TEST(Interventions, belong_to_the_period_by_their_own_days) {
  const std::vector<InterventionRow> rows = {row("before", "x", "2025-01-01", "2025-12-31"),
                                             row("until", "x", "2025-01-01", "2026-01-01"),
                                             row("in", "x", "2026-03-01", "2026-03-02"),
                                             row("on", "x", "2026-12-31"),
                                             row("after", "x", "2027-01-01"),
                                             row("ends later", "x", "2026-05-01", "2027-01-01")};
  const auto people = [&](DateBasis basis) { return line(rows, {kYear.from, kYear.to, basis, {}}).people; };
  EXPECT_EQ(people(DateBasis::took_part), 4);
  EXPECT_EQ(people(DateBasis::started), 3);
  EXPECT_EQ(people(DateBasis::ended), 2);
  EXPECT_EQ(people(DateBasis::ongoing), 2);
}

// An end after the period's last day is none yet, of the intervention and of the participation.
TEST(Interventions, know_nothing_of_what_happens_after_the_period) {
  const auto all = line({left(row("a", "x", "2026-06-01", "2027-01-01"), "2027-02-01", Outcome::work)});
  EXPECT_EQ(all.ongoing, 1);
  EXPECT_EQ(all.completed, 0);
  EXPECT_FALSE(all.length.has_value());
  EXPECT_EQ(all.outcomes.ended, 0);
  EXPECT_FALSE(all.result.has_value());
  EXPECT_EQ(all.time_to_work.censored, 1);
}

TEST(Interventions, tell_quartiles_of_the_whole_length_of_those_that_ended) {
  std::vector<InterventionRow> rows;
  for (const char* end : {"2026-01-01", "2026-01-02", "2026-01-03", "2026-01-04"}) {
    rows.push_back(row(end, "x", "2026-01-01", end));
  }
  const auto even = *line(rows).length;  // 1, 2, 3, 4
  EXPECT_DOUBLE_EQ(even.lower, 1.5);
  EXPECT_DOUBLE_EQ(even.median, 2.5);
  EXPECT_DOUBLE_EQ(even.upper, 3.5);
  rows.push_back(row("long", "x", "2025-12-01", "2026-01-31"));
  const auto odd = *line(rows).length;  // 62 too, whatever the period
  EXPECT_DOUBLE_EQ(odd.lower, 2);
  EXPECT_DOUBLE_EQ(odd.median, 3);
  EXPECT_DOUBLE_EQ(odd.upper, 4);
}

TEST(Interventions, never_take_an_unknown_outcome_for_a_failure) {
  const auto all = line({left(row("a", "x", "2026-01-01"), "2026-02-01", Outcome::work),
                         left(row("b", "x", "2026-01-01"), "2026-02-01", Outcome::unknown),
                         left(row("c", "x", "2026-01-01"), "2026-02-01", Outcome::studies),
                         left(row("d", "x", "2026-01-01"), "2026-02-01", Outcome::other)});
  EXPECT_EQ(all.outcomes.unknown, 1);
  EXPECT_EQ(all.result->hits, 2);
  EXPECT_EQ(all.result->of, 3);
}

TEST(Interventions, count_a_participation_once_in_a_line_from_its_first_start) {
  const auto all = line({left(row("a", "x", "2026-03-01"), "2026-04-10", Outcome::work),
                         left(row("a", "x", "2026-04-01"), "2026-04-10", Outcome::work)});
  EXPECT_EQ(all.participations, 1);
  EXPECT_EQ(all.interventions, 2);
  EXPECT_EQ(all.outcomes.work, 1);
  EXPECT_EQ(all.time_to_work.median_days, 41);
}

// One of four comes to work and three leave otherwise: a quarter is in work, and never half. One minus
// Kaplan-Meier would say that all are, the last one at risk.
TEST(Interventions, let_other_outcomes_compete_with_work) {
  const auto all = line({left(row("a", "x", "2026-01-01"), "2026-01-10", Outcome::other),
                         left(row("b", "x", "2026-01-01"), "2026-01-11", Outcome::studies),
                         left(row("c", "x", "2026-01-01"), "2026-01-12", Outcome::unknown),
                         left(row("d", "x", "2026-01-01"), "2026-01-13", Outcome::work)});
  EXPECT_DOUBLE_EQ(all.time_to_work.at_days.at(0).estimate->incidence, 0.25);
  EXPECT_FALSE(all.time_to_work.median_days.has_value());
  EXPECT_EQ(all.time_to_work.otherwise, 3);
}

std::vector<InterventionRow> of_background(const char* intervention, const char* age, int count, int hits,
                                           std::vector<InterventionRow> before = {}) {
  for (int i = 0; i < count; ++i) {
    auto one = left(row("p" + std::to_string(before.size()), intervention, "2026-01-01"), "2026-02-01",
                    i < hits ? Outcome::work : Outcome::other);
    one.background = {{"age", age}};
    before.push_back(one);
  }
  return before;
}

// The young do well and the old do not. The one intervention was given to the young, the other to the old; each
// did exactly as well as its people would have been expected to.
TEST(Interventions, expect_of_a_line_what_its_background_has) {
  auto rows = of_background("to the young", "young", 10, 8);
  rows = of_background("to the old", "old", 10, 2, rows);
  rows = of_background("to both", "young", 5, 4, rows);
  rows = of_background("to both", "old", 5, 1, rows);
  const auto found = interventions(rows, {kYear.from, kYear.to, DateBasis::took_part, {"age"}}).value();
  for (const auto& one : found.interventions) {
    ASSERT_TRUE(one.expected) << *one.intervention;
    EXPECT_DOUBLE_EQ(one.expected->share, one.result->share) << *one.intervention;
    EXPECT_DOUBLE_EQ(*one.expected->ratio, 1);
  }
  EXPECT_DOUBLE_EQ(found.all.expected->share, 0.5);
  EXPECT_DOUBLE_EQ(line(rows).expected->share, 0.5);  // adjusted for nothing: that of all
}

TEST(Interventions, refuse_to_expect_of_too_few) {
  const InterventionQuery by_age{kYear.from, kYear.to, DateBasis::took_part, {"age"}};
  auto rows = of_background("x", "young", 18, 9);
  rows = of_background("x", "old", 2, 0, rows);  // a stratum of two: nine in ten are left
  auto found = line(rows, by_age);
  ASSERT_TRUE(found.expected);
  EXPECT_EQ(found.expected->of, 18);
  EXPECT_EQ(found.result->of, 20);
  rows = of_background("x", "older", 1, 0, rows);
  EXPECT_FALSE(line(rows, by_age).expected);
  EXPECT_FALSE(line(of_background("x", "young", 4, 2), by_age).expected);
}

TEST(Interventions, have_their_background_with_who_is_unknown) {
  auto rows = of_background("x", "young", 3, 1);
  rows.push_back(row("nobody asked", "y", "2026-01-01"));
  const auto found = interventions(rows, kYear).value();
  ASSERT_EQ(found.interventions.size(), 2u);
  const auto& unknown = found.interventions[1].background;
  ASSERT_EQ(unknown.size(), 2u);
  EXPECT_EQ(unknown[0].participations, 0);
  EXPECT_FALSE(unknown[1].value.has_value());
  EXPECT_EQ(unknown[1].participations, 1);
}

std::string rules_of(const std::vector<InterventionRow>& rows, const InterventionQuery& query = kYear) {
  const auto found = interventions(rows, query);
  std::string out;
  if (found) return "none";
  for (const auto& one : found.error().violations) out += one.field + " " + one.rule + "\n";
  return out;
}

TEST(Interventions, say_which_row_and_field_is_wrong) {
  auto wrong = row("a", "x", "2026-02-01", "2026-01-31");
  EXPECT_EQ(rules_of({wrong}), "rows[0].ends_on interventions.end_before_start\n");
  wrong = row("a", "x", "2026-02-01");
  wrong.ending = Ending::completed;
  EXPECT_EQ(rules_of({row("b", "x", "2026-01-01"), wrong}), "rows[1].ending interventions.ending_missing\n");
  wrong = row("a", "x", "2026-02-01");
  wrong.outcome = Outcome::work;
  EXPECT_EQ(rules_of({wrong}), "rows[0].outcome interventions.outcome_missing\n");
  EXPECT_EQ(rules_of({left(row("a", "x", "2026-02-01"), "2026-01-31", Outcome::work)}),
            "rows[0].participation_ends_on interventions.participation_ended_before\n");
  wrong = row("a", "x", "2026-02-01");
  wrong.person = "somebody else";
  EXPECT_EQ(rules_of({row("a", "x", "2026-01-01"), wrong}),
            "rows[1].participation interventions.participation_differs\n");
  wrong = row("b", "x", "2026-02-01");
  wrong.category = "another";
  EXPECT_EQ(rules_of({row("a", "x", "2026-01-01"), wrong}), "rows[1].category interventions.category_differs\n");
  wrong = row("a", "x", "2026-02-01");
  wrong.background = {{"sex", "woman"}, {"sex", "man"}};
  EXPECT_EQ(rules_of({wrong}), "rows[0].background interventions.variable_twice\n");
  EXPECT_EQ(rules_of({row("a", "x", "1925-02-01")}), "rows[0].starts_on interventions.too_long_ago\n");
  EXPECT_EQ(rules_of({}), "rows list.empty\n");
  EXPECT_EQ(rules_of({row("a", "x", "2026-02-01")}, {kYear.to, kYear.from}), "to population.period_reversed\n");
  EXPECT_EQ(rules_of({row("a", "x", "2026-02-01")}, {kYear.from, kYear.to, DateBasis::started, {"shoe"}}),
            "strata[0] interventions.stratum_unknown\n");
}

}  // namespace
}  // namespace analysis
