// Realised savings by HTTP without sockets, on both databases.
#include <gtest/gtest.h>

#include "app/test_service.h"

namespace app {
namespace {

class SavingsTest : public testing::TestWithParam<sql::Driver> {
 protected:
  std::string asked(const std::string& more = "") {
    return "?unit_id=" + service.unit("Arbetsmarknadstorget") + "&from=2025-09-01&to=2026-08-31" + more;
  }
  std::string people_behind(const std::string& token, const std::string& line,
                            const std::string& group = "12|24") {
    const auto opened =
        service.post("/reports/figure-openings", R"({"population_token":")" + token +
                                                     R"(","cell":{"panel":"savings","line":")" + line +
                                                     R"(","column":"people","group":")" + group + R"("}})");
    return opened.status == 200 ? opened.text("people") : std::to_string(opened.status);
  }
  static bool has(const std::string& text, const std::string& part) {
    return text.find(part) != std::string::npos;
  }

  TestService service{GetParam()};
};
ON_BOTH_DATABASES(SavingsTest);

TEST_P(SavingsTest, open_into_their_people_and_are_the_same_in_every_format) {
  service.log_in("viktor.almgren");
  const auto found = service.get("/reports/savings" + asked("&cost_kr=1500000&language=sv"));
  ASSERT_EQ(found.status, 200) << found.body;
  EXPECT_TRUE(has(found.body, R"("key":"counted","label":"Räknas","values":[73])")) << found.body.substr(0, 3000);
  EXPECT_TRUE(has(found.body, R"("key":"savings_balance")"));
  const auto token = found.text("population_token");
  EXPECT_EQ(people_behind(token, "counted"), "73");
  EXPECT_EQ(people_behind(token, "begun_too_early"), "0");
  EXPECT_EQ(people_behind(token, "participants"), found.text("people"));
  EXPECT_EQ(people_behind(token, "shoes"), "404");
  EXPECT_EQ(people_behind(token, "counted", "0|24"), "404");
  const auto csv = service.get("/reports/savings.csv" + asked("&language=sv"));
  EXPECT_TRUE(has(csv.body, "Räknas;Personer;73;")) << csv.body.substr(0, 3000);
  for (const char* format : {"pdf", "xlsx"}) {
    EXPECT_EQ(service.get("/reports/savings." + std::string(format) + asked("&cost_kr=1")).status, 200) << format;
  }
}

TEST_P(SavingsTest, are_for_who_works_with_both_the_participants_and_the_assistance) {
  for (const auto* stranger : {"karin.wallgren", "birgitta.hallin", "elin.modig", "oskar.rehn"}) {
    service.log_in(stranger);
    EXPECT_EQ(service.get("/reports/savings" + asked()).status, 403) << stranger;
  }
  service.log_in("karin.wallgren");
  EXPECT_TRUE(has(service.get("/reports/savings" + asked()).body, "sharing.not_with_assistance"));
  service.log_in("viktor.almgren");
  const auto token = service.get("/reports/savings" + asked()).text("population_token");
  service.log_in("karin.wallgren");
  EXPECT_EQ(people_behind(token, "never_assisted"), "403");
}

TEST_P(SavingsTest, refuse_what_cannot_be_asked) {
  service.log_in("viktor.almgren");
  const auto longer = service.get("/reports/savings" + asked("&months_after=3&compared_months=4"));
  EXPECT_TRUE(has(longer.body, R"({"field":"compared_months","rule":"count.outside")")) << longer.body;
  EXPECT_EQ(service.get("/reports/savings" + asked("&months_before=0")).status, 400);
  const auto nobody = service.get("/reports/savings?unit_id=" + service.unit("Arbetsmarknadstorget") +
                                  "&from=2001-01-01&to=2001-12-31&language=sv");
  EXPECT_TRUE(has(nobody.body, "Ingen som kan följas började i perioden.")) << nobody.body;
}

}  // namespace
}  // namespace app
