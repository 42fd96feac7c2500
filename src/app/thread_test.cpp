// The red thread of the demo's longest case, by HTTP without sockets, on both databases.
#include <gtest/gtest.h>

#include <set>

#include "app/test_scenario.h"

namespace app {
namespace {

struct Told {
  std::string id;
  std::string group;
  std::string happened_on;
};

class ThreadTest : public testing::TestWithParam<sql::Driver> {
 protected:
  void SetUp() override {
    service.log_in("hassan.nur");
    const auto found = service.post("/person-searches", R"({"query":"Hodan Diriye"})");
    path = "/people/" + found.text("id");
  }

  // Page by page.
  std::vector<Told> entries(const std::string& filter) {
    std::vector<Told> out;
    std::string before;
    do {
      const auto answer = service.get(path + "/entries?limit=20" + filter + before);
      EXPECT_EQ(answer.status, 200) << answer.body;
      http::JsonDocument page;
      page.parse(answer.body);
      for (const auto& one : list_at(page.root(), "items")) {
        out.push_back({text_at(one, "id"), text_at(one, "group"), text_at(one, "happened_on")});
      }
      const auto next = text_at(page.root(), "next_before");
      before = next == "null" ? "" : "&before=" + next;
    } while (!before.empty());
    return out;
  }

  TestService service{GetParam()};
  std::string path;
};
ON_BOTH_DATABASES(ThreadTest);

TEST_P(ThreadTest, is_told_by_the_day_that_things_happened_and_whole_over_the_pages) {
  const auto all = entries("");
  EXPECT_GT(all.size(), 80u);
  std::set<std::string> ids;
  for (size_t i = 0; i < all.size(); ++i) {
    EXPECT_TRUE(ids.insert(all[i].id).second);
    EXPECT_GE(all[i > 0 ? i - 1 : 0].happened_on, all[i].happened_on);
    EXPECT_LE(all[i].happened_on, "2026-11-23");
  }
}

TEST_P(ThreadTest, is_told_by_each_of_its_groups_as_counted) {
  http::JsonDocument thread;
  thread.parse(service.get(path + "/thread").body);
  size_t sum = 0;
  http::JsonDocument counts;
  counts.parse(text_at(thread.root(), "entry_counts"));
  for (const auto& [group, count] : counts.root().members()) {
    const auto some = entries("&group=" + std::string(group));
    EXPECT_EQ(std::to_string(some.size()), count.raw()) << group;
    for (const auto& one : some) EXPECT_EQ(one.group, group);
    sum += some.size();
  }
  EXPECT_EQ(sum, entries("").size());
}

TEST_P(ThreadTest, has_nothing_below_an_entry_that_is_not_there) {
  EXPECT_TRUE(service.get(path + "/entries?before=1000000").text("id").empty());
}

}  // namespace
}  // namespace app
