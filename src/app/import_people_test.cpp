// An import and the people whom it meets: those of other branches, and those whom the importer may not know of.
#include <gtest/gtest.h>

#include "app/check_store.h"
#include "app/test_service.h"

namespace app {
namespace {

const sql::Statement kRefused{
    "test.refused",
    "SELECT COUNT(*) FROM access_record WHERE is_allowed = 0 AND person_id = $1 AND subject = 'import'"};

const sql::Statement kProtect{"test.protect", "UPDATE person_access SET protection_level = 1 WHERE id = $1"};
const sql::Statement kWorksElsewhereToo{
    "test.works_elsewhere_too",
    "INSERT INTO staff_role (municipality_id, id, staff_id, branch_id, role) SELECT r.municipality_id, 'test-role', "
    "sanna.id, r.branch_id, r.role FROM staff hassan JOIN staff_role r ON r.staff_id = hassan.id "
    "JOIN staff sanna ON sanna.name = 'Sanna Kivelä' WHERE hassan.name = 'Hassan Nur'"};

// Nobody in the demo has it.
constexpr const char* kNumber = "195603032193";

class ImportPeopleTest : public testing::TestWithParam<sql::Driver> {
 protected:
  void SetUp() override {
    service.log_in("sanna.kivela");
    unit_id = service.unit("Socialpsykiatrin");
  }

  // The preview of a register of these rows: number, name, year of birth, telephone, start, each after a `;`.
  std::string preview(const std::string& rows) {
    const auto made = service.post("/import-previews?file_name=register.csv",
                                   "Personnummer;Namn;Födelseår;Telefon;Startdatum\n" + rows);
    EXPECT_EQ(made.status, 201) << made.body;
    const size_t at = made.body.find("\"suggested_mapping\":") + 20;
    counts = service.send(http::Method::put, "/import-previews/" + made.text("id") + "/mapping",
                          R"({"unit_id":")" + unit_id + R"(","columns":)" +
                              made.body.substr(at, made.body.find('}', at) - at + 1) + "}");
    EXPECT_EQ(counts.status, 200) << counts.body;
    return made.text("id");
  }

  std::string take_in(const std::string& rows) {
    const auto done = service.post("/imports", R"({"preview_id":")" + preview(rows) + "\"}");
    EXPECT_EQ(done.status, 201) << done.body;
    return done.text("id");
  }

  // Known to the labour-market unit only; who is logged in afterwards is Sanna again.
  std::string register_elsewhere() {
    service.log_in("hassan.nur");
    const auto made = service.post(
        "/people", R"({"given_name":"Eva","family_name":"Provek","identity_number":")" + std::string(kNumber) +
                       R"(","unit_id":")" + service.unit("Arbetsmarknadsenheten") + "\"}");
    EXPECT_EQ(made.status, 201) << made.body;
    service.log_in("sanna.kivela");
    return made.text("id");
  }

  // Who has that number or name, for the one who is logged in; "" for nobody.
  std::string find(const std::string& query) {
    return service.post("/person-searches", R"({"query":")" + query + "\"}").text("id");
  }

  void protect(const std::string& person_id) {
    const auto sheet = service.get("/people/" + person_id);
    const auto done = service.send(http::Method::put, "/people/" + person_id + "/protection",
                                   R"({"protection_level":"secrecy_marking","reason":"Hot"})", sheet.text("version"));
    ASSERT_EQ(done.status, 204) << done.body;
  }

  std::int64_t refused(const std::string& person_id) {
    std::int64_t number = 0;
    service.database()->read([&](sql::Session& session) {
      number = session.first(kRefused, {person_id}, [](const sql::Row& row) { return row.integer(0); }).value();
    });
    return number;
  }

  TestService service{GetParam()};
  std::string unit_id;
  Answer counts;
};
ON_BOTH_DATABASES(ImportPeopleTest);

TEST_P(ImportPeopleTest, undoing_counts_a_person_protected_since_and_does_not_name_the_person) {
  const std::string id = take_in(";Provpers, Petter;1957;;2026-11-02\n;Provpers, Paula;1958;;2026-11-03\n");
  const std::string hidden = find("Petter Provpers");
  service.log_in("birgitta.hallin");
  protect(hidden);
  service.log_in("sanna.kivela");
  const auto undone = service.post("/imports/" + id + "/undo", "");
  ASSERT_EQ(undone.status, 200) << undone.body;
  EXPECT_EQ(undone.text("undone"), "1");
  EXPECT_EQ(undone.text("kept_count"), "1");
  EXPECT_NE(undone.body.find("\"kept\":[]"), std::string::npos) << undone.body;
  EXPECT_EQ(refused(hidden), 1);
}

TEST_P(ImportPeopleTest, undoing_names_the_protected_person_to_who_has_the_right) {
  service.log_in("birgitta.hallin");
  const std::string id = take_in(";Provpers, Petter;1957;;2026-11-02\n");
  const std::string kept = find("Petter Provpers");
  protect(kept);
  const auto undone = service.post("/imports/" + id + "/undo", "");
  EXPECT_EQ(undone.text("kept_count"), "1");
  EXPECT_NE(undone.body.find(kept), std::string::npos) << undone.body;
}

TEST_P(ImportPeopleTest, a_number_known_elsewhere_is_a_match_and_is_counted_as_one) {
  const std::string eva = register_elsewhere();
  const std::string id =
      preview(kNumber + std::string(";Provek, Eva;;;2026-11-02\n;Provpers, Paula;1958;;2026-11-03\n"));
  EXPECT_EQ(counts.text("match"), "1");
  EXPECT_EQ(counts.text("new"), "1");
  const auto rows = service.get("/import-previews/" + id + "/rows?state=match");
  EXPECT_NE(rows.body.find("\"matched_person\":null"), std::string::npos) << rows.body;
  EXPECT_EQ(rows.body.find(eva), std::string::npos);
  const auto done = service.post("/imports", R"({"preview_id":")" + id + "\"}");
  ASSERT_EQ(done.status, 201) << done.body;
  const auto run = service.get("/imports/" + done.text("id"));
  EXPECT_EQ(run.text("new"), "1") << run.body;
  EXPECT_EQ(run.text("match"), "1") << run.body;
  EXPECT_EQ(find(kNumber), eva);
}

TEST_P(ImportPeopleTest, a_number_under_another_name_is_a_fault_as_a_protected_persons_is) {
  const std::string eva = register_elsewhere();
  const auto fault = [&](const std::string& name) {
    const std::string id = preview(kNumber + std::string(";") + name + ";;;2026-11-02\n");
    return service.get("/import-previews/" + id + "/rows").body;
  };
  const std::string other_name = fault("Provberg, Åsa");
  EXPECT_NE(other_name.find("person.number_has_other_name"), std::string::npos) << other_name;
  service.database()->write([&](sql::Session& session) { return session.change(kProtect, {eva}) == 1; });
  EXPECT_EQ(fault("Provberg, Åsa"), other_name);
  EXPECT_NE(fault("Provek, Eva").find("person.number_has_other_name"), std::string::npos);
}

TEST_P(ImportPeopleTest, undoing_lets_go_of_who_is_known_elsewhere_with_what_was_filled_in) {
  const std::string eva = register_elsewhere();
  const std::string id = take_in(kNumber + std::string(";Provek, Eva;;070-11223344;2026-11-02\n"));
  ASSERT_EQ(find(kNumber), eva);
  EXPECT_EQ(service.get("/people/" + eva).text("phone"), "070-11223344");
  ASSERT_EQ(service.post("/imports/" + id + "/undo", "").text("undone"), "1");
  EXPECT_EQ(find(kNumber), "");
  EXPECT_EQ(service.get("/people/" + eva).status, 404);
  service.log_in("hassan.nur");
  EXPECT_EQ(service.get("/people/" + eva).text("phone"), "");
  const auto entries = service.get("/people/" + eva + "/entries").body;
  EXPECT_NE(entries.find("person_current_cancelled"), std::string::npos) << entries;
  EXPECT_EQ(entries.find("070-11223344"), std::string::npos) << entries;
  for (const auto& finding : check_all(*service.database())) EXPECT_EQ(finding.count, 0) << finding.name;
}

TEST_P(ImportPeopleTest, a_person_linked_by_hand_becomes_current_by_an_entry_and_is_let_go_of_when_undone) {
  const std::string eva = register_elsewhere();
  service.database()->write([](sql::Session& session) { return session.change(kWorksElsewhereToo, {}) == 1; });
  const std::string preview_id = preview(";Provek, Eva;;;2026-11-02\n");
  const auto row = service.get("/import-previews/" + preview_id + "/rows").text("row_number");
  ASSERT_EQ(service.send(http::Method::put, "/import-previews/" + preview_id + "/rows/" + row,
                         R"({"decision":"link","person_id":")" + eva + "\"}").status, 204);
  const auto done = service.post("/imports", R"({"preview_id":")" + preview_id + "\"}");
  ASSERT_EQ(done.status, 201) << done.body;
  EXPECT_NE(service.get("/people/" + eva + "/entries").body.find("person_current"), std::string::npos);
  service.log_in("maria.lind");
  EXPECT_EQ(service.get("/people/" + eva).status, 200);
  service.log_in("sanna.kivela");
  ASSERT_EQ(service.post("/imports/" + done.text("id") + "/undo", "").text("undone"), "1");
  service.log_in("maria.lind");
  EXPECT_EQ(service.get("/people/" + eva).status, 404);
}

TEST_P(ImportPeopleTest, a_decision_needs_a_row_below_the_headings) {
  const std::string path = "/import-previews/" + preview(";Provpers, Petter;1957;;2026-11-02\n") + "/rows/";
  const auto decide = [&](const char* row) {
    return service.send(http::Method::put, path + row, R"({"decision":"skip"})");
  };
  EXPECT_EQ(decide("2").status, 204);
  for (const char* row : {"0", "1", "99", "x"}) {
    EXPECT_EQ(decide(row).status, 404) << row;
    EXPECT_EQ(decide(row).text("rule"), "import_preview.unknown_row") << row;
  }
}

}  // namespace
}  // namespace app
