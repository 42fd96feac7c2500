// Who was asked after the exit and how it went, by HTTP without sockets, on both databases.
#include <gtest/gtest.h>

#include <regex>

#include "app/test_service.h"
#include "compute/kinds_json.h"

namespace app {
namespace {

class AfterExitTest : public testing::TestWithParam<sql::Driver> {
 protected:
  void SetUp() override {
    service.log_in("karin.wallgren");
    const auto session = service.get("/sessions/current").body;
    branch = session.substr(session.find("\"branch_id\":\"") + 13, 36);
    asked = "?branch_id=" + branch + "&from=2024-01-01&to=2026-11-23";
  }
  Answer open(const std::string& token, const std::string& panel, const std::string& line, const std::string& column) {
    return service.post("/reports/figure-openings", R"({"population_token":")" + token + R"(","cell":{"panel":")" +
                                                        panel + R"(","line":")" + line + R"(","column":")" + column +
                                                        R"(","group":"total"}})");
  }

  TestService service{GetParam()};
  std::string branch, asked;
};
ON_BOTH_DATABASES(AfterExitTest);

TEST_P(AfterExitTest, every_count_opens_into_those_it_counts) {
  const auto page = service.get("/reports/after-exit" + asked);
  ASSERT_EQ(page.status, 200) << page.body;
  const auto panel = page.body.substr(page.body.find(R"("key":"after_exit_asked")"));
  const std::regex line(R"re(\{"key":"(\d+)","label":"[^"]*","values":\[(\d+),(\d+),)re");
  int lines = 0;
  for (std::sregex_iterator at(panel.begin(), panel.end(), line), end; at != end; ++at, ++lines) {
    for (const auto& [column, value] : {std::pair("due", 2), std::pair("reached", 3)}) {
      const auto opened = open(page.text("population_token"), "after_exit_asked", (*at)[1].str(), column);
      ASSERT_EQ(opened.status, 200) << opened.body;
      EXPECT_EQ(opened.text("participations"), (*at)[static_cast<size_t>(value)].str()) << (*at)[1].str() << column;
      EXPECT_NE(opened.body.find(R"("is_same_register":true)"), std::string::npos);
    }
  }
  EXPECT_GT(lines, 0) << panel;
  EXPECT_EQ(open(page.text("population_token"), "after_exit_asked", "3", "shoes").status, 404);
}

TEST_P(AfterExitTest, the_command_counts_the_same_from_the_pages_rows) {
  const auto rows = service.get("/reports/after-exit.json" + asked);
  ASSERT_EQ(rows.status, 200) << rows.body;
  const auto told = compute::find_kind("response-rate")->run(rows.body, economics::in_turn).value();
  std::smatch sent;
  ASSERT_TRUE(std::regex_search(told, sent, std::regex(R"re("sent": (\d+))re"))) << told;
  const auto page = service.get("/reports/after-exit" + asked + "&language=sv").body;
  EXPECT_NE(page.find("Av " + sent[1].str() + " uppföljningar"), std::string::npos) << page.substr(0, 600);
  for (const char* format : {"csv", "pdf", "xlsx"}) {
    EXPECT_EQ(service.get("/reports/after-exit." + std::string(format) + asked).status, 200) << format;
  }
  service.log_in("hassan.nur");
  EXPECT_EQ(service.get("/reports/after-exit" + asked).status, 200);
  EXPECT_EQ(service.get("/reports/after-exit.json" + asked).status, 403);
  service.log_in("elin.modig");
  EXPECT_EQ(service.get("/reports/after-exit" + asked).status, 403);
}

}  // namespace
}  // namespace app
