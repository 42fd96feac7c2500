#include "thread/timeline.h"

#include <algorithm>
#include <fstream>
#include <set>
#include <string>

#include <gtest/gtest.h>

namespace thread {
namespace {

TEST(Stage, is_the_furthest_that_any_open_matter_has_come) {
  EXPECT_EQ(stage_of({}), Stage::registered);
  EXPECT_EQ(stage_of({false, false, false, false, true}), Stage::ended);
  EXPECT_EQ(stage_of({false, false, false, true, true}), Stage::referred);
  EXPECT_EQ(stage_of({false, false, true, true, true}), Stage::waiting);
  EXPECT_EQ(stage_of({false, true, false, false, false}), Stage::waiting);
  EXPECT_EQ(stage_of({true, true, true, true, true}), Stage::in_progress);
}

TEST(Group, covers_every_kind) {
  EXPECT_EQ(group_of("referral_sent"), "referral");
  EXPECT_EQ(group_of("order_reported"), "referral");
  EXPECT_EQ(group_of("participation_started"), "participation");
  EXPECT_EQ(group_of("measurement_made"), "measurement");
  EXPECT_EQ(group_of("contact_added"), "contact");
  EXPECT_EQ(group_of("task_postponed"), "task");
  EXPECT_EQ(group_of("people_linked"), "person");
  EXPECT_EQ(group_of("number_changed"), "person");
}

TEST(Category, of_a_household_its_assistance_and_its_obstacles_is_the_economy) {
  for (const char* kind : {"household_formed", "assistance_recorded", "obstacle_judged", "obstacle_withdrawn"}) {
    EXPECT_EQ(category_of(kind), sharing::Category::economy) << kind;
    EXPECT_EQ(group_of(kind), "assistance") << kind;
  }
}

TEST(Category, of_a_kind_that_is_not_known_is_none) {
  EXPECT_EQ(category_of("person_registered"), sharing::Category::identity);
  EXPECT_EQ(category_of("therapy_begun"), std::nullopt);
  EXPECT_EQ(category_of(""), std::nullopt);
  EXPECT_EQ(group_of("therapy_begun"), "");
}

// The web application has words for every kind that is recorded.
TEST(Category, is_known_of_every_kind_that_has_words) {
  std::ifstream in(SAMSYN_SOURCE_DIR "/web/src/shared/i18n/sv/thread.json");
  const std::string begins = "\"entry.";
  int kinds = 0;
  for (std::string line; std::getline(in, line);) {
    const auto at = line.find(begins);
    if (at == std::string::npos) continue;
    const auto from = at + begins.size();
    const auto kind = line.substr(from, line.find('"', from) - from);
    EXPECT_TRUE(category_of(kind)) << kind;
    kinds += 1;
  }
  EXPECT_GT(kinds, 100);
}

TEST(Group, is_told_once_of_all_that_there_are) {
  const auto all = groups();
  EXPECT_EQ(std::set<std::string>(all.begin(), all.end()).size(), all.size());
  EXPECT_EQ(std::count(all.begin(), all.end(), group_of("order_reported")), 1);
  EXPECT_EQ(std::count(all.begin(), all.end(), group_of("plan_agreed")), 1);
}

}  // namespace
}  // namespace thread
