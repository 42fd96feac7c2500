// Figures of a population and the people behind them, by HTTP without sockets, on both databases.
#include <gtest/gtest.h>

#include "app/check_store.h"
#include "app/test_service.h"
#include "compute/kinds_json.h"

namespace app {
namespace {

class FiguresTest : public testing::TestWithParam<sql::Driver> {
 protected:
  void SetUp() override {
    service.log_in("karin.wallgren");
    project = service.unit("En väg in – jobb istället för bidrag");
  }

  std::string place(const std::string& format = "") const {
    return "/reports/figures" + format + "?unit_id=" + project + "&from=2017-09-01&to=2019-08-31";
  }
  Answer figures(const std::string& more = "") { return service.get(place() + more); }
  Answer open(const std::string& token, const std::string& panel, const std::string& line,
              const std::string& column, const std::string& group = "total") {
    return service.post("/reports/figure-openings", R"({"population_token":")" + token + R"(","cell":{"panel":")" +
                                                        panel + R"(","line":")" + line + R"(","column":")" +
                                                        column + R"(","group":")" + group + "\"}}");
  }
  static bool has(const Answer& answer, const std::string& text) {
    return answer.body.find(text) != std::string::npos;
  }

  TestService service{GetParam()};
  std::string project;
};
ON_BOTH_DATABASES(FiguresTest);

TEST_P(FiguresTest, outcomes_add_up_and_the_four_without_one_are_named) {
  const auto found = figures();
  ASSERT_EQ(found.status, 200) << found.body;
  EXPECT_TRUE(has(found, "42 avslutade: 38 med ett utfall, 4 oförändrade, okända eller utan utfall."));
  const auto opened = open(found.text("population_token"), "main_outcome", "unchanged", "count");
  ASSERT_EQ(opened.status, 200) << opened.body;
  EXPECT_EQ(opened.text("participations"), "4");
  EXPECT_EQ(opened.text("is_same_register"), "true");
  EXPECT_TRUE(has(opened, R"("main_outcome":"unchanged")"));
  EXPECT_FALSE(has(opened, R"("main_outcome":"studies")"));
}

TEST_P(FiguresTest, the_same_numbers_stand_in_the_document) {
  const auto csv = service.get(place(".csv") + "&language=sv");
  ASSERT_EQ(csv.status, 200);
  EXPECT_TRUE(has(csv, "Utfall med avstämning;Utfall med avstämning;Studier;Totalt;5;"));
  EXPECT_TRUE(has(csv, "Utfall med avstämning;Utfall med avstämning;Sjuk- eller aktivitetsersättning;Totalt;9;"));
  const auto english = service.get(place(".csv") + "&language=en&filters=sex:woman");
  EXPECT_TRUE(has(english, "Selection: Sex: woman"));
}

TEST_P(FiguresTest, a_selection_and_its_opposite_are_everybody) {
  const auto women = figures("&filters=sex:woman"), men = figures("&filters=sex:man");
  EXPECT_EQ(std::stoi(women.text("participants")) + std::stoi(men.text("participants")), 42);
  EXPECT_EQ(figures("&filters=sex:woman;main_outcome:moved|studies&basis=ended").status, 200);
}

TEST_P(FiguresTest, what_cannot_be_read_is_told_by_its_name) {
  const auto unreadable = figures("&filters=sex");
  EXPECT_EQ(unreadable.status, 422);
  EXPECT_TRUE(has(unreadable, "figures.filter_unreadable"));
  EXPECT_TRUE(has(figures("&filters=shoe_size:44"), "figures.variable_unknown"));
  EXPECT_TRUE(has(figures("&filters=age:24-16"), R"("field":"filters[1].values[1]","rule":"band.reversed")"));
  EXPECT_TRUE(has(open("bm8", "main_outcome", "studies", "count"), "figure.token_unreadable"));
  EXPECT_EQ(open(figures().text("population_token"), "main_outcome", "shoe", "count").status, 404);
}

TEST_P(FiguresTest, who_may_not_list_the_people_gets_neither_figure_nor_people) {
  const auto token = figures().text("population_token");
  for (const char* user : {"elin.modig", "maria.lind", "oskar.rehn"}) {
    service.log_in(user);
    EXPECT_EQ(figures().status, 403) << user;
    EXPECT_EQ(figures("&filters=sex:woman").status, 403) << user;
    EXPECT_EQ(service.get(place(".csv")).status, 403) << user;
    EXPECT_EQ(open(token, "main_outcome", "studies", "count").status, 403) << user;
  }
}

TEST_P(FiguresTest, nobody_with_protected_data_is_behind_a_figure) {
  service.log_in("birgitta.hallin");
  const auto found = service.get("/reports/figures?unit_id=" + service.unit("Målgruppskartläggningen 2026") +
                                 "&from=2026-01-01&to=2026-11-23");
  ASSERT_EQ(found.status, 200) << found.body;
  EXPECT_EQ(found.text("participants"), "283");
  EXPECT_EQ(open(found.text("population_token"), "participants", "took_part", "count").text("people"), "283");
}

TEST_P(FiguresTest, a_change_since_is_told_with_who_was_changed) {
  const std::string unit = service.unit("Arbetsmarknadsenheten");
  const std::string asked = "/reports/figures?unit_id=" + unit + "&from=2026-11-01&to=2026-11-23&basis=started";
  const auto before = service.get(asked);
  ASSERT_EQ(before.status, 200) << before.body;
  const auto person = service
                          .post("/people", R"({"given_name":"Nyida","family_name":"Testsson","birth_year":1991,)"
                                           R"("sex":"woman","unit_id":")" +
                                               unit + "\"}")
                          .text("id");
  const auto begun =
      service.post("/participations", R"({"person_id":")" + person + R"(","unit_id":")" + unit +
                                          R"(","starts_on":"2026-11-20","education_level":"unknown"})");
  ASSERT_EQ(begun.status, 201) << begun.body;
  const auto after = service.get(asked);
  EXPECT_NE(after.text("register_hash"), before.text("register_hash"));
  EXPECT_EQ(std::stoi(after.text("participants")), std::stoi(before.text("participants")) + 1);
  const auto opened = open(before.text("population_token"), "participants", "started", "count");
  EXPECT_EQ(opened.text("is_same_register"), "false");
  EXPECT_NE(opened.body.find("Nyida", opened.body.find("changed_since")), std::string::npos);
  EXPECT_NE(opened.body.find(R"("education_level":"unknown")", opened.body.find("Nyida")), std::string::npos);
  const auto exact = open(after.text("population_token"), "participants", "started", "count");
  EXPECT_EQ(exact.text("is_same_register"), "true");
}

TEST_P(FiguresTest, goals_stand_as_the_register_has_them_and_open) {
  const std::string bas = service.unit("BAS – Beroende, Arbetsmarknad, Samverkan");
  const auto goals = service.get("/reports/effect-goals?unit_id=" + bas + "&as_of=2017-09-30");
  ASSERT_EQ(goals.status, 200) << goals.body;
  EXPECT_TRUE(has(goals, R"("is_met":true,"count":15,"among_count":20,"share_percent":75)"));
  EXPECT_TRUE(has(goals, R"("is_met":true,"count":5,"among_count":20,"share_percent":25)"));
  EXPECT_TRUE(has(goals, R"("is_met":true,"count":12,"among_count":15,"share_percent":80)"));
  const auto rows = service.get("/reports/effect-goals.json?unit_id=" + bas + "&as_of=2017-09-30");
  ASSERT_EQ(rows.status, 200) << rows.body;
  const auto told = compute::find_kind("goals")->run(rows.body, economics::in_turn).value();
  for (const auto& [count, among] : {std::pair(15, 20), std::pair(5, 20), std::pair(12, 15)}) {
    const std::string share = "\"count\": " + std::to_string(count) + ",\n        \"among\": " + std::to_string(among);
    EXPECT_NE(told.find(share), std::string::npos) << told;
  }
  EXPECT_NE(told.find("\"places\": 9.05"), std::string::npos) << told;
  const size_t second = goals.body.find("\"id\":\"", goals.body.find("75 %") - 200) + 6;
  const std::string id = goals.body.substr(second, 36);
  const auto opened = open(goals.text("population_token"), "goal:" + id, "counted", "count");
  ASSERT_EQ(opened.status, 200) << opened.body;
  EXPECT_EQ(opened.text("people"), "15");
  EXPECT_EQ(open(goals.text("population_token"), "goal:" + id, "among", "count").text("people"), "20");
  EXPECT_EQ(open(goals.text("population_token"), "goal:" + id, "others", "count").status, 404);
}

TEST_P(FiguresTest, of_760_households_109_carry_48_per_cent_on_the_page_and_in_the_document) {
  service.log_in("maria.lind");
  const std::string units = service.get("/units").body;
  const std::string branch =
      units.substr(units.find("\"branch_id\":\"", units.find("Försörjningsstöd och mottagning")) + 13, 36);
  const std::string asked = "?branch_id=" + branch + "&from=2022-11-01&to=2026-10-31";
  const auto found = service.get("/reports/figures" + asked);
  ASSERT_EQ(found.status, 200) << found.body.substr(0, 400);
  EXPECT_TRUE(has(
      found, "109 av 760 hushåll (14,3\u00a0%) fick bistånd varje månad och står för 48,0\u00a0% av kostnaden."));
  const auto csv = service.get("/reports/figures.csv" + asked + "&language=sv");
  EXPECT_TRUE(has(csv,
                  "Hur kostnaden för bistånd är fördelad;Hur kostnaden för bistånd är fördelad;Med bistånd hela "
                  "perioden;Antal;109;"));
  const std::string share = csv.body.substr(csv.body.rfind("Deras kostnad;"));
  EXPECT_NE(share.substr(0, 60).find("48,0"), std::string::npos) << share.substr(0, 60);
  EXPECT_TRUE(has(found, R"("key":"returns")"));
  EXPECT_TRUE(has(found, "gånger kom det tillbaka i perioden"));
  EXPECT_FALSE(has(found, ", och 0 gånger"));
  EXPECT_FALSE(has(service.get("/reports/figures?unit_id=" + service.unit("Försörjningsstöd och mottagning") +
                               "&from=2022-11-01&to=2026-10-31"),
                   R"("key":"concentration")"));
  EXPECT_EQ(service.get("/reports/figures?branch_id=" + branch + "&from=1900-01-01&to=2026-10-31").status, 422);
}

TEST_P(FiguresTest, a_goal_is_set_changed_and_ended) {
  const std::string path = "/reports/effect-goals";
  const auto goal = [&](const std::string& level, const std::string& counted, const std::string& more = "") {
    return R"("name":"Till studier","kind":"share","among":"enrolled","counted_filters":")" + counted +
           R"(","level_thousandths":)" + level + more + "}";
  };
  const auto refused = service.post(path, R"({"unit_id":")" + project + "\"," + goal("100001", "shoe:44"));
  EXPECT_EQ(refused.status, 422);
  EXPECT_TRUE(has(refused, R"("field":"counted_filters","rule":"figures.variable_unknown")")) << refused.body;
  EXPECT_TRUE(has(refused, R"("field":"level_thousandths","rule":"goal.level_range")"));
  const auto set = service.post(path, R"({"unit_id":")" + project + "\"," + goal("20000", "main_outcome:studies"));
  ASSERT_EQ(set.status, 201) << set.body;
  const std::string list = path + "?unit_id=" + project + "&as_of=2019-08-31";
  EXPECT_TRUE(has(service.get(list), R"("is_met":false,"count":5,"among_count":42)"));
  EXPECT_TRUE(has(service.get(list), R"("missing":4)"));
  const std::string one = path + "/" + set.text("id");
  EXPECT_EQ(service.send(http::Method::patch, one, "{" + goal("10000", "main_outcome:studies"), "1").status, 204);
  EXPECT_TRUE(has(service.get(list), R"("is_met":true,"count":5)"));
  EXPECT_EQ(service.send(http::Method::patch, one, "{" + goal("5000", "main_outcome:studies"), "1").status, 412);
  service.log_in("maria.lind");
  EXPECT_EQ(service.send(http::Method::patch, one, "{" + goal("5000", "main_outcome:studies"), "2").status, 403);
  service.log_in("karin.wallgren");
  const std::string ended = "{" + goal("10000", "main_outcome:studies", R"(,"ended":true)");
  EXPECT_EQ(service.send(http::Method::patch, one, ended, "2").status, 204);
  EXPECT_FALSE(has(service.get(list), "Till studier"));
  for (const auto& finding : check_all(*service.database())) EXPECT_EQ(finding.count, 0) << finding.name;
}

TEST_P(FiguresTest, what_is_frozen_is_computed_again_to_the_byte_and_tells_what_was_corrected_since) {
  const std::string unit = service.unit("Arbetsmarknadsenheten");
  const std::string question =
      R"({"unit_id":")" + unit + R"(","from":"2026-01-01","to":"2026-11-23","basis":"took_part",)";
  const auto late = service.post("/reports/frozen", question + R"("name":"Höst","keep_until":"2040-01-01"})");
  EXPECT_EQ(late.status, 422);
  EXPECT_TRUE(has(late, "frozen.keep_range"));
  const auto made = service.post("/reports/frozen", question + R"("name":"Höst","keep_until":"2027-06-30"})");
  ASSERT_EQ(made.status, 201) << made.body;
  const std::string one = "/reports/frozen/" + made.text("id");
  const auto fresh = service.get(one);
  EXPECT_EQ(fresh.text("is_recomputed"), "true");
  EXPECT_TRUE(has(fresh, R"("corrected":[])"));
  const std::string output = service.get(one + "/output.json").body;
  const auto person = service
                          .post("/people", R"({"given_name":"Nyida","family_name":"Testsson","birth_year":1991,)"
                                           R"("sex":"woman","unit_id":")" +
                                               unit + "\"}")
                          .text("id");
  const auto begun = service
                         .post("/participations", R"({"person_id":")" + person + R"(","unit_id":")" + unit +
                                                      R"(","starts_on":"2026-11-20"})")
                         .text("id");
  const auto second = service.post("/reports/frozen", question + R"("name":"Höst 2","keep_until":"2027-06-30"})");
  const std::string later = "/reports/frozen/" + second.text("id");
  const auto left = service.post("/participations/" + begun + "/exit",
                                 R"({"ends_on":"2026-11-22","exit_reason":"moved","main_outcome":"moved"})", "1");
  ASSERT_EQ(left.status, 204) << left.body;
  const auto corrected = service.get(later);
  EXPECT_EQ(corrected.text("is_recomputed"), "true");
  EXPECT_TRUE(has(corrected, R"("fields":["ends_on","exit_reason","main_outcome"])"))
      << corrected.body.substr(0, 1500);
  EXPECT_TRUE(has(corrected, "Nyida"));
  EXPECT_EQ(service.get(one + "/output.json").body, output);
  EXPECT_FALSE(has(service.get(later + "/input.json"), "Nyida"));
  EXPECT_FALSE(has(service.get(later + "/input.json"), begun));
}

TEST_P(FiguresTest, after_its_day_the_input_is_gone_and_the_figures_stay) {
  const auto made =
      service.post("/reports/frozen", R"({"unit_id":")" + project +
                                          R"(","from":"2017-09-01","to":"2019-08-31","basis":"took_part",)"
                                          R"("name":"Slutrapport","keep_until":"2026-12-01"})");
  const std::string one = "/reports/frozen/" + made.text("id");
  EXPECT_EQ(service.get(one + "/input.json").status, 200);
  service.set_day(base::Date::parse("2026-12-02").value());
  service.log_in("karin.wallgren");
  EXPECT_EQ(service.get(one + "/input.json").status, 404);
  EXPECT_EQ(service.get(one).text("has_input"), "false");
  EXPECT_TRUE(has(service.get(one), "42 avslutade: 38 med ett utfall"));
  EXPECT_EQ(service.send(http::Method::post, one + "/disposal", {}, "1").status, 204);
  EXPECT_EQ(service.send(http::Method::post, one + "/disposal", {}, "2").status, 409);
  EXPECT_TRUE(has(service.get(one + "/figures.csv?language=sv"), ";Studier;Totalt;5;"));
  service.log_in("elin.modig");
  EXPECT_EQ(service.get(one).status, 403);
  for (const auto& finding : check_all(*service.database())) EXPECT_EQ(finding.count, 0) << finding.name;
}

TEST_P(FiguresTest, the_mapping_of_286_gives_the_shares_of_the_report) {
  service.log_in("birgitta.hallin");
  const std::string asked =
      "?unit_id=" + service.unit("Målgruppskartläggningen 2026") + "&from=2026-01-01&to=2026-11-23";
  const auto found = service.get("/reports/mapping" + asked);
  ASSERT_EQ(found.status, 200) << found.body.substr(0, 300);
  EXPECT_EQ(found.text("people"), "283");  // three of the 286 have protected personal data
  const auto csv = service.get("/reports/mapping.csv" + asked + "&language=sv");
  for (const char* line :
       {"Hinder;Hinder;Psykisk ohälsa;Totalt;", "Boende;Boende;", "Beroende;Beroende;Ja;Totalt;"}) {
    EXPECT_TRUE(has(csv, line)) << line;
  }
  service.log_in("elin.modig");
  EXPECT_EQ(service.get("/reports/mapping" + asked).status, 403);
}

TEST_P(FiguresTest, a_table_of_ones_own_opens_into_its_people_and_is_the_same_in_every_format) {
  const std::string query = "?unit_id=" + project + "&from=2017-09-01&to=2019-08-31&lines=main_outcome&columns=sex";
  const auto found = service.get("/reports/cross-table" + query + "&language=sv&shares=line");
  ASSERT_EQ(found.status, 200) << found.body;
  const auto csv = service.get("/reports/cross-table.csv" + query + "&language=sv");
  EXPECT_TRUE(has(csv, "Utfall × kön;Utfall × kön;Totalt;Totalt;42;"));
  EXPECT_TRUE(has(csv, "Utfall × kön;Utfall × kön;Studier;Totalt;5;"));
  const auto opened = open(found.text("population_token"), "cross_table", "main_outcome=studies", "all");
  ASSERT_EQ(opened.status, 200) << opened.body;
  EXPECT_EQ(opened.text("people"), "5");
  const auto women = open(found.text("population_token"), "cross_table", "main_outcome=studies", "sex=woman");
  const auto men = open(found.text("population_token"), "cross_table", "main_outcome=studies", "sex=man");
  EXPECT_EQ(std::stoi(women.text("people")) + std::stoi(men.text("people")), 5);
  EXPECT_EQ(open(found.text("population_token"), "cross_table", "shoe=44", "all").status, 404);
  EXPECT_EQ(service.get("/reports/cross-table?unit_id=" + project +
                        "&from=2017-09-01&to=2019-08-31&lines=sex&columns=sex")
                .status,
            422);
  service.log_in("elin.modig");
  EXPECT_EQ(service.get("/reports/cross-table" + query).status, 403);
}

}  // namespace
}  // namespace app
