// Fields that a branch makes mandatory at its steps, by HTTP without sockets, on both databases.
#include <gtest/gtest.h>

#include "app/check_store.h"
#include "app/test_service.h"

namespace app {
namespace {

class MandatoryFieldsTest : public testing::TestWithParam<sql::Driver> {
 protected:
  void SetUp() override {
    service.log_in("oskar.rehn");
    const std::string units = service.get("/organisation/branches").body;
    const size_t at = units.find("\"name\":\"Arbetsmarknad\"");
    branch = units.substr(units.rfind("\"id\":\"", at) + 6, 36);
    path = "/organisation/mandatory-fields?branch_id=" + branch;
  }

  Answer decide(const std::string& field, const std::string& valid_from, bool is_mandatory = true) {
    return service.post("/organisation/mandatory-fields",
                        R"({"branch_id":")" + branch + R"(","mandatory_field":")" + field + R"(","valid_from":")" +
                            valid_from + R"(","mandatory":)" + (is_mandatory ? "true" : "false") +
                            R"(,"source":"Nämnden 2026-11-18 § 13"})");
  }
  void decide_now(std::initializer_list<const char*> fields) {
    service.log_in("oskar.rehn");
    for (const char* field : fields) ASSERT_EQ(decide(field, "2026-11-23").status, 201) << field;
  }
  std::string new_person(const std::string& name) {
    service.log_in("hassan.nur");
    unit = service.unit("Arbetsmarknadsenheten");
    return service.post("/people", R"({"given_name":")" + name +
                                       R"(","family_name":"Testsson","birth_year":1991,"sex":"woman","unit_id":")" +
                                       unit + "\"}").text("id");
  }
  Answer start(const std::string& person, const std::string& more = {}) {
    return service.post("/participations", R"({"person_id":")" + person + R"(","unit_id":")" + unit +
                                               R"(","starts_on":"2026-11-02")" + more + "}");
  }
  Answer refer(const std::string& kind, const std::string& person, const std::string& more) {
    return service.post("/referrals", R"({"kind":")" + kind + R"(","person_id":")" + person +
                                          R"(","sender_unit_id":")" + unit + R"(","receiver_unit_id":")" +
                                          service.unit("Försörjningsstöd och mottagning") +
                                          R"(","target_group":"other","wish":"Samtal","background":"")" + more + "}");
  }
  void expect_whole() {
    for (const auto& finding : check_all(*service.database())) EXPECT_EQ(finding.count, 0) << finding.name;
  }
  // The fields that are missing, by the answer.
  static std::string missing(const Answer& answer) {
    std::string out;
    const auto& body = answer.body;
    for (size_t at = body.find("field.mandatory_here"); at != std::string::npos;
         at = body.find("field.mandatory_here", at + 1)) {
      const size_t from = body.rfind("\"field\":\"", at) + 9;
      out += body.substr(from, body.find('"', from) - from) + ";";
    }
    return out;
  }

  TestService service{GetParam()};
  std::string branch;
  std::string path;
  std::string unit;
};
ON_BOTH_DATABASES(MandatoryFieldsTest);

TEST_P(MandatoryFieldsTest, a_field_is_mandatory_from_its_day_on_and_all_that_is_missing_is_told_at_once) {
  ASSERT_EQ(decide("participation_education_level", "2026-11-24").status, 201);
  ASSERT_EQ(decide("participation_registration_consent_on", "2026-11-24").status, 201);
  ASSERT_EQ(decide("participation_registration_consent_on", "2026-11-25", false).status, 201);
  EXPECT_EQ(start(new_person("Ebba")).status, 201);
  service.set_day(base::Date::parse("2026-11-24").value());
  const auto eva = new_person("Eva");
  const auto refused = start(eva);
  EXPECT_EQ(refused.status, 422);
  EXPECT_EQ(missing(refused), "education_level;registration_consent_on;");
  EXPECT_EQ(missing(start(eva, R"(,"education_level":"unknown")")), "education_level;registration_consent_on;");
  const auto anonymous = service.post(
      "/participations", R"({"anonymous":{"sex":"man"},"unit_id":")" + unit + R"(","starts_on":"2026-11-02"})");
  EXPECT_EQ(missing(anonymous), "education_level;");
  EXPECT_EQ(start(eva, R"(,"education_level":"primary","registration_consent_on":"2026-11-02")").status, 201);
  service.set_day(base::Date::parse("2026-11-25").value());
  EXPECT_EQ(start(new_person("Ida"), R"(,"education_level":"primary")").status, 201);
  expect_whole();
}

TEST_P(MandatoryFieldsTest, referrals_and_orders_are_held_to_what_their_sender_has_decided) {
  decide_now({"referral_background", "referral_registration_consent_on", "order_wished_start_on"});
  const auto person = new_person("Ebba");
  EXPECT_EQ(missing(refer("referral", person, "")), "background;registration_consent_on;");
  EXPECT_EQ(missing(refer("order", person, "")), "wished_start_on;");
  EXPECT_EQ(refer("order", person, R"(,"wished_start_on":"2026-12-01")").status, 201);
  service.log_in("maria.lind");
  const auto theirs = service.post(
      "/people", R"({"given_name":"Alva","family_name":"Testsson","birth_year":1991,"sex":"woman","unit_id":")" +
                     service.unit("Försörjningsstöd och mottagning") + "\"}").text("id");
  const auto sent = service.post(
      "/referrals", R"({"kind":"order","person_id":")" + theirs + R"(","sender_unit_id":")" +
                        service.unit("Försörjningsstöd och mottagning") + R"(","receiver_unit_id":")" + unit +
                        R"(","target_group":"other","wish":"Praktik","background":""})");
  EXPECT_EQ(sent.status, 201) << sent.body;
  expect_whole();
}

TEST_P(MandatoryFieldsTest, a_plan_is_agreed_when_every_goal_has_its_follow_up) {
  decide_now({"plan_goal_follow_up_on", "plan_own_words"});
  const auto person = new_person("Ebba");
  const auto content = [](const std::string& second, const char* words) {
    return R"({"own_words":")" + std::string(words) + R"(","made_together":"","follow_up_on":"2027-01-15","goals":[)"
           R"({"title":"Arbete","why":"","follow_up_on":"2026-12-10","activities":[],"sub_goals":[]},)"
           R"({"title":"Hälsa","why":"","follow_up_on":)" + second + R"(,"activities":[],"sub_goals":[]}]})";
  };
  const auto begun = service.post("/plans", R"({"person_id":")" + person + R"(","kind":"action_plan","unit_id":")" +
                                                unit + R"(","content":)" + content("null", "") + "}");
  ASSERT_EQ(begun.status, 201) << begun.body;
  const std::string plan = "/plans/" + begun.text("id");
  const std::string agreement = R"({"agreed_on":"2026-11-23","agreement":"meeting"})";
  EXPECT_EQ(missing(service.post(plan + "/agreement", agreement, "1")), "own_words;goals[1].follow_up_on;");
  ASSERT_EQ(service.send(http::Method::put, plan + "/draft", content("\"2026-12-20\"", "Mina ord"), "1").status, 204);
  EXPECT_EQ(service.post(plan + "/agreement", agreement, "2").status, 204);
  expect_whole();
}

TEST_P(MandatoryFieldsTest, an_exit_and_an_intervention_say_what_the_branch_wants_said) {
  decide_now({"participation_exit_text", "intervention_expected_outcome", "intervention_planned_ends_on"});
  const auto person = new_person("Ebba");
  const std::string stay = "/participations/" + start(person, R"(,"education_level":"primary")").text("id");
  const std::string exit = R"({"ends_on":"2026-11-23","exit_reason":"moved","main_outcome":"moved")";
  EXPECT_EQ(missing(service.post(stay + "/exit", exit + "}", "1")), "exit_text;");
  const std::string types = service.get("/intervention-types").body;
  const size_t at = types.find("\"name\":\"Arbetsträning i AME:s verkstäder\"");
  const std::string type = types.substr(types.rfind("{\"id\":\"", at) + 7, 36);
  const auto add = [&](const std::string& more) {
    return service.post("/interventions", R"({"person_id":")" + person + R"(","type_id":")" + type +
                                              R"(","carrier_unit_id":")" + unit + R"(","unit_id":")" + unit + "\"" +
                                              more + "}");
  };
  EXPECT_EQ(missing(add("")), "expected_outcome;");
  EXPECT_EQ(missing(add(R"(,"starts_on":"2026-11-23")")), "planned_ends_on;expected_outcome;");
  EXPECT_EQ(service.post(stay + "/exit", exit + R"(,"exit_text":"Flyttat till Umeå"})", "1").status, 204);
  expect_whole();
}

TEST_P(MandatoryFieldsTest, is_decided_by_the_branchs_own_administrator_and_taken_back_before_it_holds) {
  const auto coming = decide("order_background", "2026-12-01").text("id");
  EXPECT_EQ(decide("order_background", "2026-12-01", false).status, 422);
  const auto now = decide("order_background", "2026-11-23").text("id");
  EXPECT_NE(service.get("/organisation/entries?branch_id=" + branch).body.find("mandatory_field_set"),
            std::string::npos);
  EXPECT_NE(service.get(path).body.find(R"("mandatory_field":"order_background","mandatory":true)"),
            std::string::npos);
  const auto withdraw = [&](const std::string& id, const char* version) {
    return service.post("/organisation/mandatory-fields/" + id + "/withdrawal", "", version);
  };
  EXPECT_EQ(withdraw(now, "1").text("rule"), "mandatory_field.in_force");
  service.log_in("hassan.nur");
  EXPECT_EQ(service.get(path).status, 403);
  EXPECT_EQ(decide("order_background", "2026-12-02").status, 403);
  EXPECT_EQ(withdraw(coming, "1").status, 404);
  EXPECT_NE(service.get("/branch-rules").body.find("order_background"), std::string::npos);
  service.log_in("maria.lind");
  EXPECT_EQ(service.get("/branch-rules").body.find("order_background"), std::string::npos);
  service.log_in("oskar.rehn");
  EXPECT_EQ(withdraw(coming, "1").status, 204);
  EXPECT_EQ(withdraw(coming, "2").status, 404);
  EXPECT_EQ(decide("order_background", "2026-12-01", false).status, 201);
  expect_whole();
}

}  // namespace
}  // namespace app
