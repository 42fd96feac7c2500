#include "compute/time_to_exit_bytes.h"

#include <gtest/gtest.h>

#include "analysis/test_spells.h"
#include "compute/competing_risks_json.h"
#include "compute/survival_json.h"

namespace compute {
namespace {

const analysis::Population kAsked{base::Date::parse("2014-06-10").value(),
                                  base::Date::parse("2016-01-31").value()};

std::string written(const analysis::CumulativeIncidence& curve) {
  std::string out;
  for (const auto& one : curve.at_days)
    out += std::to_string(one.day) + " " + (one.estimate ? std::to_string(one.estimate->incidence) : "-") + "; ";
  return out;
}

class TimeToExitBytes : public testing::Test {
 protected:
  TimeToExitBytes() {
    for (size_t i = columns.size(); i > 0; --i) rows.push_back(i - 1);
    found = *analysis::time_to_exit(columns, *analysis::standing_in(columns, kAsked), kAsked.to);
  }
  analysis::Columns columns = analysis::columns_of(analysis::TestSpells(41).make(400), analysis::kTestLists);
  std::vector<size_t> rows;
  analysis::TimeToExit found;
};

TEST_F(TimeToExitBytes, give_the_curve_of_the_figures) {
  const auto input = *http::read_json<SurvivalInput>(survival_input(columns, rows, kAsked, false));
  EXPECT_EQ(static_cast<int>(input.rows.size()), found.rows);
  const auto answer = *survival(input);
  for (const int day : analysis::kExitDays) {
    const auto& mine = analysis::at_day(answer.groups.at(0).curve, day);
    const auto& theirs = analysis::at_day(found.all, day);
    ASSERT_EQ(mine.estimate.has_value(), theirs.estimate.has_value());
    const double nothing = -1;
    EXPECT_DOUBLE_EQ(mine.estimate ? mine.estimate->survival : nothing,
                     theirs.estimate ? theirs.estimate->survival : nothing)
        << day;
  }
}

TEST_F(TimeToExitBytes, compare_women_and_men_as_the_figures_do) {
  const auto answer = *survival(*http::read_json<SurvivalInput>(survival_input(columns, rows, kAsked, true)));
  ASSERT_EQ(answer.groups.size(), 2u);
  ASSERT_TRUE(answer.log_rank && answer.log_rank->test);
  EXPECT_NEAR(answer.log_rank->test->chi_square, found.log_rank->chi_square, 1e-9);
}

TEST_F(TimeToExitBytes, give_each_cause_its_incidence) {
  const auto answer =
      *competing_risks(*http::read_json<CompetingRisksInput>(competing_risks_input(columns, rows, kAsked)));
  ASSERT_FALSE(answer.groups.empty());
  for (const auto& one : answer.groups.at(0).causes) {
    for (const auto& [cause, name] : analysis::kExitCauseNames) {
      if (name != one.cause) continue;
      EXPECT_EQ(written(one.curve), written(found.causes.causes.at(static_cast<size_t>(cause) - 1))) << name;
    }
  }
}

}  // namespace
}  // namespace compute
