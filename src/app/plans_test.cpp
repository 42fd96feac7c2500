// An individual plan from draft to end, by HTTP without sockets, on both databases.
#include <gtest/gtest.h>

#include "app/check_store.h"
#include "app/test_service.h"
#include "platform/system/crypto.h"

namespace app {
namespace {

class PlansTest : public testing::TestWithParam<sql::Driver> {
 protected:
  void SetUp() override {
    service.log_in("hassan.nur");
    const auto unit = service.unit("Arbetsmarknadsenheten");
    person_ = service.post("/people", R"({"given_name":"Plana","family_name":"Provsson","birth_year":1990,)"
                                      R"("sex":"woman","unit_id":")" + unit + "\"}").text("id");
  }

  std::string new_plan(const char* kind = "action_plan") {
    return R"({"person_id":")" + person_ + R"(","kind":")" + kind + R"(","unit_id":")" +
           service.unit("Arbetsmarknadsenheten") + R"(","content":)" + content("Praktik i kök") + "}";
  }

  // `ids`: of the goal and the activity, once they are known.
  std::string content(const std::string& what, const std::string& ids = {}, int hours = 20) {
    const auto goal = ids.empty() ? std::string() : R"("id":")" + ids.substr(0, 36) + R"(",)";
    const auto act = ids.empty() ? std::string() : R"("id":")" + ids.substr(36) + R"(",)";
    return R"({"own_words":"Jag vill laga mat","made_together":"Vid två möten","follow_up_on":"2027-01-15",)"
           R"("goals":[{)" + goal + R"("title":"Arbete i kök","why":"Det kan jag","follow_up_on":null,)" +
           R"("activities":[{)" + act +
           R"("what":")" + what + R"(","doer":"staff","doer_staff_id":")" +
           service.staff("Hassan Nur") + R"(","by_on":"2026-12-01","follow_up_on":"2026-12-10","weekly_hours":)" +
           std::to_string(hours) +
           R"(}],"sub_goals":[]}]})";
  }

  std::string begin() {
    const auto begun = service.post("/plans", new_plan());
    EXPECT_EQ(begun.status, 201) << begun.body;
    return begun.text("id");
  }
  Answer agree(const std::string& id, const char* version, const char* on = "2026-11-23") {
    return service.post("/plans/" + id + "/agreement",
                        R"({"agreed_on":")" + std::string(on) + R"(","agreement":"meeting"})", version);
  }
  Answer end(const std::string& id, const char* version) {
    return service.post("/plans/" + id + "/ending", R"({"ended_on":"2026-11-23","end_reason":"replaced"})", version);
  }
  // The ids of the first goal and the first activity.
  std::string ids(const std::string& id) {
    const auto body = service.get("/plans/" + id).body;
    const auto goal = body.find("\"id\":\"", body.find("\"goals\":")) + 6;
    const auto act = body.find("\"id\":\"", body.find("\"activities\":")) + 6;
    return body.substr(goal, 36) + body.substr(act, 36);
  }
  std::string newest_entry() { return service.get("/people/" + person_ + "/entries?limit=1").text("kind"); }
  // The rules of the open tasks of that plan, and their days.
  std::string tasks(const std::string& id) {
    std::string out;
    auto body = service.get("/people/" + person_ + "/thread").body;
    body.erase(0, body.find("\"tasks\":["));
    const std::string rule = "\"rule\":\"plan.";
    for (size_t at = body.find(rule); at != std::string::npos; at = body.find(rule, at + 1)) {
      const auto due = body.find("\"due_on\":\"", at) + 10;
      out += body.substr(at + 8, body.find('"', at + 8) - at - 8) + " " + body.substr(due, 10) + ";";
    }
    EXPECT_NE(body.find(id), std::string::npos);
    return out;
  }
  void expect_whole() {
    for (const auto& finding : check_all(*service.database())) EXPECT_EQ(finding.count, 0) << finding.name;
  }

  TestService service{GetParam()};
  std::string person_;
};
ON_BOTH_DATABASES(PlansTest);

TEST_P(PlansTest, a_plan_is_agreed_changed_and_agreed_again_and_the_first_version_keeps_its_bytes) {
  const auto id = begin();
  EXPECT_EQ(newest_entry(), "plan_begun");
  EXPECT_EQ(tasks(id), "plan.agree 2026-12-07;");
  EXPECT_EQ(service.get("/plans/" + id).text("state"), "draft");
  ASSERT_EQ(agree(id, "1").status, 204);
  EXPECT_EQ(tasks(id), "plan.follow_up 2026-12-10;");
  const auto first = service.get("/plans/" + id + "/versions/1");
  ASSERT_EQ(first.status, 200);
  EXPECT_EQ(first.body.find("{\"agreed_on\":\"2026-11-23\",\"agreement\":\"meeting\""), 0u) << first.body;
  const auto sheet = service.get("/plans/" + id);
  EXPECT_EQ(sheet.text("sha256"), platform::to_hex(platform::sha256(first.body)));

  const auto path = "/plans/" + id + "/draft";
  const auto changed = content("Praktik i skolkök", ids(id));
  ASSERT_EQ(service.send(http::Method::put, path, changed, "2").status, 204);
  EXPECT_EQ(newest_entry(), "plan_changed");
  EXPECT_EQ(tasks(id), "plan.agree 2026-12-07;plan.follow_up 2026-12-10;");
  const auto waits = service.get("/plans/" + id + "/difference?from=1&to=0");
  EXPECT_EQ(waits.text("new_value"), "Praktik i skolkök");
  ASSERT_EQ(agree(id, "3").status, 204);
  EXPECT_EQ(service.get("/plans/" + id + "/versions/1").body, first.body);
  const auto found = service.get("/plans/" + id + "/difference?from=1&to=2");
  EXPECT_EQ(found.text("field"), "what");
  EXPECT_EQ(found.text("old_value"), "Praktik i kök");
  EXPECT_EQ(found.text("new_value"), "Praktik i skolkök");
  EXPECT_EQ(service.get("/plans/" + id + "/versions/3").status, 404);
  EXPECT_EQ(service.get("/plans/" + id + "/versions/0").status, 404);
  expect_whole();
}

TEST_P(PlansTest, a_stale_version_is_told_before_any_rule) {
  const auto id = begin();
  ASSERT_EQ(service.send(http::Method::put, "/plans/" + id + "/draft", content("Annat"), "1").status, 204);
  const auto stale = service.send(http::Method::put, "/plans/" + id + "/draft", content("Tredje"), "1");
  EXPECT_EQ(stale.status, 412);
  EXPECT_NE(stale.body.find("\"current\":{"), std::string::npos);
  EXPECT_EQ(agree(id, "1", "2027-01-01").status, 412);
  EXPECT_EQ(agree(id, "2", "2027-01-01").status, 422);
  ASSERT_EQ(service.send(http::Method::put, "/plans/" + id + "/draft", content("Annat", ids(id)), "2").status, 204);
  EXPECT_EQ(service.get("/plans/" + id).text("version"), "2");
  const auto hours = content("Annat", ids(id), 21);
  ASSERT_EQ(service.send(http::Method::put, "/plans/" + id + "/draft", hours, "2").status, 204);
  EXPECT_EQ(service.get("/plans/" + id).text("weekly_hours"), "21");
}

TEST_P(PlansTest, one_of_a_kind_at_a_time_and_other_kinds_beside_it) {
  const auto id = begin();
  EXPECT_EQ(service.post("/plans", new_plan()).text("rule"), "plan.one_of_kind");
  EXPECT_EQ(service.post("/plans", new_plan("coordinated_plan")).status, 201);
  ASSERT_EQ(end(id, "1").status, 204);
  EXPECT_EQ(service.post("/plans", new_plan()).status, 201);
  expect_whole();
}

TEST_P(PlansTest, what_became_of_an_activity_is_kept_beside_the_versions) {
  const auto id = begin();
  ASSERT_EQ(agree(id, "1").status, 204);
  const auto bytes = service.get("/plans/" + id + "/versions/1").body;
  const auto path = "/plans/" + id + "/activities/" + ids(id).substr(36) + "/progress";
  EXPECT_EQ(service.send(http::Method::put, path, R"({"progress":"not_done"})", "0").status, 422);
  ASSERT_EQ(service.send(http::Method::put, path, R"({"progress":"in_progress"})", "0").status, 204);
  EXPECT_EQ(service.send(http::Method::put, path, R"({"progress":"done"})", "0").status, 412);
  ASSERT_EQ(service.send(http::Method::put, path, R"({"progress":"done"})", "1").status, 204);
  EXPECT_EQ(newest_entry(), "plan_activity_reported");
  EXPECT_EQ(tasks(id), "plan.follow_up 2027-01-15;");
  const auto sheet = service.get("/plans/" + id);
  EXPECT_EQ(sheet.text("done"), "1");
  EXPECT_EQ(sheet.text("goals_unwatched"), "0");
  EXPECT_EQ(service.get("/plans/" + id + "/versions/1").body, bytes);
  const auto nobody = "/plans/" + id + "/activities/" + person_ + "/progress";
  const auto refused = service.send(http::Method::put, nobody, R"({"progress":"done"})", "0");
  EXPECT_EQ(refused.text("rule"), "plan.activity_unknown");
  expect_whole();
}

TEST_P(PlansTest, a_follow_up_moves_the_plan_on) {
  const auto id = begin();
  ASSERT_EQ(agree(id, "1").status, 204);
  const auto known = ids(id);
  const auto follow_up = R"({"followed_up_on":"2026-11-23","summary":"Går bra","own_words":"Roligt",)"
                         R"("next_follow_up_on":"2027-03-01","remarks":[{"item_id":")" + known.substr(0, 36) +
                         R"(","remark":"På väg"},{"item_id":")" + known.substr(36) + R"(","progress":"done"}]})";
  ASSERT_EQ(service.post("/plans/" + id + "/follow-ups", follow_up, "2").status, 204);
  EXPECT_EQ(newest_entry(), "plan_followed_up");
  EXPECT_EQ(tasks(id), "plan.follow_up 2027-03-01;");
  const auto sheet = service.get("/plans/" + id);
  EXPECT_NE(sheet.body.find("På väg"), std::string::npos);
  EXPECT_EQ(sheet.text("done"), "1");
  EXPECT_EQ(service.post("/plans/" + id + "/follow-ups", follow_up, "2").status, 412);
  expect_whole();
}

TEST_P(PlansTest, an_agreement_is_undone_within_a_day_and_its_version_stays) {
  const auto id = begin();
  const auto agreed = agree(id, "1");
  const auto bytes = service.get("/plans/" + id + "/versions/1").body;
  ASSERT_EQ(service.post("/entries/" + agreed.header("X-Entry-Id") + "/undo", "").status, 204);
  EXPECT_EQ(service.get("/plans/" + id).text("state"), "draft");
  EXPECT_EQ(service.get("/plans/" + id).text("withdrawn_on"), "2026-11-23");
  EXPECT_EQ(tasks(id), "plan.agree 2026-12-07;");
  EXPECT_EQ(service.get("/plans/" + id + "/versions/1").body, bytes);
  ASSERT_EQ(agree(id, "3").status, 204);
  EXPECT_EQ(service.get("/plans/" + id).text("agreed_number"), "2");

  const auto ended = end(id, "4");
  ASSERT_EQ(service.post("/entries/" + ended.header("X-Entry-Id") + "/undo", "").status, 204);
  EXPECT_EQ(service.get("/plans/" + id).text("state"), "in_force");
  EXPECT_EQ(tasks(id), "plan.follow_up 2026-12-10;");
  expect_whole();
}

TEST_P(PlansTest, a_later_agreement_undone_leaves_the_earlier_in_force) {
  const auto id = begin();
  ASSERT_EQ(agree(id, "1").status, 204);
  ASSERT_EQ(service.send(http::Method::put, "/plans/" + id + "/draft", content("Annat", ids(id)), "2").status, 204);
  const auto again = agree(id, "3");
  ASSERT_EQ(service.post("/entries/" + again.header("X-Entry-Id") + "/undo", "").status, 204);
  const auto sheet = service.get("/plans/" + id);
  EXPECT_EQ(sheet.text("agreed_number"), "1");
  EXPECT_EQ(tasks(id), "plan.agree 2026-12-07;plan.follow_up 2026-12-10;");
  ASSERT_EQ(service.send(http::Method::remove, "/plans/" + id + "/draft", "", "5").status, 204);
  EXPECT_EQ(tasks(id), "plan.follow_up 2026-12-10;");
  EXPECT_NE(service.get("/plans/" + id).body.find("Praktik i kök"), std::string::npos);
  expect_whole();
}

TEST_P(PlansTest, a_plan_begun_by_mistake_is_gone) {
  const auto begun = service.post("/plans", new_plan());
  const auto entries = service.get("/people/" + person_ + "/entries?limit=1");
  ASSERT_EQ(service.post("/entries/" + entries.text("id") + "/undo", "").status, 204);
  EXPECT_EQ(service.get("/plans/" + begun.text("id")).status, 404);
  EXPECT_EQ(service.get("/people/" + person_ + "/plans").body, "{\"items\":[]}");
  expect_whole();
}

TEST_P(PlansTest, another_branch_neither_sees_nor_changes_it) {
  const auto id = begin();
  ASSERT_EQ(agree(id, "1").status, 204);
  const auto another = new_plan("coordinated_plan");
  service.log_in("maria.lind");
  for (const auto& path : {"/plans/" + id, "/plans/" + id + "/versions/1", "/plans/" + id + "/versions/1/pdf",
                           "/plans/" + id + "/difference?from=1&to=1"}) {
    EXPECT_EQ(service.get(path).text("rule"), "plan.unknown") << path;
  }
  EXPECT_EQ(service.get("/people/" + person_ + "/plans").text("rule"), "person.unknown");
  EXPECT_EQ(service.post("/plans", another).text("rule"), "person.unknown");
}

TEST_P(PlansTest, an_exit_is_held_up_by_it_and_overridden_ends_it) {
  const auto id = begin();
  ASSERT_EQ(agree(id, "1").status, 204);
  const auto started = service.post(
      "/participations", R"({"person_id":")" + person_ + R"(","unit_id":")" + service.unit("Arbetsmarknadsenheten") +
                             R"(","starts_on":"2026-11-02","education_level":"primary"})");
  ASSERT_EQ(started.status, 201) << started.body;
  const auto leave = [&](const std::string& more) {
    return service.post("/participations/" + started.text("id") + "/exit",
                        R"({"ends_on":"2026-11-23","exit_reason":"moved","main_outcome":"moved")" + more + "}", "1");
  };
  const auto refused = leave("");
  EXPECT_EQ(refused.status, 409);
  EXPECT_NE(refused.body.find("plan.follow_up"), std::string::npos) << refused.body;
  const auto left = leave(R"(,"override_reason":"Flyttar i dag")");
  ASSERT_EQ(left.status, 204) << left.body;
  const auto sheet = service.get("/plans/" + id);
  EXPECT_EQ(sheet.text("state"), "ended");
  EXPECT_EQ(sheet.text("end_reason"), "person_leaves");
  expect_whole();
}

TEST_P(PlansTest, a_version_is_printed_without_a_name_in_its_file) {
  const auto id = begin();
  ASSERT_EQ(agree(id, "1").status, 204);
  const auto pdf = service.get("/plans/" + id + "/versions/1/pdf?language=en");
  ASSERT_EQ(pdf.status, 200) << pdf.body;
  EXPECT_EQ(pdf.body.substr(0, 5), "%PDF-");
  EXPECT_EQ(pdf.header("Content-Disposition"), "attachment; filename=\"plan-v1.pdf\"");
}

}  // namespace
}  // namespace app
