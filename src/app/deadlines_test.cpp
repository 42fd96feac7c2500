// Whether those who start are introduced in time, by HTTP without sockets, on both databases.
#include <gtest/gtest.h>

#include <map>
#include <regex>

#include "app/test_service.h"
#include "compute/kinds_json.h"

namespace app {
namespace {

using Counts = std::map<std::string, int>;

class DeadlinesTest : public testing::TestWithParam<sql::Driver> {
 protected:
  void SetUp() override {
    service.log_in("karin.wallgren");
    asked = "?unit_id=" + service.unit("En väg in – jobb istället för bidrag") + "&from=2017-09-01&to=2019-08-31";
  }
  Answer open(const std::string& token, const std::string& panel, const std::string& line, const std::string& column) {
    return service.post("/reports/figure-openings", R"({"population_token":")" + token + R"(","cell":{"panel":")" +
                                                        panel + R"(","line":")" + line + R"(","column":")" + column +
                                                        R"(","group":"total"}})");
  }
  // Of each line the counts begun, kept, late, overdue, open and left.
  std::map<std::string, Counts> lines(const std::string& question) {
    static constexpr const char* kColumns[] = {"begun", "kept", "late", "overdue", "open", "left"};
    const auto page = service.get("/reports/deadlines" + question).body;
    std::map<std::string, Counts> out;
    const std::regex line(R"re("key":"([^"]+)","label":"[^"]*","values":\[([0-9,]+)[,\]])re");
    for (std::sregex_iterator at(page.begin(), page.end(), line), end; at != end; ++at) {
      std::stringstream values((*at)[2].str());
      std::string value;
      for (const auto* column : kColumns) {
        std::getline(values, value, ',');
        out[(*at)[1].str()][column] = std::stoi(value);
      }
    }
    return out;
  }
  std::string token(const std::string& question) {
    return service.get("/reports/deadlines" + question).text("population_token");
  }

  TestService service{GetParam()};
  std::string asked;
};
ON_BOTH_DATABASES(DeadlinesTest);

// The demo holds the first sitting of one in seven a week late, and none of one in eleven; every plan is begun in time.
TEST_P(DeadlinesTest, say_how_many_of_42_were_mapped_and_had_a_plan_within_three_working_days) {
  const auto found = lines(asked);
  EXPECT_EQ(found.at("introduced"),
            (Counts{{"begun", 42}, {"kept", 33}, {"late", 6}, {"overdue", 3}, {"open", 0}, {"left", 0}}));
  EXPECT_EQ(found.at("mapped").at("kept"), 33);
  EXPECT_EQ(found.at("plan_begun").at("kept"), 42);
  const auto page = service.get("/reports/deadlines" + asked).body;
  EXPECT_NE(page.find("Inom 3 arbetsdagar var 33 av 42 introducerade: 78,6"), std::string::npos);
  EXPECT_NE(page.find(R"("definition_version":1)"), std::string::npos);
}

TEST_P(DeadlinesTest, open_into_exactly_those_and_the_months_are_all_of_them) {
  const auto now = token(asked);
  const auto found = lines(asked);
  std::map<std::string, int> sums;
  for (const auto& [line, counts] : found) {
    const bool is_month = line.substr(0, 2) == "20";
    for (const auto& [column, count] : counts) {
      if (is_month) sums[column] += count;
      if (is_month && count == 0) continue;
      const auto opened = open(now, is_month ? "deadline_months" : "deadline_steps", line, column);
      ASSERT_EQ(opened.status, 200) << line << opened.body;
      EXPECT_EQ(std::stoi(opened.text("participations")), count) << line << column;
      EXPECT_NE(opened.body.find(R"("is_same_register":true)"), std::string::npos);
    }
  }
  EXPECT_EQ(sums, found.at("introduced"));
  EXPECT_EQ(open(now, "deadline_steps", "shoes", "kept").status, 404);
  EXPECT_EQ(open(now, "deadline_steps", "mapped", "shoes").status, 404);
  EXPECT_EQ(open(now, "deadline_months", "mapped", "kept").status, 404);
}

TEST_P(DeadlinesTest, say_the_same_in_every_format_and_by_command) {
  for (const char* format : {"pdf", "xlsx", "csv"}) {
    EXPECT_EQ(service.get("/reports/deadlines." + std::string(format) + asked).status, 200) << format;
  }
  const auto csv = service.get("/reports/deadlines.csv" + asked).body;
  EXPECT_NE(csv.find("33"), std::string::npos);
  const auto rows = service.get("/reports/deadlines.json" + asked).body;
  const auto told = compute::find_kind("deadlines")->run(rows, economics::in_turn).value();
  for (const char* part : {R"("begun": 42)", R"("kept": 33)", R"("late": 6)", R"("overdue": 3)"}) {
    EXPECT_NE(told.find(part), std::string::npos) << part;
  }
}

// A limit that holds from today on is the one of a period that ends today.
TEST_P(DeadlinesTest, are_counted_by_the_branchs_own_limit_and_say_that_it_has_changed) {
  const std::string today = "?unit_id=" + service.unit("Arbetsmarknadstorget") + "&from=2026-01-01&to=2026-11-23";
  const auto before = lines(today).at("mapped");
  const auto old = token(today);
  service.log_in("oskar.rehn");
  const std::string branches = service.get("/organisation/branches").body;
  const auto at = branches.find(R"("name":"Arbetsmarknad")");
  const std::string branch = branches.substr(branches.rfind(R"("id":")", at) + 6, 36);
  const std::string counting =
      R"(","parameter":"introduction_counting","valid_from":"2026-11-23","value":0,"source":"Nämnden 2026-11-18"})";
  const auto decided = service.post("/organisation/parameters", R"({"branch_id":")" + branch + counting);
  ASSERT_LT(decided.status, 300) << decided.body;
  service.log_in("karin.wallgren");
  EXPECT_NE(service.get("/reports/deadlines" + today).body.find("3 kalenderdagar"), std::string::npos);
  EXPECT_NE(service.get("/reports/deadlines" + asked).body.find("3 arbetsdagar"), std::string::npos);
  EXPECT_LE(lines(today).at("mapped").at("kept"), before.at("kept"));
  EXPECT_NE(open(old, "deadline_steps", "mapped", "begun").body.find(R"("is_same_register":false)"),
            std::string::npos);
}

TEST_P(DeadlinesTest, are_not_for_who_may_not_list_the_people) {
  service.log_in("elin.modig");
  EXPECT_EQ(service.get("/reports/deadlines" + asked).status, 403);
  service.log_in("hassan.nur");
  EXPECT_EQ(service.get("/reports/deadlines" + asked).status, 200);
  EXPECT_EQ(service.get("/reports/deadlines.json" + asked).status, 403);
}

}  // namespace
}  // namespace app
