// Pseudonymised data that leave the house, by HTTP without sockets, on both databases.
#include <gtest/gtest.h>

#include "app/check_store.h"
#include "app/test_service.h"
#include "compute/followup.h"
#include "platform/documents/zip_archive.h"
#include "platform/system/crypto.h"

namespace app {
namespace {

constexpr const char* kFinest =
    "dates:full,stay_months:band,sex:full,age:full,education_level:full,unit:full,income_source_start:full,"
    "income_source_end:full,occupation_start:full,occupation_end:full,exit_reason:full,main_outcome:full,"
    "achieved:full";
constexpr const char* kWords =
    R"("purpose":"Att följa upp vad insatsen ledde till","recipient":"Högskolan, Eva Utvärderare")";

class DataReleaseTest : public testing::TestWithParam<sql::Driver> {
 protected:
  void SetUp() override {
    service.log_in("karin.wallgren");
    project = service.unit("En väg in – jobb istället för bidrag");
    ame = service.unit("Arbetsmarknadsenheten");
  }

  static std::string question(const std::string& unit, const char* from, const char* to) {
    return R"({"unit_id":")" + unit + R"(","from":")" + from + R"(","to":")" + to + R"(","basis":"took_part",)";
  }
  std::string of_project() const { return question(project, "2017-09-01", "2019-08-31"); }
  Answer release(const std::string& asked, const std::string& columns, const std::string& more = {},
                 const std::string& words = kWords) {
    return service.post("/reports/data-releases?language=sv",
                        asked + R"("columns":")" + columns + "\"," + words + more + "}");
  }
  Answer preview(const std::string& unit, const std::string& period, const std::string& columns) {
    return service.get("/reports/data-release-preview?unit_id=" + unit + period + "&columns=" + columns);
  }
  static std::string file(const Answer& zip, const std::string& name) {
    auto archive = platform::ZipArchive::open(zip.body, {});
    EXPECT_TRUE(archive.has_value());
    std::string out;
    if (!archive.has_value()) return out;
    EXPECT_TRUE(archive->read(name, [&](std::string_view piece) { return out.append(piece), true; }).has_value());
    return out;
  }
  static std::string all_files(const Answer& zip) {
    std::string out;
    for (const char* name : {"README.txt", "data.csv", "columns.csv", "followup.json"}) out += file(zip, name);
    return out;
  }
  std::string log() { return service.get("/reports/data-releases").body; }
  // Whose age is by years alone is in no released file, and said so in it.
  static std::string without_ages_by_year(std::string text) {
    const std::string name = "\"age_by_year_only\": {";
    const size_t at = text.find(name);
    EXPECT_NE(at, std::string::npos);
    return at == std::string::npos ? text : text.erase(at, text.find('}', at) - at);
  }
  static bool has(const std::string& text, const std::string& part) {
    return text.find(part) != std::string::npos;
  }
  // Somebody in the labour market unit whose start nobody shares.
  std::string add_marked_person() {
    const std::string person =
        service
            .post("/people", R"({"given_name":"MarkörFörnamn","family_name":"MarkörEfternamn","birth_year":1931,)"
                             R"("sex":"woman","unit_id":")" +
                                 ame + "\"}")
            .text("id");
    const auto begun = service.post("/participations", R"({"person_id":")" + person + R"(","unit_id":")" + ame +
                                                           R"(","starts_on":"2026-11-19"})");
    EXPECT_EQ(begun.status, 201) << begun.body;
    return person;
  }

  TestService service{GetParam()};
  std::string project;
  std::string ame;
};
ON_BOTH_DATABASES(DataReleaseTest);

TEST_P(DataReleaseTest, an_evaluator_counts_the_frozen_figures_again_from_the_file) {
  const auto frozen =
      service.post("/reports/frozen", of_project() + R"("name":"Slut","keep_until":"2027-06-30"})");
  const std::string output = service.get("/reports/frozen/" + frozen.text("id") + "/output.json").body;
  const auto made = release(of_project(), kFinest, R"(,"decision":"Dnr 2026/17, 2026-11-20")");
  ASSERT_EQ(made.status, 200) << made.body;
  EXPECT_EQ(without_ages_by_year(*compute::followup_output(file(made, "followup.json"))),
            without_ages_by_year(output));
  const auto logged = service.get("/reports/data-releases/" +
                                  made.header("Location").substr(made.header("Location").rfind('/') + 1));
  ASSERT_EQ(logged.status, 200) << logged.body;
  EXPECT_EQ(logged.text("file_sha256"), platform::to_hex(platform::sha256(made.body)));
  EXPECT_EQ(logged.text("purpose"), "Att följa upp vad insatsen ledde till");
  EXPECT_EQ(logged.text("recipient"), "Högskolan, Eva Utvärderare");
  EXPECT_EQ(logged.text("decision"), "Dnr 2026/17, 2026-11-20");
  EXPECT_EQ(logged.text("made_by_name"), "Karin Wallgren");
  EXPECT_EQ(logged.text("smallest"), "1");
  EXPECT_EQ(logged.text("people"), "42");
  for (const auto& finding : check_all(*service.database())) EXPECT_EQ(finding.count, 0) << finding.name;
}

TEST_P(DataReleaseTest, pseudonyms_are_drawn_anew_and_no_two_files_are_alike) {
  const std::string coarse = "dates:period,sex:full,main_outcome:full";
  const auto once = release(of_project(), coarse), again = release(of_project(), coarse);
  ASSERT_EQ(once.status, 200) << once.body;
  EXPECT_NE(file(once, "data.csv"), file(again, "data.csv"));
  EXPECT_EQ(*compute::followup_output(file(once, "followup.json")),
            *compute::followup_output(file(again, "followup.json")));
}

TEST_P(DataReleaseTest, who_is_alike_with_too_few_is_told_before_and_is_not_in_the_file) {
  const std::string person = add_marked_person();
  const std::string columns = "dates:full,sex:full,age:full,unit:full";
  const auto found = preview(ame, "&from=2026-01-01&to=2026-11-23", columns);
  ASSERT_EQ(found.status, 200) << found.body;
  EXPECT_EQ(found.text("threshold"), "5");
  EXPECT_EQ(found.text("smallest"), "1");
  EXPECT_GT(std::stoi(found.text("people_below")), 0);
  const std::string asked = question(ame, "2026-01-01", "2026-11-23");
  const auto fine = release(asked, columns);
  if (fine.status == 200) {
    EXPECT_FALSE(has(all_files(fine), "2026-11-19"));
  }
  const auto made = release(asked, "dates:period,sex:full");
  ASSERT_EQ(made.status, 200) << made.body;
  const auto told = preview(ame, "&from=2026-01-01&to=2026-11-23", "dates:period,sex:full");
  const std::string list = log();
  EXPECT_TRUE(has(list, R"("participations":)" + std::to_string(std::stoi(told.text("participations")) -
                                                                std::stoi(told.text("participations_below")))));
  const std::string all = all_files(made);
  for (const char* marker : {"Markör", "1931", "2026-11-19"}) EXPECT_FALSE(has(all, marker)) << marker;
  EXPECT_FALSE(has(all, person));
  EXPECT_FALSE(has(all, ame));
}

TEST_P(DataReleaseTest, a_decision_that_nobody_needed_is_not_noted) {
  const auto made = release(of_project(), "", R"(,"decision":"Dnr 2026/17, 2026-11-20")");
  ASSERT_EQ(made.status, 200) << made.body;
  EXPECT_TRUE(has(log(), R"("decision":"")"));
}

TEST_P(DataReleaseTest, what_is_missing_is_told_by_field) {
  const auto wordless =
      release(of_project(), "", "", R"("purpose":"Utvärdering","recipient":"HS","decision":"ja")");
  EXPECT_EQ(wordless.status, 422);
  for (const char* field : {"purpose", "recipient", "decision"}) {
    EXPECT_TRUE(has(wordless.body, std::string(R"({"field":")") + field + R"(","rule":"release.too_short")"))
        << field;
  }
  const auto unknown = release(of_project(), "shoes:full");
  EXPECT_EQ(unknown.status, 422);
  EXPECT_TRUE(has(unknown.body, R"("field":"columns","rule":"release.column_unknown")"));
  EXPECT_TRUE(
      has(preview(project, "&from=2017-09-01&to=2019-08-31", "age:month").body, "release.resolution_unknown"));
  const auto nobody = release(of_project(), kFinest);
  EXPECT_EQ(nobody.status, 422);
  EXPECT_TRUE(has(nobody.body, "release.nobody_left"));
  EXPECT_EQ(log(), R"({"items":[]})");
}

// The body takes no bands, so neither does the check before it.
TEST_P(DataReleaseTest, the_check_and_the_release_are_by_the_same_bands) {
  const std::string period = "&from=2017-09-01&to=2019-08-31";
  for (const char* bands : {"&age_bands=16-90", "&month_bands=0-3"}) {
    EXPECT_TRUE(has(preview(project, period + bands, "age:band").body, "query.unknown")) << bands;
  }
  const auto found = preview(project, period + "&filters=main_outcome:unsubsidised_work", "age:band");
  EXPECT_TRUE(has(found.body, R"("filtered":["main_outcome"])")) << found.body;
}

TEST_P(DataReleaseTest, is_the_team_leaders_and_its_log_theirs_and_the_auditors) {
  const auto made = release(of_project(), "");
  ASSERT_EQ(made.status, 200) << made.body;
  const std::string where = made.header("Location");
  const std::string one = "/reports/data-releases/" + where.substr(where.rfind('/') + 1);
  for (const char* user : {"elin.modig", "hassan.nur", "birgitta.hallin", "oskar.rehn", "gunilla.strandh"}) {
    service.log_in(user);
    EXPECT_EQ(release(of_project(), "").status, 403) << user;
    EXPECT_EQ(preview(project, "&from=2017-09-01&to=2019-08-31", "").status, 403) << user;
    EXPECT_EQ(service.get(one).status, std::string(user) == "gunilla.strandh" ? 200 : 403) << user;
  }
  EXPECT_TRUE(has(log(), "Högskolan"));
  service.log_in("elin.modig");
  EXPECT_EQ(service.get("/reports/data-releases").status, 403);
  service.log_in("birgitta.hallin");
  EXPECT_EQ(log(), R"({"items":[]})");
}

TEST_P(DataReleaseTest, the_branchs_own_limit_holds) {
  service.log_in("oskar.rehn");
  const std::string units = service.get("/organisation/branches").body;
  const std::string branch =
      units.substr(units.rfind("\"id\":\"", units.find("\"name\":\"Arbetsmarknad\"")) + 6, 36);
  ASSERT_EQ(service
                .post("/organisation/parameters",
                      R"({"branch_id":")" + branch +
                          R"(","parameter":"release_alike_people","valid_from":"2026-11-23",)"
                          R"("value":30,"source":"Nämnden 2026-11-18 § 12"})")
                .status,
            201);
  service.log_in("karin.wallgren");
  const auto found = preview(project, "&from=2017-09-01&to=2019-08-31", "sex:full");
  EXPECT_EQ(found.text("threshold"), "30");
  EXPECT_GT(std::stoi(found.text("people_below")), 0);
}

TEST_P(DataReleaseTest, nobody_with_protected_data_is_in_it) {
  service.log_in("birgitta.hallin");
  const auto made =
      release(question(service.unit("Målgruppskartläggningen 2026"), "2026-01-01", "2026-11-23"), "");
  ASSERT_EQ(made.status, 200) << made.body;
  EXPECT_TRUE(has(log(), R"("people":283,)"));
}

// A frozen report's input is exact and whole: to take it out is a release too.
TEST_P(DataReleaseTest, the_input_of_a_frozen_report_is_the_team_leaders) {
  const auto frozen =
      service.post("/reports/frozen", of_project() + R"("name":"Slut","keep_until":"2027-06-30"})");
  const std::string one = "/reports/frozen/" + frozen.text("id");
  EXPECT_EQ(service.get(one + "/input.json").status, 200);
  service.log_in("hassan.nur");
  EXPECT_EQ(service.get(one).status, 200);
  EXPECT_EQ(service.get(one + "/input.json").status, 403);
}

}  // namespace
}  // namespace app
