// The mapping of a person's situation, by HTTP without sockets, on both databases.
#include <gtest/gtest.h>

#include "app/check_store.h"
#include "app/test_service.h"

namespace app {
namespace {

class AssessmentFlowTest : public testing::TestWithParam<sql::Driver> {
 protected:
  void SetUp() override {
    service.log_in("maria.lind");
    const auto made = service.post("/people", R"({"given_name":"Ebba","family_name":"Kartsson","birth_year":1991,)"
                                              R"("sex":"woman","unit_id":")" +
                                                  service.unit("Försörjningsstöd och mottagning") + "\"}");
    ASSERT_EQ(made.status, 201) << made.body;
    path = "/people/" + made.text("id") + "/assessment";
  }

  static std::string answer(const std::string& variable, const std::string& code) {
    return R"({"variable":")" + variable + R"(","values":[{"code":")" + code + R"("}],"source":"person"})";
  }
  Answer hold(const std::string& held_on, const std::string& answers) {
    return service.post(path + "/sittings", R"({"held_on":")" + held_on + R"(","answers":[)" + answers + "]}");
  }
  // What stands after a variable in the mapping, up to the next.
  std::string area(const std::string& body, const std::string& variable) {
    const size_t at = body.find(R"("variable":")" + variable + "\"");
    return body.substr(at, body.find(R"({"variable")", at) - at);
  }
  int tasks() {
    int count = 0;
    const std::string id = service.get(path).text("id");
    const auto body = service.get("/tasks?scope=unit").body;
    for (size_t at = body.find(id); at != std::string::npos; at = body.find(id, at + 1)) ++count;
    return count;
  }
  void expect_whole() {
    for (const auto& finding : check_all(*service.database())) EXPECT_EQ(finding.count, 0) << finding.name;
  }

  TestService service{GetParam()};
  std::string path;
};
ON_BOTH_DATABASES(AssessmentFlowTest);

TEST_P(AssessmentFlowTest, a_sitting_saves_some_answers_and_the_rest_is_not_yet_investigated) {
  EXPECT_EQ(service.get(path).text("id"), "null");
  const auto held = hold("2026-11-20", answer("housing", "homeless") + "," + answer("addiction", "unknown"));
  ASSERT_EQ(held.status, 201) << held.body;
  const auto mapping = service.get(path);
  EXPECT_EQ(mapping.text("investigated_count"), "2");
  EXPECT_NE(area(mapping.body, "housing").find("homeless\",\"percent\""), std::string::npos);
  EXPECT_NE(area(mapping.body, "addiction").find(R"("code":"unknown")"), std::string::npos);
  EXPECT_NE(area(mapping.body, "barriers").find(R"("answer":null)"), std::string::npos);
  EXPECT_EQ(tasks(), 1);
  const auto entry = service.get(path.substr(0, path.rfind('/')) + "/entries?limit=1&group=assessment");
  EXPECT_EQ(entry.text("kind"), "assessment_sitting_held");
  EXPECT_NE(entry.body.find(R"("field":"housing")"), std::string::npos);
  const auto wrong = hold("2026-11-24", answer("housing", "sfi"));
  EXPECT_EQ(wrong.status, 422);
  EXPECT_NE(wrong.body.find("assessment.code_unknown"), std::string::npos);
  EXPECT_NE(wrong.body.find("date.in_future"), std::string::npos);
  expect_whole();
}

TEST_P(AssessmentFlowTest, what_was_known_on_a_day_is_the_same_bytes_whatever_comes_later) {
  ASSERT_EQ(hold("2026-11-20", answer("housing", "homeless")).status, 201);
  service.set_day(base::Date::parse("2026-11-24").value());
  service.log_in("maria.lind");
  const std::string as_of = path + "?as_of=2026-11-23";
  const std::string known = service.get(as_of).body;
  EXPECT_NE(known.find("homeless\",\"percent\""), std::string::npos);
  ASSERT_EQ(hold("2026-11-18", answer("addiction", "no")).status, 201);
  EXPECT_EQ(service.get(as_of).body, known);
  const auto second = hold("2026-11-24", answer("housing", "second_hand"));
  EXPECT_EQ(service.get(as_of).body, known);
  const auto version = service.get(path).text("version");
  ASSERT_EQ(service.post(path + "/completion", "", version).status, 204);
  EXPECT_EQ(service.get(as_of).body, known);
  ASSERT_EQ(service.post("/entries/" + second.header("X-Entry-Id") + "/undo", "").status, 204);
  EXPECT_EQ(service.get(as_of).body, known);
  EXPECT_NE(area(service.get(path).body, "housing").find("homeless\",\"percent\""), std::string::npos);
  EXPECT_EQ(service.get(path + "?as_of=2026-11-25").status, 422);
  expect_whole();
}

TEST_P(AssessmentFlowTest, an_undone_sitting_counts_no_more_and_stands_in_the_history) {
  hold("2026-11-20", answer("housing", "homeless"));
  const auto wrong = hold("2026-11-23", answer("housing", "own_contract"));
  EXPECT_NE(area(service.get(path).body, "housing").find("own_contract\",\"percent\""), std::string::npos);
  ASSERT_EQ(service.post("/entries/" + wrong.header("X-Entry-Id") + "/undo", "").status, 204);
  EXPECT_NE(area(service.get(path).body, "housing").find("homeless\",\"percent\""), std::string::npos);
  EXPECT_EQ(service.post("/entries/" + wrong.header("X-Entry-Id") + "/undo", "").status, 409);
  const auto history = service.get(path + "/answers?variable=housing");
  EXPECT_EQ(history.text("code"), "own_contract");
  EXPECT_EQ(history.text("cancelled_on"), "2026-11-23");
  EXPECT_EQ(history.text("recorded_by"), "Maria Lind");
  EXPECT_EQ(service.get(path + "/answers?variable=nonsense").status, 400);
  EXPECT_EQ(tasks(), 1);
  expect_whole();
}

TEST_P(AssessmentFlowTest, it_is_complete_for_now_until_the_next_sitting) {
  EXPECT_EQ(service.post(path + "/completion", "", "1").text("rule"), "assessment.not_begun");
  hold("2026-11-20", answer("housing", "homeless"));
  const auto version = service.get(path).text("version");
  EXPECT_EQ(service.post(path + "/completion", "", "99").status, 412);
  const auto complete = service.post(path + "/completion", "", version);
  ASSERT_EQ(complete.status, 204) << complete.body;
  EXPECT_EQ(service.get(path).text("completed_on"), "2026-11-23");
  EXPECT_EQ(tasks(), 0);
  ASSERT_EQ(service.post("/entries/" + complete.header("X-Entry-Id") + "/undo", "").status, 204);
  EXPECT_EQ(tasks(), 1);
  ASSERT_EQ(service.post(path + "/completion", "", service.get(path).text("version")).status, 204);
  ASSERT_EQ(hold("2026-11-23", answer("addiction", "no")).status, 201);
  EXPECT_EQ(service.get(path).text("completed_on"), "null");
  EXPECT_EQ(tasks(), 1);
  expect_whole();
}

TEST_P(AssessmentFlowTest, it_stands_in_the_way_of_an_exit_and_is_complete_with_an_override) {
  const std::string person = path.substr(8, 36);
  const auto started = service.post("/participations", R"({"person_id":")" + person + R"(","unit_id":")" +
                                                           service.unit("Försörjningsstöd och mottagning") +
                                                           R"(","starts_on":"2026-11-02"})");
  ASSERT_EQ(started.status, 201) << started.body;
  hold("2026-11-20", answer("housing", "homeless"));
  const auto exit = [&](const std::string& more) {
    const std::string participation = "/participations/" + started.text("id");
    return service.post(participation + "/exit",
                        R"({"ends_on":"2026-11-20","exit_reason":"work",)"
                        R"("main_outcome":"unsubsidised_work")" + more + "}",
                        service.get(participation).text("version"));
  };
  const auto refused = exit("");
  EXPECT_EQ(refused.text("rule"), "participation.still_running");
  EXPECT_NE(refused.body.find("assessment.continue"), std::string::npos);
  const auto left = exit(R"(,"override_reason":"Flyttar i morgon")");
  ASSERT_EQ(left.status, 204) << left.body;
  EXPECT_EQ(service.get(path).text("completed_on"), "2026-11-20");
  EXPECT_EQ(tasks(), 0);
  expect_whole();
}

TEST_P(AssessmentFlowTest, it_is_the_branchs_own) {
  hold("2026-11-20", answer("addiction", "yes"));
  service.log_in("hassan.nur");
  EXPECT_EQ(service.get(path).status, 404);
  EXPECT_EQ(hold("2026-11-20", answer("addiction", "no")).status, 404);
  const auto hodan = service.post("/person-searches", R"({"query":"Hodan Diriye"})");
  const std::string shared = "/people/" + hodan.text("id") + "/assessment";
  const auto own = service.get(shared);
  EXPECT_NE(own.text("id"), "null");
  service.log_in("maria.lind");
  EXPECT_NE(service.get(shared).text("id"), own.text("id"));
  service.log_in("oskar.rehn");
  EXPECT_EQ(service.get(shared).status, 404);
}

}  // namespace
}  // namespace app
