// A caseload's flows by HTTP without sockets, on both databases.
#include <gtest/gtest.h>

#include "app/test_service.h"
#include "platform/http/json.h"

namespace app {
namespace {

class FlowsTest : public testing::TestWithParam<sql::Driver> {
 protected:
  std::string asked(const std::string& more = "") {
    return "?unit_id=" + service.unit("Arbetsmarknadstorget") + "&from=2025-01-01&to=2026-10-31&language=sv" +
           more;
  }
  static bool has(const std::string& text, const std::string& part) {
    return text.find(part) != std::string::npos;
  }

  TestService service{GetParam()};
};
ON_BOTH_DATABASES(FlowsTest);

TEST_P(FlowsTest, tell_of_assistance_to_who_works_with_it_alone) {
  service.log_in("viktor.almgren");
  const auto both = service.get("/reports/flows" + asked());
  ASSERT_EQ(both.status, 200) << both.body;
  EXPECT_TRUE(has(both.body, R"("label":"Ekonomiskt bistånd → Insats")")) << both.body;
  service.log_in("karin.wallgren");
  const auto own = service.get("/reports/flows" + asked());
  ASSERT_EQ(own.status, 200) << own.body;
  EXPECT_FALSE(has(own.body, "Ekonomiskt bistånd →"));
  EXPECT_TRUE(has(own.body, "Utan ekonomiskt bistånd"));
  service.log_in("elin.modig");
  EXPECT_EQ(service.get("/reports/flows" + asked()).status, 403);
}

TEST_P(FlowsTest, are_the_same_in_every_format_and_by_group) {
  service.log_in("viktor.almgren");
  EXPECT_TRUE(has(service.get("/reports/flows.csv" + asked()).body, "Insats → Insats;Antal;"));
  for (const char* format : {"pdf", "xlsx"}) {
    EXPECT_EQ(service.get("/reports/flows." + std::string(format) + asked("&by=age")).status, 200) << format;
  }
  const auto by_sex = service.get("/reports/flows" + asked("&by=sex"));
  EXPECT_TRUE(has(by_sex.body, "Kvinna: andel som en månad senare är i")) << by_sex.body;
}

// What the register gives is a caseload as soon as the empty costs are filled in.
TEST_P(FlowsTest, go_into_a_caseload) {
  service.log_in("viktor.almgren");
  const auto model = service.get("/reports/flows/caseload" + asked("&by=age"));
  ASSERT_EQ(model.status, 200) << model.body;
  EXPECT_TRUE(has(model.body, R"("first_month":"2026-11")"));
  EXPECT_TRUE(has(model.body, R"({"name":"Insats","monthly_cost_kr":null,"is_goal":false})")) << model.body;
  EXPECT_TRUE(has(model.body, R"({"name":"Utanför","monthly_cost_kr":0,"is_goal":false})"));
  std::string parts = model.body.substr(model.body.find(R"("first_month")"));
  parts.replace(parts.find("null"), 4, "9000");
  const auto answer =
      service.post("/calculations/answers",
                   R"({"kind":"caseload","input":{"model":{"months":24,"rate":0.03,"prior":"jeffreys",)" + parts +
                       R"(,"seed":1,"replications":100,"probabilities":[0.05,0.5,0.95]}})");
  EXPECT_EQ(answer.status, 200) << answer.body;
}

TEST_P(FlowsTest, are_of_no_more_than_twenty_years) {
  service.log_in("karin.wallgren");
  const auto found = service.get("/reports/flows?unit_id=" + service.unit("Arbetsmarknadstorget") +
                                 "&from=1950-01-01&to=2026-10-31");
  EXPECT_EQ(found.status, 422);
  EXPECT_TRUE(has(found.body, R"({"field":"from","rule":"period.too_long")")) << found.body;
}

TEST_P(FlowsTest, need_two_whole_months) {
  service.log_in("viktor.almgren");
  const auto unit = service.unit("Arbetsmarknadstorget");
  const auto short_one = service.get("/reports/flows?unit_id=" + unit + "&from=2026-10-02&to=2026-11-20");
  EXPECT_EQ(short_one.status, 422);
  EXPECT_TRUE(has(short_one.body, R"({"field":"to","rule":"flows.too_short")")) << short_one.body;
}

}  // namespace
}  // namespace app
