// Code lists that a branch administers, by HTTP without sockets, on both databases.
#include <gtest/gtest.h>

#include "app/check_store.h"
#include "app/test_service.h"

namespace app {
namespace {

class CodeListsTest : public testing::TestWithParam<sql::Driver> {
 protected:
  void SetUp() override {
    service.log_in("oskar.rehn");
    const std::string units = service.get("/organisation/branches").body;
    const size_t at = units.find("\"name\":\"Arbetsmarknad\"");
    branch = units.substr(units.rfind("\"id\":\"", at) + 6, 36);
  }

  // As the administrator; who is logged in afterwards is the case worker.
  Answer add(const std::string& list, const std::string& code, const std::string& label,
             const std::string& from = "2026-11-23") {
    service.log_in("oskar.rehn");
    auto answer = service.post("/organisation/local-codes",
                               R"({"branch_id":")" + branch + R"(","code_list":")" + list + R"(","code":")" + code +
                                   R"(","label_sv":")" + label + R"(","label_en":")" + label +
                                   R"( – en","valid_from":")" + from + R"(","source":"Nämnden § 7"})");
    service.log_in("hassan.nur");
    return answer;
  }
  Answer withhold(const std::string& list, const std::string& code, const std::string& from = "2026-11-23") {
    service.log_in("oskar.rehn");
    auto answer = service.post("/organisation/withheld-codes",
                               R"({"branch_id":")" + branch + R"(","code_list":")" + list + R"(","code":")" + code +
                                   R"(","valid_from":")" + from + R"(","source":"Används inte här"})");
    service.log_in("hassan.nur");
    return answer;
  }
  std::string register_person(const std::string& name) {
    return service
        .post("/people", R"({"given_name":")" + name +
                             R"(","family_name":"Testsson","birth_year":1991,"sex":"woman","unit_id":")" +
                             service.unit("Arbetsmarknadsenheten") + "\"}")
        .text("id");
  }
  std::string start(const std::string& name) {
    return service
        .post("/participations", R"({"person_id":")" + register_person(name) + R"(","unit_id":")" +
                                     service.unit("Arbetsmarknadsenheten") +
                                     R"(","starts_on":"2026-11-02","education_level":"primary"})")
        .text("id");
  }
  Answer leave(const std::string& id, const std::string& reason, const std::string& local_id) {
    const std::string local = local_id.empty() ? "null" : "\"" + local_id + "\"";
    return service.post("/participations/" + id + "/exit",
                        R"({"ends_on":"2026-11-23","exit_reason":")" + reason + R"(","local_exit_reason_id":)" + local +
                            R"(,"main_outcome":"moved"})",
                        "1");
  }
  Answer add_contact(const std::string& person, const std::string& kind, const std::string& local_id) {
    const std::string local = local_id.empty() ? "" : R"(,"local_kind_id":")" + local_id + "\"";
    return service.post("/people/" + person + "/contacts",
                        R"({"kind":")" + kind + R"(","name":"Britt")" + local + "}");
  }
  Answer send(const std::string& group, const std::string& local_id) {
    const std::string local = local_id.empty() ? "" : R"(,"local_target_group_id":")" + local_id + "\"";
    return service.post("/referrals", R"({"kind":"referral","person_id":")" + register_person("Ylva") +
                                          R"(","sender_unit_id":")" + service.unit("Arbetsmarknadsenheten") +
                                          R"(","receiver_unit_id":")" +
                                          service.unit("Försörjningsstöd och mottagning") +
                                          R"(","target_group":")" + group + R"(","wish":"Prövning")" + local + "}");
  }
  void expect_whole() {
    for (const auto& finding : check_all(*service.database())) EXPECT_EQ(finding.count, 0) << finding.name;
  }
  void expect_not_offered(const Answer& answer, const std::string& field) {
    EXPECT_EQ(answer.status, 422) << answer.body;
    EXPECT_NE(answer.body.find("code.not_offered_here"), std::string::npos) << answer.body;
    EXPECT_NE(answer.body.find("\"" + field + "\""), std::string::npos) << answer.body;
  }

  TestService service{GetParam()};
  std::string branch;
};
ON_BOTH_DATABASES(CodeListsTest);

TEST_P(CodeListsTest, an_exit_has_the_shared_reason_and_the_local_one_beside) {
  const auto local = add("exit_reason", "moved", "Till grannkommunen").text("id");
  const auto id = start("Ebba");
  expect_not_offered(leave(id, "illness", local), "exit_reason");
  ASSERT_EQ(leave(id, "moved", local).status, 204);
  const auto body = service.get("/participations/" + id).body;
  EXPECT_NE(body.find(R"("exit_reason":"moved","local_exit_reason_id":")" + local), std::string::npos) << body;
  ASSERT_EQ(service.post("/participations/" + id + "/reopening", R"({"reason":"Fel"})", "2").status, 204);
  EXPECT_EQ(service.get("/participations/" + id).body.find(local), std::string::npos);
  expect_whole();
}

TEST_P(CodeListsTest, a_code_is_not_offered_from_its_day_on_and_offered_again) {
  const auto withheld = withhold("exit_reason", "moved", "2026-11-24").text("id");
  ASSERT_EQ(leave(start("Ebba"), "moved", "").status, 204);
  service.set_day(base::Date::parse("2026-11-24").value());
  service.log_in("hassan.nur");
  const auto later = start("Eva");
  expect_not_offered(leave(later, "moved", ""), "exit_reason");
  EXPECT_NE(service.get("/own-codes").body.find(R"("code_list":"exit_reason","code":"moved"})"), std::string::npos);
  service.log_in("oskar.rehn");
  ASSERT_EQ(service.post("/organisation/withheld-codes/" + withheld + "/end",
                         R"({"offered_from":"2026-11-25","source":"Behövs igen"})", "1")
                .status,
            204);
  service.set_day(base::Date::parse("2026-11-25").value());
  service.log_in("hassan.nur");
  EXPECT_EQ(leave(later, "moved", "").status, 204);
  expect_whole();
}

TEST_P(CodeListsTest, a_contact_has_the_local_kind_and_keeps_it_when_that_ends) {
  const auto local = add("contact_kind", "laro", "Beroendemottagningen").text("id");
  const auto person = register_person("Ida");
  expect_not_offered(add_contact(person, "trustee", local), "kind");
  ASSERT_EQ(add_contact(person, "laro", local).status, 201);
  service.log_in("oskar.rehn");
  ASSERT_EQ(service.post("/organisation/local-codes/" + local + "/name",
                         R"({"label_sv":"Mottagningen Norr","label_en":"North Clinic","source":"Nytt namn"})", "1")
                .status,
            204);
  ASSERT_EQ(service.post("/organisation/local-codes/" + local + "/end",
                         R"({"valid_to":"2026-11-23","source":"Stängd"})", "2")
                .status,
            204);
  service.set_day(base::Date::parse("2026-11-24").value());
  service.log_in("hassan.nur");
  expect_not_offered(add_contact(person, "laro", local), "kind");
  EXPECT_NE(service.get("/people/" + person + "/thread").body.find(R"("kind":"laro","local_kind_id":")" + local),
            std::string::npos);
  const auto codes = service.get("/own-codes").body;
  EXPECT_NE(codes.find(R"("label_sv":"Mottagningen Norr","label_en":"North Clinic","offered":false)"),
            std::string::npos)
      << codes;
  expect_whole();
}

TEST_P(CodeListsTest, the_sender_chooses_among_the_senders_target_groups_and_the_receiver_among_its_reasons) {
  const auto group = add("target_group", "young_adult", "Unga utan gymnasium").text("id");
  const auto reason = add("decline_reason", "other", "Fel bostadsort").text("id");
  expect_not_offered(send("other", group), "target_group");
  const auto id = send("young_adult", group).text("id");
  EXPECT_NE(service.get("/referrals/" + id).body.find(R"("local_target_group_id":")" + group), std::string::npos);
  service.log_in("maria.lind");
  const std::string refusal = R"({"decline_reason":"other","decline_text":"Bor i en annan kommun")";
  expect_not_offered(service.post("/referrals/" + id + "/refusal",
                                  refusal + R"(,"local_decline_reason_id":")" + reason + "\"}", "1"),
                     "decline_reason");
  ASSERT_EQ(service.post("/referrals/" + id + "/refusal", refusal + "}", "1").status, 204);
  expect_whole();
}

TEST_P(CodeListsTest, a_refusal_has_the_local_reason_beside_and_the_check_sees_another_code) {
  const auto reason = add("decline_reason", "no_capacity", "Kö över sex veckor").text("id");
  service.log_in("maria.lind");
  const auto from = service.unit("Försörjningsstöd och mottagning");
  const auto person = service.post("/people", R"({"given_name":"Moa","family_name":"Testsson","birth_year":1990,)"
                                              R"("sex":"woman","unit_id":")" + from + "\"}");
  const auto id = service.post("/referrals", R"({"kind":"referral","person_id":")" + person.text("id") +
                                                 R"(","sender_unit_id":")" + from + R"(","receiver_unit_id":")" +
                                                 service.unit("Arbetsmarknadsenheten") +
                                                 R"(","target_group":"other","wish":"Praktik"})")
                      .text("id");
  service.log_in("hassan.nur");
  ASSERT_EQ(service.post("/referrals/" + id + "/refusal",
                         R"({"decline_reason":"no_capacity","local_decline_reason_id":")" + reason + "\"}", "1")
                .status,
            204);
  EXPECT_NE(service.get("/referrals/" + id).body.find(R"("local_decline_reason_id":")" + reason), std::string::npos);
  expect_whole();
  static const sql::Statement kSpoil{"test.spoil_decline_reason",
                                     "UPDATE referral SET decline_reason = 'incomplete' WHERE id = $1"};
  service.database()->write([&](sql::Session& session) { return session.change(kSpoil, {id}) == 1; });
  for (const auto& finding : check_all(*service.database())) {
    EXPECT_EQ(finding.count, finding.name == "other_local_decline_reason" ? 1 : 0) << finding.name;
  }
}

TEST_P(CodeListsTest, every_change_is_in_the_branchs_own_record_and_in_the_lists_history) {
  const auto local = add("exit_reason", "work", "Jobbspåret").text("id");
  withhold("decline_reason", "incomplete");
  service.log_in("oskar.rehn");
  ASSERT_EQ(service.post("/organisation/local-codes/" + local + "/name",
                         R"({"label_sv":"Jobbvägen","label_en":"The job way","source":"Nytt namn"})", "1")
                .status,
            204);
  const auto record = service.get("/organisation/entries?branch_id=" + branch).body;
  for (const char* kind : {"local_code_added", "local_code_renamed", "code_withheld"}) {
    EXPECT_NE(record.find(kind), std::string::npos) << kind;
  }
  const auto history = service.get("/organisation/code-lists/exit_reason/entries?branch_id=" + branch).body;
  EXPECT_NE(history.find(R"("old_value":"Jobbspåret","new_value":"Jobbvägen")"), std::string::npos) << history;
  EXPECT_EQ(history.find("code_withheld"), std::string::npos);
  EXPECT_EQ(service.get("/organisation/code-lists/sex/entries?branch_id=" + branch).status, 404);
  expect_whole();
}

TEST_P(CodeListsTest, what_a_rule_needs_stays_and_lists_tell_which) {
  EXPECT_EQ(withhold("exit_reason", "deceased").status, 422);
  EXPECT_EQ(withhold("exit_reason", "sold").status, 422);
  EXPECT_EQ(add("target_group", "sold", "X").status, 422);
  service.log_in("oskar.rehn");
  const auto lists = service.get("/organisation/code-lists?branch_id=" + branch).body;
  EXPECT_NE(lists.find(R"({"code":"deceased","needed":true,"withheld":[]})"), std::string::npos) << lists;
}

TEST_P(CodeListsTest, the_demo_has_own_values_of_every_list_in_use) {
  static const sql::Statement kUsed{
      "test.used_local_codes",
      "SELECT (SELECT COUNT(*) FROM contact WHERE local_kind_id IS NOT NULL), "
      "(SELECT COUNT(*) FROM participation WHERE local_exit_reason_id IS NOT NULL), "
      "(SELECT COUNT(*) FROM referral WHERE local_decline_reason_id IS NOT NULL), "
      "(SELECT COUNT(*) FROM referral WHERE local_target_group_id IS NOT NULL), "
      "(SELECT COUNT(*) FROM placement WHERE local_end_reason_id IS NOT NULL)"};
  service.database()->read([&](sql::Session& session) {
    session.list(kUsed, {}, [](const sql::Row& row) {
      for (int column = 0; column < 5; ++column) EXPECT_GT(row.integer(column), 0) << column;
      return 0;
    });
  });
}

TEST_P(CodeListsTest, is_for_the_branchs_own_administrator) {
  const auto local = add("exit_reason", "work", "Jobbspåret").text("id");
  EXPECT_EQ(service.get("/organisation/code-lists?branch_id=" + branch).status, 403);
  EXPECT_EQ(service.get("/organisation/code-lists/exit_reason/entries?branch_id=" + branch).status, 403);
  EXPECT_EQ(service.post("/organisation/local-codes/" + local + "/end",
                         R"({"valid_to":"2026-11-23","source":"Stängd"})", "1")
                .status,
            404);
  EXPECT_EQ(service.get("/own-codes").status, 200);
  service.log_in("oskar.rehn");
  EXPECT_EQ(service.post("/organisation/local-codes/" + local + "/end",
                         R"({"valid_to":"2026-11-23","source":"Stängd"})", "7")
                .status,
            412);
}

}  // namespace
}  // namespace app
