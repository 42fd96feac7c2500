// Interventions by HTTP, on both databases: the catalogue, the way through, proposals, and who sees what.
#include <algorithm>

#include <gtest/gtest.h>

#include "app/check_store.h"
#include "app/test_service.h"

namespace app {
namespace {

constexpr const char* kBody = R"("skr_category":"education","name":"Truckkort","purpose":"Köra truck",)"
                              R"("evidence":"unknown","raises_competence":true,"decision_law":"none",)"
                              R"("from_on":"2026-01-01")";

class ActivitiesTest : public testing::TestWithParam<sql::Driver> {
 protected:
  // Registered at the assistance unit, and known nowhere else.
  std::string new_person(const std::string& family_name, const std::string& level = "none") {
    const auto made = service.post("/people", R"({"given_name":"Prov","family_name":")" + family_name +
                                                  R"(","protection_level":")" + level + R"(","unit_id":")" +
                                                  service.unit("Försörjningsstöd och mottagning") + "\"}");
    EXPECT_EQ(made.status, 201) << made.body;
    return made.text("id");
  }

  std::string type_id(const std::string& name) {
    const auto body = service.get("/intervention-types").body;
    const size_t at = body.rfind("{\"id\":\"", body.find("\"name\":\"" + name + "\""));
    return body.substr(at + 7, 36);
  }

  std::string wanted(const std::string& whose, const std::string& type, const std::string& unit) {
    return R"({"person_id":")" + whose + R"(","type_id":")" + type_id(type) + R"(","carrier_unit_id":")" +
           service.unit(unit) + R"(","unit_id":")" + service.unit("Försörjningsstöd och mottagning") +
           R"(","extent_percent":50,"expected_outcome":"Halvtid"})";
  }

  // Asked for by the social services, at the labour-market unit.
  std::string ask_for_training(const std::string& family_name) {
    service.log_in("maria.lind");
    person_id = new_person(family_name);
    const auto made = service.post("/interventions", wanted(person_id, "Arbetsträning i AME:s verkstäder",
                                                            "Arbetsmarknadsenheten"));
    EXPECT_EQ(made.status, 201) << made.body;
    path = "/interventions/" + made.text("id");
    return made.text("id");
  }

  // … and begun there.
  std::string begin_training(const std::string& family_name) {
    const auto id = ask_for_training(family_name);
    service.log_in("hassan.nur");
    EXPECT_EQ(service.post(path + "/answer",
                           R"({"kind":"place","planned_starts_on":"2026-11-23","planned_ends_on":"2027-02-26"})", "1")
                  .status, 204);
    EXPECT_EQ(service.post(path + "/start", R"({"starts_on":"2026-11-23"})", "2").status, 204);
    return id;
  }

  bool has_task(const std::string& rule, const std::string& id) {
    const auto body = service.get("/people/" + person_id + "/thread").body;
    return body.find("\"rule\":\"" + rule + "\",\"subject_type\":\"intervention\",\"subject_id\":\"" + id) !=
           std::string::npos;
  }

  void expect_whole() {
    for (const auto& finding : check_all(*service.database())) EXPECT_EQ(finding.count, 0) << finding.name;
  }

  TestService service{GetParam()};
  std::string person_id;
  std::string path;
};
ON_BOTH_DATABASES(ActivitiesTest);

TEST_P(ActivitiesTest, the_catalogue_is_read_by_all_and_kept_by_leaders_and_administrators) {
  service.log_in("hassan.nur");
  const std::string branch = service.get("/intervention-types").body;
  EXPECT_NE(branch.find("Motorsåg"), std::string::npos);
  EXPECT_NE(branch.find("\"keeps\":[]"), std::string::npos);
  service.log_in("karin.wallgren");
  const auto session = service.get("/sessions/current").body;
  const std::string own = session.substr(session.find("\"branch_id\":\"") + 13, 36);
  const std::string body = R"({"branch_id":")" + own + "\"," + kBody + R"(,"unit_ids":[")" +
                           service.unit("Arbetsmarknadsenheten") + "\"]}";
  service.log_in("hassan.nur");
  EXPECT_EQ(service.post("/intervention-types", body).status, 403);
  service.log_in("birgitta.hallin");
  EXPECT_EQ(service.post("/intervention-types", body).text("rule"), "sharing.not_catalogue_keeper");
  service.log_in("karin.wallgren");
  const auto made = service.post("/intervention-types", body);
  ASSERT_EQ(made.status, 201) << made.body;
  EXPECT_EQ(service.post("/intervention-types", body).status, 422);
  const std::string changed = "{" + std::string(kBody) + R"(,"to_on":"2026-11-30","unit_ids":[]})";
  const std::string type = "/intervention-types/" + made.text("id");
  service.log_in("oskar.rehn");
  EXPECT_EQ(service.send(http::Method::put, type, changed, "1").status, 204);
  EXPECT_EQ(service.send(http::Method::put, type, changed, "1").status, 412);
  const auto record = service.get("/organisation/entries?branch_id=" + own).body;
  EXPECT_NE(record.find("intervention_type_wound_up"), std::string::npos);
  EXPECT_EQ(service.get("/interventions?unit_id=" + service.unit("Arbetsmarknadsenheten")).status, 403);
  expect_whole();
}

TEST_P(ActivitiesTest, is_asked_for_answered_begun_followed_up_and_ended) {
  const auto id = ask_for_training("Vägen");
  EXPECT_EQ(service.get(path).text("state"), "proposed");
  EXPECT_TRUE(has_task("intervention.watch", id));
  EXPECT_EQ(service.post(path + "/answer", R"({"kind":"queue"})", "1").text("rule"), "intervention.not_carrier");
  service.log_in("hassan.nur");
  EXPECT_TRUE(has_task("intervention.offer_place", id));
  ASSERT_EQ(service.post(path + "/answer", R"({"kind":"queue"})", "1").status, 204);
  EXPECT_EQ(service.post(path + "/answer", R"({"kind":"queue"})", "1").status, 412);
  EXPECT_EQ(service.get(path).text("state"), "queued");
  ASSERT_EQ(service.post(path + "/answer", R"({"kind":"place","planned_starts_on":"2026-11-30"})", "2").status, 204);
  EXPECT_EQ(service.get(path).text("state"), "planned");
  service.set_day(base::Date::parse("2026-12-02").value());
  service.log_in("hassan.nur");
  EXPECT_EQ(service.get(path).text("state"), "unconfirmed");
  EXPECT_TRUE(has_task("intervention.confirm_start", id));
  ASSERT_EQ(service.post(path + "/start", R"({"starts_on":"2026-12-01"})", "3").status, 204);
  service.log_in("maria.lind");
  EXPECT_TRUE(has_task("intervention.follow_up", id));
  ASSERT_EQ(service.post(path + "/follow-ups", R"({"text":"Kommer varje dag."})", "4").status, 204);
  const std::string end = R"({"kind":"complete","on":"2026-12-02","reason":"goal_reached"})";
  ASSERT_EQ(service.post(path + "/changes", end, "5").status, 204);
  EXPECT_EQ(service.post(path + "/changes", end, "6").text("rule"), "intervention.change_not_now");
  EXPECT_EQ(service.get(path).text("ending"), "completed");
  EXPECT_FALSE(has_task("intervention.follow_up", id));
  expect_whole();
}

TEST_P(ActivitiesTest, nothing_changes_until_a_proposal_is_answered) {
  const auto id = begin_training("Förslag");
  EXPECT_EQ(service.post(path + "/changes", R"({"kind":"extend","on":"2027-04-30","reason":"health"})", "3")
                .text("rule"), "intervention.not_owner");
  const auto first = service.post(path + "/proposals", R"({"kind":"extend","on":"2027-04-30","reason":"health"})");
  ASSERT_EQ(first.status, 201) << first.body;
  const auto newer = service.post(path + "/proposals", R"({"kind":"extend","on":"2027-03-31","reason":"health"})");
  ASSERT_EQ(newer.status, 201) << newer.body;
  EXPECT_EQ(service.get(path).text("planned_ends_on"), "2027-02-26");
  EXPECT_NE(service.get(path).body.find("\"state\":\"replaced\""), std::string::npos);
  EXPECT_EQ(service.post("/intervention-proposals/" + newer.text("id") + "/approval", "", "1").status, 403);
  service.log_in("maria.lind");
  EXPECT_TRUE(has_task("intervention.answer_proposal", id));
  EXPECT_EQ(service.post("/intervention-proposals/" + first.text("id") + "/approval", "", "2").status, 409);
  ASSERT_EQ(service.post("/intervention-proposals/" + newer.text("id") + "/approval", "", "1").status, 204);
  EXPECT_EQ(service.get(path).text("planned_ends_on"), "2027-03-31");
  EXPECT_FALSE(has_task("intervention.answer_proposal", id));
  service.log_in("hassan.nur");
  const auto end = service.post(path + "/proposals", R"({"kind":"end_early","on":"2026-11-23","reason":"work"})");
  service.log_in("maria.lind");
  const std::string rejection = "/intervention-proposals/" + end.text("id") + "/rejection";
  EXPECT_EQ(service.post(rejection, R"({"text":""})", "1").status, 422);
  ASSERT_EQ(service.post(rejection, R"({"text":"Vänta till jul."})", "1").status, 204);
  EXPECT_EQ(service.get(path).text("state"), "ongoing");
  expect_whole();
}

TEST_P(ActivitiesTest, the_carrier_sees_the_intervention_and_nothing_else_of_the_person) {
  service.log_in("maria.lind");
  begin_training("Insyn");
  service.log_in("maria.lind");
  ASSERT_EQ(service.post("/people/" + person_id + "/contacts",
                         R"({"kind":"relative","name":"Hemlig Syster"})").status, 201);
  const auto own = service.post("/interventions", wanted(person_id, "Hälsogrupp", "Försörjningsstöd och mottagning"));
  ASSERT_EQ(own.status, 201) << own.body;
  service.log_in("amina.warsame");
  EXPECT_EQ(service.get(path).status, 404);
  EXPECT_EQ(service.get("/people/" + person_id + "/interventions").status, 404);
  service.log_in("hassan.nur");
  EXPECT_EQ(service.get(path).status, 200);
  EXPECT_EQ(service.get("/interventions/" + own.text("id")).status, 404);
  std::string seen;
  for (const char* page : {"/interventions", "/thread", "/entries"}) {
    seen += service.get("/people/" + person_id + page).body;
  }
  EXPECT_NE(seen.find("Arbetsträning"), std::string::npos);
  EXPECT_NE(seen.find("intervention_added"), std::string::npos);
  EXPECT_EQ(seen.find("Hälsogrupp"), std::string::npos);
  EXPECT_EQ(seen.find("Hemlig Syster"), std::string::npos);
}

TEST_P(ActivitiesTest, who_says_no_knows_of_the_person_no_more) {
  ask_for_training("Avböjd");
  service.log_in("hassan.nur");
  EXPECT_EQ(service.get("/people/" + person_id).status, 200);
  ASSERT_EQ(service.post(path + "/answer", R"({"kind":"decline","reason":"no_place"})", "1").status, 204);
  EXPECT_EQ(service.get("/people/" + person_id).status, 404);
  service.log_in("maria.lind");
  EXPECT_EQ(service.get(path).text("ending"), "never_started");
  expect_whole();
}

TEST_P(ActivitiesTest, a_protected_person_is_asked_for_only_where_somebody_may_see) {
  service.log_in("birgitta.hallin");
  person_id = new_person("Skyddad", "secrecy_marking");
  const auto refused = service.post("/interventions", wanted(person_id, "Arbetsträning i AME:s verkstäder",
                                                             "Arbetsmarknadsenheten"));
  EXPECT_NE(refused.body.find("intervention.nobody_sees_protected"), std::string::npos);
  const auto made = service.post("/interventions", wanted(person_id, "Hälsogrupp", "Socialpsykiatrin"));
  ASSERT_EQ(made.status, 201) << made.body;
  path = "/interventions/" + made.text("id");
  EXPECT_EQ(service.get(path).status, 200);
  const std::string list = "/interventions?state=all&unit_id=" + service.unit("Socialpsykiatrin");
  EXPECT_NE(service.get(list).body.find(person_id), std::string::npos);
  service.log_in("sanna.kivela");
  EXPECT_EQ(service.get(path).status, 404);
  EXPECT_EQ(service.get("/people/" + person_id + "/interventions").status, 404);
  EXPECT_EQ(service.get(list).body.find(person_id), std::string::npos);
}

TEST_P(ActivitiesTest, a_decision_is_there_before_the_start) {
  service.log_in("sanna.kivela");
  person_id = new_person("Beslut");
  const std::string asked = wanted(person_id, "Daglig sysselsättning", "Socialpsykiatrin");
  const auto made = service.post("/interventions", asked);
  ASSERT_EQ(made.status, 201) << made.body;
  path = "/interventions/" + made.text("id");
  EXPECT_TRUE(has_task("intervention.decide", made.text("id")));
  ASSERT_EQ(service.post(path + "/answer", R"({"kind":"place","planned_starts_on":"2026-11-23"})", "1").status, 204);
  EXPECT_EQ(service.post(path + "/start", R"({"starts_on":"2026-11-23"})", "2").text("rule"),
            "intervention.decision_missing");
  ASSERT_EQ(service.post(path + "/decision", R"({"decided_on":"2026-11-20","decided_by":"Handläggare"})", "2").status,
            204);
  EXPECT_FALSE(has_task("intervention.decide", made.text("id")));
  EXPECT_EQ(service.post(path + "/start", R"({"starts_on":"2026-11-23"})", "3").status, 204);
  expect_whole();
}

TEST_P(ActivitiesTest, the_queue_puts_the_social_services_first_and_then_who_has_waited_longest) {
  service.log_in("hassan.nur");
  const auto list = service.get("/interventions?limit=100&sort_by=queue&sort_direction=asc&unit_id=" +
                                service.unit("Arbetsmarknadsenheten")).body;
  const auto position = [&](const char* text, bool last) { return last ? list.rfind(text) : list.find(text); };
  ASSERT_NE(position("\"from_assistance\":true", false), std::string::npos);
  const size_t other = position("\"from_assistance\":false", false);
  ASSERT_NE(other, std::string::npos);
  EXPECT_GT(other, position("\"from_assistance\":true", true));
  std::vector<int> waited;
  for (size_t at = 0; (at = list.find("\"waited_days\":", at)) != std::string::npos && at < other; at += 14) {
    waited.push_back(std::stoi(list.substr(at + 14)));
  }
  EXPECT_GT(waited.size(), 5u);
  EXPECT_TRUE(std::is_sorted(waited.rbegin(), waited.rend()));
}

TEST_P(ActivitiesTest, an_act_is_undone_while_nothing_has_happened_since) {
  ask_for_training("Ångrad");
  const auto entry = service.get("/people/" + person_id + "/entries?limit=1").body;
  const std::string entry_id = entry.substr(entry.find("\"id\":\"") + 6, 36);
  ASSERT_EQ(service.post("/entries/" + entry_id + "/undo", "").status, 204);
  EXPECT_EQ(service.get(path).text("ending"), "registered_in_error");
  service.log_in("hassan.nur");
  EXPECT_EQ(service.get("/people/" + person_id).status, 404);
  expect_whole();
}

}  // namespace
}  // namespace app
