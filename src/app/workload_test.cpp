// How much work lies on whom, by HTTP without sockets, on both databases.
#include <gtest/gtest.h>

#include <algorithm>
#include <map>
#include <regex>

#include "app/check_store.h"
#include "app/test_service.h"
#include "compute/kinds_json.h"

namespace app {
namespace {

class WorkloadTest : public testing::TestWithParam<sql::Driver> {
 protected:
  void SetUp() override {
    service.log_in("karin.wallgren");
    torget = service.unit("Arbetsmarknadstorget");
    asked = "?unit_id=" + torget + "&from=2026-01-01&to=2026-11-23";
  }
  Answer open(const std::string& token, const std::string& panel, const std::string& line, const std::string& column) {
    return service.post("/reports/figure-openings", R"({"population_token":")" + token + R"(","cell":{"panel":")" +
                                                        panel + R"(","line":")" + line + R"(","column":")" + column +
                                                        R"(","group":"total"}})");
  }
  // Each worker's id with the number of cases, "no_owner" and "all" too.
  std::map<std::string, int> cases() {
    const auto page = service.get("/reports/workload" + asked).body;
    const auto begins = page.find(R"("lines":[)");
    const std::string table = page.substr(begins, page.find(R"("lines":[)", begins + 1) - begins);
    std::map<std::string, int> out;
    const std::regex line(R"re("key":"([^"]+)","label":"[^"]*","values":\[([0-9]+),)re");
    for (std::sregex_iterator at(table.begin(), table.end(), line), end; at != end; ++at) {
      out.emplace((*at)[1].str(), std::stoi((*at)[2].str()));
    }
    return out;
  }
  std::string token() { return service.get("/reports/workload" + asked).text("population_token"); }

  TestService service{GetParam()};
  std::string torget, asked;
};
ON_BOTH_DATABASES(WorkloadTest);

TEST_P(WorkloadTest, the_workers_cases_are_the_people_they_open_into_and_sum_to_all) {
  const auto found = cases();
  ASSERT_GE(found.size(), 4u);
  int sum = 0;
  for (const auto& [worker, count] : found) {
    if (worker != "all") sum += count;
    const auto opened = open(token(), "workload_workers", worker, "cases");
    ASSERT_EQ(opened.status, 200) << worker << opened.body;
    EXPECT_EQ(std::stoi(opened.text("people")), count) << worker;
    EXPECT_NE(opened.body.find(R"("is_same_register":true)"), std::string::npos);
  }
  EXPECT_EQ(sum, found.at("all"));
  EXPECT_GT(found.at("all"), 50);
}

TEST_P(WorkloadTest, the_cases_of_a_months_end_are_those_who_take_part_then) {
  const auto units = service.get("/reports/units" + asked).text("population_token");
  for (const char* day : {"2026-03-31", "2026-08-31", "2026-11-23"}) {
    const auto all = open(token(), "workload_months", day, "all");
    ASSERT_EQ(all.status, 200) << all.body;
    EXPECT_EQ(all.text("people"), open(units, "unit_months", day, "all").text("people")) << day;
    const int unowned = std::stoi(open(token(), "workload_months", day, "no_owner").text("people"));
    EXPECT_LE(unowned, std::stoi(all.text("people")));
  }
  EXPECT_EQ(open(token(), "workload_months", "2025-12-31", "all").status, 404);
  EXPECT_EQ(open(token(), "workload_workers", "all", "shoes").status, 404);
}

TEST_P(WorkloadTest, whose_cases_had_an_owner_open_too) {
  const auto page = service.get("/reports/workload" + asked).body;
  const std::string panel = page.substr(page.find(R"("key":"workload_hand_overs")"));
  std::smatch values;
  ASSERT_TRUE(std::regex_search(panel, values, std::regex(R"re("values":\[(\d+),(\d+),[^,]*,(\d+),(\d+),)re")));
  for (const auto& [column, at] : {std::pair("owned", 1), std::pair("handed_over", 3), std::pair("several", 4)}) {
    const auto opened = open(token(), "workload_hand_overs", "all", column);
    ASSERT_EQ(opened.status, 200) << opened.body;
    EXPECT_EQ(opened.text("people"), values[static_cast<size_t>(at)].str()) << column;
  }
  for (const char* column : {"per_case", "hand_overs"}) {
    EXPECT_EQ(open(token(), "workload_hand_overs", "all", column).status, 404) << column;
  }
}

TEST_P(WorkloadTest, a_hand_over_opens_into_whose_case_changed_hands) {
  const auto count = [&] {
    return std::stoi(open(token(), "workload_hand_overs", "all", "handed_over").text("people"));
  };
  const int before = count();
  const auto opened = open(token(), "workload_workers", "all", "cases").body;
  const std::string key = R"("person_id":")";
  std::string person;
  for (size_t at = opened.find(key); person.empty(); at = opened.find(key, at + 1)) {
    ASSERT_NE(at, std::string::npos);
    const std::string one = opened.substr(at + key.size(), 36);
    const auto owned = service.get("/people/" + one + "/ownerships");
    if (owned.text("owner_name") == "Miriam Tesfay" && owned.text("hand_over_count") == "0") person = one;
  }
  const auto owned = service.get("/people/" + person + "/ownerships");
  const auto handed =
      service.post("/people/" + person + "/ownerships/" + owned.text("id") + "/hand-over",
                   R"({"owner_staff_id":")" + service.staff("Lovisa Fälth") + R"(","unit_id":")" + torget +
                       R"(","deputy_staff_id":null,"reason":"Ny handledare"})",
                   owned.text("version").c_str());
  ASSERT_LT(handed.status, 300) << handed.body;
  EXPECT_EQ(count(), before + 1);
}

TEST_P(WorkloadTest, a_case_that_is_weighed_counts_with_its_weight_from_that_day_also_with_the_next_owner) {
  const auto weighted = [&] {
    const auto page = service.get("/reports/workload" + asked).body;
    std::smatch found;
    const std::regex total(R"re("key":"all","label":"[^"]*","values":\[\d+,null,[^,]*,([0-9.]+),)re");
    return std::regex_search(page, found, total) ? std::stod(found[1].str()) : -1;
  };
  const auto opened = open(token(), "workload_workers", service.staff("Miriam Tesfay"), "cases").body;
  const std::string key = R"("person_id":")";
  const std::string person = opened.substr(opened.find(key) + key.size(), 36);
  const auto ownership = [&] { return service.get("/people/" + person + "/ownerships"); };
  const auto weigh = [&](const std::string& tenths) {
    const auto owned = ownership();
    return service.send(http::Method::patch, "/people/" + person + "/ownerships/" + owned.text("id"),
                         R"({"deputy_staff_id":null,"coordinator":"none","coordinator_contact_id":null,)"
                         R"("weight_tenths":)" + tenths + "}",
                         owned.text("version").c_str());
  };
  const double usual = std::stod(ownership().text("weight_tenths")) / 10;
  const double before = weighted();
  EXPECT_EQ(weigh("101").status, 422);
  ASSERT_LT(weigh("35").status, 300);
  ASSERT_LT(weigh("25").status, 300);
  EXPECT_NEAR(weighted(), before - usual + 2.5, 1e-9);
  const auto owned = ownership();
  ASSERT_LT(service.post("/people/" + person + "/ownerships/" + owned.text("id") + "/hand-over",
                         R"({"owner_staff_id":")" + service.staff("Hassan Nur") + R"(","unit_id":")" + torget +
                             R"(","deputy_staff_id":null,"reason":"Ny handledare"})",
                         owned.text("version").c_str()).status, 300);
  EXPECT_EQ(ownership().text("weight_tenths"), "25");
  EXPECT_NEAR(weighted(), before - usual + 2.5, 1e-9);
}

TEST_P(WorkloadTest, an_intervention_hangs_on_who_alone_can_give_it_and_opens_into_who_is_in_it) {
  const auto page = service.get("/reports/workload" + asked).body;
  const std::string panel = page.substr(page.find(R"("key":"workload_services")"));
  const std::regex line(R"re(\{"key":"([^"]+)","label":"([^"]*)","values":\[([0-9a-z]+),([0-9]+)\],)re"
                        R"re("is_total":[a-z]+,"note":"([^"]*)")re");
  std::map<std::string, std::string> lines;
  std::string coaching;
  for (std::sregex_iterator at(panel.begin(), panel.end(), line), end; at != end; ++at) {
    lines[(*at)[2].str()] = (*at)[3].str() + " " + (*at)[5].str();
    if ((*at)[2].str() == "Jobbcoachning") coaching = (*at)[1].str();
    const auto opened = open(token(), "workload_services", (*at)[1].str(), "people_now");
    ASSERT_EQ(opened.status, 200) << opened.body;
    EXPECT_EQ(opened.text("people"), (*at)[4].str()) << (*at)[2].str();
    EXPECT_NE(opened.body.find(R"("is_same_register":true)"), std::string::npos);
  }
  EXPECT_EQ(lines["Jobbcoachning"], "2 ");
  EXPECT_EQ(lines["Utvecklingsår"], "1 bara Hassan Nur kan ge den");
  EXPECT_EQ(open(token(), "workload_services", "none", "people_now").status, 404);

  const std::string path = "/intervention-types/" + coaching + "/givers";
  const auto givers = service.get(path).body;
  std::smatch hassan;
  const std::regex his(R"re("id":"([^"]+)","version":1,"staff_id":"[^"]+","name":"Hassan Nur")re");
  ASSERT_TRUE(std::regex_search(givers, hassan, his));
  const auto old = token();
  ASSERT_EQ(service.post(path + "/" + hassan[1].str() + "/end", R"({"to_on":"2026-11-01"})", "1").status, 204);
  EXPECT_EQ(service.post(path + "/" + hassan[1].str() + "/end", R"({"to_on":"2026-11-01"})", "2").status, 409);
  EXPECT_NE(service.get("/reports/workload" + asked).body.find("bara Miriam Tesfay kan ge den"), std::string::npos);
  EXPECT_NE(open(old, "workload_services", coaching, "people_now").body.find(R"("is_same_register":false)"),
            std::string::npos);
  const std::string again = R"({"staff_id":")" + service.staff("Miriam Tesfay") + R"(","from_on":"2026-11-02"})";
  EXPECT_NE(service.post(path, again).body.find("service_giver.already"), std::string::npos);
  for (const auto& finding : check_all(*service.database())) EXPECT_EQ(finding.count, 0) << finding.name;
  service.log_in("hassan.nur");
  EXPECT_EQ(service.get(path).status, 403);
  EXPECT_EQ(service.post(path, again).status, 403);
}

// Whoever keeps the catalogue, also from administration, adds any of the branch's staff.
TEST_P(WorkloadTest, who_does_not_work_here_any_more_gives_no_intervention) {
  const auto line = [&] {
    const auto page = service.get("/reports/workload" + asked).body;
    const auto at = page.find(R"("label":"Jobbcoachning")");
    return page.substr(at, page.find('}', at) - at);
  };
  ASSERT_NE(line().find(R"("values":[2,)"), std::string::npos) << line();
  const std::string staff_id = service.staff("Miriam Tesfay");
  const auto types = service.get("/intervention-types").body;
  const auto at = types.find(R"("name":"Jobbcoachning")");
  const std::string type = types.substr(types.rfind(R"("id":")", at) + 6, 36);
  service.log_in("oskar.rehn");
  const auto givers = service.get("/intervention-types/" + type + "/givers").body;
  const std::string colleague = R"({"id":")" + staff_id + R"(","name":"Miriam Tesfay"})";
  EXPECT_NE(givers.find(colleague, givers.find("\"colleagues\"")), std::string::npos) << givers;
  ASSERT_EQ(service.send(http::Method::put, "/organisation/staff/" + staff_id + "/activity", R"({"active":false})", "1")
                .status, 204);
  const auto after = service.get("/intervention-types/" + type + "/givers").body;
  EXPECT_EQ(after.find(colleague), std::string::npos) << after;
  EXPECT_NE(after.find(R"("works_here":false)"), std::string::npos) << after;
  service.log_in("karin.wallgren");
  EXPECT_NE(line().find("bara Hassan Nur kan ge den"), std::string::npos) << line();
}

TEST_P(WorkloadTest, a_case_that_is_handed_over_is_the_other_ones_and_the_figure_says_what_changed) {
  const auto before = cases();
  const auto from = std::max_element(before.begin(), before.end(), [](const auto& a, const auto& b) {
    return (a.first == "all" ? -1 : a.second) < (b.first == "all" ? -1 : b.second);
  });
  const auto old = token();
  const auto opened = open(old, "workload_workers", from->first, "cases").body;
  const std::string key = R"("person_id":")";
  const std::string person = opened.substr(opened.find(key) + key.size(), 36);
  std::string to;
  for (const auto& [worker, count] : before) {
    if (worker != from->first && worker.size() == 36) to = worker;
  }
  const auto owned = service.get("/people/" + person + "/ownerships");
  const auto handed = service.post("/people/" + person + "/ownerships/" + owned.text("id") + "/hand-over",
                                   R"({"owner_staff_id":")" + to + R"(","unit_id":")" + torget +
                                       R"(","deputy_staff_id":null,"reason":"Ny handledare"})",
                                   owned.text("version").c_str());
  ASSERT_LT(handed.status, 300) << handed.body;
  const auto after = cases();
  EXPECT_EQ(after.at(from->first), from->second - 1);
  EXPECT_EQ(after.at(to), before.at(to) + 1);
  EXPECT_EQ(after.at("all"), before.at("all"));
  for (const auto& worker : {from->first, to}) {
    EXPECT_EQ(std::stoi(open(token(), "workload_workers", worker, "cases").text("people")), after.at(worker));
  }
  const auto then = open(old, "workload_workers", from->first, "cases").body;
  EXPECT_NE(then.find(R"("is_same_register":false)"), std::string::npos);
  EXPECT_NE(then.find(person, then.find("\"changed_since\"")), std::string::npos);
}

TEST_P(WorkloadTest, is_the_team_leaders_in_every_format) {
  for (const char* format : {"pdf", "xlsx", "csv", "json"}) {
    EXPECT_EQ(service.get("/reports/workload." + std::string(format) + asked).status, 200) << format;
  }
  const auto rows = service.get("/reports/workload.json" + asked).body;
  for (const auto& [worker, count] : cases()) {
    EXPECT_TRUE(worker.size() < 36 || rows.find(worker) == std::string::npos);
  }
  const auto told = compute::find_kind("workload")->run(rows, economics::in_turn).value();
  EXPECT_NE(told.find(R"("cases": )" + std::to_string(cases().at("all"))), std::string::npos) << told;
  EXPECT_NE(told.find(R"("full_time": 1.65)"), std::string::npos) << told;
  const auto opened = token();
  service.log_in("hassan.nur");
  EXPECT_NE(service.get("/reports/workload" + asked).body.find("sharing.workload_of_leader"), std::string::npos);
  EXPECT_EQ(open(opened, "workload_workers", "all", "cases").status, 403);
}

}  // namespace
}  // namespace app
