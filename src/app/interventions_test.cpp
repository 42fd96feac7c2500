// What people are given and what becomes of them: the same numbers on the page, in every document and by command,
// by HTTP without sockets, on both databases.
#include <gtest/gtest.h>

#include <regex>

#include "app/test_service.h"
#include "compute/kinds_json.h"

namespace app {
namespace {

class InterventionsTest : public testing::TestWithParam<sql::Driver> {
 protected:
  void SetUp() override {
    service.log_in("karin.wallgren");
    unit = service.unit("Steget vidare");
    rows = "?unit_id=" + unit + "&from=2025-01-01&to=2026-11-23";
    asked = rows + "&language=sv";
  }

  Answer open(const std::string& token, const std::string& panel, const std::string& line,
              const std::string& column) {
    return service.post("/reports/figure-openings", R"({"population_token":")" + token + R"(","cell":{"panel":")" +
                                                        panel + R"(","line":")" + line + R"(","column":")" +
                                                        column + R"(","group":"total"}})");
  }
  static bool has(const std::string& text, const std::string& part) {
    return text.find(part) != std::string::npos;
  }
  // The last line of a table: everything.
  static std::string total_of(const std::string& csv, const std::string& table, const std::string& column) {
    const std::string start = table + ";Alla insatser;" + column + ";";
    const size_t at = csv.find(start);
    return at == std::string::npos
               ? "none"
               : csv.substr(at + start.size(), csv.find(';', at + start.size()) - at - start.size());
  }

  // How many interventions are said to belong to no participation.
  static std::string notes_of(const std::string& page) {
    const size_t end = page.find(" i verksamheten under perioden hör inte");
    return end == std::string::npos ? "none" : page.substr(page.rfind('"', end), end - page.rfind('"', end));
  }

  TestService service{GetParam()};
  std::string unit, rows, asked;  // `rows` in no language
};
ON_BOTH_DATABASES(InterventionsTest);

TEST_P(InterventionsTest, tells_results_with_what_was_expected_in_every_format) {
  const auto page = service.get("/reports/interventions" + asked);
  ASSERT_EQ(page.status, 200) << page.body.substr(0, 300);
  EXPECT_TRUE(has(page.body, R"("key":"interventions_outcome")"));
  EXPECT_TRUE(has(page.body, R"("note":"egen erfarenhet, kompetenshöjande")"));
  const auto csv = service.get("/reports/interventions.csv" + asked).body;
  EXPECT_EQ(total_of(csv, "Vad som getts", "Personer"), page.text("people"));
  EXPECT_NE(total_of(csv, "Utfall bredvid bakgrund", "Förväntat"), "none");
  const auto pdf = service.get("/reports/interventions.pdf" + asked);
  EXPECT_EQ(pdf.body.rfind("%PDF", 0), 0u) << pdf.body.substr(0, 300);
  EXPECT_TRUE(has(pdf.header("Content-Disposition"), "insatser-2025-01-01--2026-11-23.pdf"));
  EXPECT_EQ(service.get("/reports/interventions.xlsx" + asked).body.rfind("PK", 0), 0u);
}

TEST_P(InterventionsTest, the_command_gives_the_page_s_numbers) {
  const auto input = service.get("/reports/interventions.json" + rows + "&adjusted_for=age");
  ASSERT_EQ(input.status, 200) << input.body.substr(0, 300);
  EXPECT_TRUE(has(input.body, R"("strata":["age"])"));
  EXPECT_TRUE(has(input.body, R"("intervention":"Jobbcoachning")"));
  const auto told = compute::find_kind("interventions")->run(input.body, economics::in_turn).value();
  const auto page = service.get("/reports/interventions" + asked + "&adjusted_for=age");
  const std::regex all(
      R"re("all": \{[^{]*"people": (\d+),\s+"participations": (\d+),\s+"interventions": (\d+),\s+"days": (\d+))re");
  std::smatch found;
  ASSERT_TRUE(std::regex_search(told, found, all)) << told.substr(0, 400);
  EXPECT_EQ(found[1].str(), page.text("people"));
  EXPECT_TRUE(has(page.body, R"("key":"all","label":"Alla insatser","values":[)" + found[1].str() + "," +
                                 found[3].str() + "," + found[4].str() + ","));
}

TEST_P(InterventionsTest, a_count_opens_into_its_people) {
  const auto page = service.get("/reports/interventions" + asked);
  const auto token = page.text("population_token");
  const auto everybody = open(token, "interventions_given", "all", "people");
  ASSERT_EQ(everybody.status, 200) << everybody.body.substr(0, 300);
  EXPECT_EQ(everybody.text("people"), page.text("people"));
  EXPECT_EQ(everybody.text("is_same_register"), "true");
  const auto coached = open(token, "interventions_outcome", "class.job_search", "work");
  EXPECT_TRUE(has(coached.body, "Jobbsökaraktivitet")) << coached.body.substr(0, 300);
  EXPECT_TRUE(has(coached.body, "unsubsidised_work") || has(coached.body, "subsidised_work"));
  EXPECT_EQ(open(token, "interventions_background", "all", "sex.shoe").status, 404);
  EXPECT_EQ(open(token, "interventions_early", "all", "reason.shoe").status, 404);
  EXPECT_EQ(open(token, "interventions_given", "class.shoe", "people").status, 404);
}

TEST_P(InterventionsTest, who_may_not_list_the_people_gets_nothing) {
  for (const char* user : {"elin.modig", "maria.lind", "greta.sandell"}) {
    service.log_in(user);
    for (const char* format : {"", ".csv", ".xlsx", ".pdf", ".json"}) {
      EXPECT_EQ(service.get(std::string("/reports/interventions") + format + rows).status, 403) << user << format;
    }
  }
}

TEST_P(InterventionsTest, nothing_is_counted_beyond_today) {
  const std::string begins = rows.substr(0, rows.find("&to=")) + "&to=";
  const auto now = service.get("/reports/interventions" + begins + "2026-11-23");
  EXPECT_EQ(service.get("/reports/interventions" + begins + "2226-12-31").body, now.body);
  const std::string unit_alone = rows.substr(0, rows.find("&from="));
  const auto ahead = service.get("/reports/interventions" + unit_alone + "&from=2200-01-01&to=2200-12-31");
  EXPECT_EQ(ahead.status, 422) << ahead.body;
}

TEST_P(InterventionsTest, rows_of_people_leave_by_a_team_leader_only) {
  service.log_in("hassan.nur");
  EXPECT_EQ(service.get("/reports/interventions" + rows).status, 200);
  EXPECT_EQ(service.get("/reports/interventions.json" + rows).status, 403);
}

// Somebody whose data become protected is in no figure, and nothing tells that there was one more.
TEST_P(InterventionsTest, nobody_with_protected_data_is_counted) {
  const std::string mapped =
      "?unit_id=" + service.unit("Arbetsmarknadstorget") + "&from=2026-01-01&to=2026-11-23&language=sv";
  const auto before = service.get("/reports/interventions" + mapped);
  const auto people = open(before.text("population_token"), "interventions_given", "all", "people");
  const std::string person = people.text("person_id"), left_out = notes_of(before.body);
  service.log_in("birgitta.hallin");
  const auto set = service.send(http::Method::put, "/people/" + person + "/protection",
                                R"({"protection_level":"secrecy_marking","reason":"Hotbild"})",
                                service.get("/people/" + person).text("version"));
  ASSERT_EQ(set.status, 204) << set.body;
  service.log_in("karin.wallgren");
  const auto after = service.get("/reports/interventions" + mapped);
  EXPECT_EQ(std::stoi(after.text("people")), std::stoi(before.text("people")) - 1);
  EXPECT_EQ(notes_of(after.body), left_out);
}

TEST_P(InterventionsTest, what_cannot_be_asked_is_told_by_its_name) {
  const auto reversed = service.get("/reports/interventions?unit_id=" + unit + "&from=2026-05-01&to=2026-04-30");
  EXPECT_EQ(reversed.status, 422);
  EXPECT_TRUE(has(reversed.body, R"("field":"to","rule":"population.period_reversed")"));
  const auto shoe = service.get("/reports/interventions" + asked + "&adjusted_for=sex,shoe");
  EXPECT_EQ(shoe.status, 422);
  EXPECT_TRUE(has(shoe.body, R"("rule":"interventions.variable_unknown")")) << shoe.body;
  EXPECT_TRUE(
      has(service.get("/reports/interventions" + asked + "&filters=shoe:44").body, "figures.variable_unknown"));
}

TEST_P(InterventionsTest, a_selection_and_its_opposite_are_everybody) {
  const auto people = [&](const char* filters) {
    return std::stoi(service.get("/reports/interventions" + asked + filters).text("people"));
  };
  EXPECT_EQ(people("&filters=sex:woman") + people("&filters=sex!:woman"), people(""));
}

// An intervention is none of the register's columns, and a change of it is told all the same.
TEST_P(InterventionsTest, an_intervention_that_has_ended_since_is_told_with_whose_it_was) {
  const auto token = service.get("/reports/interventions" + asked).text("population_token");
  const auto ongoing = open(token, "interventions_given", "all", "ongoing");
  const std::string person = ongoing.text("person_id"), name = ongoing.text("name");
  const auto all = service.get("/people/" + person + "/interventions").body;
  std::smatch found;
  ASSERT_TRUE(std::regex_search(all, found, std::regex(R"re("items":\[\{"id":"([^"]+)","version":(\d+))re")))
      << all.substr(0, 900);
  const auto ended = service.post("/interventions/" + found[1].str() + "/changes",
                                  R"({"kind":"end_early","on":"2026-11-20","reason":"health"})", found[2].str());
  ASSERT_LT(ended.status, 300) << ended.body << all.substr(0, 900);
  const auto after = open(token, "interventions_given", "all", "ongoing");
  EXPECT_EQ(after.text("is_same_register"), "false");
  EXPECT_TRUE(has(after.body.substr(after.body.find("changed_since")), name));
}

}  // namespace
}  // namespace app
