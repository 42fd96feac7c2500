// How much of full time each works where, by HTTP without sockets, on both databases.
#include <gtest/gtest.h>

#include <regex>

#include "app/test_service.h"

namespace app {
namespace {

class StaffingTest : public testing::TestWithParam<sql::Driver> {
 protected:
  void SetUp() override {
    service.log_in("karin.wallgren");
    torget = service.unit("Arbetsmarknadstorget");
    ame = service.unit("Arbetsmarknadsenheten");
    miriam = service.staff("Miriam Tesfay");
    branch = first(service.get("/sessions/current").body, R"re("branch_id":"([^"]+)")re");
  }
  static std::string first(const std::string& text, const std::string& pattern) {
    std::smatch found;
    return std::regex_search(text, found, std::regex(pattern)) ? found[1].str() : std::string();
  }
  std::string list() { return service.get("/organisation/staffing?branch_id=" + branch).body; }
  Answer set(const std::string& unit, const std::string& from, int percent, const std::string& more = "") {
    return service.post("/organisation/staffing",
                        R"({"branch_id":")" + branch + R"(","staff_id":")" + miriam + R"(","unit_id":")" + unit +
                            R"(","valid_from":")" + from + R"(","percent":)" + std::to_string(percent) +
                            (more.empty() ? R"(,"cases_least":null,"cases_most":null)" : more) + "}");
  }
  // "42.7" of a worker on the page of workload.
  std::string per_full_time(const std::string& worker) {
    const auto page = service.get("/reports/workload?unit_id=" + torget + "&from=2026-01-01&to=2026-11-23").body;
    const std::string values = R"re(","label":"[^"]*","values":\[[0-9]+,[0-9.a-z]+,([0-9.a-z]+),)re";
    return first(page, R"re("key":")re" + worker + values);
  }

  TestService service{GetParam()};
  std::string torget, ame, miriam, branch;
};
ON_BOTH_DATABASES(StaffingTest);

TEST_P(StaffingTest, is_set_from_a_day_on_and_taken_back) {
  ASSERT_FALSE(branch.empty());
  const auto before = per_full_time(miriam);
  const auto made = set(torget, "2026-11-01", 50, R"(,"cases_least":15,"cases_most":20)");
  ASSERT_EQ(made.status, 201) << made.body;
  const std::string id = made.text("id");
  EXPECT_NE(list().find(id), std::string::npos);
  const double cases = std::stod(before) * 0.75;
  EXPECT_NEAR(std::stod(per_full_time(miriam)), cases / 0.5, 0.15);
  const auto back = service.post("/organisation/staffing/" + id + "/withdrawal", "{}", "1");
  EXPECT_LT(back.status, 300) << back.body;
  EXPECT_EQ(list().find(id), std::string::npos);
  EXPECT_EQ(per_full_time(miriam), before);
  EXPECT_EQ(service.post("/organisation/staffing/" + id + "/withdrawal", "{}", "1").status, 404);
}

TEST_P(StaffingTest, says_at_which_field_something_is_wrong) {
  const auto over = set(ame, "2026-11-01", 50).body;
  EXPECT_NE(over.find("staffing.over_full_time"), std::string::npos) << over;
  EXPECT_NE(over.find(R"("total":"125")"), std::string::npos) << over;
  EXPECT_NE(set(torget, "2025-01-01", 50).body.find("staffing.day_taken"), std::string::npos);
  EXPECT_NE(set(torget, "2026-11-01", 101).body.find("staffing.percent_range"), std::string::npos);
  EXPECT_NE(set(torget, "2026-11-01", 50, R"(,"cases_least":15,"cases_most":null)").body.find("workload.target_half"),
            std::string::npos);
  EXPECT_NE(set(service.unit("Försörjningsstöd och mottagning"), "2026-11-01", 20).body.find("staffing.not_of_branch"),
            std::string::npos);
  miriam = torget;  // nobody has that id
  EXPECT_NE(set(torget, "2026-11-01", 20).body.find("staffing.not_of_branch"), std::string::npos);
}

TEST_P(StaffingTest, is_the_team_leaders_and_every_change_stands_in_the_branchs_record) {
  ASSERT_EQ(set(torget, "2026-11-02", 60).status, 201);
  const auto found = list();
  const std::string id = first(found, R"re("id":"([^"]+)","version":1,"unit_id":")re" + torget);
  service.log_in("hassan.nur");
  EXPECT_EQ(service.get("/organisation/staffing?branch_id=" + branch).status, 403);
  EXPECT_EQ(set(torget, "2026-11-03", 60).status, 403);
  EXPECT_EQ(service.post("/organisation/staffing/" + id + "/withdrawal", "{}", "1").status, 404);
  service.log_in("birgitta.hallin");
  EXPECT_EQ(set(torget, "2026-11-03", 60).status, 403);
  service.log_in("oskar.rehn");
  const auto record = service.get("/organisation/entries?branch_id=" + branch).body;
  EXPECT_NE(record.find("staffing_set"), std::string::npos);
  EXPECT_NE(record.find("Miriam Tesfay"), std::string::npos);
}

}  // namespace
}  // namespace app
