// The first way through, by HTTP without sockets, on both databases.
#include <gtest/gtest.h>

#include "app/check_store.h"
#include "app/test_service.h"

namespace app {
namespace {

class WayThroughTest : public testing::TestWithParam<sql::Driver> {
 protected:
  std::string new_referral(const std::string& family_name, const char* kind = "referral") {
    return R"({"kind":")" + std::string(kind) + R"(","person":{"given_name":"Ebba","family_name":")" +
           family_name + R"(","birth_year":1991,"sex":"woman"},"sender_unit_id":")" +
           service.unit("Försörjningsstöd och mottagning") + R"(","receiver_unit_id":")" +
           service.unit("Arbetsmarknadsenheten") +
           R"(","target_group":"long_term_assistance","wish":"Praktik i butik",)"
           R"("background":"Har sökt länge","answer_by_on":"2026-12-01"})";
  }

  std::string acceptance(const std::string& agreed_start_on) {
    return R"({"agreed_start_on":")" + agreed_start_on + R"(","owner_staff_id":")" +
           service.staff("Hassan Nur") + "\"}";
  }

  // The accepted person begins, and is measured, at the receiver's.
  void begin(const std::string& person_id, const std::string& referral_id) {
    const auto started = service.post(
        "/participations",
        R"({"person_id":")" + person_id + R"(","unit_id":")" + service.unit("Arbetsmarknadsenheten") +
            R"(","starts_on":"2026-11-20","education_level":"primary","owner_staff_id":")" +
            service.staff("Hassan Nur") + R"(","referral_id":")" + referral_id + "\"}");
    ASSERT_EQ(started.status, 201) << started.body;
    const auto measured = service.post(
        "/participations/" + started.text("id") + "/measurements",
        R"({"point":"start","measured_on":"2026-11-20","sources":[{"income_source":"financial_assistance"}],)"
        R"("occupations":[{"occupation_status":"job_seeking"}],"registered_at_af":true})");
    ASSERT_EQ(measured.status, 201) << measured.body;
    const std::string location = measured.header("Location");
    EXPECT_EQ(service.get(location.substr(location.find("/participations"))).text("id"), measured.text("id"));
  }

  // The sender sees the answer, and that more has happened that is not the sender's to read.
  void expect_senders_view(const std::string& person_id, const std::string& referral_id) {
    service.log_in("maria.lind");
    EXPECT_EQ(service.get("/referrals/" + referral_id).text("state"), "accepted");
    const auto entries = service.get("/people/" + person_id + "/entries");
    EXPECT_NE(entries.body.find("referral_accepted"), std::string::npos);
    EXPECT_EQ(entries.body.find("measurement_made"), std::string::npos);
    EXPECT_EQ(entries.body.find("participation_started"), std::string::npos);
    EXPECT_EQ(service.get("/people/" + person_id + "/thread").text("hidden_count"), "2");
  }

  void expect_whole() {
    for (const auto& finding : check_all(*service.database())) EXPECT_EQ(finding.count, 0) << finding.name;
  }

  bool has_task(const std::string& subject_id) {
    return service.get("/tasks?scope=unit").body.find(subject_id) != std::string::npos;
  }

  TestService service{GetParam()};
};
ON_BOTH_DATABASES(WayThroughTest);

TEST_P(WayThroughTest, a_referral_is_sent_asked_about_accepted_and_becomes_a_participation) {
  service.log_in("maria.lind");
  const auto sent = service.post("/referrals", new_referral("Testsson"));
  ASSERT_EQ(sent.status, 201) << sent.body;
  const std::string id = sent.text("id");
  EXPECT_FALSE(has_task(id));

  service.log_in("hassan.nur");
  EXPECT_TRUE(has_task(id));
  const auto received = service.get("/referrals/" + id);
  EXPECT_EQ(received.text("state"), "sent");
  const std::string person_id = received.body.substr(received.body.find("\"person\":{\"id\":\"") + 16, 36);
  ASSERT_EQ(service.post("/referrals/" + id + "/question", R"({"text":"Vilka tider passar?"})", "1").status, 204);
  EXPECT_FALSE(has_task(id));
  EXPECT_EQ(service.post("/referrals/" + id + "/question", R"({"text":"Igen"})", "1").status, 412);

  service.log_in("maria.lind");
  EXPECT_TRUE(has_task(id));
  ASSERT_EQ(service.post("/referrals/" + id + "/reply", R"({"text":"Förmiddagar"})", "2").status, 204);

  service.log_in("hassan.nur");
  const std::string accept = acceptance("2026-12-07");
  const auto stale = service.post("/referrals/" + id + "/acceptance", accept, "1");
  EXPECT_EQ(stale.status, 412);
  EXPECT_NE(stale.body.find("\"current\":{"), std::string::npos);
  ASSERT_EQ(service.post("/referrals/" + id + "/acceptance", accept, "3").status, 204);
  EXPECT_EQ(service.post("/referrals/" + id + "/acceptance", accept, "4").status, 409);
  EXPECT_EQ(service.get("/people/" + person_id + "/thread").text("stage"), "waiting");

  begin(person_id, id);
  EXPECT_FALSE(has_task(id));
  const auto thread = service.get("/people/" + person_id + "/thread");
  EXPECT_EQ(thread.text("stage"), "in_progress");

  expect_senders_view(person_id, id);
  expect_whole();
}

TEST_P(WayThroughTest, an_order_is_started_and_reported_back) {
  service.log_in("maria.lind");
  const std::string id = service.post("/referrals", new_referral("Beställ", "order")).text("id");
  service.log_in("hassan.nur");
  const std::string path = "/referrals/" + id;
  const std::string accept = acceptance("2026-11-25");
  ASSERT_EQ(service.post(path + "/acceptance", accept, "1").status, 204);
  ASSERT_EQ(service.post(path + "/start", R"({"started_on":"2026-11-23"})", "2").status, 204);
  ASSERT_EQ(service.post(path + "/report", R"({"report_text":"Möblerna är på plats."})", "3").status, 204);
  service.log_in("maria.lind");
  EXPECT_EQ(service.get(path).text("state"), "reported");
  EXPECT_EQ(service.get(path).text("report_text"), "Möblerna är på plats.");
  expect_whole();
}

TEST_P(WayThroughTest, the_same_key_sends_once) {
  service.log_in("maria.lind");
  const std::string body = new_referral("Engång");
  const auto first = service.send(http::Method::post, "/referrals", body, "", "key-1");
  const auto again = service.send(http::Method::post, "/referrals", body, "", "key-1");
  EXPECT_EQ(first.text("id"), again.text("id"));
  EXPECT_EQ(service.send(http::Method::post, "/referrals", new_referral("Annan"), "", "key-1").status, 409);
}

TEST_P(WayThroughTest, what_is_wrong_is_said_at_its_field) {
  service.log_in("maria.lind");
  const auto answer = service.post(
      "/people", R"({"given_name":"Ebba","family_name":"Ek","identity_number":"19900101-2384",)"
                 R"("birth_year":1850,"unit_id":")" +
                     service.unit("Försörjningsstöd och mottagning") + "\"}");
  EXPECT_EQ(answer.status, 422);
  EXPECT_NE(answer.body.find("identity_number.check_digit"), std::string::npos);
  EXPECT_NE(answer.body.find("person.birth_year_range"), std::string::npos);
}

TEST_P(WayThroughTest, an_act_is_undone_by_another_that_says_so) {
  service.log_in("hassan.nur");
  const auto people = service.post("/person-searches", R"({"query":"Aydin"})");
  const std::string person_id = people.text("id");
  const std::string path = "/people/" + person_id;
  ASSERT_EQ(service.post(path + "/contacts", R"({"kind":"health_care","name":"Hälsocentralen"})").status, 201);
  const auto entries = service.get(path + "/entries?limit=1");
  EXPECT_EQ(entries.text("kind"), "contact_added");
  EXPECT_EQ(entries.text("may_undo"), "true");
  ASSERT_EQ(service.post("/entries/" + entries.text("id") + "/undo", "").status, 204);
  const auto after = service.get(path + "/entries?limit=2");
  EXPECT_EQ(after.text("kind"), "contact_ended");
  EXPECT_EQ(after.text("cancels"), entries.text("id"));
  EXPECT_EQ(service.post("/entries/" + entries.text("id") + "/undo", "").status, 409);
  EXPECT_EQ(service.get(path + "/thread").body.find("Hälsocentralen"), std::string::npos);
  expect_whole();
}

TEST_P(WayThroughTest, an_answer_says_whether_what_was_done_can_be_undone) {
  service.log_in("hassan.nur");
  const auto people = service.post("/person-searches", R"({"query":"Aydin"})");
  const std::string path = "/people/" + people.text("id");
  const auto made = service.post(path + "/contacts", R"({"kind":"health_care","name":"Hälsocentralen"})");
  EXPECT_EQ(made.header("X-May-Undo"), "true");
  const auto undone = service.post("/entries/" + made.header("X-Entry-Id") + "/undo", "");
  EXPECT_FALSE(undone.header("X-Entry-Id").empty());
  EXPECT_EQ(undone.header("X-May-Undo"), "");
  const auto registered = service.post("/people", R"({"given_name":"Ebba","family_name":"Nyss","birth_year":1991,)"
                                                  R"("sex":"woman","unit_id":")" +
                                                      service.unit("Arbetsmarknadsenheten") + "\"}");
  EXPECT_FALSE(registered.header("X-Entry-Id").empty()) << registered.body;
  EXPECT_EQ(registered.header("X-May-Undo"), "");
}

TEST_P(WayThroughTest, an_answer_is_undone_by_its_own_branch_until_more_has_happened) {
  service.log_in("maria.lind");
  const std::string id = service.post("/referrals", new_referral("Ångrad")).text("id");
  service.log_in("hassan.nur");
  const std::string path = "/referrals/" + id;
  const auto declined = service.post(path + "/refusal", R"({"decline_reason":"no_capacity"})", "1");
  ASSERT_EQ(declined.status, 204) << declined.body;
  const std::string refusal = declined.header("X-Entry-Id");
  service.log_in("maria.lind");
  EXPECT_EQ(service.post("/entries/" + refusal + "/undo", "").status, 404);

  service.log_in("hassan.nur");
  ASSERT_EQ(service.post("/entries/" + refusal + "/undo", "").status, 204);
  EXPECT_EQ(service.get(path).text("state"), "sent");
  EXPECT_TRUE(has_task(id));
  const auto accepted = service.post(path + "/acceptance", acceptance("2026-11-23"), "3");
  ASSERT_EQ(accepted.status, 204) << accepted.body;
  ASSERT_EQ(service.post("/entries/" + accepted.header("X-Entry-Id") + "/undo", "").status, 204);
  const auto again = service.get(path);
  EXPECT_EQ(again.text("state"), "sent");
  const std::string person_id = again.body.substr(again.body.find("\"person\":{\"id\":\"") + 16, 36);
  EXPECT_EQ(service.get("/people/" + person_id + "/entries?limit=1").text("kind"), "referral_answer_undone");

  const auto last = service.post(path + "/acceptance", acceptance("2026-11-23"), "5");
  begin(person_id, id);
  const auto refused = service.post("/entries/" + last.header("X-Entry-Id") + "/undo", "");
  EXPECT_EQ(refused.status, 409);
  EXPECT_EQ(refused.text("rule"), "referral.already_begun");
  expect_whole();
}

}  // namespace
}  // namespace app
