// An administrator changes units, staff, roles and accounts, and comes no nearer to people's data.
#include <gtest/gtest.h>

#include "app/check_store.h"
#include "app/test_service.h"

namespace app {
namespace {

class AdministrationTest : public testing::TestWithParam<sql::Driver> {
 protected:
  void SetUp() override {
    service.log_in("oskar.rehn");
    branch = service.get("/organisation/branches").text("id");
  }

  Answer put(const std::string& path, const std::string& body, const std::string& version = {}) {
    return service.send(http::Method::put, path, body, version);
  }

  std::string member(const std::string& name, const std::string& role, const std::string& of_branch) {
    return R"({"name":")" + name + R"(","may_see_protected":false,"roles":[{"role":")" + role +
           R"(","branch_id":")" + of_branch + "\"}]}";
  }

  // Adds a case worker with an account, and gives the password that was handed over.
  std::string add_worker(const std::string& username) {
    const auto added = service.post("/organisation/staff", member("Nya Nilsson", "case_worker", branch));
    EXPECT_EQ(added.status, 201) << added.body;
    staff_id = added.text("id");
    const auto opened = put("/organisation/staff/" + staff_id + "/account", R"({"username":")" + username + "\"}");
    EXPECT_EQ(opened.status, 200) << opened.body;
    return opened.text("password");
  }

  std::string record() { return service.get("/organisation/entries?branch_id=" + branch).body; }

  TestService service{GetParam()};
  std::string branch;
  std::string staff_id;
};
ON_BOTH_DATABASES(AdministrationTest);

TEST_P(AdministrationTest, a_unit_is_made_and_changed_and_the_branch_is_told) {
  const auto made = service.post("/organisation/units", R"({"name":"Snickeriet","kind":"unit","branch_id":")" +
                                                            branch + R"(","accepts_referrals":true})");
  ASSERT_EQ(made.status, 201) << made.body;
  const std::string path = "/organisation/units/" + made.text("id");
  EXPECT_EQ(put(path, R"({"name":"Träverkstaden","kind":"unit","accepts_referrals":true})", "1").status, 204);
  const auto stale = put(path, R"({"name":"Annat","kind":"unit","accepts_referrals":true})", "1");
  EXPECT_EQ(stale.status, 412);
  EXPECT_NE(stale.body.find("Träverkstaden"), std::string::npos);
  EXPECT_EQ(service.post("/organisation/units", R"({"name":"träverkstaden","kind":"unit","branch_id":")" + branch +
                                                    R"(","accepts_referrals":true})").status, 422);
  EXPECT_NE(service.get("/units").body.find("Träverkstaden"), std::string::npos);
  EXPECT_NE(record().find("unit_changed"), std::string::npos);
  for (const auto& finding : check_all(*service.database())) EXPECT_EQ(finding.count, 0) << finding.name;
}

TEST_P(AdministrationTest, a_new_colleague_logs_in_changes_the_password_and_works) {
  const std::string password = add_worker("nya.nilsson");
  ASSERT_EQ(password.size(), 24u);
  EXPECT_EQ(record().find(password), std::string::npos);
  service.log_in("nya.nilsson", password);
  EXPECT_EQ(service.get("/sessions/current").text("must_change_password"), "true");
  const auto shut = service.get("/participations?unit_id=" + branch);
  EXPECT_EQ(shut.status, 403);
  EXPECT_EQ(shut.text("rule"), "account.must_change_password");
  const std::string path = "/sessions/current/password";
  EXPECT_EQ(put(path, R"({"old_password":"fel","password":"ett eget långt ord"})").status, 422);
  EXPECT_EQ(put(path, R"({"old_password":")" + password + R"(","password":"kort"})").status, 422);
  ASSERT_EQ(put(path, R"({"old_password":")" + password + R"(","password":"ett eget långt ord"})").status, 204);
  EXPECT_EQ(service.get("/tasks?scope=unit").status, 200);
  service.log_in("nya.nilsson", "ett eget långt ord");
  EXPECT_EQ(service.get("/sessions/current").text("must_change_password"), "false");
}

TEST_P(AdministrationTest, who_is_shut_out_is_out_at_once_and_a_new_password_ends_sessions) {
  const std::string password = add_worker("nya.nilsson");
  const std::string path = "/organisation/staff/" + staff_id;
  const auto renewed = put(path + "/account/password", "");
  ASSERT_EQ(renewed.status, 200) << renewed.body;
  EXPECT_FALSE(service.can_log_in("nya.nilsson", password));
  EXPECT_TRUE(service.can_log_in("nya.nilsson", renewed.text("password")));
  ASSERT_EQ(put(path + "/activity", R"({"active":false})", "1").status, 204);
  EXPECT_FALSE(service.can_log_in("nya.nilsson", renewed.text("password")));
  ASSERT_EQ(put(path + "/activity", R"({"active":true})", "2").status, 204);
  EXPECT_TRUE(service.can_log_in("nya.nilsson", renewed.text("password")));
  EXPECT_NE(record().find("staff_deactivated"), std::string::npos);
  EXPECT_NE(record().find("account_password_renewed"), std::string::npos);
}

TEST_P(AdministrationTest, a_locked_account_is_opened) {
  const std::string password = add_worker("nya.nilsson");
  for (int i = 0; i < 5; ++i) EXPECT_FALSE(service.can_log_in("nya.nilsson", "fel"));
  EXPECT_FALSE(service.can_log_in("nya.nilsson", password));
  const std::string path = "/organisation/staff/" + staff_id;
  EXPECT_NE(service.get(path).text("locked_until"), "null");
  ASSERT_EQ(service.send(http::Method::remove, path + "/account/lock").status, 204);
  EXPECT_TRUE(service.can_log_in("nya.nilsson", password));
}

TEST_P(AdministrationTest, nobody_reaches_further_than_the_own_branch) {
  const std::string me = service.get("/sessions/current").text("id");
  EXPECT_EQ(put("/organisation/staff/" + me, member("Oskar Rehn", "team_leader", branch), "1").status, 409);
  service.log_in("leila.rahimi");
  const std::string leila = service.get("/sessions/current").text("id");
  EXPECT_EQ(service.get("/organisation/staff").status, 403);
  EXPECT_EQ(service.get("/organisation/entries?branch_id=" + branch).status, 403);
  const auto session = service.get("/sessions/current").body;
  const size_t at = session.find("\"branch_id\":\"") + 13;
  const std::string health = session.substr(at, session.find('"', at) - at);
  service.log_in("oskar.rehn");
  EXPECT_EQ(service.get("/organisation/staff/" + leila).status, 404);
  EXPECT_EQ(put("/organisation/staff/" + leila + "/account/password", "").status, 404);
  const auto elsewhere = service.post("/organisation/staff", member("Ny Person", "case_worker", health));
  EXPECT_EQ(elsewhere.status, 422);
  EXPECT_NE(elsewhere.body.find("role.not_administered"), std::string::npos);
  EXPECT_EQ(service.post("/organisation/units", R"({"name":"X","kind":"unit","branch_id":")" + health +
                                                    R"(","accepts_referrals":true})").status, 403);
  EXPECT_EQ(service.get("/participations?unit_id=" + service.unit("Arbetsmarknadsenheten")).status, 403);
}

}  // namespace
}  // namespace app
