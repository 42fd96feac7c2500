// Notes by HTTP without sockets, on both databases.
#include <gtest/gtest.h>

#include "app/check_store.h"
#include "app/test_service.h"
#include "journal/locking.h"
#include "platform/sql/statement.h"

namespace app {
namespace {

const sql::Statement kRewrite{"test.rewrite_note", "UPDATE note SET kind = 'other'"};
const sql::Statement kRemove{"test.remove_note", "DELETE FROM note"};

class JournalTest : public testing::TestWithParam<sql::Driver> {
 protected:
  void SetUp() override {
    service.log_in("hassan.nur");
    person = service.post("/people", R"({"given_name":"Ebba","family_name":"Testsson","birth_year":1991,"sex":"woman",)"
                                     R"("unit_id":")" + service.unit("Arbetsmarknadsenheten") + "\"}").text("id");
    ASSERT_FALSE(person.empty());
  }

  std::string begin(const std::string& more = {}) {
    const auto made = service.post(
        "/people/" + person + "/note-drafts",
        R"({"note_kind":"meeting","note_subject":"health","title":"Samtal","body":"Ryggen är bättre.",)"
        R"("happened_on":"2026-11-20","unit_id":")" + service.unit("Arbetsmarknadsenheten") + "\"" + more + "}");
    EXPECT_EQ(made.status, 201) << made.body;
    const auto location = made.header("Location");
    EXPECT_EQ(service.get(location.substr(location.find("/people"))).text("title"), "Samtal");
    return made.text("id");
  }
  Answer lock(const std::string& id, const char* version = "1") {
    return service.post("/people/" + person + "/note-drafts/" + id + "/lock", "", version);
  }
  std::string notes() { return service.get("/people/" + person + "/notes").body; }
  bool thread_tells(const std::string& text) {
    return service.get("/people/" + person + "/entries").body.find(text) != std::string::npos;
  }
  void expect_whole() {
    for (const auto& finding : check_all(*service.database())) EXPECT_EQ(finding.count, 0) << finding.name;
  }

  TestService service{GetParam()};
  std::string person;
};
ON_BOTH_DATABASES(JournalTest);

TEST_P(JournalTest, a_draft_is_its_authors_alone_until_it_is_locked) {
  const auto id = begin();
  const std::string path = "/people/" + person + "/note-drafts/" + id;
  const std::string change = R"({"note_kind":"meeting","title":"Samtal","body":"Ryggen är bra.",)"
                             R"("happened_on":"2026-11-20","lock_on":"2026-11-30"})";
  ASSERT_EQ(service.send(http::Method::patch, path, change, "1").status, 204);
  EXPECT_EQ(service.send(http::Method::patch, path, change, "1").status, 412);
  EXPECT_FALSE(thread_tells("Ryggen"));
  service.log_in("karin.wallgren");
  EXPECT_EQ(service.get(path).status, 404);
  EXPECT_EQ(notes().find("Ryggen"), std::string::npos);

  service.log_in("hassan.nur");
  EXPECT_EQ(lock(id, "1").status, 412);
  ASSERT_EQ(lock(id, "2").status, 204);
  EXPECT_EQ(service.get(path).status, 404);
  service.log_in("karin.wallgren");
  EXPECT_NE(notes().find("Ryggen är bra."), std::string::npos);
  EXPECT_TRUE(thread_tells("Ryggen är bra."));
  expect_whole();
}

TEST_P(JournalTest, a_locked_note_never_changes_but_is_corrected_and_objected_to) {
  ASSERT_EQ(lock(begin()).status, 204);
  const std::string body = notes();
  const std::string note = body.substr(body.find("\"id\":\"") + 6, 36);
  for (const auto* statement : {&kRewrite, &kRemove}) {
    EXPECT_ANY_THROW(service.database()->write([&](sql::Session& session) {
      session.change(*statement, {});
      return true;
    }));
  }
  ASSERT_EQ(lock(begin(R"(,"corrects_id":")" + note + "\"")).status, 204);
  EXPECT_TRUE(thread_tells("note_corrected"));
  EXPECT_NE(notes().find("\"corrected_by_id\":\""), std::string::npos);

  const std::string objection = "/people/" + person + "/notes/" + note + "/objection";
  EXPECT_EQ(service.post(objection, R"({"body":"Det sa jag inte.","said_on":"2026-11-19"})").status, 422);
  ASSERT_EQ(service.post(objection, R"({"body":"Det sa jag inte.","said_on":"2026-11-23"})").status, 204);
  EXPECT_NE(notes().find("Det sa jag inte."), std::string::npos);
  service.log_in("leila.rahimi");
  EXPECT_EQ(service.post(objection, R"({"body":"Hej","said_on":"2026-11-23"})").status, 404);
  EXPECT_EQ(service.get("/people/" + person + "/notes").status, 404);
  expect_whole();
}

TEST_P(JournalTest, a_draft_locks_itself_on_its_day_as_its_author) {
  begin(R"(,"lock_on":"2026-11-24")");
  const record::Caller system{base::MunicipalityId("2281"), base::StaffId("system"), "test"};
  EXPECT_EQ(*journal::lock_due(service.dispatcher(), system), 0);
  service.set_day(base::Date::parse("2026-11-24").value());
  EXPECT_EQ(*journal::lock_due(service.dispatcher(), system), 1);
  EXPECT_EQ(*journal::lock_due(service.dispatcher(), system), 0);
  service.log_in("karin.wallgren");
  EXPECT_TRUE(thread_tells("\"actor_name\":\"Hassan Nur\""));
  EXPECT_NE(notes().find("Ryggen är bättre."), std::string::npos);
  expect_whole();
}

TEST_P(JournalTest, templates_are_kept_by_leaders_and_administrators) {
  const std::string units = service.get("/units").body;
  const size_t at = units.find("Arbetsmarknadsenheten");
  const std::string branch = units.substr(units.find("\"branch_id\":\"", at) + 13, 36);
  const std::string made = R"({"branch_id":")" + branch + R"(","name":"Trepartsmöte","note_kind":"meeting",)"
                           R"("note_subject":"health","body":"Närvarande:","guidance":"Skriv kort."})";
  EXPECT_EQ(service.post("/note-templates", made).status, 403);
  service.log_in("karin.wallgren");
  const auto answer = service.post("/note-templates", made);
  ASSERT_EQ(answer.status, 201) << answer.body;
  const std::string path = "/note-templates/" + answer.text("id");
  EXPECT_EQ(service.get(path).text("may_change"), "true");
  const std::string ended = R"({"name":"Trepartsmöte","note_kind":"meeting","note_subject":"health",)"
                            R"("body":"Närvarande:","ended":true})";
  ASSERT_EQ(service.send(http::Method::patch, path, ended, "1").status, 204);
  EXPECT_EQ(service.send(http::Method::patch, path, ended, "1").status, 412);
  service.log_in("hassan.nur");
  EXPECT_EQ(service.get(path).text("may_change"), "false");
  service.log_in("maria.lind");
  EXPECT_EQ(service.get(path).status, 404);
  expect_whole();
}

}  // namespace
}  // namespace app
