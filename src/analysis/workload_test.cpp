#include "analysis/workload.h"

#include <gtest/gtest.h>

#include <algorithm>
#include <cstdio>

namespace analysis {
namespace {

base::Date day(const char* text) { return *base::Date::parse(text); }

CaseHeld owned(std::string thread, std::string owner, const char* from) {
  return {std::move(thread), day(from), {}, std::move(owner), {}, {}, 1};
}
void end(WorkloadInput& input, const char* to) { input.cases.back().to = day(to); }
void add_cases(WorkloadInput& input, const std::string& owner, int count) {
  for (int i = 0; i < count; ++i) input.cases.push_back(owned(owner + std::to_string(i), owner, "2026-01-01"));
}

WorkloadInput spring() { return {day("2026-01-01"), day("2026-03-15"), {}, {}, {}, {}}; }

// One full-time worker with 49 cases, one of half time with 30, a specialist with 15.
WorkloadInput unit() {
  auto out = spring();
  add_cases(out, "anna", 49);
  add_cases(out, "bo", 30);
  add_cases(out, "cleo", 15);
  out.shares = {{"anna", day("2025-01-01"), {}, 100, 48, 50},
                {"bo", day("2025-01-01"), {}, 50, 48, 50},
                {"cleo", day("2025-01-01"), {}, 100, 15, 15}};
  return out;
}

std::string number(const std::optional<double>& value) {
  char out[32] = "-";
  if (value) std::snprintf(out, sizeof out, "%.6f", *value);
  return out;
}

std::string told(const Workload& found) {
  std::string out;
  for (const auto& one : found.points) {
    out += one.day.str() + " " + std::to_string(one.cases) + " " + number(one.weighted) + " " +
           number(one.weighted_per_full_time) + " " + number(one.gini) + "\n";
  }
  for (const auto& one : found.workers) out += one.worker + number(one.per_full_time);
  const auto& over = found.hand_overs;
  out +=
      "\n" + std::to_string(over.hand_overs) + "/" + std::to_string(over.cases) + " " + number(over.median_days);
  for (const auto& one : found.services) {
    out += " " + one.service + std::to_string(one.workers) + "," + std::to_string(one.people);
  }
  return out;
}

TEST(Workload, stands_beside_each_workers_own_target) {
  const auto found = workload(unit()).value();
  ASSERT_EQ(found.workers.size(), 3u);
  EXPECT_EQ(found.workers[0].against, Against::within);
  EXPECT_EQ(found.workers[1].against, Against::above);
  EXPECT_DOUBLE_EQ(found.workers[1].per_full_time.value(), 60);
  EXPECT_EQ(found.workers[2].against, Against::within);
  EXPECT_DOUBLE_EQ(found.points.back().full_time, 2.5);
  EXPECT_DOUBLE_EQ(found.points.back().per_full_time.value(), 94 / 2.5);
}

TEST(Workload, counts_each_months_last_day_and_the_periods_own) {
  auto input = unit();
  end(input, "2026-02-28");
  const auto points = workload(input).value().points;
  ASSERT_EQ(points.size(), 3u);
  EXPECT_EQ(points[0].day.str(), "2026-01-31");
  EXPECT_EQ(points[0].cases, 94);
  EXPECT_EQ(points[1].cases, 93);  // ended on that very day
  EXPECT_EQ(points[2].day.str(), "2026-03-15");
}

TEST(Workload, leaves_cases_of_unknown_share_out_of_full_time) {
  auto input = unit();
  add_cases(input, "dan", 7);
  const auto last = workload(input).value().points.back();
  EXPECT_EQ(last.cases, 101);
  EXPECT_EQ(last.of_unknown_share, 7);
  EXPECT_DOUBLE_EQ(last.per_full_time.value(), 94 / 2.5);
  input.shares.clear();
  EXPECT_FALSE(workload(input).value().points.back().per_full_time);
}

TEST(Workload, is_even_where_half_time_carries_half) {
  auto input = spring();
  add_cases(input, "a", 40);
  add_cases(input, "b", 20);
  input.shares = {{"a", day("2025-01-01"), {}, 100, {}, {}}, {"b", day("2025-01-01"), {}, 50, {}, {}}};
  EXPECT_DOUBLE_EQ(workload(input).value().points.back().gini.value(), 0);
  input.shares[1].percent = 100;
  EXPECT_DOUBLE_EQ(workload(input).value().points.back().gini.value(), 1.0 / 6);
  input.shares.pop_back();
  EXPECT_FALSE(workload(input).value().points.back().gini);
}

TEST(Workload, weighs_cases_and_counts_who_is_missing) {
  auto input = unit();
  input.cases[0].weight = 2.5;
  input.cases[1].deputy = "bo";
  input.cases[2].owner.reset();
  input.cases[3].co_workers = {"bo", "cleo"};
  const auto last = workload(input).value().points.back();
  EXPECT_DOUBLE_EQ(last.weighted, 95.5);
  EXPECT_EQ(last.without_owner, 1);
  EXPECT_EQ(last.without_deputy, 92);
  EXPECT_EQ(last.with_co_workers, 1);
  EXPECT_DOUBLE_EQ(last.co_workers_mean.value(), 2.0 / 94);
}

// From anna to bo with days of nobody between them; back after it had ended; a row whose deputy alone changed.
TEST(Workload, tells_a_hand_over_from_a_new_beginning) {
  auto input = spring();
  const auto add = [&](const char* thread, const char* owner, const char* from, const char* to) {
    input.cases.push_back(owned(thread, owner, from));
    if (to != nullptr) end(input, to);
    if (*owner == 0) input.cases.back().owner.reset();
  };
  add("t", "anna", "2025-12-01", "2026-01-10");
  add("t", "", "2026-01-10", "2026-01-20");
  add("t", "bo", "2026-01-20", "2026-02-01");
  add("t", "bo", "2026-02-01", nullptr);
  add("u", "anna", "2026-01-01", "2026-01-05");
  add("u", "bo", "2026-02-05", nullptr);
  add("v", "bo", "2025-02-05", nullptr);
  const auto found = workload(input).value().hand_overs;
  EXPECT_EQ(found.hand_overs, 1);
  EXPECT_EQ(found.cases, 3);
  EXPECT_EQ(found.cases_handed_over, 1);
  EXPECT_EQ(found.with_several_owners, 2);
  EXPECT_EQ(found.ended_spells, 2);
  EXPECT_DOUBLE_EQ(found.median_days.value(), 22);  // 40 and 4
}

WorkloadInput with_services() {
  auto input = unit();
  input.services = {"course", "coach", "idle"};
  input.given = {{"course", "anna", "p", day("2026-01-01"), {}},
                 {"course", "anna", "q", day("2026-01-01"), day("2026-02-01")},
                 {"course", "bo", "r", day("2024-01-01"), day("2025-03-15")},
                 {"coach", "anna", "p", day("2026-01-01"), {}},
                 {"coach", "bo", "p", day("2025-02-01"), day("2025-03-16")},
                 {"gone", "bo", "s", day("2026-01-01"), {}}};
  return input;
}

TEST(Workload, shows_services_that_one_worker_alone_has_given_in_a_year) {
  const auto found = workload(with_services()).value();
  ASSERT_EQ(found.services.size(), 3u);
  EXPECT_EQ(found.services[0].workers, 2);  // coach
  EXPECT_EQ(found.services[1].only_worker, "anna");
  EXPECT_EQ(found.services[1].people, 2);
  EXPECT_EQ(found.services[1].people_now, 1);
  EXPECT_EQ(found.services[2].workers, 0);
  EXPECT_EQ(found.on_one_worker, 1);
  EXPECT_EQ(found.people_on_one_worker, 1);
}

TEST(Workload, hangs_on_who_alone_can_give_it_where_that_is_said) {
  auto input = with_services();
  const auto load = [&](const char* service) {
    const auto found = workload(input).value();
    for (const auto& one : found.services) {
      if (one.service == service) {
        return std::to_string(one.can_give.value_or(-1)) + " " + one.only_worker.value_or("-") + " " +
               std::to_string(found.on_one_worker) + " " + std::to_string(found.people_on_one_worker);
      }
    }
    return std::string();
  };
  input.givers = {{"coach", "cleo", day("2025-01-01"), {}}, {"coach", "bo", day("2025-01-01"), input.to},
                  {"course", "bo", input.to.plus_days(1), {}}};
  EXPECT_EQ(load("coach"), "1 cleo 2 1");
  EXPECT_EQ(load("course"), "-1 anna 2 1");
  input.givers.push_back({"course", "dan", day("2024-01-01"), day("2024-02-01")});
  EXPECT_EQ(load("course"), "0 - 1 1");
  input.givers.push_back({"coach", "dan", day("2024-01-01"), {}});
  EXPECT_EQ(load("coach"), "2 - 0 0");
  input.given[0].worker.reset();
  EXPECT_EQ(workload(input).value().services[1].workers, 1);
}

TEST(Workload, does_not_change_with_row_order) {
  auto input = with_services();
  for (size_t i = 0; i < input.cases.size(); ++i) input.cases[i].weight = 0.1 * static_cast<double>(i + 1);
  const std::string once = told(workload(input).value());
  std::reverse(input.cases.begin(), input.cases.end());
  std::rotate(input.cases.begin(), input.cases.begin() + 31, input.cases.end());
  std::reverse(input.shares.begin(), input.shares.end());
  std::reverse(input.given.begin(), input.given.end());
  std::reverse(input.givers.begin(), input.givers.end());
  EXPECT_EQ(told(workload(input).value()), once);
}

// Four weeks: both periods end in the middle of a month, and no row begins or ends in between.
TEST(Workload, is_the_same_when_all_dates_are_moved_by_28_days) {
  auto input = with_services();
  const auto before = workload(input).value();
  const auto move = [](auto& row) {
    row.from = row.from.plus_days(28);
    if (row.to) row.to = row.to->plus_days(28);
  };
  for (auto& row : input.cases) move(row);
  for (auto& row : input.shares) move(row);
  for (auto& row : input.given) move(row);
  input.from = input.from.plus_days(28);
  input.to = input.to.plus_days(28);
  const auto after = workload(input).value();
  EXPECT_DOUBLE_EQ(after.points.back().gini.value(), before.points.back().gini.value());
  EXPECT_EQ(after.hand_overs.hand_overs, before.hand_overs.hand_overs);
  EXPECT_EQ(after.on_one_worker, before.on_one_worker);
}

TEST(Workload, is_as_even_and_as_heavy_when_everything_is_there_twice) {
  auto input = with_services();
  const auto once = workload(input).value();
  const auto again = [](auto rows, auto name) {
    const auto copy = rows;
    for (auto row : copy) {
      name(row);
      rows.push_back(row);
    }
    return rows;
  };
  input.cases = again(input.cases, [](auto& row) { row.thread += "'", *row.owner += "'"; });
  input.shares = again(input.shares, [](auto& row) { row.worker += "'"; });
  const auto twice = workload(input).value();
  EXPECT_EQ(twice.points.back().cases, 2 * once.points.back().cases);
  EXPECT_DOUBLE_EQ(twice.points.back().per_full_time.value(), once.points.back().per_full_time.value());
  EXPECT_DOUBLE_EQ(twice.points.back().gini.value(), once.points.back().gini.value());
}

TEST(Workload, refuses_what_is_impossible_and_says_where) {
  auto input = unit();
  input.cases[1].to = day("2025-01-01");
  input.cases[2].weight = 0;
  input.cases.push_back(owned("anna5", "bo", "2026-02-01"));
  input.shares[0].target_most.reset();
  input.shares[1].target_most = 10;
  input.shares[2].percent = 0;
  input.shares.push_back({"anna", day("2026-02-01"), {}, 50, {}, {}});
  const auto result = workload(input);
  ASSERT_FALSE(result);
  std::string found;
  for (const auto& one : result.error().violations) found += one.field + " " + one.rule + "; ";
  EXPECT_EQ(found,
            "cases[1].to workload.ends_before_start; cases[2].weight workload.weight_range; "
            "shares[0].target_most workload.target_half; shares[1].target_most workload.target_reversed; "
            "shares[2].percent workload.percent_range; cases[94].from workload.owned_twice; "
            "shares[3].from workload.share_twice; ");
  auto reversed = spring();
  reversed.to = day("2025-12-31");
  EXPECT_EQ(workload(reversed).error().violations.at(0).rule, "population.period_reversed");
  auto lengthy = spring();
  lengthy.to = day("2031-01-01");
  EXPECT_EQ(workload(lengthy).error().violations.at(0).rule, "population.period_long");
}

}  // namespace
}  // namespace analysis
