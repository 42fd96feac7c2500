#include "reports/report_schedule.h"

#include <gtest/gtest.h>

namespace reports {
namespace {

std::string next(Cadence cadence, int day_of_month, const char* day) {
  return next_due(cadence, day_of_month, *base::Date::parse(day)).str();
}

TEST(ReportSchedule, is_due_on_the_first_such_day_after_another) {
  EXPECT_EQ(next(Cadence::monthly, 5, "2026-11-04"), "2026-11-05");
  EXPECT_EQ(next(Cadence::monthly, 5, "2026-11-05"), "2026-12-05");
  EXPECT_EQ(next(Cadence::monthly, 28, "2026-12-31"), "2027-01-28");
  EXPECT_EQ(next(Cadence::quarterly, 1, "2026-09-30"), "2026-10-01");
  EXPECT_EQ(next(Cadence::quarterly, 1, "2026-10-01"), "2027-01-01");
  EXPECT_EQ(next(Cadence::yearly, 15, "2026-01-14"), "2026-01-15");
  EXPECT_EQ(next(Cadence::yearly, 15, "2026-01-15"), "2027-01-15");
  EXPECT_EQ(next(Cadence::monthly, 28, "2028-02-28"), "2028-03-28");
}

TEST(ReportSchedule, of_turns_that_were_missed_the_latest_is_made) {
  ReportSchedule schedule{Cadence::monthly, 5, Format::csv, 12, *base::Date::parse("2027-01-05")};
  EXPECT_EQ(latest_due(schedule, *base::Date::parse("2027-01-05")).str(), "2027-01-05");
  EXPECT_EQ(latest_due(schedule, *base::Date::parse("2027-03-04")).str(), "2027-02-05");
  EXPECT_EQ(latest_due(schedule, *base::Date::parse("2027-03-05")).str(), "2027-03-05");
}

TEST(ReportSchedule, leaves_no_turn_out_and_makes_none_twice) {
  for (const auto cadence : {Cadence::monthly, Cadence::quarterly, Cadence::yearly}) {
    auto due = *base::Date::parse("2024-02-28");
    for (int turn = 0; turn < 40; ++turn) {
      const auto after = next_due(cadence, 28, due);
      EXPECT_EQ(after, next_due(cadence, 28, after.plus_days(-1)));
      EXPECT_GT(after, due);
      due = after;
    }
  }
}

}  // namespace
}  // namespace reports
