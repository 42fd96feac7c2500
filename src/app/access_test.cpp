// Who may not, gets nothing – and cannot tell why.
#include <gtest/gtest.h>

#include "app/test_service.h"
#include "base/id.h"

namespace app {
namespace {

const sql::Statement kProtected{
    "test.protected",
    "SELECT a.id FROM person_access a JOIN person_holder h ON h.municipality_id = a.municipality_id "
    "AND h.person_id = a.id JOIN person p ON p.municipality_id = a.municipality_id AND p.id = a.id "
    "WHERE a.protection_level > 0 AND p.name_fold <> '' ORDER BY a.id"};
const sql::Statement kNameOf{"test.name_of", "SELECT given_name, family_name, case_number FROM person WHERE id = $1"};
const sql::Statement kRefusals{
    "test.refusals", "SELECT COUNT(*) FROM access_record WHERE is_allowed = 0 AND viewer_id = $1 AND act = $2"};
const sql::Statement kReads{"test.reads", "SELECT COUNT(*) FROM access_record WHERE is_allowed = 1 AND person_id = $1"};

constexpr const char* kNobody = "018f4c5e-7b1a-7c3d-9e2f-0123456789ab";

class AccessTest : public testing::TestWithParam<sql::Driver> {
 protected:
  std::vector<std::string> protected_people() {
    std::vector<std::string> ids;
    service.database()->read([&](sql::Session& session) {
      ids = session.list(kProtected, {}, [](const sql::Row& row) { return row.text(0); });
    });
    return ids;
  }
  std::int64_t count(const sql::Statement& statement, const sql::Values& values) {
    std::int64_t number = 0;
    service.database()->read([&](sql::Session& session) {
      number = session.first(statement, values, [](const sql::Row& row) { return row.integer(0); }).value();
    });
    return number;
  }
  // The request id is the one thing in an answer that differs between two requests.
  static std::string without_request_id(std::string body) {
    const size_t at = body.find("request-");
    if (at != std::string::npos) body.erase(at, body.find('"', at) - at);
    return body;
  }
  TestService service{GetParam()};
};
ON_BOTH_DATABASES(AccessTest);

TEST_P(AccessTest, without_a_session_every_route_is_closed) {
  for (const char* path : {"/units", "/tasks", "/referrals", "/people/018f4c5e-7b1a-7c3d-9e2f-0123456789ab/thread",
                           "/imports", "/code-lists", "/sessions/current"}) {
    EXPECT_EQ(service.send_anonymously(http::Method::get, path).status, 401) << path;
  }
}

TEST_P(AccessTest, a_change_without_the_sessions_token_is_refused) {
  service.log_in("maria.lind");
  auto request = http::make_request(http::Method::put, "/api/2281/drafts/a", R"({"body":1})",
                                    {{"cookie", service.cookie()}, {"content-type", "application/json"}});
  const Service plain(service.dispatcher(), true, false);
  EXPECT_EQ(plain.router().route(request).status, 403);
}

TEST_P(AccessTest, a_protected_person_and_nobody_are_alike) {
  const auto people = protected_people();
  ASSERT_FALSE(people.empty());
  service.log_in("maria.lind");
  for (const auto& id : people) {
    for (const char* path : {"", "/thread", "/entries"}) {
      const auto hidden = service.get("/people/" + id + path);
      const auto nobody = service.get("/people/" + std::string(kNobody) + path);
      EXPECT_EQ(hidden.status, 404);
      EXPECT_EQ(without_request_id(hidden.body), without_request_id(nobody.body));
    }
  }
}

TEST_P(AccessTest, a_protected_person_is_in_no_list_count_or_search) {
  const auto people = protected_people();
  for (const char* username : {"maria.lind", "hassan.nur", "karin.wallgren", "elin.modig", "oskar.rehn"}) {
    service.log_in(username);
    std::string all = service.get("/tasks?scope=unit").body;
    for (const char* direction : {"sent", "received"}) {
      for (int page = 1; page < 5; ++page) {
        all += service.get("/referrals?state=all&limit=100&direction=" + std::string(direction) +
                           "&page=" + std::to_string(page)).body;
      }
    }
    for (const char* unit : {"Arbetsmarknadsenheten", "Arbetsmarknadstorget", "Kom i Jobb",
                             "Försörjningsstöd och mottagning"}) {
      for (int page = 1; page < 5; ++page) {
        all += service.get("/participations?state=all&limit=100&unit_id=" + service.unit(unit) +
                           "&page=" + std::to_string(page)).body;
      }
    }
    for (const auto& id : people) {
      std::string given;
      std::string family;
      std::string case_number;
      service.database()->read([&](sql::Session& session) {
        session.each(kNameOf, {id}, [&](const sql::Row& row) {
          given = row.text(0);
          family = row.text(1);
          case_number = row.text(2);
        });
      });
      for (const auto& query : {given + " " + family, family, case_number}) {
        all += service.post("/person-searches", R"({"query":")" + query + "\"}").body;
      }
      all += service.post("/possible-duplicates",
                          R"({"given_name":")" + given + R"(","family_name":")" + family + "\"}").body;
      EXPECT_EQ(all.find(id), std::string::npos) << username;
      EXPECT_EQ(all.find(case_number), std::string::npos) << username;
    }
  }
}

TEST_P(AccessTest, who_has_the_right_sees_the_protected_person) {
  const auto people = protected_people();
  service.log_in("birgitta.hallin");
  int seen = 0;
  for (const auto& id : people) seen += service.get("/people/" + id + "/thread").status == 200 ? 1 : 0;
  EXPECT_GT(seen, 0);
}

TEST_P(AccessTest, a_protected_person_is_not_referred_where_nobody_may_see_that_there_is_one) {
  service.log_in("birgitta.hallin");
  std::string id;
  for (const auto& one : protected_people()) {
    if (service.get("/people/" + one).status == 200) id = one;
  }
  const auto referred = service.post(
      "/referrals", R"({"kind":"referral","person_id":")" + id + R"(","sender_unit_id":")" +
                        service.unit("Försörjningsstöd och mottagning") + R"(","receiver_unit_id":")" +
                        service.unit("Arbetsmarknadsenheten") +
                        R"(","target_group":"other","wish":"x","background":"y"})");
  EXPECT_EQ(referred.status, 422);
  EXPECT_NE(referred.body.find("referral.nobody_sees_protected"), std::string::npos) << referred.body;
}

// That and why somebody was protected stays closed when protection ceases: to other branches, and to colleagues
// without the right.
TEST_P(AccessTest, why_somebody_was_protected_is_closed_when_protection_has_ceased) {
  service.log_in("maria.lind");
  const std::string id = service.post("/person-searches", R"({"query":"Hodan Diriye"})").text("id");
  const auto hidden_before = service.get("/people/" + id + "/thread").text("hidden_count");
  service.log_in("birgitta.hallin");
  for (const auto& [level, why] : {std::pair{"secrecy_marking", "Hotbild skyddad"}, {"none", "Hotbilden är över"}}) {
    const auto version = service.get("/people/" + id).text("version");
    const auto changed = service.send(
        http::Method::put, "/people/" + id + "/protection",
        R"({"protection_level":")" + std::string(level) + R"(","reason":")" + why + "\"}", version);
    ASSERT_EQ(changed.status, 204) << changed.body;
  }
  const std::string all = "/people/" + id + "/entries?limit=100";
  const auto told = [&](const std::string& word) { return service.get(all).body.find(word) != std::string::npos; };
  EXPECT_TRUE(told("Hotbild skyddad"));
  EXPECT_TRUE(told("secrecy_marking"));
  for (const char* username : {"maria.lind", "hassan.nur"}) {
    service.log_in(username);
    ASSERT_EQ(service.get(all).status, 200) << username;
    for (const char* word : {"Hotbild", "secrecy_marking", "protection"}) EXPECT_FALSE(told(word)) << username;
  }
  service.log_in("maria.lind");
  EXPECT_EQ(std::stoi(service.get("/people/" + id + "/thread").text("hidden_count")), std::stoi(hidden_before) + 2);
}

TEST_P(AccessTest, protection_waits_for_nothing_and_takes_a_sent_referral_out_of_sight) {
  service.log_in("birgitta.hallin");
  const std::string sender = service.unit("Försörjningsstöd och mottagning");
  const auto made =
      service.post("/people", R"({"given_name":"Petra","family_name":"Provremiss","unit_id":")" + sender + "\"}");
  const std::string id = made.text("id");
  const auto referred = service.post(
      "/referrals", R"({"kind":"referral","person_id":")" + id + R"(","sender_unit_id":")" + sender +
                        R"(","receiver_unit_id":")" + service.unit("Arbetsmarknadsenheten") +
                        R"(","target_group":"other","wish":"x","background":"y"})");
  ASSERT_EQ(referred.status, 201) << referred.body;
  const auto protect = [&] {
    return service.send(http::Method::put, "/people/" + id + "/protection",
                        R"({"protection_level":"secrecy_marking","reason":"Hot"})",
                        service.get("/people/" + id).text("version"));
  };
  EXPECT_EQ(protect().status, 204);
  service.log_in("hassan.nur");
  const std::string referral = "/referrals/" + referred.text("id");
  EXPECT_EQ(service.get(referral).status, 404);
  service.log_in("birgitta.hallin");
  const auto withdrawn =
      service.post(referral + "/withdrawal", R"({"reason":"Skydd"})", service.get(referral).text("version"));
  EXPECT_LT(withdrawn.status, 300) << withdrawn.body;
}

TEST_P(AccessTest, administrators_auditors_and_statisticians_have_no_way_to_a_person) {
  service.log_in("hassan.nur");
  const std::string id = service.post("/person-searches", R"({"query":"Aydin"})").text("id");
  ASSERT_EQ(service.get("/people/" + id).status, 200);
  for (const char* username : {"oskar.rehn", "gunilla.strandh", "elin.modig", "leila.rahimi"}) {
    service.log_in(username);
    EXPECT_EQ(service.get("/people/" + id).status, 404) << username;
    EXPECT_EQ(service.get("/people/" + id + "/thread").status, 404) << username;
  }
}

TEST_P(AccessTest, every_reading_and_every_refusal_is_recorded) {
  service.log_in("hassan.nur");
  const std::string id = service.post("/person-searches", R"({"query":"Aydin"})").text("id");
  const auto before = count(kReads, {id});
  service.get("/people/" + id + "/thread");
  EXPECT_EQ(count(kReads, {id}), before + 1);
  service.log_in("leila.rahimi");
  const std::string viewer = service.get("/sessions/current").body;
  const std::string viewer_id = viewer.substr(viewer.find("\"staff\":{\"id\":\"") + 15, 36);
  service.get("/people/" + id);
  EXPECT_EQ(count(kRefusals, {viewer_id, "read"}), 1);
}

TEST_P(AccessTest, five_wrong_passwords_close_the_account) {
  const std::string wrong = R"({"username":"maria.lind","password":"fel"})";
  for (int i = 0; i < 4; ++i) EXPECT_EQ(service.send_anonymously(http::Method::post, "/sessions", wrong).status, 401);
  const auto locked = service.send_anonymously(http::Method::post, "/sessions", wrong);
  EXPECT_EQ(locked.status, 429);
  EXPECT_EQ(locked.text("minutes"), "15");
  const std::string nobody = R"({"username":"ingen","password":"fel"})";
  EXPECT_EQ(service.send_anonymously(http::Method::post, "/sessions", nobody).status, 401);
}

// The figures are the same whoever computes them, so nobody with protected personal data is in them.
TEST_P(AccessTest, a_protected_person_is_in_no_figure_of_the_statistics) {
  service.log_in("birgitta.hallin");
  const std::string unit = service.unit("Socialpsykiatrin");
  const std::string path = "/reports/appendix?from=2026-11-01&to=2026-11-30&unit_id=" + unit;
  const auto before = service.get(path);
  ASSERT_EQ(before.status, 200) << before.body;
  std::string id;
  for (const auto& one : protected_people()) {
    if (service.get("/people/" + one).status == 200) id = one;
  }
  const auto started = service.post("/participations", R"({"person_id":")" + id + R"(","unit_id":")" + unit +
                                                           R"(","starts_on":"2026-11-20"})");
  ASSERT_EQ(started.status, 201) << started.body;
  const auto measured = service.post(
      "/participations/" + started.text("id") + "/measurements",
      R"({"point":"start","measured_on":"2026-11-20","sources":[{"income_source":"salary"}],)"
      R"("occupations":[{"occupation_status":"working"}]})");
  ASSERT_EQ(measured.status, 201) << measured.body;
  EXPECT_EQ(service.get(path).body, before.body);
}

TEST_P(AccessTest, statistics_need_a_mandate) {
  service.log_in("elin.modig");
  const std::string query = "?unit_id=" + service.unit("Kom i Jobb") + "&from=2015-02-01&to=2016-01-31";
  EXPECT_EQ(service.get("/reports/appendix" + query).status, 403);  // exact figures: who may list the people
  const std::string edition = "/reports/editions/" + service.get("/reports/editions").text("id");
  EXPECT_EQ(service.get(edition).status, 200);
  service.log_in("petra.nyholm");
  EXPECT_EQ(service.get("/reports/appendix" + query).status, 403);
  EXPECT_EQ(service.get(edition).status, 403);
  EXPECT_TRUE(service.get("/reports/editions").body.find(R"("items":[])") != std::string::npos);
}

}  // namespace
}  // namespace app
