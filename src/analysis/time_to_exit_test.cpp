#include "analysis/time_to_exit.h"

#include <gtest/gtest.h>

#include "analysis/test_spells.h"

namespace analysis {
namespace {

base::Date date(std::string_view text) { return base::Date::parse(text).value(); }

Spell spell(int number, base::Sex sex, std::string_view starts_on, std::string_view ends_on, std::string outcome) {
  Spell out{"p" + std::to_string(number), sex, {}, {}, date(starts_on), {}, {}, {}, {}, {}};
  out.id = "s" + std::to_string(number);
  if (!ends_on.empty()) {
    out.ends_on = date(ends_on);
    out.exit_reason = "other";
  }
  out.main_outcome = std::move(outcome);
  return out;
}

std::optional<TimeToExit> of(const std::vector<Spell>& spells) {
  const auto columns = columns_of(spells, kTestLists);
  const Population population{date("2015-01-01"), date("2015-12-31"), DateBasis::took_part, {}};
  return time_to_exit(columns, *standing_in(columns, population), population.to);
}

TEST(TimeToExit, counts_the_first_day_and_stops_at_the_periods_end) {
  const auto found = of({spell(1, base::Sex::woman, "2015-01-01", "2015-01-10", "studies"),
                         spell(2, base::Sex::man, "2015-01-01", "2015-01-01", "unsubsidised_work"),
                         spell(3, base::Sex::man, "2015-12-22", "2016-03-01", "pension"),
                         spell(4, base::Sex::woman, "2014-12-31", "2015-02-01", "studies")});
  ASSERT_TRUE(found.has_value());
  EXPECT_EQ(found->rows, 3);  // the last one started before
  EXPECT_EQ(found->all.events, 2);
  ASSERT_EQ(found->all.steps.size(), 2u);
  EXPECT_EQ(found->all.steps[0].day, 1);
  EXPECT_EQ(found->all.steps[0].at_risk, 3);
  EXPECT_EQ(found->all.steps[1].day, 10);
  EXPECT_EQ(found->all.steps[1].censored, 1);  // ten days from 22 to 31 December
  EXPECT_EQ(found->causes.causes[0].events, 1);
  EXPECT_EQ(found->causes.causes[1].events, 1);
  EXPECT_EQ(found->causes.causes[2].events, 0);
}

TEST(TimeToExit, every_count_of_it_opens_into_so_many) {
  const auto columns = columns_of(TestSpells(11).make(600), kTestLists);
  const Population population{date("2015-01-01"), date("2015-12-31"), DateBasis::took_part, {}};
  const auto standing = *standing_in(columns, population);
  const auto found = *time_to_exit(columns, standing, population.to);
  const auto opened = [&](const char* panel, const std::string& line, const char* column) {
    const auto rows = rows_followed(columns, standing, population.to, {panel, line, column, ""});
    return rows ? static_cast<int>(rows->size()) : -1;
  };
  for (const int day : kExitDays) {
    EXPECT_EQ(opened("time_to_exit", std::to_string(day), "at_risk"), at_day(found.all, day).at_risk) << day;
  }
  EXPECT_EQ(opened("time_to_exit", "total", "rows"), found.rows);
  EXPECT_EQ(opened("time_to_exit", "total", "exits"), found.all.events);
  EXPECT_EQ(opened("time_to_exit", "women", "rows"), found.by_sex[0].rows);
  EXPECT_EQ(opened("time_to_exit", "men", "exits"), found.by_sex[1].events);
  for (size_t i = 0; i < kExitCauseNames.size(); ++i) {
    EXPECT_EQ(opened("exit_cause", std::string(kExitCauseNames[i].second), "exits"), found.causes.causes[i].events);
  }
  EXPECT_EQ(opened("exit_cause", "shoes", "exits"), -1);
  EXPECT_EQ(opened("exit_cause", "work", "rows"), -1);
  EXPECT_EQ(opened("time_to_exit", "31", "at_risk"), -1);
  EXPECT_EQ(opened("time_to_exit", "30", "exits"), -1);
  EXPECT_EQ(opened("duration", "total", "rows"), -1);
}

TEST(TimeToExit, causes_add_up_to_all_exits) {
  const auto found = of(TestSpells(11).make(600));
  ASSERT_TRUE(found.has_value());
  double sum = 0;
  std::int64_t events = 0;
  for (const auto& cause : found->causes.causes) {
    events += cause.events;
    if (!cause.steps.empty()) sum += cause.steps.back().estimate.incidence;
  }
  EXPECT_EQ(events, found->all.events);
  EXPECT_NEAR(sum, 1 - found->all.steps.back().estimate.survival, 1e-12);
  ASSERT_EQ(found->by_sex.size(), 2u);
  EXPECT_TRUE(found->log_rank.has_value());
}

TEST(TimeToExit, of_nobody_is_nothing_and_of_one_sex_is_not_compared) {
  EXPECT_FALSE(of({}).has_value());
  const auto found = of({spell(1, base::Sex::man, "2015-01-01", "2015-02-01", "")});
  EXPECT_TRUE(found->by_sex.empty());
  EXPECT_FALSE(found->log_rank.has_value());
  EXPECT_EQ(found->causes.causes[3].events, 1);
}

}  // namespace
}  // namespace analysis
