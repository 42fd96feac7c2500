#include "analysis/event_counts.h"

#include <gtest/gtest.h>

#include "analysis/survival_rows.h"

namespace analysis {
namespace {

std::vector<std::string> broken(const SurvivalRows& rows) {
  std::vector<std::string> out;
  const auto counts = EventCounts::of(rows.columns());
  if (counts) return out;
  for (const auto& one : counts.error().violations) out.push_back(one.field + " " + one.rule);
  return out;
}

std::int32_t counted(const SurvivalRows& rows, int day, int group, int event) {
  std::int32_t out = 0;
  for (size_t i = 0; i < rows.days.size(); ++i) {
    out += rows.days[i] == day && rows.groups[i] == group && rows.events[i] == event;
  }
  return out;
}

std::int32_t there(const SurvivalRows& rows, int day, int group) {
  std::int32_t out = 0;
  for (size_t i = 0; i < rows.days.size(); ++i) {
    const int entry = rows.entry_days.empty() ? 0 : rows.entry_days[i];
    out += rows.groups[i] == group && rows.days[i] >= day && (entry < day || (day == 0 && entry == 0));
  }
  return out;
}

void expect_counted(const SurvivalRows& rows) {
  const auto counts = rows.counts();
  for (int day = 0; day <= counts.last_day(); ++day) {
    for (int g = 0; g < rows.group_count; ++g) {
      EXPECT_EQ(counts.at_risk(day, g), there(rows, day, g)) << day << " " << g;
      EXPECT_EQ(counts.censored(day, g), counted(rows, day, g, 0));
      std::int32_t any = 0;
      for (int cause = 1; cause <= rows.causes; ++cause) {
        EXPECT_EQ(counts.events(day, g, cause), counted(rows, day, g, cause));
        any += counts.events(day, g, cause);
      }
      EXPECT_EQ(counts.events(day, g), any);
    }
  }
}

TEST(EventCounts, are_what_one_counts_row_by_row) {
  MadeUp random(1);
  for (const int rows : {1, 2, 3, 5, 50, 403}) {
    expect_counted(random.rows(rows, 30, 3, 2));
    expect_counted(random.rows(rows, 30, 1, 3, true));
  }
  expect_counted(random.rows(20, 5000, 5, 4));  // more cells than are counted in several tables
  auto one_group = random.rows(40, 20, 2, 1);
  const auto as_told = one_group.counts();
  const EventColumns without_groups{one_group.days, {}, one_group.events, {}, 2, 1};
  for (int day = 0; day <= as_told.last_day(); ++day) {
    EXPECT_EQ(EventCounts::of(without_groups)->at_risk(day, 0), as_told.at_risk(day, 0));
  }
}

TEST(EventCounts, refuse_impossible_days_by_row) {
  SurvivalRows rows;
  for (const int day : {5, 0, -3, kDaysMax, kDaysMax + 1}) rows.add(day, 1);
  EXPECT_EQ(broken(rows), (std::vector<std::string>{"rows[1].days count.outside", "rows[2].days count.outside",
                                                    "rows[4].days count.outside"}));
  rows = {};
  for (const int day : {5, 5, 5, 5}) rows.add(day, 1);
  rows.entry_days = {4, 5, -1, 6};
  EXPECT_EQ(broken(rows), (std::vector<std::string>{"rows[1].entry_days survival.entry_not_before",
                                                    "rows[2].entry_days count.outside",
                                                    "rows[3].entry_days survival.entry_not_before"}));
  rows = {};
  rows.add(5, 1);
  rows.entry_days = {5};
  EXPECT_EQ(broken(rows), std::vector<std::string>{"rows[0].entry_days survival.entry_not_before"});
  EXPECT_EQ(broken({}), std::vector<std::string>{"rows list.empty"});
}

TEST(EventCounts, tell_a_hundred_faults_and_no_more) {
  SurvivalRows rows;
  for (int i = 0; i < 1000; ++i) rows.add(0, 1);
  EXPECT_EQ(broken(rows).size(), 100U);
}

}  // namespace
}  // namespace analysis
