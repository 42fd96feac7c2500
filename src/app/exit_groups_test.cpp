// How long groups take part, by HTTP without sockets, on both databases.
#include <gtest/gtest.h>

#include "app/test_service.h"

namespace app {
namespace {

class ExitGroupsTest : public testing::TestWithParam<sql::Driver> {
 protected:
  void SetUp() override {
    service.log_in("karin.wallgren");
    project = service.unit("En väg in – jobb istället för bidrag");
    asked = "?unit_id=" + project + "&from=2017-09-01&to=2019-08-31";
  }
  Answer open(const std::string& token, const std::string& line, const std::string& column = "all") {
    return service.post("/reports/figure-openings", R"({"population_token":")" + token +
                                                        R"(","cell":{"panel":"exit_groups","line":")" + line +
                                                        R"(","column":")" + column + R"(","group":"total"}})");
  }
  static bool has(const std::string& text, const std::string& part) {
    return text.find(part) != std::string::npos;
  }

  TestService service{GetParam()};
  std::string project, asked;
};
ON_BOTH_DATABASES(ExitGroupsTest);

TEST_P(ExitGroupsTest, are_the_same_in_every_format_and_open_into_their_people) {
  const auto found = service.get("/reports/exit-groups" + asked + "&by=sex&language=sv");
  ASSERT_EQ(found.status, 200) << found.body;
  EXPECT_EQ(found.text("people"), "42");
  for (const char* key : {"exit_groups", "exit_groups_work", "exit_groups_studies", "exit_groups_pace"}) {
    EXPECT_TRUE(has(found.body, std::string(R"("key":")") + key + R"(","title")")) << key;
  }
  const auto csv = service.get("/reports/exit-groups.csv" + asked + "&by=sex&language=sv");
  EXPECT_TRUE(has(csv.body, "Hur länge grupperna deltar;Hur länge grupperna deltar;Kvinna;")) << csv.body;
  for (const char* format : {"pdf", "xlsx"}) {
    EXPECT_EQ(service.get("/reports/exit-groups." + std::string(format) + asked + "&by=sex").status, 200)
        << format;
  }
  const auto women = open(found.text("population_token"), "sex=woman");
  const auto men = open(found.text("population_token"), "sex=man");
  ASSERT_EQ(women.status, 200) << women.body;
  EXPECT_EQ(std::stoi(women.text("people")) + std::stoi(men.text("people")), 42);
  const auto left = open(found.text("population_token"), "sex=woman", "exits");
  ASSERT_EQ(left.status, 200) << left.body;
  EXPECT_EQ(left.text("people"), women.text("people"));  // all had left by the project's last day
  EXPECT_EQ(open(found.text("population_token"), "sex=woman", "shoes").status, 404);
}

TEST_P(ExitGroupsTest, follow_nobody_beyond_today) {
  const auto now =
      service.get("/reports/exit-groups" + asked.substr(0, asked.find("&to=")) + "&to=2026-11-23&by=sex");
  const auto later =
      service.get("/reports/exit-groups" + asked.substr(0, asked.find("&to=")) + "&to=2036-12-31&by=sex");
  EXPECT_EQ(now.body, later.body);
  const auto ahead =
      service.get("/reports/exit-groups?unit_id=" + project + "&from=2200-01-01&to=2200-12-31&by=sex");
  EXPECT_EQ(ahead.status, 422);
  EXPECT_TRUE(has(ahead.body, R"({"field":"from","rule":"date.in_future")")) << ahead.body;
}

TEST_P(ExitGroupsTest, are_by_what_was_known_at_the_start_and_for_who_may_list_the_people) {
  EXPECT_EQ(service.get("/reports/exit-groups" + asked + "&by=main_outcome").status, 400);
  EXPECT_EQ(service.get("/reports/exit-groups" + asked).status, 400);
  service.log_in("elin.modig");
  EXPECT_EQ(service.get("/reports/exit-groups" + asked + "&by=sex").status, 403);
}

TEST_P(ExitGroupsTest, by_intervention_are_those_still_there_after_the_first_days_and_open_into_their_people) {
  const std::string steps = "?unit_id=" + service.unit("Steget vidare") + "&from=2025-01-01&to=2026-11-23";
  const auto found = service.get("/reports/exit-groups" + steps + "&by=intervention&language=sv");
  ASSERT_EQ(found.status, 200) << found.body;
  EXPECT_TRUE(has(found.body, "Bara de som fortfarande deltar efter 30 dagar")) << found.body;
  int people = 0, groups = 0;
  for (size_t at = found.body.find("\"key\":\"intervention="); at != std::string::npos;
       at = found.body.find("\"key\":\"intervention=", at + 1)) {
    const size_t from = at + 7;
    const std::string line = found.body.substr(from, found.body.find('"', from) - from);
    const auto opened = open(found.text("population_token"), line);
    ASSERT_EQ(opened.status, 200) << line << opened.body;
    EXPECT_EQ(opened.text("is_same_register"), "true") << line;
    people += std::stoi(opened.text("participations"));
    if (++groups > 1 && people > 1000) break;
  }
  EXPECT_GE(groups, 3);
  EXPECT_GT(people, 50);
  EXPECT_EQ(open(found.text("population_token"), "intervention=shoes").status, 404);
}

}  // namespace
}  // namespace app
