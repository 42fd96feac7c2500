#include "outcomes/exit_check.h"

#include <gtest/gtest.h>

namespace outcomes {
namespace {

const base::HolderId kBranch("ame");
const base::HolderId kOther("ifo");
const base::Date kDue = base::Date::parse("2026-12-01").value();

Running task(const char* rule, const char* subject_type, const base::HolderId& holder = kBranch) {
  return {rule, subject_type, "x1", holder, kDue, "AME", false};
}

TEST(ExitCheck, work_with_the_person_stands_in_the_way) {
  EXPECT_TRUE(runs(task("placement.follow_up", "placement"), kBranch));
  EXPECT_TRUE(runs(task("placement.note_next", "placement"), kBranch));
  EXPECT_TRUE(runs(task("plan.follow_up", "plan"), kBranch));
}

TEST(ExitCheck, what_the_participation_itself_asks_for_does_not) {
  EXPECT_FALSE(runs(task("participation.measure_end", "participation"), kBranch));
  EXPECT_FALSE(runs(task("participation.follow_up", "exit_follow_up"), kBranch));
  EXPECT_FALSE(runs(task("task.own", "task"), kBranch));
}

TEST(ExitCheck, what_was_asked_of_others_runs_and_what_others_ask_does_not) {
  EXPECT_FALSE(runs(task("referral.answer", "referral", kBranch), kBranch));
  EXPECT_TRUE(runs(task("referral.answer", "referral", kOther), kBranch));
  EXPECT_TRUE(runs(task("order.start", "referral", kBranch), kBranch));
}

TEST(ExitCheck, each_thing_that_runs_is_told_with_its_day_and_unit) {
  const auto error = still_running({true,
                                    {{"placement.end", "placement", "x1", kBranch, kDue, "AME", true},
                                     {"plan.follow_up", "plan", "x2", kBranch, kDue, "Torget", true}}});
  EXPECT_EQ(error.code, base::ErrorCode::conflict);
  EXPECT_EQ(error.rule, "participation.still_running");
  ASSERT_EQ(error.violations.size(), 2U);
  EXPECT_EQ(error.violations.at(0).rule, "placement.end");
  EXPECT_EQ(error.violations.at(1).rule, "plan.follow_up");
  const std::vector<std::pair<std::string, std::string>> told = {{"due_on", "2026-12-01"}, {"unit_name", "Torget"}};
  EXPECT_EQ(error.violations.at(1).params, told);
}

}  // namespace
}  // namespace outcomes
