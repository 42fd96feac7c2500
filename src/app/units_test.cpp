// Units beside one another, by HTTP without sockets, on both databases.
#include <gtest/gtest.h>

#include "app/test_service.h"

namespace app {
namespace {

class UnitsTest : public testing::TestWithParam<sql::Driver> {
 protected:
  void SetUp() override {
    service.log_in("karin.wallgren");
    project = service.unit("En väg in – jobb istället för bidrag");
    asked = "?unit_id=" + project + "&from=2017-09-01&to=2019-08-31";
  }
  Answer open(const std::string& token, const std::string& line, const std::string& column) {
    return service.post("/reports/figure-openings", R"({"population_token":")" + token +
                                                        R"(","cell":{"panel":"unit_months","line":")" + line +
                                                        R"(","column":")" + column + R"(","group":"total"}})");
  }
  static bool has(const std::string& text, const std::string& part) {
    return text.find(part) != std::string::npos;
  }

  TestService service{GetParam()};
  std::string project, asked;
};
ON_BOTH_DATABASES(UnitsTest);

TEST_P(UnitsTest, a_months_count_is_the_people_that_it_opens_into) {
  const auto found = service.get("/reports/units" + asked + "&language=sv");
  ASSERT_EQ(found.status, 200) << found.body;
  const std::string token = found.text("population_token");
  const auto csv = service.get("/reports/units.csv" + asked + "&language=sv");
  int compared = 0;
  for (const char* day : {"2017-09-30", "2018-02-28", "2018-10-31", "2019-08-31"}) {
    const auto opened = open(token, day, "unit=" + project);
    ASSERT_EQ(opened.status, 200) << opened.body;
    EXPECT_TRUE(has(opened.body, "Enhet: En väg in")) << opened.body;
    EXPECT_EQ(open(token, day, "all").text("people"), opened.text("people"));
    const std::string row = std::string(day) + ";";
    EXPECT_TRUE(has(csv.body, row)) << csv.body;
    compared += std::stoi(opened.text("people"));
  }
  EXPECT_GT(compared, 20);
  EXPECT_EQ(open(token, "2019-09-30", "all").status, 404);  // outside the period
  EXPECT_EQ(open(token, "yesterday", "all").status, 404);
  EXPECT_EQ(open(token, "2018-02-28", "shoes").status, 404);
}

TEST_P(UnitsTest, say_how_many_units_there_are_on_the_last_day) {
  const auto over = service.get("/reports/units?unit_id=" + project + "&from=2018-01-01&to=2019-12-31&language=sv");
  EXPECT_TRUE(has(over.body, "Den 2019-12-31 deltog 0 personer vid 0 enheter.")) << over.body.substr(0, 900);
}

TEST_P(UnitsTest, are_the_same_in_every_format_and_for_who_may_list_the_people) {
  for (const char* format : {"pdf", "xlsx", "csv"}) {
    EXPECT_EQ(service.get("/reports/units." + std::string(format) + asked).status, 200) << format;
  }
  const auto later = service.get("/reports/units?unit_id=" + project + "&from=2200-01-01&to=2200-12-31");
  EXPECT_TRUE(has(later.body, R"({"field":"from","rule":"date.in_future")")) << later.body;
  const auto longer = service.get("/reports/units?unit_id=" + project + "&from=2015-01-01&to=2026-01-01");
  EXPECT_TRUE(has(longer.body, R"("rule":"population.period_long")")) << longer.body;
  service.log_in("elin.modig");
  EXPECT_EQ(service.get("/reports/units" + asked).status, 403);
}

}  // namespace
}  // namespace app
