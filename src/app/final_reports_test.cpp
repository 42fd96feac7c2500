// Reports put together from blocks by HTTP without sockets, on both databases.
#include <gtest/gtest.h>

#include "app/check_store.h"
#include "app/test_service.h"

namespace app {
namespace {

class FinalReportsTest : public testing::TestWithParam<sql::Driver> {
 protected:
  void SetUp() override { service.log_in("karin.wallgren"); }

  Answer begin(const std::string& unit, const std::string& from, const std::string& to,
               const std::string& title = "Slutrapport") {
    return service.post("/reports/final", R"({"title":")" + title + R"(","unit_id":")" + service.unit(unit) +
                                              R"(","from":")" + from + R"(","to":")" + to + "\"}");
  }
  std::string begun() {
    const auto made = begin("En väg in – jobb istället för bidrag", "2017-09-01", "2019-08-31");
    EXPECT_EQ(made.status, 201) << made.body;
    return "/reports/final/" + made.text("id");
  }
  Answer change(const std::string& one, const std::string& blocks, const std::string& version,
                const std::string& more = "") {
    const std::string body = R"({"title":"Slutrapport 2019","blocks":[)" + blocks + "]" + more + "}";
    return service.send(http::Method::patch, one, body, version);
  }
  static bool has(const Answer& answer, const std::string& text) {
    return answer.body.find(text) != std::string::npos;
  }

  TestService service{GetParam()};
};
ON_BOTH_DATABASES(FinalReportsTest);

constexpr const char* kBlocks =
    R"({"kind":"heading","text":"Vad vi gjorde"},{"kind":"text","text":"Åtta möten.\n\nEn kurs <b>."},)"
    R"({"kind":"facts"},{"kind":"panel","panel":"main_outcome","shows":"table"})";

TEST_P(FinalReportsTest, begins_with_all_there_is_and_shows_what_its_blocks_say) {
  const std::string one = begun();
  const auto first = service.get(one + "?language=sv");
  EXPECT_TRUE(has(first, R"("panel":"participants")"));
  EXPECT_TRUE(has(first, "42 avslutade: 38 med ett utfall"));
  ASSERT_EQ(change(one, kBlocks, "1").status, 204);
  const auto read = service.get(one + "?language=sv");
  EXPECT_TRUE(has(read, R"("heading":"Vad vi gjorde")"));
  EXPECT_TRUE(has(read, R"(["Åtta möten.","En kurs <b>."])"));
  EXPECT_EQ(change(one, kBlocks, "1").status, 412);
}

TEST_P(FinalReportsTest, has_the_same_numbers_in_every_format) {
  const std::string one = begun();
  ASSERT_EQ(change(one, kBlocks, "1").status, 204);
  const auto csv = service.get(one + "/report.csv?language=sv");
  EXPECT_TRUE(has(csv, "Utfall med avstämning;Utfall med avstämning;Studier;Totalt;5;"));
  EXPECT_TRUE(has(csv, "Vad vi gjorde"));
  EXPECT_FALSE(has(csv, "Utbildning;"));
  for (const char* format : {"pdf", "xlsx", "docx"}) {
    const auto file = service.get(one + "/report." + format);
    ASSERT_EQ(file.status, 200) << format;
    EXPECT_TRUE(file.body.starts_with(std::string(format) == "pdf" ? "%PDF" : "PK")) << format;
  }
}

TEST_P(FinalReportsTest, shows_what_assistance_became_to_who_may_see_what_was_paid) {
  service.log_in("viktor.almgren");
  const auto made = begin("Arbetsmarknadstorget", "2025-09-01", "2026-08-31");
  const std::string one = "/reports/final/" + made.text("id");
  const auto block = [](const std::string& spans) { return R"({"kind":"savings","savings":)" + spans + "}"; };
  const auto missing = change(one, R"({"kind":"savings"})", "1");
  EXPECT_TRUE(has(missing, R"({"field":"blocks[0].savings","rule":"field.required")")) << missing.body;
  const auto longer = change(one, block(R"({"months_before":12,"months_after":3,"compared_months":4})"), "1");
  EXPECT_TRUE(has(longer, R"({"field":"blocks[0].savings.compared_months","rule":"count.outside")")) << longer.body;
  const std::string spans = R"({"months_before":12,"months_after":24,"compared_months":6,"cost_kr":1500000})";
  ASSERT_EQ(change(one, block(spans), "1").status, 204);
  const auto shown = service.get(one + "?language=sv");
  EXPECT_TRUE(has(shown, "Biståndet till de 73 som räknas")) << shown.body;
  const auto csv = service.get(one + "/report.csv?language=sv");
  EXPECT_TRUE(has(csv, "Vad insatsen kostade"));
  EXPECT_EQ(service.get(one + "/report.docx").status, 200);
  const std::string short_spans = R"({"months_before":3,"months_after":3,"compared_months":3})";
  ASSERT_EQ(change(one, block(spans) + "," + block(short_spans), "2").status, 204);
  const auto both = service.get(one + "?language=sv");
  EXPECT_TRUE(has(both, R"("key":"savings:12:24:6:1500000")"));
  EXPECT_TRUE(has(both, R"("key":"savings:3:3:3:")"));
  service.log_in("karin.wallgren");
  const auto refused = service.get(one + "?language=sv");
  EXPECT_EQ(refused.status, 200);
  EXPECT_TRUE(has(refused, "Realiserad besparing visas bara"));
  EXPECT_FALSE(has(refused, "Biståndet till de 73"));
}

TEST_P(FinalReportsTest, shows_tables_of_ones_own_with_the_numbers_of_their_page) {
  const std::string one = begun();
  const std::string table = R"({"lines":"main_outcome","columns":"sex","measure":"people","shares":"line"})";
  const std::string by_unit = R"({"lines":"main_outcome","columns":"unit","measure":"people","shares":"none"})";
  ASSERT_EQ(
      change(one, R"({"kind":"table","table":)" + table + R"(},{"kind":"table","table":)" + by_unit + "}", "1")
          .status,
      204);
  const auto sheet = service.get(one);
  EXPECT_TRUE(has(sheet, R"("key":"cross_table:main_outcome:sex:people:line")")) << sheet.body;
  EXPECT_TRUE(has(sheet, R"("key":"cross_table:main_outcome:unit:people:none")"));
  const std::string csv = service.get(one + "/report.csv?language=sv").body;
  const auto page = service.get(
      "/reports/cross-table.csv?unit_id=" + service.unit("En väg in – jobb istället för bidrag") +
      "&from=2017-09-01&to=2019-08-31&lines=main_outcome&columns=sex&measure=people&shares=line&language=sv");
  ASSERT_EQ(page.status, 200) << page.body;
  const auto rows = page.body.substr(page.body.find("Studier"));
  EXPECT_TRUE(csv.find(rows) != std::string::npos) << csv << rows;
  EXPECT_EQ(service.get(one + "/report.docx").status, 200);
  const auto same = change(
      one, R"({"kind":"table","table":{"lines":"sex","columns":"sex","measure":"people","shares":"none"}})", "2");
  EXPECT_EQ(same.status, 422);
  EXPECT_TRUE(has(same, R"("field":"blocks[0].table.columns")")) << same.body;
}

TEST_P(FinalReportsTest, shows_a_shared_calculation_in_the_version_it_was_chosen_in) {
  const std::string input = R"({"cost_kr":4280000,"assistance_before_kr":2900000,"counterfactual_share":1,)"
                            R"("assistance_after_kr":0,"deadweight":0,"displacement":0,"rate":0,"ramp_years":0})";
  const auto kept =
      service.post("/calculations", R"({"kind":"payback","name":"Vår kalkyl","input":)" + input + "}");
  const std::string path = "/calculations/" + kept.text("id");
  const auto change_it = [&](bool is_shared, const std::string& cost, const char* version) {
    const std::string asked = R"({"cost_kr":)" + cost + input.substr(input.find(",\"assistance_before"));
    return service
        .send(http::Method::patch, path,
              R"({"name":"Vår kalkyl","is_shared":)" + std::string(is_shared ? "true" : "false") + R"(,"input":)" +
                  asked + "}",
              version)
        .status;
  };
  const std::string one = begun();
  const std::string block =
      R"({"kind":"calculation","calculation":{"id":")" + kept.text("id") + R"(","version":1}})";
  const auto refused = change(one, block, "1");
  EXPECT_EQ(refused.status, 422);
  EXPECT_TRUE(has(refused, R"("field":"blocks[0].calculation","rule":"calculation.not_shared")")) << refused.body;
  EXPECT_TRUE(has(change(one, R"({"kind":"calculation"})", "1"), R"("field":"blocks[0].calculation")"));
  ASSERT_EQ(change_it(true, "4280000", "1"), 204);
  EXPECT_EQ(change(one, block, "1").status, 422);  // the version from before it was shared
  const std::string second = R"({"kind":"calculation","calculation":{"id":")" + kept.text("id") + R"(","version":2}})";
  ASSERT_EQ(change(one, second, "1").status, 204);
  ASSERT_EQ(change_it(true, "9999999", "2"), 204);
  const auto csv = service.get(one + "/report.csv?language=sv");
  EXPECT_TRUE(has(csv, "1,48")) << csv.body;
  EXPECT_TRUE(has(csv, "4\u00a0280\u00a0000")) << csv.body;
  EXPECT_EQ(service.get(one + "/report.docx").status, 200);
  service.log_in("hassan.nur");
  EXPECT_TRUE(has(service.get(one + "?language=sv"), "Version 2 av kalkylen"));
  service.log_in("karin.wallgren");
  ASSERT_EQ(change_it(false, "4280000", "3"), 204);
  EXPECT_TRUE(has(service.get(one + "?language=sv"), "Kalkylen är inte längre delad"));
  EXPECT_EQ(change(one, second + R"(,{"kind":"text","text":"Mer"})", "2").status, 204);
}

TEST_P(FinalReportsTest, of_an_edition_shows_nothing_that_was_not_published) {
  const auto edition = service.get("/reports/editions").text("id");
  const auto made =
      service.post("/reports/final", R"({"title":"Till förbundet","edition_id":")" + edition + "\"}");
  ASSERT_EQ(made.status, 201) << made.body;
  const auto csv = service.get("/reports/final/" + made.text("id") + "/report.csv?language=sv");
  EXPECT_TRUE(has(csv, ";..;"));
  for (const char* few : {";1;", ";2;", ";3;", ";4;"}) EXPECT_FALSE(has(csv, few)) << few;
}

TEST_P(FinalReportsTest, of_an_edition_has_no_goals_and_is_kept_when_the_edition_is_withdrawn) {
  const std::string bas = R"({"unit_id":")" + service.unit("BAS – Beroende, Arbetsmarknad, Samverkan") +
                          R"(","from":"2017-01-01","to":"2017-12-31"})";
  const auto edition = service.post("/reports/editions", bas).text("id");
  const auto made = service.post("/reports/final", R"({"title":"BAS","edition_id":")" + edition + "\"}");
  ASSERT_EQ(made.status, 201) << made.body;
  const std::string one = "/reports/final/" + made.text("id");
  EXPECT_FALSE(has(service.get(one), R"("kind":"goals")"));
  EXPECT_EQ(change(one, R"({"kind":"goals"})", "1").status, 422);
  ASSERT_EQ(service.post("/reports/editions/" + edition + "/withdrawal", R"({"reason":"Fel"})", "1").status, 204);
  EXPECT_EQ(change(one, R"({"kind":"facts"},{"kind":"panel","panel":"age"})", "1").status, 204);
  EXPECT_TRUE(has(service.get(one + "/report.csv?language=sv"), "Återkallad"));
}

TEST_P(FinalReportsTest, of_frozen_figures_stays_as_it_was_when_the_register_changes_and_the_input_is_gone) {
  const std::string unit = service.unit("Arbetsmarknadsenheten");
  const std::string question =
      R"("unit_id":")" + unit + R"(","from":"2026-01-01","to":"2026-11-23","basis":"took_part",)";
  const auto frozen =
      service.post("/reports/frozen", "{" + question + R"("name":"Höst","keep_until":"2027-06-30"})").text("id");
  const auto make = [&](const std::string& source) {
    const auto made = service.post("/reports/final", "{" + source + R"("title":"Hösten"})");
    EXPECT_EQ(made.status, 201) << made.body;
    return "/reports/final/" + made.text("id");
  };
  const std::string one = make(R"("frozen_id":")" + frozen + "\","), living = make(question);
  const auto panels = [&](const std::string& report) {
    const auto csv = service.get(report + "/report.csv?language=sv").body;
    return csv.substr(csv.find("Deltagare;"), csv.find("Tid till") - csv.find("Deltagare;"));
  };
  const auto sheet = service.get(one + "?language=sv");
  EXPECT_TRUE(has(sheet, "Talen är frysta"));
  EXPECT_TRUE(has(sheet, "Fryst: 2026-11-23, Karin Wallgren"));
  EXPECT_FALSE(has(sheet, R"("kind":"goals")"));
  EXPECT_EQ(change(one, R"({"kind":"goals"})", "1").status, 422);
  const auto before = panels(one), first = before.substr(0, before.find("Försörjning"));
  EXPECT_EQ(first, panels(living).substr(0, first.size()));
  const auto person = service.post("/people", R"({"given_name":"Nyida","family_name":"Testsson","birth_year":1991,)"
                                              R"("sex":"woman","unit_id":")" + unit + "\"}").text("id");
  ASSERT_EQ(service.post("/participations", R"({"person_id":")" + person + R"(","unit_id":")" + unit +
                                                R"(","starts_on":"2026-11-20"})").status, 201);
  EXPECT_NE(first, panels(living).substr(0, first.size()));
  EXPECT_EQ(panels(one), before);
  ASSERT_EQ(service.send(http::Method::post, "/reports/frozen/" + frozen + "/disposal", {}, "1").status, 204);
  EXPECT_EQ(panels(one), before);
  for (const char* format : {"pdf", "xlsx", "docx"}) {
    EXPECT_EQ(service.get(one + "/report." + format).status, 200) << format;
  }
  const auto both = service.post("/reports/final", R"({"title":"x","frozen_id":")" + frozen + R"(","edition_id":"e"})");
  EXPECT_TRUE(has(both, R"("field":"frozen_id","rule":"field.choice")")) << both.body;
  EXPECT_EQ(service.post("/reports/final", R"({"title":"x","frozen_id":"none"})").status, 404);
  service.log_in("maria.lind");
  EXPECT_EQ(service.post("/reports/final", R"({"title":"x","frozen_id":")" + frozen + "\"}").status, 403);
}

TEST_P(FinalReportsTest, tells_which_block_is_wrong_and_is_removed_and_brought_back) {
  const std::string one = begun();
  const auto wrong = change(one, R"({"kind":"heading","text":""},{"kind":"panel","panel":"shoes"})", "1");
  EXPECT_EQ(wrong.status, 422);
  EXPECT_TRUE(has(wrong, R"("field":"blocks[0].text")"));
  EXPECT_TRUE(has(wrong, R"("field":"blocks[1].panel")"));
  ASSERT_EQ(change(one, kBlocks, "1", R"(,"is_removed":true)").status, 204);
  EXPECT_TRUE(has(service.get("/reports/final"), R"("items":[])"));
  ASSERT_EQ(change(one, kBlocks, "2").status, 204);
  EXPECT_TRUE(has(service.get("/reports/final"), "Slutrapport 2019"));
  for (const auto& finding : check_all(*service.database())) EXPECT_EQ(finding.count, 0) << finding.name;
}

TEST_P(FinalReportsTest, is_for_who_may_list_the_people) {
  const std::string one = begun();
  for (const char* user : {"elin.modig", "maria.lind", "oskar.rehn"}) {
    service.log_in(user);
    EXPECT_EQ(service.get(one).status, 403) << user;
    EXPECT_EQ(service.get(one + "/report.csv").status, 403) << user;
    EXPECT_EQ(begin("Kom i Jobb", "2015-02-01", "2016-01-31").status, 403) << user;
  }
}

}  // namespace
}  // namespace app
