// Work or studies by the national definition beside the own one: the same numbers on the page, in every document
// and by command, and who is behind them; on both databases.
#include <gtest/gtest.h>

#include "app/test_service.h"
#include "compute/kinds_json.h"

namespace app {
namespace {

bool has(const std::string& text, const std::string& part) { return text.find(part) != std::string::npos; }

class NationalTest : public testing::TestWithParam<sql::Driver> {
 protected:
  void SetUp() override {
    service.log_in("karin.wallgren");
    asked = "?unit_id=" + service.unit("En väg in – jobb istället för bidrag") + "&from=2017-09-01&to=2019-08-31";
  }
  Answer page() { return service.get("/reports/national" + asked + "&language=sv"); }
  Answer open(const std::string& token, const std::string& panel, const std::string& line,
              const std::string& column = "count", const std::string& group = "total") {
    return service.post("/reports/figure-openings", R"({"population_token":")" + token + R"(","cell":{"panel":")" +
                                                        panel + R"(","line":")" + line + R"(","column":")" +
                                                        column + R"(","group":")" + group + "\"}}");
  }
  std::string people_behind(const std::string& panel, const std::string& line,
                            const std::string& column = "count") {
    return open(page().text("population_token"), panel, line, column).text("people");
  }

  TestService service{GetParam()};
  std::string asked;
};
ON_BOTH_DATABASES(NationalTest);

TEST_P(NationalTest, of_42_who_ended_38_count_by_the_own_definition_and_others_nationally) {
  const auto found = page();
  ASSERT_EQ(found.status, 200) << found.body.substr(0, 300);
  EXPECT_EQ(found.text("people"), "42");
  EXPECT_EQ(people_behind("national_beside", "own"), "38");
  EXPECT_EQ(people_behind("national_codes", "total", "own"), "38");
  const int least = std::stoi(people_behind("national_beside", "least"));
  const int most = std::stoi(people_behind("national_beside", "most"));
  EXPECT_EQ(std::to_string(least), people_behind("national_share", "counted"));
  EXPECT_EQ(most - least, std::stoi(people_behind("national_share", "perhaps")));
  EXPECT_EQ(42 - most, std::stoi(people_behind("national_share", "not_counted")));
  EXPECT_EQ(people_behind("national_codes", "sickness_or_activity_compensation", "only_own"), "9");
  EXPECT_EQ(people_behind("national_codes", "pension", "only_own"), "2");
  EXPECT_TRUE(has(found.body, "KS2018/341"));
}

TEST_P(NationalTest, the_command_counts_the_same_from_rows_that_name_nobody) {
  const auto input = service.get("/reports/national.json" + asked);
  ASSERT_EQ(input.status, 200) << input.body.substr(0, 300);
  const auto told = compute::find_kind("national-outcomes")->run(input.body, economics::in_turn).value();
  const auto total = told.substr(0, told.find("\"women\""));
  EXPECT_TRUE(has(total, R"("people": 42)")) << total;
  EXPECT_TRUE(has(total, R"("own_counted": 38)"));
  EXPECT_TRUE(has(total, R"("counted": )" + people_behind("national_share", "counted") + ","));
  EXPECT_TRUE(has(total, R"("perhaps": )" + people_behind("national_share", "perhaps") + ","));
}

TEST_P(NationalTest, every_document_has_the_page_s_numbers_and_no_name_in_its_own) {
  const auto csv = service.get("/reports/national.csv" + asked + "&language=sv");
  EXPECT_TRUE(has(csv.body, ";Egen definition;Totalt;38")) << csv.body.substr(0, 2000);
  EXPECT_TRUE(has(csv.body, "KS2018/341"));
  EXPECT_TRUE(has(csv.header("Content-Disposition"), "nationellt-2017-09-01--2019-08-31.csv"));
  EXPECT_EQ(service.get("/reports/national.xlsx" + asked).body.rfind("PK", 0), 0u);
  const auto pdf = service.get("/reports/national.pdf" + asked);
  EXPECT_EQ(pdf.body.rfind("%PDF", 0), 0u) << pdf.body.substr(0, 300);
}

// A person reached a month after the exit, and then in work, counts.
TEST_P(NationalTest, work_when_asked_a_month_later_counts_and_the_change_is_told) {
  service.log_in("hassan.nur");
  const auto unit = service.unit("Arbetsmarknadsenheten");
  const auto person = service
                          .post("/people", R"({"given_name":"Erna","family_name":"Testsson","birth_year":1990,)"
                                           R"("sex":"woman","unit_id":")" +
                                               unit + "\"}")
                          .text("id");
  const auto begun = service.post("/participations", R"({"person_id":")" + person + R"(","unit_id":")" + unit +
                                                         R"(","starts_on":"2026-03-02"})");
  ASSERT_EQ(begun.status, 201) << begun.body;
  const std::string participation = begun.text("id");
  const auto ended =
      service.post("/participations/" + participation + "/exit",
                   R"({"ends_on":"2026-08-31","exit_reason":"work","main_outcome":"unsubsidised_work"})",
                   service.get("/participations/" + participation).text("version"));
  ASSERT_EQ(ended.status, 204) << ended.body;
  asked = "?unit_id=" + unit + "&from=2026-08-31&to=2026-08-31&filters=main_outcome:unsubsidised_work";
  EXPECT_EQ(page().text("people"), "1");
  EXPECT_EQ(people_behind("national_share", "work_duration_unknown"), "1");
  const auto token = page().text("population_token");
  service.set_day(base::Date::parse("2027-03-01").value());
  service.log_in("hassan.nur");
  const auto sheet = service.get("/participations/" + participation).body;
  const auto follow_up = sheet.substr(sheet.find("\"follow_ups\":[{\"id\":\"") + 21, 36);
  const auto answered =
      service.post("/participations/" + participation + "/follow-ups/" + follow_up + "/answer",
                   R"({"state":"reached","asked_on":"2027-03-01","main_outcome":"unsubsidised_work"})", "1");
  ASSERT_LT(answered.status, 300) << answered.body;
  EXPECT_EQ(people_behind("national_share", "work_month"), "1");
  EXPECT_EQ(open(token, "national_share", "work_month").text("is_same_register"), "false");
}

TEST_P(NationalTest, who_may_not_list_the_people_gets_nothing) {
  for (const char* user : {"elin.modig", "maria.lind", "greta.sandell"}) {
    service.log_in(user);
    for (const char* format : {"", ".csv", ".xlsx", ".pdf", ".json"}) {
      EXPECT_EQ(service.get(std::string("/reports/national") + format + asked).status, 403) << user << format;
    }
  }
}

TEST_P(NationalTest, rows_of_people_leave_by_a_team_leader_only) {
  service.log_in("hassan.nur");
  EXPECT_EQ(service.get("/reports/national" + asked).status, 200);
  EXPECT_EQ(service.get("/reports/national.json" + asked).status, 403);
}

TEST_P(NationalTest, an_unknown_figure_and_a_period_before_every_template_are_refused_by_name) {
  EXPECT_EQ(open(page().text("population_token"), "national_share", "shoe").status, 404);
  const auto early =
      service.get("/reports/national?unit_id=" + service.unit("En väg in – jobb istället för bidrag") +
                  "&from=2013-01-01&to=2013-12-31");
  EXPECT_EQ(early.status, 422);
  EXPECT_TRUE(has(early.body, R"("field":"to","rule":"national.no_template")"));
}

}  // namespace
}  // namespace app
