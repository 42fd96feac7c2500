// Workplaces and placements by HTTP without sockets, on both databases.
#include <gtest/gtest.h>

#include <mutex>
#include <thread>

#include "app/check_store.h"
#include "app/test_service.h"
#include "placements/placement_actions.h"
#include "sharing/sharing_store.h"

namespace app {
namespace {

class PlacementsTest : public testing::TestWithParam<sql::Driver> {
 protected:
  void SetUp() override {
    service.log_in("hassan.nur");
    unit = service.unit("Arbetsmarknadsenheten");
    const std::string units = service.get("/units").body;
    const size_t at = units.find("Arbetsmarknadsenheten");
    branch = units.substr(units.find("\"branch_id\":\"", at) + 13, 36);
    person = add_person("Ebba");
    workplace = add_workplace("Provköket", 1, false);
  }

  std::string add_person(const std::string& name) {
    return service.post("/people", R"({"given_name":")" + name + R"(","family_name":"Testsson","birth_year":1991,)"
                                   R"("sex":"woman","unit_id":")" + unit + "\"}").text("id");
  }
  std::string workplace_body(const std::string& name, int places, bool is_school) {
    return R"("kind":"employer","name":")" + name + R"(","organisation_name":"Provbolaget","school_or_care":)" +
           (is_school ? "true" : "false") +
           R"(,"contact":{},"supervisor":{"name":"Ritva"},"tasks":["diska"],"capacity":[{"valid_from":"2026-01-01",)"
           R"("places":)" + std::to_string(places) + "}]";
  }
  std::string add_workplace(const std::string& name, int places, bool is_school) {
    const auto made = service.post("/workplaces",
                                   R"({"branch_id":")" + branch + "\"," + workplace_body(name, places, is_school) +
                                       "}");
    EXPECT_EQ(made.status, 201) << made.body;
    return made.text("id");
  }
  std::string plan_body(const std::string& at, const std::string& more = {}) {
    return R"({"unit_id":")" + unit + R"(","workplace_id":")" + at +
           R"(","placement_kind":"work_training","tasks":["diska"],"adaptations":["paus"],)"
           R"("supervisor":{"name":"Ritva"},)"
           R"("insurance":"municipal","starts_on":"2026-11-16","ends_on":"2027-01-29","percent":50)" + more + "}";
  }
  Answer plan(const std::string& who, const std::string& at, const std::string& more = {}) {
    return service.post("/people/" + who + "/placements", plan_body(at, more));
  }
  Answer act(const std::string& id, const char* what, const std::string& body, const char* version,
             http::Method method = http::Method::post) {
    return service.send(method, "/placements/" + id + "/" + what, body, version);
  }
  bool thread_tells(const std::string& text) {
    return service.get("/people/" + person + "/entries").body.find(text) != std::string::npos;
  }
  void expect_whole() {
    for (const auto& finding : check_all(*service.database())) EXPECT_EQ(finding.count, 0) << finding.name;
  }

  TestService service{GetParam()};
  std::string unit;
  std::string branch;
  std::string person;
  std::string workplace;
};
ON_BOTH_DATABASES(PlacementsTest);

TEST_P(PlacementsTest, a_placement_goes_from_plan_to_end) {
  const auto planned = plan(person, workplace);
  ASSERT_EQ(planned.status, 201) << planned.body;
  const auto id = planned.text("id");
  EXPECT_EQ(service.get("/placements/" + id).text("state"), "planned");
  EXPECT_EQ(act(id, "start", R"({"started_on":"2026-11-16"})", "9").status, 412);
  ASSERT_EQ(act(id, "start", R"({"started_on":"2026-11-16"})", "1").status, 204);
  const auto follow_up = R"({"held_on":"2026-11-20","held_at":"Köket","what_works":"Kommer i tid"})";
  ASSERT_EQ(service.post("/placements/" + id + "/follow-ups", follow_up).status, 201);
  EXPECT_EQ(act(id, "period", R"({"starts_on":"2026-11-16","ends_on":"2027-02-26","reason":"Behövs"})", "2",
                http::Method::put).status, 204);
  EXPECT_EQ(act(id, "extents", R"({"valid_from":"2026-12-01","percent":75,"reason":"Orkar"})", "3").status, 204);
  EXPECT_EQ(act(id, "union-consultation",
                R"({"union_outcome":"agreed","consulted_on":"2026-11-19","consulted_with":"Facket"})", "4",
                http::Method::put).status, 204);
  const auto ended = act(id, "end", R"({"ended_on":"2026-11-23","end_reason":"employment_here"})", "5");
  ASSERT_EQ(ended.status, 204) << ended.body;
  EXPECT_EQ(service.get("/placements/" + id).text("state"), "ended");
  EXPECT_TRUE(thread_tells("placement_extended"));
  EXPECT_TRUE(thread_tells("placement_followed_up"));
  EXPECT_NE(service.get("/people/" + person + "/thread").body.find("placement.note_next"), std::string::npos);
  ASSERT_EQ(act(id, "next-step", R"({"next_text":"Anställd i köket"})", "6", http::Method::put).status, 204);
  EXPECT_EQ(service.get("/people/" + person + "/thread").body.find("placement.note_next"), std::string::npos);
  expect_whole();
}

TEST_P(PlacementsTest, ends_with_the_branchs_own_reason_beside_the_shared_one) {
  service.log_in("oskar.rehn");
  const auto own = service.post("/organisation/local-codes",
                                R"({"branch_id":")" + branch + R"(","code_list":"end_reason","code":"illness",)"
                                R"("label_sv":"Rygg","label_en":"Back","valid_from":"2026-11-23","source":"Rutin"})");
  ASSERT_EQ(own.status, 201) << own.body;
  service.log_in("hassan.nur");
  const auto id = plan(person, workplace).text("id");
  ASSERT_EQ(act(id, "start", R"({"started_on":"2026-11-16"})", "1").status, 204);
  const std::string local = R"(,"local_end_reason_id":")" + own.text("id") + "\"}";
  const auto refused = act(id, "end", R"({"ended_on":"2026-11-23","end_reason":"studies")" + local, "2");
  EXPECT_EQ(refused.status, 422);
  EXPECT_NE(refused.body.find("code.not_offered_here"), std::string::npos) << refused.body;
  ASSERT_EQ(act(id, "end", R"({"ended_on":"2026-11-23","end_reason":"illness")" + local, "2").status, 204);
  EXPECT_NE(service.get("/placements/" + id).body.find(own.text("id")), std::string::npos);
  EXPECT_TRUE(thread_tells("local_end_reason_id"));
  expect_whole();
}

TEST_P(PlacementsTest, what_the_branch_has_made_mandatory_is_agreed_and_stays_agreed) {
  const auto id = plan(person, workplace).text("id");
  const std::string bare = R"("placement_kind":"work_training","tasks":[],"adaptations":[],"supervisor":{},)"
                           R"("insurance":"municipal")";
  const auto refused = service.post("/people/" + add_person("Siv") + "/placements",
                                    R"({"unit_id":")" + unit + R"(","workplace_id":")" + workplace +
                                        R"(","starts_on":"2026-11-16","ends_on":"2027-01-29","percent":50,)" + bare +
                                        "}");
  EXPECT_EQ(refused.status, 422);
  for (const char* field : {"\"tasks\"", "\"supervisor.name\"", "field.mandatory_here"}) {
    EXPECT_NE(refused.body.find(field), std::string::npos) << refused.body;
  }
  const auto corrected = service.send(http::Method::patch, "/placements/" + id, "{" + bare + R"(,"reason":"x"})", "1");
  EXPECT_EQ(corrected.status, 422) << corrected.body;
  EXPECT_NE(corrected.body.find("field.mandatory_here"), std::string::npos);
  expect_whole();
}

TEST_P(PlacementsTest, acts_are_undone_and_the_last_place_is_found_again) {
  const auto planned = plan(person, workplace);
  const auto id = planned.text("id");
  const auto started = act(id, "start", R"({"started_on":"2026-11-16"})", "1");
  ASSERT_EQ(service.post("/entries/" + started.header("X-Entry-Id") + "/undo", "").status, 204);
  EXPECT_EQ(service.get("/placements/" + id).text("state"), "planned");
  ASSERT_EQ(act(id, "start", R"({"started_on":"2026-11-16"})", "3").status, 204);
  const auto ended = act(id, "end", R"({"ended_on":"2026-11-20","end_reason":"own_wish"})", "4");
  ASSERT_EQ(ended.status, 204);
  const auto other = plan(add_person("Siv"), workplace, R"(,"working_times":"f.m.")");
  ASSERT_EQ(other.status, 201) << other.body;
  EXPECT_EQ(service.post("/entries/" + ended.header("X-Entry-Id") + "/undo", "").status, 409);
  ASSERT_EQ(act(other.text("id"), "cancellation", R"({"reason":"Sjuk"})", "1").status, 204);
  EXPECT_EQ(service.post("/entries/" + ended.header("X-Entry-Id") + "/undo", "").status, 204);
  EXPECT_EQ(service.get("/placements/" + id).text("state"), "ongoing");
  expect_whole();
}

TEST_P(PlacementsTest, in_school_it_waits_for_the_register_extract) {
  const auto school = add_workplace("Provskolan", 2, true);
  const auto id = plan(person, school).text("id");
  const auto refused = act(id, "start", R"({"started_on":"2026-11-20"})", "1");
  EXPECT_EQ(refused.status, 422);
  EXPECT_NE(refused.body.find("placement.extract_missing"), std::string::npos);
  ASSERT_EQ(act(id, "register-extract", R"({"shown_on":"2026-11-18"})", "1", http::Method::put).status, 204);
  EXPECT_EQ(act(id, "start", R"({"started_on":"2026-11-20"})", "2").status, 204);
  EXPECT_NE(service.get("/placements/" + id).body.find(R"("checked_by":"Hassan Nur")"), std::string::npos);
}

TEST_P(PlacementsTest, a_full_workplace_takes_nobody_without_a_reason) {
  ASSERT_EQ(plan(person, workplace).status, 201);
  const auto other = add_person("Siv");
  const auto refused = plan(other, workplace);
  EXPECT_EQ(refused.status, 409);
  EXPECT_NE(refused.body.find("placement.workplace_full"), std::string::npos);
  EXPECT_EQ(service.get("/workplaces/" + workplace).text("taken_now"), "1");
  EXPECT_EQ(service.get("/workplaces/" + workplace).text("free_from"), "2027-01-30");
  EXPECT_EQ(plan(other, workplace, R"(,"override_reason":"Handledaren säger ja")").status, 201);
  EXPECT_NE(service.get("/people/" + other + "/entries").body.find("Handledaren säger ja"), std::string::npos);
}

// Both have seen that there is a place left; one of them gets it.
TEST_P(PlacementsTest, the_last_place_is_given_once) {
  const record::Caller caller{base::MunicipalityId("2281"), base::StaffId(service.staff("Hassan Nur")), "test"};
  const std::string people[] = {person, add_person("Siv"), add_person("Tage"), add_person("Ulla")};
  int given = 0;
  std::mutex guard;
  std::vector<std::thread> threads;
  for (const auto& one : people) {
    threads.emplace_back([&, one] {
      const auto result = service.dispatcher().write<std::string>(caller, [&](record::Work& work) {
        const auto viewer = sharing::find_viewer(work.session(), work.municipality_id(), caller.actor_id).value();
        placements::NewPlacement input;
        input.unit_id = base::UnitId(unit);
        input.workplace_id = workplace;
        input.starts_on = base::Date::parse("2026-11-30").value();
        input.ends_on = base::Date::parse("2026-12-18").value();
        input.extent.percent = 50;
        input.terms.tasks = {"diska"};
        input.terms.supervisor.name = "Ritva";
        return placements::plan_placement(work, viewer, base::PersonId(one), input);
      });
      const std::lock_guard lock(guard);
      if (result.has_value()) ++given;
    });
  }
  for (auto& thread : threads) thread.join();
  EXPECT_EQ(given, 1);
  expect_whole();
}

TEST_P(PlacementsTest, another_branch_sees_neither_workplace_nor_placement) {
  const auto id = plan(person, workplace).text("id");
  service.log_in("maria.lind");
  EXPECT_EQ(service.get("/placements/" + id).status, 404);
  EXPECT_EQ(service.get("/placements/" + id + "/agreement.pdf").status, 404);
  EXPECT_EQ(service.get("/workplaces/" + workplace).status, 404);
  EXPECT_EQ(service.get("/workplaces").body, R"({"items":[]})");
  EXPECT_EQ(act(id, "start", R"({"started_on":"2026-11-16"})", "1").status, 404);
  const auto unknown = service.get("/placements/00000000-0000-4000-8000-000000000000");
  EXPECT_EQ(service.get("/placements/" + id).text("rule"), unknown.text("rule"));
}

TEST_P(PlacementsTest, a_protected_person_is_counted_and_not_shown) {
  const auto id = plan(person, workplace).text("id");
  const record::Caller caller{base::MunicipalityId("2281"), base::StaffId(service.staff("Hassan Nur")), "test"};
  const auto done = service.dispatcher().write<base::Done>(caller, [&](record::Work& work) -> base::Status {
    sharing::set_protection(work.session(), work.municipality_id(), base::PersonId(person),
                            sharing::ProtectionLevel::secrecy_marking);
    return base::done();
  });
  ASSERT_TRUE(done.has_value());
  const auto sheet = service.get("/workplaces/" + workplace);
  EXPECT_EQ(sheet.text("hidden_count"), "1");
  EXPECT_EQ(sheet.text("taken_now"), "1");
  EXPECT_EQ(sheet.body.find("Testsson"), std::string::npos);
  EXPECT_EQ(service.get("/placements/" + id).status, 404);
  EXPECT_EQ(service.get("/people/" + person + "/placements").status, 404);
}

TEST_P(PlacementsTest, an_exit_is_refused_while_it_runs_and_ends_it_when_overridden) {
  const auto started = service.post(
      "/participations", R"({"person_id":")" + person + R"(","unit_id":")" + unit +
                             R"(","starts_on":"2026-11-02","education_level":"primary"})");
  ASSERT_EQ(started.status, 201) << started.body;
  const auto running = plan(person, workplace).text("id");
  ASSERT_EQ(act(running, "start", R"({"started_on":"2026-11-16"})", "1").status, 204);
  const auto planned = plan(person, add_workplace("Andra köket", 1, false)).text("id");
  const std::string path = "/participations/" + started.text("id") + "/exit";
  const std::string body = R"({"ends_on":"2026-11-20","exit_reason":"work","main_outcome":"unsubsidised_work")";
  const auto refused = service.post(path, body + "}", "1");
  EXPECT_EQ(refused.status, 409);
  EXPECT_NE(refused.body.find("placement.follow_up"), std::string::npos);
  const auto done = service.post(path, body + R"(,"override_reason":"Flyttar i dag"})", "1");
  ASSERT_EQ(done.status, 204) << done.body;
  EXPECT_EQ(service.get("/placements/" + running).text("state"), "ended");
  EXPECT_NE(service.get("/placements/" + running).body.find("left_activity"), std::string::npos);
  EXPECT_EQ(service.get("/placements/" + planned).text("state"), "cancelled");
  expect_whole();
}

TEST_P(PlacementsTest, workplaces_are_changed_by_version_and_ended) {
  const std::string path = "/workplaces/" + workplace;
  const std::string body = "{" + workplace_body("Nya köket", 3, false);
  ASSERT_EQ(service.send(http::Method::patch, path, body + "}", "1").status, 204);
  EXPECT_EQ(service.send(http::Method::patch, path, body + "}", "1").status, 412);
  ASSERT_EQ(service.send(http::Method::patch, path, body + R"(,"ended":true})", "2").status, 204);
  const auto refused = plan(person, workplace);
  EXPECT_EQ(refused.status, 422);
  EXPECT_NE(refused.body.find("workplace.ended"), std::string::npos);
  service.log_in("maria.lind");
  EXPECT_EQ(service.post("/workplaces", R"({"branch_id":")" + branch + "\"," + workplace_body("X", 1, false) + "}")
                .status, 403);
  expect_whole();
}

}  // namespace
}  // namespace app
