// Enrolment at the employment service beside a branch's goal, by HTTP without sockets, on both databases.
#include <gtest/gtest.h>

#include <regex>

#include "app/test_service.h"

namespace app {
namespace {

bool has(const std::string& text, const std::string& part) { return text.find(part) != std::string::npos; }

class EnrolmentTest : public testing::TestWithParam<sql::Driver> {
 protected:
  TestService service{GetParam()};
};
ON_BOTH_DATABASES(EnrolmentTest);

TEST_P(EnrolmentTest, enrolment_stands_beside_the_branches_own_goal_and_opens) {
  service.log_in("birgitta.hallin");
  const auto page = service.get("/reports/overlap?unit_id=" + service.unit("Målgruppskartläggningen 2026") +
                                "&from=2026-05-01&to=2026-11-23&language=sv");
  const auto panel = page.body.substr(page.body.find(R"("key":"overlap_enrolment")"));
  std::smatch last;
  const std::regex november(R"re("key":"2026-11","label":"2026-11","values":\[(\d+),(\d+),([0-9.]+),(\d+)\])re");
  ASSERT_TRUE(std::regex_search(panel, last, november)) << panel;
  const int people = std::stoi(last[1]), enrolled = std::stoi(last[2]);
  EXPECT_NEAR(std::stod(last[3]), 42, 1);
  const int missing = (people * 60 + 99) / 100 - enrolled;
  EXPECT_TRUE(has(panel, "Till målet 60 % saknas " + std::to_string(missing) + " personer.")) << panel.substr(0, 400);
  const auto count = [&](const char* column) {
    const auto opened = service.post(
        "/reports/figure-openings", R"({"population_token":")" + page.text("population_token") +
                                        R"(","cell":{"panel":"overlap_enrolment","line":"2026-11","column":")" +
                                        column + R"(","group":"total"}})");
    EXPECT_TRUE(has(opened.body, R"("is_same_register":true)")) << opened.body.substr(0, 300);
    return opened.text("people");
  };
  EXPECT_EQ(count("count"), last[1].str());
  EXPECT_EQ(count("employment_service"), last[2].str());
  EXPECT_EQ(count("unknown"), last[4].str());
  service.log_in("greta.sandell");
  const auto other = service.get("/reports/overlap?unit_id=" + service.unit("Utanför arbetsmarknaden 2026") +
                                 "&from=2026-05-01&to=2026-11-23&language=sv");
  EXPECT_EQ(other.status, 200);
  EXPECT_FALSE(has(other.body, "Till målet"));
}

}  // namespace
}  // namespace app
