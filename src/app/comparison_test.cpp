// One unit against alike people of the others, by HTTP without sockets, on both databases.
#include <gtest/gtest.h>

#include "app/test_service.h"

namespace app {
namespace {

class ComparisonTest : public testing::TestWithParam<sql::Driver> {
 protected:
  void SetUp() override {
    service.log_in("karin.wallgren");
    const std::string units = service.get("/units").body;
    const auto at = units.find(R"("branch_id":")", units.find(service.unit(kProject))) + 13;
    branch_ = units.substr(at, units.find('"', at) - at);
  }

  std::string asked(const std::string& unit, const std::string& outcome = "work") {
    const std::string id = service.unit(unit);
    return "?treated=" + id + "&branch_id=" + branch_ + "&from=2015-01-01&to=2026-11-23&outcome=" + outcome;
  }
  std::string people_behind(const std::string& token, const std::string& line, const std::string& column) {
    const auto opened =
        service.post("/reports/figure-openings",
                     R"({"population_token":")" + token + R"(","cell":{"panel":"comparison","line":")" + line +
                         R"(","column":")" + column + R"(","group":")" + service.unit(kProject) + R"(|work"}})");
    return opened.status == 200 ? opened.text("people") : std::to_string(opened.status);
  }
  static bool has(const std::string& text, const std::string& part) {
    return text.find(part) != std::string::npos;
  }

  static constexpr const char* kProject = "En väg in – jobb istället för bidrag";
  TestService service{GetParam()};
  std::string branch_;
};
ON_BOTH_DATABASES(ComparisonTest);

TEST_P(ComparisonTest, opens_into_the_people_and_is_the_same_in_every_format) {
  const auto found = service.get("/reports/comparison" + asked(kProject) + "&language=sv");
  ASSERT_EQ(found.status, 200) << found.body;
  EXPECT_TRUE(has(found.body, R"("key":"comparison_balance")"));
  EXPECT_TRUE(
      has(found.body, R"("key":"treated","label":"En väg in – jobb istället för bidrag","values":[42,17,40.5,)"));
  // What a calculation takes over is what the table shows, less its rounding.
  const auto number_after = [&](const char* mark) {
    const auto at = found.body.find(mark);
    return at == std::string::npos ? 0 : std::stod(found.body.substr(at + std::string(mark).size()));
  };
  const double effect = number_after(R"("matched_effect":{"att":)");
  EXPECT_NE(effect, 0);
  EXPECT_NEAR(100 * effect, number_after(R"("key":"matched","label":"Par av liknande","values":[)"), 0.051);
  const auto token = found.text("population_token");
  EXPECT_EQ(people_behind(token, "treated", "people"), "42");
  EXPECT_EQ(people_behind(token, "treated", "reached"), "17");
  EXPECT_EQ(people_behind(token, "shoes", "people"), "404");
  const auto csv = service.get("/reports/comparison.csv" + asked(kProject) + "&language=sv");
  EXPECT_TRUE(has(csv.body, "En väg in – jobb istället för bidrag;Avslutade personer;42;")) << csv.body;
  for (const char* format : {"pdf", "xlsx"}) {
    EXPECT_EQ(service.get("/reports/comparison." + std::string(format) + asked(kProject)).status, 200) << format;
  }
}

TEST_P(ComparisonTest, says_why_there_is_none) {
  const auto few = service.get("/reports/comparison" + asked("Arbetsmarknadstorget"));
  EXPECT_EQ(few.status, 422);
  EXPECT_TRUE(has(few.body, R"({"field":"treated","rule":"comparison.too_few")")) << few.body;
  const auto of_unit =
      service.get("/reports/comparison?treated=" + service.unit(kProject) + "&unit_id=" + service.unit(kProject) +
                  "&from=2015-01-01&to=2026-11-23&outcome=work");
  EXPECT_TRUE(has(of_unit.body, "comparison.of_a_branch")) << of_unit.body;
  service.log_in("elin.modig");
  EXPECT_EQ(service.get("/reports/comparison" + asked(kProject)).status, 403);
}

}  // namespace
}  // namespace app
