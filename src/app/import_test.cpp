// A register of 2 000 made-up participants with 60 deliberate faults, in three formats.
#include <cstdlib>
#include <fstream>
#include <sstream>

#include <gtest/gtest.h>

#include "app/check_store.h"
#include "app/test_service.h"

namespace app {
namespace {

std::string fixture(const std::string& name) {
  static const std::string folder = [] {
    const std::string made = testing::TempDir() + "samsyn_import_fixture";
    const std::string command = "mkdir -p " + made +
                                " && /usr/bin/python3 " SAMSYN_SOURCE_DIR "/tests/fixtures/make_import.py " + made;
    EXPECT_EQ(std::system(command.c_str()), 0);
    return made;
  }();
  std::ifstream in(folder + "/" + name, std::ios::binary);
  std::stringstream bytes;
  bytes << in.rdbuf();
  return bytes.str();
}

class ImportTest : public testing::TestWithParam<sql::Driver> {
 protected:
  void SetUp() override {
    service.log_in("sanna.kivela");
    unit_id = service.unit("Socialpsykiatrin");
  }

  std::string preview(const std::string& file) {
    const auto made = service.post("/import-previews?file_name=" + file, fixture(file));
    EXPECT_EQ(made.status, 201) << made.body;
    const size_t at = made.body.find("\"suggested_mapping\":") + 20;
    mapping = made.body.substr(at, made.body.find('}', at) - at + 1);
    return made.text("id");
  }

  Answer map(const std::string& id) {
    return service.send(http::Method::put, "/import-previews/" + id + "/mapping",
                        R"({"unit_id":")" + unit_id + R"(","columns":)" + mapping + R"(,"name":"Registret"})");
  }

  int participations() {
    return std::stoi(service.get("/participations?state=all&unit_id=" + unit_id).text("total_records"));
  }

  TestService service{GetParam()};
  std::string unit_id;
  std::string mapping;
};
ON_BOTH_DATABASES(ImportTest);

TEST_P(ImportTest, every_format_shows_the_same_sixty_faults) {
  for (const char* file : {"participants_utf8.csv", "participants_1252.csv", "participants.xlsx"}) {
    const auto counts = map(preview(file));
    EXPECT_EQ(counts.status, 200) << counts.body;
    EXPECT_EQ(counts.text("error"), "60") << file;
    EXPECT_EQ(counts.text("new"), "1940") << file;
    EXPECT_EQ(counts.text("match"), "0") << file;
  }
  EXPECT_NE(service.get("/column-mappings").body.find("Registret"), std::string::npos);
}

TEST_P(ImportTest, is_taken_in_whole_and_taken_back_but_for_people_with_later_entries) {
  const int before = participations();
  const std::string id = preview("participants.xlsx");
  ASSERT_EQ(map(id).status, 200);
  const auto rows = service.get("/import-previews/" + id + "/rows?state=error&limit=100");
  EXPECT_EQ(rows.text("total_records"), "60");
  const auto first_new = service.get("/import-previews/" + id + "/rows?state=new&limit=1");
  ASSERT_EQ(service.send(http::Method::put, "/import-previews/" + id + "/rows/" + first_new.text("row_number"),
                         R"({"decision":"skip"})").status, 204);
  const auto done = service.post("/imports", R"({"preview_id":")" + id + "\"}");
  ASSERT_EQ(done.status, 201) << done.body;
  EXPECT_EQ(participations(), before + 1939);
  for (const auto& finding : check_all(*service.database())) EXPECT_EQ(finding.count, 0) << finding.name;

  const auto list = service.get("/participations?state=all&limit=1&sort_by=starts_on&unit_id=" + unit_id);
  const std::string person_id = list.body.substr(list.body.find("\"person\":{\"id\":\"") + 16, 36);
  ASSERT_EQ(service.post("/people/" + person_id + "/contacts", R"({"kind":"other","name":"Någon"})").status, 201);
  const auto undone = service.post("/imports/" + done.text("id") + "/undo", "");
  ASSERT_EQ(undone.status, 200) << undone.body;
  EXPECT_NE(undone.body.find(person_id), std::string::npos);
  EXPECT_GE(std::stoi(undone.text("undone")), 1930);
  EXPECT_EQ(participations(), before + 1939 - std::stoi(undone.text("undone")));
  EXPECT_EQ(service.get("/imports/" + done.text("id")).text("state"), "partly_undone");
  for (const auto& finding : check_all(*service.database())) EXPECT_EQ(finding.count, 0) << finding.name;
}

TEST_P(ImportTest, the_same_file_again_makes_nobody_twice) {
  const std::string first = preview("participants_utf8.csv");
  ASSERT_EQ(map(first).status, 200);
  const auto done = service.post("/imports", R"({"preview_id":")" + first + "\"}");
  ASSERT_EQ(done.status, 201) << done.body;
  const int after = participations();

  const auto again = service.post("/import-previews?file_name=copy.csv", fixture("participants_utf8.csv"));
  EXPECT_NE(again.body.find("\"earlier_imports\":[{\"id\":\"" + done.text("id")), std::string::npos) << again.body;
  const auto counts = map(again.text("id"));
  EXPECT_EQ(counts.text("already_here"), "1940");
  EXPECT_EQ(counts.text("new"), "0");
  EXPECT_EQ(counts.text("error"), "60");
  EXPECT_EQ(service.post("/imports", R"({"preview_id":")" + again.text("id") + "\"}").status, 409);

  // The same register saved in another form is another file, but the same people.
  const auto other = map(preview("participants.xlsx"));
  EXPECT_EQ(other.text("already_here"), "1940");
  EXPECT_EQ(participations(), after);

  ASSERT_EQ(service.post("/imports/" + done.text("id") + "/undo", "").status, 200);
  const auto undone = service.post("/import-previews?file_name=copy.csv", fixture("participants_utf8.csv"));
  EXPECT_NE(undone.body.find("\"earlier_imports\":[]"), std::string::npos);
  EXPECT_EQ(map(undone.text("id")).text("already_here"), "0");
}

TEST_P(ImportTest, what_cannot_be_read_is_refused_with_its_reason) {
  EXPECT_EQ(service.post("/import-previews?file_name=a.csv", "").status, 422);
  const auto zip = service.post("/import-previews?file_name=a.xlsx", std::string("PK\x03\x04 not a workbook", 19));
  EXPECT_EQ(zip.status, 422);
  EXPECT_NE(zip.text("rule"), "");
}

}  // namespace
}  // namespace app
