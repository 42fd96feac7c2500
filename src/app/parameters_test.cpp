// Time limits that a branch decides, by HTTP without sockets, on both databases.
#include <gtest/gtest.h>

#include "app/check_store.h"
#include "app/test_service.h"

namespace app {
namespace {

class ParametersTest : public testing::TestWithParam<sql::Driver> {
 protected:
  void SetUp() override {
    service.log_in("oskar.rehn");
    const std::string units = service.get("/organisation/branches").body;
    const size_t at = units.find("\"name\":\"Arbetsmarknad\"");
    branch = units.substr(units.rfind("\"id\":\"", at) + 6, 36);
    path = "/organisation/parameters?branch_id=" + branch;
  }

  Answer decide(const std::string& parameter, const std::string& valid_from, int value) {
    return service.post("/organisation/parameters",
                        R"({"branch_id":")" + branch + R"(","parameter":")" + parameter + R"(","valid_from":")" +
                            valid_from + R"(","value":)" + std::to_string(value) +
                            R"(,"source":"Nämnden 2026-11-18 § 12"})");
  }
  // Somebody in the labour market unit leaves on that day; when each is to be asked how it went.
  std::string leave(const std::string& name, const std::string& ends_on) {
    service.log_in("hassan.nur");
    const std::string unit = service.unit("Arbetsmarknadsenheten");
    const auto person = service.post("/people", R"({"given_name":")" + name +
                                                    R"(","family_name":"Testsson","birth_year":1991,"sex":"woman",)"
                                                    R"("unit_id":")" + unit + "\"}").text("id");
    const auto id = service.post("/participations", R"({"person_id":")" + person + R"(","unit_id":")" + unit +
                                                        R"(","starts_on":"2026-11-02","education_level":"primary"})")
                        .text("id");
    const auto ended = service.post("/participations/" + id + "/exit",
                                    R"({"ends_on":")" + ends_on + R"(","exit_reason":"moved","main_outcome":"moved"})",
                                    "1");
    EXPECT_EQ(ended.status, 204) << ended.body;
    return service.get("/participations/" + id).body;
  }
  void expect_whole() {
    for (const auto& finding : check_all(*service.database())) EXPECT_EQ(finding.count, 0) << finding.name;
  }

  TestService service{GetParam()};
  std::string branch;
  std::string path;
};
ON_BOTH_DATABASES(ParametersTest);

TEST_P(ParametersTest, a_value_moves_what_happens_from_its_day_on) {
  ASSERT_EQ(decide("exit_follow_up_first_months", "2026-11-23", 6).status, 201);
  ASSERT_EQ(decide("exit_follow_up_third_months", "2026-11-24", 24).status, 201);
  const auto before = leave("Ebba", "2026-11-22");
  for (const char* on : {"2027-02-22", "2027-05-22", "2027-11-22"}) EXPECT_NE(before.find(on), std::string::npos) << on;
  const auto after = leave("Eva", "2026-11-23");
  EXPECT_EQ(after.find("2027-02-23"), std::string::npos);
  for (const char* on : {"2027-05-23", "2027-11-23"}) EXPECT_NE(after.find(on), std::string::npos) << on;
  service.set_day(base::Date::parse("2026-11-24").value());
  EXPECT_NE(leave("Ida", "2026-11-24").find("2028-11-24"), std::string::npos);
  expect_whole();
}

TEST_P(ParametersTest, tasks_are_due_by_what_holds_on_the_day_of_the_act) {
  for (const char* name : {"plan_agree_days", "participation_measure_days", "referral_answer_days"}) {
    ASSERT_EQ(decide(name, "2026-11-24", 30).status, 201) << name;
  }
  const auto begin = [&](const std::string& name) {
    service.log_in("hassan.nur");
    const std::string unit = service.unit("Arbetsmarknadsenheten");
    const auto person = service.post("/people", R"({"given_name":")" + name +
                                                    R"(","family_name":"Testsson","birth_year":1991,"sex":"woman",)"
                                                    R"("unit_id":")" + unit + "\"}").text("id");
    const std::string whose = R"({"person_id":")" + person + R"(",)";
    EXPECT_EQ(service.post("/plans", whose + R"("kind":"action_plan","unit_id":")" + unit +
                                         R"(","content":{"own_words":"","made_together":"","goals":[]}})").status, 201);
    const std::string today = name == "Ebba" ? "2026-11-23" : "2026-11-24";
    EXPECT_EQ(service.post("/participations", whose + R"("unit_id":")" + unit + R"(","starts_on":")" + today +
                                                  R"(","education_level":"primary"})").status, 201);
    EXPECT_EQ(service.post("/referrals", whose + R"("kind":"order","sender_unit_id":")" + unit +
                                             R"(","receiver_unit_id":")" +
                                             service.unit("Försörjningsstöd och mottagning") +
                                             R"(","target_group":"other","wish":"Samtal","background":""})").status,
              201);
    return service.get("/people/" + person + "/thread").body;
  };
  const auto due = [](const std::string& body, const char* rule) {
    const size_t at = body.find("\"rule\":\"" + std::string(rule));
    const size_t from = body.find("\"due_on\":\"", at) + 10;
    return at == std::string::npos ? std::string("none") : body.substr(from, 10);
  };
  const auto before = begin("Ebba");
  EXPECT_EQ(due(before, "plan.agree"), "2026-12-07");
  EXPECT_EQ(due(before, "participation.measure_start"), "2026-12-07");
  EXPECT_NE(before.find(R"("answer_by_on":"2026-12-07")"), std::string::npos);
  service.set_day(base::Date::parse("2026-11-24").value());
  const auto after = begin("Eva");
  EXPECT_EQ(due(after, "plan.agree"), "2026-12-24");
  EXPECT_EQ(due(after, "participation.measure_start"), "2026-12-24");
  EXPECT_NE(after.find(R"("answer_by_on":"2026-12-24")"), std::string::npos);
  expect_whole();
}

TEST_P(ParametersTest, what_is_followed_up_where_somebody_works_or_takes_part_follows_too) {
  ASSERT_EQ(decide("placement_first_follow_up_days", "2026-11-24", 5).status, 201);
  ASSERT_EQ(decide("intervention_follow_up_months", "2026-11-24", 1).status, 201);
  const auto read = [&](const std::string& list, const std::string& name) {
    const auto body = service.get(list).body;
    return body.substr(body.rfind("{\"id\":\"", body.find("\"name\":\"" + name)) + 7, 36);
  };
  const auto begin = [&](const std::string& name, const std::string& today) {
    service.log_in("hassan.nur");
    const std::string unit = service.unit("Arbetsmarknadsenheten");
    const auto person = service.post("/people", R"({"given_name":")" + name +
                                                    R"(","family_name":"Testsson","birth_year":1991,"sex":"woman",)"
                                                    R"("unit_id":")" + unit + "\"}").text("id");
    const auto added = service.post(
        "/interventions", R"({"person_id":")" + person + R"(","type_id":")" +
                              read("/intervention-types", "Arbetsträning i AME:s verkstäder") +
                              R"(","carrier_unit_id":")" + unit + R"(","unit_id":")" + unit + R"(","starts_on":")" +
                              today + R"(","extent_percent":50})");
    EXPECT_EQ(added.status, 201) << added.body;
    const auto workplace = service.post(
        "/workplaces", R"({"branch_id":")" + branch + R"(","kind":"employer","name":"Kök )" + name +
                           R"(","organisation_name":"Provbolaget","school_or_care":false,"contact":{},)"
                           R"("supervisor":{"name":"Ritva"},"tasks":["diska"],)"
                           R"("capacity":[{"valid_from":"2026-01-01","places":1}]})").text("id");
    const auto id = service.post("/people/" + person + "/placements",
                                 R"({"unit_id":")" + unit + R"(","workplace_id":")" + workplace +
                                     R"(","placement_kind":"work_training","tasks":["diska"],"adaptations":[],)"
                                     R"("supervisor":{"name":"Ritva"},"insurance":"municipal","starts_on":")" +
                                     today + R"(","ends_on":"2027-01-29","percent":50})").text("id");
    EXPECT_EQ(service.post("/placements/" + id + "/start", R"({"started_on":")" + today + "\"}", "1").status, 204);
    return service.get("/people/" + person + "/thread").body;
  };
  const auto before = begin("Ebba", "2026-11-23");
  for (const char* on : {"2026-12-07", "2027-02-23"}) EXPECT_NE(before.find(on), std::string::npos) << on;
  service.set_day(base::Date::parse("2026-11-24").value());
  const auto after = begin("Eva", "2026-11-24");
  for (const char* on : {"2026-11-29", "2026-12-24"}) EXPECT_NE(after.find(on), std::string::npos) << on;
  expect_whole();
}

TEST_P(ParametersTest, every_decision_is_in_the_branchs_own_record) {
  ASSERT_EQ(decide("order_report_days", "2026-12-01", 45).status, 201);
  EXPECT_NE(service.get(path).body.find(R"("parameter":"order_report_days","area":"intake","unit":"days","value":30,)"),
            std::string::npos);
  const auto record = service.get("/organisation/entries?branch_id=" + branch).body;
  EXPECT_NE(record.find("parameter_set"), std::string::npos);
  EXPECT_NE(record.find("§ 12"), std::string::npos);
  service.set_day(base::Date::parse("2026-12-01").value());
  service.log_in("oskar.rehn");
  EXPECT_NE(service.get(path).body.find(R"("parameter":"order_report_days","area":"intake","unit":"days","value":45,)"),
            std::string::npos);
  expect_whole();
}

TEST_P(ParametersTest, what_does_not_hold_yet_is_taken_back_and_what_holds_is_not) {
  const auto coming = decide("order_report_days", "2026-12-01", 45).text("id");
  ASSERT_EQ(service.post("/organisation/parameters/" + coming + "/withdrawal", "", "1").status, 204);
  EXPECT_EQ(service.post("/organisation/parameters/" + coming + "/withdrawal", "", "2").status, 404);
  ASSERT_EQ(decide("order_report_days", "2026-12-01", 40).status, 201);
  const auto now = decide("order_report_days", "2026-11-23", 45).text("id");
  const auto refused = service.post("/organisation/parameters/" + now + "/withdrawal", "", "1");
  EXPECT_EQ(refused.status, 409);
  EXPECT_NE(refused.body.find("parameter.in_force"), std::string::npos);
  EXPECT_EQ(decide("order_report_days", "2026-11-23", 50).status, 422);
  EXPECT_EQ(decide("order_report_days", "2026-11-22", 50).status, 422);
  EXPECT_EQ(decide("order_report_days", "2027-11-22", 500).status, 422);
  expect_whole();
}

TEST_P(ParametersTest, is_for_the_branchs_own_administrator) {
  const auto coming = decide("order_report_days", "2026-12-01", 45).text("id");
  service.log_in("hassan.nur");
  EXPECT_EQ(service.get(path).status, 403);
  EXPECT_EQ(decide("order_report_days", "2026-12-02", 45).status, 403);
  EXPECT_EQ(service.post("/organisation/parameters/" + coming + "/withdrawal", "", "1").status, 404);
}

}  // namespace
}  // namespace app
