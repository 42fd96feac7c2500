// At which agencies people are: the same numbers on the page, in every document and by command, by HTTP without
// sockets, on both databases. And the mapping in every format.
#include <gtest/gtest.h>

#include <map>
#include <regex>

#include "app/test_service.h"
#include "compute/kinds_json.h"
#include "platform/documents/table.h"

namespace app {
namespace {

constexpr const char* kSets = "Exakt var personerna finns";
constexpr const char* kPairs = "På två ställen samtidigt";
constexpr const char* kBoth = "Arbetsförmedlingen + ekonomiskt bistånd";

class OverlapTest : public testing::TestWithParam<sql::Driver> {
 protected:
  void SetUp() override {
    service.log_in("greta.sandell");
    asked = "?unit_id=" + service.unit("Utanför arbetsmarknaden 2026") + "&from=2026-05-01&to=2026-11-23";
  }

  Answer open(const std::string& token, const std::string& panel, const std::string& line,
              const std::string& column, const std::string& group = "total") {
    return service.post("/reports/figure-openings", R"({"population_token":")" + token + R"(","cell":{"panel":")" +
                                                        panel + R"(","line":")" + line + R"(","column":")" +
                                                        column + R"(","group":")" + group + "\"}}");
  }
  std::string command() {
    const auto input = service.get("/reports/overlap.json" + asked);
    EXPECT_EQ(input.status, 200) << input.body.substr(0, 300);
    return compute::find_kind("overlap")->run(input.body, economics::in_turn).value();
  }
  static bool has(const std::string& text, const std::string& part) {
    return text.find(part) != std::string::npos;
  }

  TestService service{GetParam()};
  std::string asked;
};
ON_BOTH_DATABASES(OverlapTest);

// "table;line;column" → number.
using Numbers = std::map<std::string, std::string>;

std::string plain(std::string text) {
  if (text.size() > 2 && text[text.size() - 2] == ',') text[text.size() - 2] = '.';
  if (text.size() > 2 && text.ends_with(".0")) text.resize(text.size() - 2);
  return text;
}

Numbers numbers_in_csv(const std::string& bytes) {
  Numbers out;
  const auto table = platform::read_table(bytes).value();
  for (const auto& row : table.sheets.at(0).rows) {
    if (row.cells.size() < 5 || row.cells[1].text.empty() || row.number == 1) continue;
    out[row.cells[1].text + ";" + row.cells[2].text + ";" + row.cells[3].text] = plain(row.cells[4].text);
  }
  return out;
}

// Each sheet has its table after its notes: the first row with several cells names the columns.
Numbers numbers_in_xlsx(const std::string& bytes) {
  Numbers out;
  const auto table = platform::read_table(bytes).value();
  for (const auto& sheet : table.sheets) {
    const platform::TableRow* head = nullptr;
    for (const auto& row : sheet.rows) {
      if (head == nullptr && row.cells.size() > 2) {
        head = &row;
        continue;
      }
      for (size_t i = 1; head != nullptr && i < row.cells.size(); ++i) {
        if (row.cells[i].text.empty()) continue;
        out[sheet.name + ";" + row.cells[0].text + ";" + head->cells.at(i).text] = plain(row.cells[i].text);
      }
    }
  }
  return out;
}

TEST_P(OverlapTest, of_815_people_121_are_at_both_and_17_work_part_time_in_every_format) {
  const auto page = service.get("/reports/overlap" + asked + "&language=sv");
  ASSERT_EQ(page.status, 200) << page.body.substr(0, 300);
  EXPECT_EQ(page.text("people"), "815");
  EXPECT_TRUE(has(page.body, R"("key":"employment_service+financial_assistance","label":")" + std::string(kBoth) +
                                 R"(","values":[121,)"));
  EXPECT_TRUE(has(page.body, R"("key":"financial_assistance+part_time_work","label":"Ekonomiskt bistånd + arbete )"
                             R"(på deltid","values":[17,)"));
  const auto csv = numbers_in_csv(service.get("/reports/overlap.csv" + asked + "&language=sv").body);
  const auto xlsx = numbers_in_xlsx(service.get("/reports/overlap.xlsx" + asked + "&language=sv").body);
  EXPECT_GT(csv.size(), 150u);
  EXPECT_EQ(csv, xlsx);
  EXPECT_EQ(csv.at(std::string(kSets) + ";Totalt;Totalt"), "815");
  EXPECT_EQ(csv.at(std::string(kPairs) + ";" + kBoth + ";Totalt"), "121");
  EXPECT_EQ(csv.at(std::string(kPairs) + ";Ekonomiskt bistånd + arbete på deltid;Totalt"), "17");
  const auto pdf = service.get("/reports/overlap.pdf" + asked + "&language=sv");
  EXPECT_EQ(pdf.body.rfind("%PDF", 0), 0u) << pdf.body.substr(0, 300);
}

// Each set of the last month, and each pair, as the command tells them, stands on the page with its count.
TEST_P(OverlapTest, the_command_gives_the_page_s_numbers) {
  const auto page = service.get("/reports/overlap" + asked + "&language=sv").body;
  const std::string told = command(), last = told.substr(told.find(R"("month": "2026-11")"));
  EXPECT_TRUE(has(last, R"("people": 815)"));
  const std::regex pair(R"re("first": "(\w+)",\s+"second": "(\w+)",\s+"people": (\d+))re");
  int pairs = 0;
  for (std::sregex_iterator one(last.begin(), last.end(), pair), end; one != end; ++one, ++pairs) {
    const std::string a = (*one)[1], b = (*one)[2],
                      values = R"(","label":"[^"]*","values":\[)" + (*one)[3].str() + ",";
    EXPECT_TRUE(
        std::regex_search(page, std::regex("\"key\":\"(" + a + "\\+" + b + "|" + b + "\\+" + a + ")" + values)))
        << a << " " << b;
  }
  EXPECT_EQ(pairs, 15);
  const std::regex month(R"re("month": "(2026-\d\d)",\s+"people": (\d+),\s+"in_at_least_two": (\d+))re");
  int months = 0;
  for (std::sregex_iterator one(told.begin(), told.end(), month), end; one != end; ++one, ++months) {
    const std::string key = (*one)[1];
    EXPECT_TRUE(has(page, "\"key\":\"" + key + "\",\"label\":\"" + key + "\",\"values\":[" + (*one)[2].str() +
                              "," + (*one)[3].str() + ","));
  }
  EXPECT_EQ(months, 7);
}

TEST_P(OverlapTest, a_count_opens_into_exactly_its_people) {
  const auto page = service.get("/reports/overlap" + asked);
  const auto token = page.text("population_token");
  const auto both = open(token, "overlap_pairs", "employment_service+financial_assistance", "count");
  ASSERT_EQ(both.status, 200) << both.body.substr(0, 300);
  EXPECT_EQ(both.text("people"), "121");
  EXPECT_EQ(both.text("is_same_register"), "true");
  EXPECT_EQ(open(token, "overlap_sets", "employment_service", "count").text("people"), "373");
  EXPECT_EQ(open(token, "overlap_agencies", "part_time_work", "not").text("people"), "798");
  EXPECT_EQ(open(token, "overlap_pairs", "shoe+employment_service", "count").status, 404);
  EXPECT_EQ(open(token, "overlap_pairs", "employment_service+financial_assistance", "count", "shoe").status, 404);
}

// The mapping is none of the register's columns, and a change of it is told all the same.
TEST_P(OverlapTest, a_change_of_the_mapping_since_is_told_with_whose_it_was) {
  const auto token = service.get("/reports/overlap" + asked).text("population_token");
  const auto behind = open(token, "overlap_sets", "employment_service", "count");
  const std::string person = behind.text("person_id"), name = behind.text("name");
  const auto held =
      service.post("/people/" + person + "/assessment/sittings",
                   R"({"held_on":"2026-11-20","answers":[{"variable":"ongoing_work","source":"person",)"
                   R"("values":[{"code":"part_time"}]}]})");
  ASSERT_EQ(held.status, 201) << held.body;
  const auto after = open(token, "overlap_sets", "employment_service", "count");
  EXPECT_EQ(after.text("people"), "372");
  EXPECT_EQ(after.text("is_same_register"), "false");
  EXPECT_NE(after.body.find(name, after.body.find("changed_since")), std::string::npos) << held.body;
}

TEST_P(OverlapTest, who_may_not_list_the_people_gets_nothing) {
  for (const char* user : {"elin.modig", "maria.lind", "hassan.nur"}) {
    service.log_in(user);
    for (const char* format : {"", ".csv", ".xlsx", ".pdf", ".json"}) {
      EXPECT_EQ(service.get(std::string("/reports/overlap") + format + asked).status, 403) << user << format;
    }
  }
}

TEST_P(OverlapTest, rows_of_people_leave_by_a_team_leader_only) {
  service.log_in("hassan.nur");
  const std::string project = "?unit_id=" + service.unit("En väg in – jobb istället för bidrag") +
                              "&from=2018-01-01&to=2018-06-30";
  EXPECT_EQ(service.get("/reports/overlap" + project).status, 200);
  EXPECT_EQ(service.get("/reports/overlap.json" + project).status, 403);
  service.log_in("karin.wallgren");
  EXPECT_EQ(service.get("/reports/overlap.json" + project).status, 200);
}

TEST_P(OverlapTest, nobody_with_protected_data_is_counted_and_payments_decide_in_the_social_services) {
  service.log_in("birgitta.hallin");
  const std::string mapped =
      "?unit_id=" + service.unit("Målgruppskartläggningen 2026") + "&from=2026-10-01&to=2026-11-23";
  const auto page = service.get("/reports/overlap" + mapped);
  EXPECT_EQ(page.text("people"), "283");
  const auto token = page.text("population_token");
  const auto paid = open(token, "overlap_agencies", "financial_assistance", "count").text("people");
  const auto unknown = open(token, "overlap_agencies", "financial_assistance", "unknown").text("people");
  EXPECT_EQ(unknown, "0");  // whoever was not paid is known not to have been
  EXPECT_EQ(
      std::stoi(paid) + std::stoi(open(token, "overlap_agencies", "financial_assistance", "not").text("people")),
      283);
  EXPECT_EQ(open(token, "overlap_agencies", "employment_service", "unknown").text("people").empty(), false);
}

// A household of two grown and a child: both grown have the assistance while they belong to it, the child has
// none.
TEST_P(OverlapTest, every_grown_member_of_a_household_has_its_assistance_while_in_it) {
  service.log_in("maria.lind");
  const std::string unit = service.unit("Försörjningsstöd och mottagning");
  const auto begin = [&](const std::string& name) {
    const auto person = service
                            .post("/people", R"({"given_name":")" + name + R"(","family_name":"Testsson",)" +
                                                 R"("birth_year":1991,"sex":"woman","unit_id":")" + unit + "\"}")
                            .text("id");
    const auto begun = service.post("/participations", R"({"person_id":")" + person + R"(","unit_id":")" + unit +
                                                           R"(","starts_on":"2026-08-03"})");
    EXPECT_EQ(begun.status, 201) << begun.body;
    return person;
  };
  const auto member = [](const std::string& person, const char* role, const char* rest) {
    return R"({"person_id":")" + person + R"(","role":")" + role + R"(","from_on":"2026-08-01")" + rest + "}";
  };
  const auto applicant = begin("Ebba"), partner = begin("Partna"), child = begin("Barna");
  const auto formed = service.post(
      "/households", R"({"person_id":")" + applicant +
                         R"(","household_type":"single_with_children","formed_on":"2026-08-01","members":[)" +
                         member(partner, "co_applicant", R"(,"to_on":"2026-09-15")") + "," +
                         member(child, "child", "") + "]}");
  ASSERT_EQ(formed.status, 201) << formed.body;
  const auto paid =
      service.post("/households/" + formed.text("id") + "/months",
                   R"({"months":[{"month":"2026-09-01","assistance_kind":"income_support","amount_ore":700000},)"
                   R"({"month":"2026-10-01","assistance_kind":"income_support","amount_ore":700000}]})",
                   "1");
  ASSERT_EQ(paid.status, 204) << paid.body;
  const auto token =
      service.get("/reports/overlap?unit_id=" + unit + "&from=2026-09-01&to=2026-10-31").text("population_token");
  const auto september = open(token, "overlap_months", "2026-09", "financial_assistance").body;
  EXPECT_TRUE(has(september, "Ebba"));
  EXPECT_TRUE(has(september, "Partna"));
  EXPECT_FALSE(has(september, "Barna"));
  const auto october = open(token, "overlap_months", "2026-10", "financial_assistance").body;
  EXPECT_TRUE(has(october, "Ebba"));
  EXPECT_FALSE(has(october, "Partna"));
  EXPECT_TRUE(has(open(token, "overlap_agencies", "financial_assistance", "not").body, "Barna"));
}

TEST_P(OverlapTest, a_period_that_cannot_be_is_told_by_its_name) {
  const std::string unit = asked.substr(0, asked.find("&from"));
  const auto reversed = service.get("/reports/overlap" + unit + "&from=2026-05-01&to=2026-04-30");
  EXPECT_EQ(reversed.status, 422);
  EXPECT_TRUE(has(reversed.body, R"("field":"to","rule":"population.period_reversed")"));
  EXPECT_TRUE(
      has(service.get("/reports/overlap" + unit + "&from=2016-05-01&to=2026-04-30").body, "population.period_long"));
  EXPECT_TRUE(has(service.get("/reports/overlap" + asked + "&filters=shoe:44").body, "figures.variable_unknown"));
}

TEST_P(OverlapTest, a_selection_and_its_opposite_are_everybody) {
  const auto women = service.get("/reports/overlap" + asked + "&filters=sex:woman").text("people");
  const auto others = service.get("/reports/overlap" + asked + "&filters=sex!:woman").text("people");
  EXPECT_EQ(std::stoi(women) + std::stoi(others), 815);
}

TEST_P(OverlapTest, the_mapping_stands_in_every_format_with_the_same_numbers) {
  service.log_in("birgitta.hallin");
  const std::string mapped =
      "?unit_id=" + service.unit("Målgruppskartläggningen 2026") + "&from=2026-01-01&to=2026-11-23&language=sv";
  const auto csv = numbers_in_csv(service.get("/reports/mapping.csv" + mapped).body);
  EXPECT_GT(csv.size(), 300u);
  EXPECT_EQ(csv, numbers_in_xlsx(service.get("/reports/mapping.xlsx" + mapped).body));
  // The shares of the report, a per cent at most from them: three of the 286 are protected and in no figure.
  const std::pair<const char*, double> reported[] = {
      {"Arbetslivserfarenhet;Lång erfarenhet", 21},
      {"Arbetslivserfarenhet;Inte känt", 40},
      {"Inskriven hos AF;Ja", 42},
      {"Huvudsaklig försörjning;Försörjningsstöd/ekonomiskt bistånd", 80},
      {"Hinder;Psykisk ohälsa", 28},
      {"Hinder;Svenska språket", 23},
      {"Sjukskrivning;Helt sjukskriven", 28},
      {"Barn;Bor hemma", 37},
      {"Beroende;Ja", 6.7},
      {"Beroende;Nej", 78}};
  for (const auto& [line, share] : reported) {
    EXPECT_NEAR(std::stod(csv.at(std::string(line) + ";Totalt, %")), share, 1) << line;
  }
  const auto pdf = service.get("/reports/mapping.pdf" + mapped);
  ASSERT_EQ(pdf.body.rfind("%PDF", 0), 0u) << pdf.body.substr(0, 300);
  EXPECT_TRUE(has(pdf.header("Content-Disposition"), "kartlaggning-2026-11-23.pdf"));
  service.log_in("elin.modig");
  EXPECT_EQ(service.get("/reports/mapping.pdf" + mapped).status, 403);
}

}  // namespace
}  // namespace app
