// Whose case it is, and leaving: by HTTP without sockets, on both databases.
#include <gtest/gtest.h>

#include "app/check_store.h"
#include "app/test_service.h"
#include "outcomes/exit_actions.h"
#include "parties/party_store.h"
#include "sharing/sharing_store.h"

namespace app {
namespace {

class LeavingTest : public testing::TestWithParam<sql::Driver> {
 protected:
  void SetUp() override {
    service.log_in("hassan.nur");
    const auto made = service.post(
        "/people", R"({"given_name":"Ebba","family_name":"Testsson","birth_year":1991,"sex":"woman","unit_id":")" +
                       service.unit("Arbetsmarknadsenheten") + "\"}");
    ASSERT_EQ(made.status, 201) << made.body;
    person = made.text("id");
    hassan = service.staff("Hassan Nur");
  }

  std::string start(const char* unit, const std::string& owner = {}) {
    const std::string owned = owner.empty() ? "" : R"(,"owner_staff_id":")" + service.staff(owner) + "\"";
    const auto started = service.post(
        "/participations", R"({"person_id":")" + person + R"(","unit_id":")" + service.unit(unit) +
                               R"(","starts_on":"2026-11-02","education_level":"primary")" + owned + "}");
    EXPECT_EQ(started.status, 201) << started.body;
    return started.text("id");
  }

  Answer end(const std::string& id, const std::string& more = R"("main_outcome":"unsubsidised_work")",
             const char* reason = "work") {
    return service.post("/participations/" + id + "/exit",
                        R"({"ends_on":"2026-11-20","exit_reason":")" + std::string(reason) + "\"," + more + "}",
                        service.get("/participations/" + id).text("version"));
  }

  // An order that is under way: something that runs, and that belongs to the branch.
  void order() {
    service.log_in("maria.lind");
    const auto sent = service.post(
        "/referrals", R"({"kind":"order","person_id":")" + shared_person() + R"(","sender_unit_id":")" +
                          service.unit("Försörjningsstöd och mottagning") + R"(","receiver_unit_id":")" +
                          service.unit("Arbetsmarknadsenheten") +
                          R"(","target_group":"long_term_assistance","wish":"Praktik","background":"",)"
                          R"("answer_by_on":"2026-12-01"})");
    ASSERT_EQ(sent.status, 201) << sent.body;
    service.log_in("hassan.nur");
    const std::string path = "/referrals/" + sent.text("id");
    ASSERT_EQ(service.post(path + "/acceptance", R"({"agreed_start_on":"2026-11-23","owner_staff_id":")" +
                                                     service.staff("Hassan Nur") + "\"}",
                           "1").status, 204);
  }

  // The same person, made current where the order comes from.
  std::string shared_person() {
    const auto done = service.dispatcher().write<base::Done>(caller(), [&](record::Work& work) -> base::Status {
      const auto branch = branch_of(work, "Individ- och familjeomsorg");
      sharing::make_current(work.session(), work.municipality_id(), base::PersonId(person), branch, work.today());
      return base::done();
    });
    EXPECT_TRUE(done.has_value());
    return person;
  }

  static base::HolderId branch_of(record::Work& work, const std::string& name) {
    for (const auto& unit : parties::list_units(work.session(), work.municipality_id())) {
      if (unit.branch_name == name) return unit.unit.branch_id;
    }
    return {};
  }

  record::Caller caller() {
    return {base::MunicipalityId("2281"), base::StaffId(hassan), "test"};
  }

  std::string thread(const char* member) { return service.get("/people/" + person + "/thread").text(member); }
  void expect_whole() {
    for (const auto& finding : check_all(*service.database())) EXPECT_EQ(finding.count, 0) << finding.name;
  }

  TestService service{GetParam()};
  std::string person;
  std::string hassan;
};
ON_BOTH_DATABASES(LeavingTest);

TEST_P(LeavingTest, a_case_has_one_owner_and_is_handed_over_with_its_tasks) {
  service.log_in("maria.lind");
  const std::string stranger = service.staff("Maria Lind");
  service.log_in("hassan.nur");
  EXPECT_EQ(thread("owner"), "null");
  start("Arbetsmarknadsenheten", "Hassan Nur");
  auto owned = service.get("/people/" + person + "/ownerships");
  EXPECT_EQ(owned.text("owner_name"), "Hassan Nur");
  const std::string path = "/people/" + person + "/ownerships/" + owned.text("id");
  const std::string lovisa = service.staff("Lovisa Fälth");
  const auto body = [&](const std::string& owner, const char* reason) {
    return R"({"unit_id":")" + service.unit("Arbetsmarknadsenheten") + R"(","owner_staff_id":")" + owner +
           R"(","reason":")" + reason + "\"}";
  };
  EXPECT_EQ(service.post(path + "/hand-over", body(lovisa, ""), "1").status, 422);
  EXPECT_EQ(service.post(path + "/hand-over", body(service.staff("Hassan Nur"), "Byte"), "1").status, 422);
  EXPECT_EQ(service.post(path + "/hand-over", body(stranger, "Byte"), "1").status, 422);
  const auto handed = service.post(path + "/hand-over", body(lovisa, "Semester"), "1");
  ASSERT_EQ(handed.status, 204) << handed.body;
  EXPECT_EQ(service.post(path + "/hand-over", body(lovisa, "Igen"), "1").status, 404);
  owned = service.get("/people/" + person + "/ownerships");
  EXPECT_EQ(owned.text("owner_name"), "Lovisa Fälth");
  EXPECT_EQ(owned.text("hand_over_count"), "1");
  EXPECT_EQ(thread("staff_name"), "Lovisa Fälth");  // the next step's
  EXPECT_EQ(thread("hand_over_count"), "1");

  const auto undone = service.post("/entries/" + handed.header("X-Entry-Id") + "/undo", "");
  ASSERT_EQ(undone.status, 204) << undone.body;
  owned = service.get("/people/" + person + "/ownerships");
  EXPECT_EQ(owned.text("owner_name"), "Hassan Nur");
  EXPECT_EQ(owned.text("hand_over_count"), "0");
  EXPECT_EQ(thread("staff_name"), "Hassan Nur");
  expect_whole();
}

TEST_P(LeavingTest, the_last_exit_ends_the_ownership_and_plans_the_follow_ups) {
  const auto ame = start("Arbetsmarknadsenheten", "Hassan Nur");
  const auto torget = start("Arbetsmarknadstorget");
  EXPECT_EQ(end(ame, R"("exit_text":"")").status, 422);  // without an outcome
  EXPECT_EQ(end(ame, R"("main_outcome":"studies")").status, 422);
  ASSERT_EQ(end(ame).status, 204);
  EXPECT_NE(thread("owner"), "null");
  const std::string ownerships = "/people/" + person + "/ownerships";
  auto owned = service.get(ownerships);
  ASSERT_LT(service.send(http::Method::patch, ownerships + "/" + owned.text("id"),
                         R"({"deputy_staff_id":null,"coordinator":"none","coordinator_contact_id":null,)"
                         R"("weight_tenths":30})",
                         owned.text("version")).status, 300);
  ASSERT_EQ(end(torget).status, 204);
  EXPECT_EQ(thread("owner"), "null");
  const auto sheet = service.get("/participations/" + torget);
  EXPECT_EQ(sheet.text("main_outcome"), "unsubsidised_work");
  EXPECT_NE(sheet.body.find(R"("planned_on":"2027-11-20")"), std::string::npos) << sheet.body;

  ASSERT_EQ(service.post("/participations/" + torget + "/reopening", R"({"reason":"Kom tillbaka"})",
                         sheet.text("version")).status, 204);
  EXPECT_NE(service.get("/participations/" + torget).body.find(R"("follow_ups":[])"), std::string::npos);
  owned = service.get(ownerships);
  EXPECT_EQ(owned.text("owner_name"), "Hassan Nur");
  EXPECT_EQ(owned.text("weight_tenths"), "30");
  expect_whole();
}

TEST_P(LeavingTest, an_exit_is_refused_with_what_runs_postponed_or_overridden) {
  const auto ame = start("Arbetsmarknadsenheten", "Hassan Nur");
  order();
  const auto check = service.get("/participations/" + ame + "/exit");
  EXPECT_NE(check.body.find(R"("rule":"order.start")"), std::string::npos) << check.body;
  const auto refused = end(ame);
  EXPECT_EQ(refused.status, 409);
  EXPECT_NE(refused.body.find("order.start"), std::string::npos) << refused.body;
  EXPECT_EQ(service.get("/participations/" + ame).text("ends_on"), "null");

  const auto postponed = service.post("/participations/" + ame + "/exit-postponement",
                                      R"({"until_on":"2026-12-07","reason":"Beställningen är på väg"})", "1");
  ASSERT_EQ(postponed.status, 204) << postponed.body;
  EXPECT_NE(service.get("/people/" + person + "/thread").body.find("participation.exit"), std::string::npos);
  ASSERT_EQ(end(ame, R"("main_outcome":"unsubsidised_work","override_reason":"Flyttar i dag")").status, 204);
  EXPECT_NE(service.get("/people/" + person + "/entries").body.find("participation_ended_overridden"),
            std::string::npos);
  EXPECT_EQ(service.get("/people/" + person + "/thread").body.find("\"rule\":\"participation.exit\""),
            std::string::npos);
  expect_whole();
}

TEST_P(LeavingTest, a_failure_midway_changes_nothing) {
  const auto ame = start("Arbetsmarknadsenheten", "Hassan Nur");
  order();
  const auto before = service.get("/people/" + person + "/entries").body;
  const sharing::EndingTable failing{
      {"referral", [](record::Work& work, const sharing::Viewer&, const std::string& id, base::Date) -> base::Status {
         record::NewEntry entry{{}, "test", "referral", id, base::HolderId("x"), {}, {}, {}, work.today(), {}, {},
                                {}, {}};
         work.write({std::move(entry), {}, {}});
         return base::Error{base::ErrorCode::conflict, "test.failed", {}};
       }}};
  const auto ended = service.dispatcher().write<base::Done>(caller(), [&](record::Work& work) {
    const auto viewer = sharing::find_viewer(work.session(), work.municipality_id(), work.actor_id());
    return outcomes::end_participation(
        work, *viewer, failing, ame, 1,
        {work.today(), outcomes::ExitReason::work, "", outcomes::MainOutcome::subsidised_work, "Flyttar"});
  });
  ASSERT_FALSE(ended.has_value());
  EXPECT_EQ(ended.error().rule, "test.failed");
  EXPECT_EQ(service.get("/people/" + person + "/entries").body, before);
  EXPECT_EQ(service.get("/participations/" + ame).text("ends_on"), "null");
  EXPECT_NE(thread("owner"), "null");
  expect_whole();
}

TEST_P(LeavingTest, who_has_left_is_asked_how_it_went) {
  const auto ame = start("Arbetsmarknadsenheten", "Hassan Nur");
  ASSERT_EQ(end(ame).status, 204);
  service.set_day(base::Date::parse("2027-02-22").value());
  service.log_in("hassan.nur");
  const auto sheet = service.get("/participations/" + ame);
  const std::string id = sheet.body.substr(sheet.body.find("\"follow_ups\":[{\"id\":\"") + 21, 36);
  EXPECT_NE(service.get("/tasks?scope=unit").body.find(id), std::string::npos);
  const std::string path = "/participations/" + ame + "/follow-ups/" + id + "/answer";
  EXPECT_EQ(service.post(path, R"({"state":"reached","asked_on":"2027-02-22"})", "1").status, 422);
  ASSERT_EQ(service.post(path, R"({"state":"reached","asked_on":"2027-02-22","main_outcome":"subsidised_work",)"
                               R"("what_helped":"Handledaren"})", "1").status, 204);
  EXPECT_EQ(service.post(path, R"({"state":"declined","asked_on":"2027-02-22"})", "2").status, 409);
  EXPECT_EQ(service.get("/tasks?scope=unit").body.find(id), std::string::npos);
  expect_whole();
}

}  // namespace
}  // namespace app
