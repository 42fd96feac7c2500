// Households and their financial assistance by HTTP without sockets, on both databases.
#include <gtest/gtest.h>

#include <regex>

#include "app/check_store.h"
#include "app/test_service.h"

namespace app {
namespace {

class AssistanceTest : public testing::TestWithParam<sql::Driver> {
 protected:
  void SetUp() override {
    service.log_in("maria.lind");
    unit = service.unit("Försörjningsstöd och mottagning");
    applicant = add_person("Ebba");
    household = form(applicant).text("id");
    ASSERT_FALSE(household.empty());
  }

  std::string add_person(const std::string& name) {
    return service.post("/people", R"({"given_name":")" + name + R"(","family_name":"Testsson","birth_year":1991,)"
                                   R"("sex":"woman","unit_id":")" + unit + "\"}").text("id");
  }
  Answer form(const std::string& person, const std::string& type = "single", const std::string& members = "",
              const std::string& formed_on = "2025-11-10") {
    return service.post("/households", R"({"person_id":")" + person + R"(","household_type":")" + type +
                                           R"(","formed_on":")" + formed_on + R"(","members":[)" + members + "]}");
  }
  static std::string month(const std::string& name, int kronor) {
    return R"({"month":")" + name + R"(-01","assistance_kind":"income_support","amount_ore":)" +
           std::to_string(kronor * 100) + "}";
  }
  Answer record(const std::string& months, const char* version) {
    return service.post("/households/" + household + "/months", R"({"months":[)" + months + "]}", version);
  }
  std::string sheet() { return service.get("/people/" + applicant + "/assistance").body; }
  bool sheet_tells(const std::string& text) { return sheet().find(text) != std::string::npos; }
  std::string branch() {
    const std::string units = service.get("/units").body;
    const size_t at = units.find("Försörjningsstöd och mottagning");
    return units.substr(units.find("\"branch_id\":\"", at) + 13, 36);
  }
  std::string search(const std::string& name, const std::string& more = "") {
    return service.post("/household-searches", R"({"branch_id":")" + branch() +
                                                   R"(","from_month":"2025-11-01","to_month":"2026-10-01","name":")" +
                                                   name + "\"" + more + "}").body;
  }
  void expect_whole() {
    for (const auto& finding : check_all(*service.database())) EXPECT_EQ(finding.count, 0) << finding.name;
  }

  TestService service{GetParam()};
  std::string unit;
  std::string applicant;
  std::string household;
};
ON_BOTH_DATABASES(AssistanceTest);

TEST_P(AssistanceTest, months_are_recorded_together_and_counted) {
  ASSERT_EQ(record(month("2026-09", 7'000) + "," + month("2026-10", 8'000), "1").status, 204);
  EXPECT_TRUE(sheet_tells(R"("months_in_row":2,"months_of_12":2,"months_of_36":2,"duration":"short_term")"));
  EXPECT_TRUE(sheet_tells(R"({"year":2026,"amount_ore":1500000,"month_count":2})"));
  const auto found = search("Testsson");
  EXPECT_NE(found.find(R"("month_count":2,"ongoing":true,"amount_ore":1500000,"average_ore":750000)"),
            std::string::npos) << found;
  const auto entry = service.get("/people/" + applicant + "/entries?limit=1&group=assistance");
  EXPECT_EQ(entry.text("kind"), "assistance_recorded");
  EXPECT_NE(entry.body.find("income_support[202609]"), std::string::npos);
  expect_whole();
}

TEST_P(AssistanceTest, those_who_left_and_came_back_are_listed_with_their_months) {
  ASSERT_EQ(record(month("2025-11", 7'000) + "," + month("2026-02", 7'000) + "," + month("2026-04", 7'000), "1").status,
            204);
  const auto left = search("Testsson", R"(,"filter":"left")");
  EXPECT_NE(left.find(R"("exits":[{"month":"2025-12-01","returned_month":"2026-02-01","reason":null},)"
                      R"({"month":"2026-05-01","returned_month":null,"reason":null}])"), std::string::npos) << left;
  EXPECT_NE(left.find(R"("exits":2})"), std::string::npos);
  const auto within = search("Testsson", R"(,"filter":"returned","within_months":6)");
  EXPECT_NE(within.find(R"("exits":1})"), std::string::npos) << within;
  EXPECT_NE(search("Testsson", R"(,"filter":"all","at_months":6)").find("assistance.exit_months"), std::string::npos);
}

TEST_P(AssistanceTest, why_assistance_ended_is_told_told_again_undone_and_void_when_it_is_paid_after_all) {
  ASSERT_EQ(record(month("2025-12", 7'000) + "," + month("2026-04", 7'000), "1").status, 204);
  const std::string path = "/households/" + household + "/ends";
  const auto tell = [&](const char* month, const char* reason, const char* version) {
    return service.post(path, std::string(R"({"month":")") + month + R"(","reason":")" + reason + "\"}", version);
  };
  EXPECT_NE(tell("2026-02-01", "work", "2").body.find("assistance.not_ended"), std::string::npos);
  ASSERT_EQ(tell("2026-01-01", "other", "2").status, 204);
  ASSERT_EQ(tell("2026-05-01", "studies", "3").status, 204);
  const auto again = tell("2026-05-01", "work", "4");
  ASSERT_EQ(again.status, 204) << again.body;
  EXPECT_EQ(tell("2026-05-01", "moved", "4").status, 412);
  EXPECT_TRUE(sheet_tells(R"("ends":[{"month":"2026-01-01","reason":"other"},)"
                          R"({"month":"2026-05-01","reason":"work"}])"));
  const auto left = search("Testsson", R"(,"filter":"left","reason":"work")");
  EXPECT_NE(left.find(R"({"month":"2026-05-01","returned_month":null,"reason":"work"}])"), std::string::npos) << left;
  EXPECT_NE(search("Testsson", R"(,"filter":"left","reason":"moved")").find(R"("items":[])"), std::string::npos);
  ASSERT_EQ(service.post("/entries/" + again.header("X-Entry-Id") + "/undo", "").status, 204);
  EXPECT_TRUE(sheet_tells(R"({"month":"2026-05-01","reason":"studies"})"));
  ASSERT_EQ(record(month("2026-05", 7'000), "6").status, 204);
  EXPECT_TRUE(sheet_tells(R"("ends":[{"month":"2026-01-01","reason":"other"}])"));
  const auto entry = service.get("/people/" + applicant + "/entries?limit=50&group=assistance").body;
  EXPECT_NE(entry.find("assistance_end_reason[202605]"), std::string::npos);
  expect_whole();
}

TEST_P(AssistanceTest, every_reason_of_the_figures_is_that_of_its_list) {
  const auto figures = service.get("/reports/figures?branch_id=" + branch() + "&from=2025-11-01&to=2026-10-31").body;
  const auto panel = figures.substr(figures.find(R"("key":"assistance_ends")"));
  const std::regex line(R"re(\{"key":"([a-z_]+)","label":"[^"]*","values":\[(\d+),)re");
  int sum = 0, lines = 0;
  for (std::sregex_iterator at(panel.begin(), panel.end(), line), end; at != end; ++at) {
    const std::string reason = (*at)[1].str(), count = (*at)[2].str();
    if (reason == "total") {
      EXPECT_EQ(std::stoi(count), sum);
      continue;
    }
    const auto found = search("", R"(,"filter":"left","reason":")" + reason + "\"");
    EXPECT_NE(found.find(R"("exits":)" + count + "}"), std::string::npos) << reason;
    sum += std::stoi(count);
    ++lines;
  }
  EXPECT_GT(lines, 6);
  EXPECT_GT(sum, 50);
}

TEST_P(AssistanceTest, what_it_cost_by_group_and_by_obstacle_adds_up_to_what_the_households_were_paid) {
  const std::string months_of = "&from_month=2025-11-01&to_month=2026-10-01";
  const auto found = service.get("/household-concentration?branch_id=" + branch() + months_of).body;
  const auto figures = service.get("/reports/figures?branch_id=" + branch() + "&from=2025-11-01&to=2026-10-31").body;
  const std::regex total(R"re(\{"key":"total","label":"[^"]*","values":\[(\d+),(\d+),(\d+))re");
  const std::regex line(R"re(\{"key":"[^"]*","label":"[^"]+","values":\[\d+,(\d+),(\d+))re");
  const std::regex cost(R"re("households":(\d+),"cost_ore":(\d+))re");
  std::smatch wanted;
  ASSERT_TRUE(std::regex_search(found, wanted, cost)) << found;
  for (const char* key : {"assistance_groups", "assistance_barriers"}) {
    const auto from = figures.find(std::string(R"("key":")") + key + R"(","title")");
    ASSERT_NE(from, std::string::npos) << key;
    const auto panel = figures.substr(from, figures.find(R"("key":"returns")", from) - from);
    const auto own = panel.substr(0, panel.find(R"("title")", 40));
    std::smatch sum;
    ASSERT_TRUE(std::regex_search(own, sum, total)) << own;
    EXPECT_EQ(sum[1].str(), wanted[1].str());
    EXPECT_NEAR(std::stod(sum[3].str()), std::stod(wanted[2].str()) / 100, 0.5);
    std::int64_t months = 0;
    for (std::sregex_iterator at(own.begin(), own.end(), line), end; at != end; ++at) {
      months += std::stoll((*at)[1].str());
    }
    EXPECT_EQ(months, 2 * std::stoll(sum[2].str())) << key;  // the lines, and their sum
  }
}

TEST_P(AssistanceTest, every_count_of_the_returns_is_that_of_its_list) {
  const auto figures = service.get("/reports/figures?branch_id=" + branch() + "&from=2025-11-01&to=2026-10-31").body;
  const auto panel = figures.substr(figures.find(R"("key":"returns")"));
  const auto counts = [&](const std::string& table, const std::string& key) {
    const auto from = panel.find(R"({"key":")" + key + "\"", panel.find(R"({"key":")" + table + "\",\"caption"));
    return panel.substr(panel.find(R"("values":)", from), 40);
  };
  const auto listed = [&](const std::string& filter, const std::string& months) {
    const auto found = search("", R"(,"filter":")" + filter + "\"," + months);
    const auto at = found.rfind(R"("exits":)") + 8;
    return found.substr(at, found.size() - at - 1);
  };
  EXPECT_GT(std::stoi(listed("left", R"("within_months":6)")), 20);
  for (const char* key : {"6", "12"}) {
    const auto within = R"("within_months":)" + std::string(key);
    const auto expected = "\"values\":[" + listed("left", within) + "," + listed("returned", within) + ",";
    EXPECT_EQ(counts("returns", key).substr(0, expected.size()), expected);
  }
  for (const char* key : {"2", "5", "9"}) {
    const auto at = R"("at_months":)" + std::string(key);
    const auto expected = "\"values\":[" + listed("left", at) + "," + listed("returned", at) + "," +
                          listed("not_returned", at) + ",";
    EXPECT_EQ(counts("curve", key).substr(0, expected.size()), expected) << key;
  }
}

TEST_P(AssistanceTest, one_month_that_is_refused_leaves_none_of_them) {
  ASSERT_EQ(record(month("2026-10", 7'000), "1").status, 204);
  const auto refused = record(month("2026-09", 7'000) + "," + month("2026-10", 7'000), "2");
  EXPECT_EQ(refused.status, 422);
  EXPECT_NE(refused.body.find(R"("field":"months[1].month","rule":"assistance.month_known")"), std::string::npos);
  EXPECT_FALSE(sheet_tells("2026-09-01"));
  EXPECT_EQ(record(month("2025-10", 7'000), "2").status, 422);
  EXPECT_EQ(record(month("2026-09", 7'000), "1").status, 412);
  expect_whole();
}

TEST_P(AssistanceTest, a_month_is_corrected_with_a_reason_and_undone_while_new) {
  const auto recorded = record(month("2026-10", 7'000), "1");
  ASSERT_EQ(recorded.status, 204);
  const std::string path = "/households/" + household + "/corrections";
  const std::string body = R"({"month":"2026-10-01","assistance_kind":"income_support","amount_ore":650000,"reason":)";
  EXPECT_EQ(service.post(path, body + "\"\"}", "2").status, 422);
  ASSERT_EQ(service.post(path, body + "\"Hyran var lägre\"}", "2").status, 204);
  EXPECT_TRUE(sheet_tells("650000"));
  EXPECT_EQ(service.post("/entries/" + recorded.header("X-Entry-Id") + "/undo", "").status, 409);
  const auto more = record(month("2026-09", 7'000), "3");
  ASSERT_EQ(service.post("/entries/" + more.header("X-Entry-Id") + "/undo", "").status, 204);
  EXPECT_FALSE(sheet_tells("2026-09-01"));
  expect_whole();
}

TEST_P(AssistanceTest, an_obstacle_is_judged_again_and_undone_to_what_held_before) {
  const std::string path = "/households/" + household + "/support-obstacles";
  const auto judge = [&](const char* month, const char* obstacle, const char* version) {
    return service.post(path, R"({"person_id":")" + applicant + R"(","month":")" + month + R"(","obstacle":")" +
                                  obstacle + "\"}", version);
  };
  const auto held = [&](const char* month, const char* obstacle) {
    return sheet_tells(R"({"person_id":")" + applicant + R"(","month":")" + month + R"(","obstacle":")" + obstacle +
                       "\"}");
  };
  ASSERT_EQ(judge("2026-08-01", "social_reasons", "1").status, 204);
  ASSERT_EQ(judge("2026-10-01", "no_childcare", "2").status, 204);
  const auto changed = judge("2026-10-01", "sick_without_benefit", "3");
  ASSERT_EQ(changed.status, 204) << changed.body;
  EXPECT_TRUE(held("2026-08-01", "social_reasons"));
  EXPECT_TRUE(held("2026-10-01", "sick_without_benefit"));
  EXPECT_EQ(judge("2026-10-01", "sick_without_benefit", "4").status, 422);
  EXPECT_EQ(judge("2026-11-01", "no_such", "4").status, 422);
  EXPECT_EQ(judge("2026-11-01", "no_obstacle", "3").status, 412);
  const auto entry = service.get("/people/" + applicant + "/entries?limit=1&group=assistance").body;
  EXPECT_NE(entry.find("support_obstacle[202610]"), std::string::npos) << entry;
  ASSERT_EQ(service.post("/entries/" + changed.header("X-Entry-Id") + "/undo", "").status, 204);
  EXPECT_TRUE(held("2026-10-01", "no_childcare"));
  expect_whole();
}

TEST_P(AssistanceTest, nobody_is_grown_in_two_households_at_once) {
  const auto other = add_person("Eva");
  const std::string member =
      R"({"person_id":")" + applicant + R"(","role":"co_applicant","from_on":"2026-01-01","to_on":null})";
  const auto refused = form(other, "couple", member);
  EXPECT_EQ(refused.status, 422);
  EXPECT_NE(refused.body.find("household.grown_elsewhere"), std::string::npos);
  const auto gone = service.post("/households/" + household + "/dissolution", R"({"dissolved_on":"2025-12-31"})", "1");
  ASSERT_EQ(gone.status, 204) << gone.body;
  const auto made = form(other, "couple", member, "2026-01-01");
  EXPECT_EQ(made.status, 201) << made.body;
  EXPECT_TRUE(sheet_tells("\"household_type\":\"couple\""));
  expect_whole();
}

// Protected before the household is formed, and after it.
TEST_P(AssistanceTest, a_household_with_somebody_protected_is_not_there_without_the_right) {
  service.log_in("birgitta.hallin");
  const auto add_protected = [&](const char* level) {
    return service.post("/people", R"({"given_name":"Dold","family_name":"Gömdsson","birth_year":1991,"sex":"woman",)"
                                   R"("protection_level":")" + std::string(level) + R"(","unit_id":")" + unit + "\"}")
        .text("id");
  };
  const auto hidden = add_protected("secrecy_marking");
  const auto with = add_person("Eva");
  const std::string member =
      R"({"person_id":")" + hidden + R"(","role":"co_applicant","from_on":"2025-11-10","to_on":null})";
  const auto made = form(with, "couple", member);
  ASSERT_EQ(made.status, 201) << made.body;
  const auto months = R"({"months":[)" + month("2026-10", 7'000) + "]}";
  ASSERT_EQ(service.post("/households/" + made.text("id") + "/months", months, "1").status, 204);
  EXPECT_NE(service.get("/people/" + with + "/assistance").body.find("Gömdsson"), std::string::npos);

  service.log_in("maria.lind");
  EXPECT_EQ(service.get("/people/" + with + "/assistance").body.find(made.text("id")), std::string::npos);
  EXPECT_EQ(search("Testsson").find(made.text("id")), std::string::npos);
  EXPECT_EQ(service.post("/households/" + made.text("id") + "/months", months, "2").status, 404);
  const auto thread = service.get("/people/" + with + "/entries?limit=100").body;
  EXPECT_NE(thread.find("household_formed"), std::string::npos);
  EXPECT_EQ(thread.find(hidden), std::string::npos);
  EXPECT_EQ(thread.find("Gömdsson"), std::string::npos);
  expect_whole();
}

TEST_P(AssistanceTest, is_the_social_services_alone) {
  ASSERT_EQ(record(month("2026-10", 7'000), "1").status, 204);
  service.log_in("hassan.nur");
  EXPECT_EQ(service.get("/people/" + applicant + "/assistance").status, 404);
  EXPECT_EQ(record(month("2026-09", 7'000), "2").status, 404);
  const auto shared = service.post("/person-searches", R"({"query":"Hodan Diriye"})").text("id");
  EXPECT_EQ(service.get("/people/" + shared + "/assistance").status, 403);
  EXPECT_NE(search("").find("sharing.not_own_branch"), std::string::npos);
}

}  // namespace
}  // namespace app
