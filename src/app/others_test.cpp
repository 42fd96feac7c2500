// Open figures from a file: looked through, taken in, shown beside the own, taken back; on both databases.
#include <gtest/gtest.h>

#include "app/test_service.h"

namespace app {
namespace {

bool has(const std::string& text, const std::string& part) { return text.find(part) != std::string::npos; }

constexpr const char* kHead = "mått;områdeskod;område;grupp;period;värde;enhet\n";

class OthersTest : public testing::TestWithParam<sql::Driver> {
 protected:
  void SetUp() override {
    service.log_in("karin.wallgren");
    const auto session = service.get("/sessions/current").body;
    branch = session.substr(session.find("\"branch_id\":\"") + 13, 36);
  }
  Answer page() { return service.get("/reports/others?branch_id=" + branch + "&language=sv"); }
  Answer send(const char* what, const std::string& lines, const std::string& query) {
    return service.post("/reports/open-figure-" + std::string(what) + "?branch_id=" + branch + query,
                        kHead + lines);
  }
  Answer take(const std::string& lines, const char* source_on = "2026-11-20") {
    return send("imports", lines, "&source=SCB&source_on=" + std::string(source_on));
  }

  TestService service{GetParam()};
  std::string branch;
};
ON_BOTH_DATABASES(OthersTest);

TEST_P(OthersTest, unemployment_stands_beside_the_county_s_with_its_source) {
  const auto found = page();
  ASSERT_EQ(found.status, 200) << found.body.substr(0, 300);
  EXPECT_TRUE(has(found.body, R"("label":"Exempelkommunen (egen) [1]","values":[7.8,14.5,22.3])")) << found.body;
  EXPECT_TRUE(has(found.body, R"("label":"Länet [1]","values":[7.5,9.7,18.9])"));
  EXPECT_TRUE(has(found.body, "översyn av arbetssökande 2019–20"));
  const auto csv = service.get("/reports/others.csv?branch_id=" + branch + "&language=sv");
  EXPECT_TRUE(has(csv.body, "22,3")) << csv.body;
  EXPECT_TRUE(has(csv.body, "översyn av arbetssökande 2019–20"));
  EXPECT_EQ(service.get("/reports/others.xlsx?branch_id=" + branch).body.rfind("PK", 0), 0u);
  EXPECT_EQ(service.get("/reports/others.pdf?branch_id=" + branch).body.rfind("%PDF", 0), 0u);
}

TEST_P(OthersTest, what_the_branch_has_counted_itself_stands_beside_a_measure_year_by_year) {
  const std::string measure = "B%C3%B6rjade%20arbeta%20eller%20studera%20vid%20avslut";
  const auto ask = [&](const std::string& of) {
    return service.get("/reports/others?branch_id=" + branch + "&language=sv&beside=" + of);
  };
  const std::string comparable = R"("comparable":["Arbetslöshet","Började arbeta eller studera vid avslut"])";
  EXPECT_TRUE(has(page().body, comparable)) << page().body;
  EXPECT_FALSE(has(page().body, "Egen beräkning"));
  const auto found = ask(measure);
  ASSERT_EQ(found.status, 200) << found.body;
  ASSERT_TRUE(has(found.body, R"("title":"Började)")) << found.body;
  const auto panel = found.body.substr(found.body.find(R"("title":"Började)"));
  EXPECT_TRUE(has(panel, R"("label":"Västra Götalands län [1]","values":[44.6])")) << panel;
  const auto national =
      service.get("/reports/national.csv?branch_id=" + branch + "&from=2025-01-01&to=2025-12-31&language=sv").body;
  const auto line = [&](const std::string& label) {
    const std::string key = R"("label":"Egen beräkning, )" + label;
    const auto at = panel.find(key, panel.find(R"("key":"time")"));
    if (at == std::string::npos) return std::string();
    return panel.substr(at, panel.find('}', at) - at);
  };
  EXPECT_TRUE(has(line("minst"), R"("values":[null,50,27.7])")) << panel;
  EXPECT_TRUE(has(line("högst"), R"("values":[null,50,45.8])"));
  EXPECT_TRUE(has(line("egen definition"), R"("values":[null,50,56.6])"));
  for (const char* share : {"27,7", "45,8", "56,6"}) EXPECT_TRUE(has(national, share)) << national;
  EXPECT_EQ(ask("shoes").body, page().body);
  const auto csv = service.get("/reports/others.csv?branch_id=" + branch + "&language=sv&beside=" + measure);
  EXPECT_TRUE(has(csv.body, "Egen beräkning, minst")) << csv.body;
  service.log_in("elin.modig");
  EXPECT_TRUE(has(page().body, R"("comparable":[])"));
  EXPECT_FALSE(has(ask(measure).body, "Egen beräkning"));
}

TEST_P(OthersTest, a_file_is_looked_through_and_writes_nothing) {
  const auto before = page().body;
  const auto seen =
      send("previews",
           "Arbetslöshet;2281;Exempelkommunen;;2019;7,9;%\nArbetslöshet;2281;Exempelkommunen;Unga;2019;"
           "14,5;%\nArbetslöshet;00;Riket;;2019;6,8;%\nArbetslöshet;xx;Riket;;2019;6,8;%\n",
           "&source_on=2026-11-20");
  ASSERT_EQ(seen.status, 200) << seen.body;
  EXPECT_EQ(seen.text("added") + seen.text("replaced") + seen.text("already_here") + seen.text("errors"), "1111");
  EXPECT_TRUE(has(seen.body, R"("column":"area_code","rule":"open_figures.area_unreadable")"));
  EXPECT_EQ(page().body, before);
}

TEST_P(OthersTest, what_a_later_source_replaced_is_shown_again_when_it_is_taken_back) {
  const auto taken = take("Arbetslöshet;2281;Exempelkommunen;;2019;7,9;%\nArbetslöshet;00;Riket;;2019;6,8;%\n");
  ASSERT_EQ(taken.status, 201) << taken.body;
  EXPECT_TRUE(has(page().body, "\"values\":[7.9,14.5,22.3]")) << page().body;
  EXPECT_TRUE(has(page().body, "Riket"));
  EXPECT_TRUE(has(take("Arbetslöshet;2281;Exempelkommunen;;2019;7,9;%\n").body, "open_figures.nothing_new"));
  EXPECT_TRUE(
      has(take("Arbetslöshet;2281;Exempelkommunen;;2019;9;%\n", "2020-01-01").body, "open_figures.nothing_new"));
  const std::string back = "/reports/open-figure-imports/" + taken.text("id") + "/taking-back";
  EXPECT_EQ(service.post(back, "").status, 204);
  EXPECT_TRUE(has(page().body, "\"values\":[7.8,14.5,22.3]"));
  EXPECT_FALSE(has(page().body, "Riket"));
  EXPECT_EQ(service.post(back, "").status, 409);
}

TEST_P(OthersTest, what_a_file_repeated_stays_when_the_first_that_said_it_is_taken_back) {
  const auto first = take("Mått;00;Riket;;2019;1;tal\n", "2026-11-01");
  ASSERT_EQ(first.status, 201) << first.body;
  ASSERT_EQ(take("Mått;00;Riket;;2019;1;tal\nMått;00;Riket;;2020;2;tal\n").status, 201);
  const std::string back = "/reports/open-figure-imports/" + first.text("id") + "/taking-back";
  ASSERT_EQ(service.post(back, "").status, 204);
  const auto csv = service.get("/reports/others.csv?branch_id=" + branch + "&language=sv");
  EXPECT_TRUE(has(csv.body, "2019")) << csv.body;
  EXPECT_TRUE(has(csv.body, "Riket"));
  EXPECT_TRUE(has(take("Mått;00;Riket;;2019;1;tal\n").body, "open_figures.nothing_new"));
}

TEST_P(OthersTest, a_statistician_reads_and_only_who_publishes_takes_in_or_back) {
  const auto taken = take("Mått;00;Riket;;2019;1;tal\n");
  ASSERT_EQ(taken.status, 201) << taken.body;
  service.log_in("elin.modig");
  EXPECT_EQ(page().status, 200);
  EXPECT_EQ(page().text("may_import"), "false");
  EXPECT_EQ(take("Mått;00;Riket;;2020;1;tal\n").status, 403);
  EXPECT_EQ(send("previews", "Mått;00;Riket;;2020;1;tal\n", "&source_on=2026-11-20").status, 403);
  EXPECT_EQ(service.post("/reports/open-figure-imports/" + taken.text("id") + "/taking-back", "").status, 403);
  service.log_in("maria.lind");
  EXPECT_EQ(page().status, 403);
}

TEST_P(OthersTest, a_file_without_columns_a_future_source_and_no_file_are_refused_by_name) {
  const auto columns = service.post("/reports/open-figure-previews?source_on=2026-11-20&branch_id=" + branch,
                                    "mått;period\nA;2019\n");
  EXPECT_EQ(columns.status, 422);
  EXPECT_TRUE(has(columns.body, R"("field":"file","rule":"open_figures.column_missing")")) << columns.body;
  EXPECT_TRUE(has(take("Mått;00;Riket;;2019;1;tal\n", "2027-01-01").body,
                  R"("field":"source_on","rule":"date.in_future")"));
  EXPECT_TRUE(has(service.post("/reports/open-figure-previews?source_on=2026-11-20&branch_id=" + branch, "").body,
                  R"("field":"file")"));
}

}  // namespace
}  // namespace app
