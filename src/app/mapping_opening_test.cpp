// The counts of the mapping open into exactly their people, by HTTP without sockets, on both databases.
#include <gtest/gtest.h>

#include <regex>

#include "app/test_service.h"

namespace app {
namespace {

class MappingOpeningTest : public testing::TestWithParam<sql::Driver> {
 protected:
  void SetUp() override {
    service.log_in("birgitta.hallin");
    asked = "?unit_id=" + service.unit("Målgruppskartläggningen 2026") + "&from=2026-01-01&to=2026-11-23";
    page = service.get("/reports/mapping" + asked).body;
    token = service.get("/reports/mapping" + asked).text("population_token");
  }
  Answer open(const std::string& variable, const std::string& line, const std::string& group) {
    return service.post("/reports/figure-openings",
                        R"({"population_token":")" + token + R"(","cell":{"panel":"mapping_)" + variable +
                            R"(","line":")" + line + R"(","column":"count","group":")" + group + R"("}})");
  }
  // The counts by total, women and men of a line of a variable's panel.
  std::vector<int> counts(const std::string& variable, const std::string& line) {
    const std::string panel = page.substr(page.find(R"("key":"mapping_)" + variable + "\""));
    const std::string after = R"re(","label":"[^"]*","values":\[(\d+),[^,]*,(\d+),[^,]*,(\d+),)re";
    const std::regex values(R"re("key":")re" + line + after);
    std::smatch found;
    if (!std::regex_search(panel, found, values)) return {};
    return {std::stoi(found[1]), std::stoi(found[2]), std::stoi(found[3])};
  }

  TestService service{GetParam()};
  std::string asked, page, token;
};
ON_BOTH_DATABASES(MappingOpeningTest);

TEST_P(MappingOpeningTest, every_one_opens_into_so_many_people) {
  static constexpr const char* kGroups[] = {"total", "women", "men"};
  static constexpr std::pair<const char*, const char*> kLines[] = {{"barriers", "mental_ill_health"},
                                                                   {"work_history", "long_work"},
                                                                   {"housing", "not_investigated"},
                                                                   {"work_history", "unknown"}};
  for (const auto& [variable, line] : kLines) {
    const auto expected = counts(variable, line);
    ASSERT_EQ(expected.size(), 3u) << variable << line;
    for (size_t group = 0; group < 3; ++group) {
      const auto opened = open(variable, line, kGroups[group]);
      ASSERT_EQ(opened.status, 200) << opened.body.substr(0, 300);
      EXPECT_EQ(std::stoi(opened.text("people")), expected[group]) << variable << " " << line << " " << kGroups[group];
      EXPECT_NE(opened.body.find(R"("is_same_register":true)"), std::string::npos);
    }
  }
}

TEST_P(MappingOpeningTest, is_of_what_stands_on_the_page_alone) {
  EXPECT_EQ(open("barriers", "shoes", "total").status, 404);
  EXPECT_EQ(open("shoes", "unknown", "total").status, 404);
  EXPECT_EQ(open("barriers", "unknown", "children").status, 404);
}

// What is told at a sitting changes the figure, and it says so.
TEST_P(MappingOpeningTest, says_what_has_changed_since) {
  const auto opened = open("housing", "not_investigated", "total").body;
  const std::string key = R"("person_id":")";
  const std::string person = opened.substr(opened.find(key) + key.size(), 36);
  const std::string answer = R"({"variable":"housing","values":[{"code":"own_contract"}],"source":"person"})";
  const auto held = service.post("/people/" + person + "/assessment/sittings",
                                 R"({"held_on":"2026-11-20","answers":[)" + answer + "]}");
  ASSERT_LT(held.status, 300) << held.body;
  const auto then = open("housing", "not_investigated", "total").body;
  EXPECT_NE(then.find(R"("is_same_register":false)"), std::string::npos);
  EXPECT_NE(then.find(person, then.find("\"changed_since\"")), std::string::npos);
}

}  // namespace
}  // namespace app
