// The list of those behind a figure, and figures over a day that has not come, by HTTP without sockets, on both
// databases.
#include <gtest/gtest.h>

#include <iterator>
#include <regex>

#include "app/test_service.h"

namespace app {
namespace {

class OpenedListTest : public testing::TestWithParam<sql::Driver> {
 protected:
  TestService service{GetParam()};
};
ON_BOTH_DATABASES(OpenedListTest);

TEST_P(OpenedListTest, the_list_tells_what_the_register_knows_of_each) {
  service.log_in("karin.wallgren");
  const auto found = service.get("/reports/figures?unit_id=" + service.unit("Arbetsmarknadstorget") +
                                 "&from=2026-01-01&to=2026-11-23&filters=sex:woman;"
                                 "income_source_start:financial_assistance");
  const auto opened = service.post("/reports/figure-openings",
                                   R"({"population_token":")" + found.text("population_token") +
                                       R"(","cell":{"panel":"participants","line":"took_part","column":"count",)"
                                       R"("group":"total"}})");
  ASSERT_EQ(opened.status, 200) << opened.body;
  const int people = std::stoi(found.text("participants"));
  ASSERT_GT(people, 2);
  const auto count = [&](const std::string& part) {
    int out = 0;
    for (size_t at = opened.body.find(part); at != std::string::npos; at = opened.body.find(part, at + 1)) ++out;
    return out;
  };
  EXPECT_EQ(count(R"("sex":"woman","age":)"), people);
  EXPECT_EQ(count(R"("age":null)"), 0);
  const std::regex assisted(R"re("income_source_start":\[("[a-z_]+",)*"financial_assistance")re");
  const auto begin = std::sregex_iterator(opened.body.begin(), opened.body.end(), assisted);
  EXPECT_EQ(std::distance(begin, std::sregex_iterator()), people);
}

TEST_P(OpenedListTest, who_is_followed_and_who_left_for_what_open_too) {
  service.log_in("karin.wallgren");
  const auto page = service.get("/reports/figures?unit_id=" + service.unit("En väg in – jobb istället för bidrag") +
                                "&from=2017-09-01&to=2019-08-31&language=sv");
  const auto open = [&](const char* panel, const char* line, const char* column) {
    return service.post("/reports/figure-openings",
                        R"({"population_token":")" + page.text("population_token") + R"(","cell":{"panel":")" + panel +
                            R"(","line":")" + line + R"(","column":")" + column + R"(","group":"total"}})");
  };
  EXPECT_EQ(open("time_to_exit", "total", "rows").text("participations"), "42");
  EXPECT_EQ(open("time_to_exit", "total", "exits").text("participations"), "42");
  EXPECT_EQ(open("exit_cause", "studies", "exits").text("participations"), "5");
  const auto followed = open("time_to_exit", "90", "at_risk");
  EXPECT_EQ(followed.text("participations"), "42");
  EXPECT_NE(followed.body.find("90 dagar från start"), std::string::npos);
  EXPECT_EQ(open("exit_cause", "shoes", "exits").status, 404);
}

// A panel that is none is refused, also where its key begins as one's does.
TEST_P(OpenedListTest, what_is_no_figure_opens_into_nobody) {
  service.log_in("karin.wallgren");
  const auto page = service.get("/reports/figures?unit_id=" + service.unit("Arbetsmarknadstorget") +
                                "&from=2026-01-01&to=2026-11-23");
  const auto open = [&](const std::string& panel, const char* line, const char* column, const char* group) {
    return service.post("/reports/figure-openings",
                        R"({"population_token":")" + page.text("population_token") + R"(","cell":{"panel":")" + panel +
                            R"(","line":")" + line + R"(","column":")" + column + R"(","group":")" + group + R"("}})");
  };
  EXPECT_EQ(open("workload_shoes", "all", "cases", "total").status, 404);
  EXPECT_EQ(open("deadline_shoes", "mapped", "kept", "total").status, 404);
  EXPECT_EQ(open("mapping_shoes", "unknown", "count", "total").status, 404);
  EXPECT_EQ(open("cross_table_shoes", "all", "all", "total").status, 404);
  EXPECT_EQ(open("exit_groups_shoes", "all", "all", "total").status, 404);
  EXPECT_EQ(open("unit_months_shoes", "2026-03-31", "all", "total").status, 404);
  EXPECT_EQ(open("time_to_exit_shoes", "total", "rows", "total").status, 404);
  EXPECT_EQ(open("exit_cause_shoes", "work", "exits", "total").status, 404);
}

// A period that is not over tells the same of how long they stay as one that ends today.
TEST_P(OpenedListTest, nobody_is_followed_beyond_today) {
  service.log_in("karin.wallgren");
  const std::string asked =
      "/reports/figures?unit_id=" + service.unit("Arbetsmarknadstorget") + "&from=2026-01-01&to=";
  const auto panel = [&](const char* to, const char* key) {
    const auto body = service.get(asked + to).body;
    const size_t at = body.find("{\"key\":\"" + std::string(key) + "\",\"title\"");
    EXPECT_NE(at, std::string::npos) << key;
    return body.substr(at, body.find("\"notes\"", at) - at) + body.substr(body.find("\"tables\"", at), 2'000);
  };
  for (const char* key : {"time_to_exit", "exit_cause"}) {
    EXPECT_EQ(panel("2027-12-31", key), panel("2026-11-23", key)) << key;
  }
  const auto open = [&](const std::string& token) {
    return service.post("/reports/figure-openings",
                        R"({"population_token":")" + token +
                            R"(","cell":{"panel":"time_to_exit","line":"total","column":"rows","group":"total"}})");
  };
  const auto going_on = service.get(asked + "2027-12-31").text("population_token");
  const auto over = service.get(asked + "2026-11-23").text("population_token");
  EXPECT_EQ(open(going_on).text("is_same_register"), "true") << open(going_on).body;
  service.set_day(base::Date::parse("2026-12-02").value());
  service.log_in("karin.wallgren");
  EXPECT_EQ(open(going_on).text("is_same_register"), "false");
  EXPECT_EQ(open(over).text("is_same_register"), "true");
  const auto later = service.get("/reports/figures?unit_id=" + service.unit("Arbetsmarknadstorget") +
                                 "&from=2027-01-01&to=2027-12-31");
  EXPECT_EQ(later.status, 200) << later.body;
}

}  // namespace
}  // namespace app
