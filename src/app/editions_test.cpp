// Published editions by HTTP without sockets, on both databases.
#include <gtest/gtest.h>

#include "app/check_store.h"
#include "app/test_service.h"

namespace app {
namespace {

class EditionsTest : public testing::TestWithParam<sql::Driver> {
 protected:
  void SetUp() override {
    service.log_in("karin.wallgren");
    unit = service.unit("Arbetsmarknadsenheten");
  }

  std::string asked(const std::string& from, const std::string& to, const std::string& place = "") const {
    return R"({"unit_id":")" + (place.empty() ? unit : place) + R"(","from":")" + from + R"(","to":")" + to + "\"}";
  }
  Answer preview(const std::string& body) { return service.post("/reports/edition-previews?language=sv", body); }
  Answer publish(const std::string& body) { return service.post("/reports/editions", body); }
  static bool has(const Answer& answer, const std::string& text) {
    return answer.body.find(text) != std::string::npos;
  }

  TestService service{GetParam()};
  std::string unit;
};
ON_BOTH_DATABASES(EditionsTest);

TEST_P(EditionsTest, what_is_previewed_is_what_is_published_and_read_by_who_may_not_see_people) {
  const auto year = asked("2025-01-01", "2025-12-31");
  const auto before = preview(year);
  ASSERT_EQ(before.status, 200) << before.body;
  EXPECT_GT(std::stoi(before.text("suppressed")), 0);
  const auto made = publish(year);
  ASSERT_EQ(made.status, 201) << made.body;
  service.log_in("elin.modig");
  const auto read = service.get("/reports/editions/" + made.text("id") + "?language=sv");
  ASSERT_EQ(read.status, 200);
  EXPECT_EQ(read.text("suppressed"), before.text("suppressed"));
  const auto panels = [](const Answer& answer) { return answer.body.substr(answer.body.find("\"panels\"")); };
  EXPECT_EQ(panels(read), panels(before));
  EXPECT_FALSE(has(read, "\"lower\""));
}

TEST_P(EditionsTest, small_counts_stand_in_no_format) {
  const auto list = service.get("/reports/editions");
  const size_t at = list.body.find("En väg in");
  ASSERT_NE(at, std::string::npos);
  const size_t id = list.body.rfind("\"id\":\"", at) + 6;
  const std::string one = "/reports/editions/" + list.body.substr(id, 36);
  const auto csv = service.get(one + "/edition.csv?language=sv");
  ASSERT_EQ(csv.status, 200);
  EXPECT_TRUE(has(csv, "Deltagare;Deltagare;Avslutade;Totalt;42;"));
  EXPECT_TRUE(has(csv, "Försörjning före och efter;Försörjning före och efter;Studiestöd;\"Efter, totalt\";5;"));
  EXPECT_TRUE(has(csv, "Studiestöd;\"Efter, kvinnor\";..;"));
  for (const char* few : {";1;", ";2;", ";3;", ";4;"}) EXPECT_FALSE(has(csv, few)) << few;
  EXPECT_EQ(service.get(one + "/edition.xlsx").status, 200);
  EXPECT_EQ(service.get(one + "/edition.pdf").status, 200);
}

TEST_P(EditionsTest, a_period_is_published_once_by_a_leader_when_it_is_over) {
  EXPECT_TRUE(has(preview(asked("2026-01-01", "2026-12-31")), "edition.period_goes_on"));
  EXPECT_TRUE(has(preview(asked("2025-12-31", "2025-01-01")), "population.period_reversed"));
  ASSERT_EQ(publish(asked("2025-01-01", "2025-12-31")).status, 201);
  const auto again = publish(asked("2025-07-01", "2026-06-30"));
  EXPECT_EQ(again.status, 422);
  EXPECT_TRUE(has(again, "edition.period_published"));
  EXPECT_EQ(publish(asked("2024-01-01", "2024-12-31")).status, 201);  // beside the year after it
  for (const char* user : {"hassan.nur", "elin.modig", "oskar.rehn", "birgitta.hallin"}) {
    service.log_in(user);
    EXPECT_EQ(publish(asked("2023-01-01", "2023-12-31")).status, 403) << user;
    EXPECT_EQ(preview(asked("2023-01-01", "2023-12-31")).status, 403) << user;
  }
}

TEST_P(EditionsTest, what_is_withdrawn_is_shown_no_longer_and_stays_published) {
  const auto year = asked("2025-01-01", "2025-12-31");
  const std::string one = "/reports/editions/" + publish(year).text("id");
  EXPECT_EQ(service.post(one + "/withdrawal", R"({"reason":""})", "1").status, 422);
  ASSERT_EQ(service.post(one + "/withdrawal", R"({"reason":"Fel enhet"})", "1").status, 204);
  EXPECT_EQ(service.post(one + "/withdrawal", R"({"reason":"Fel enhet"})", "2").status, 409);
  const auto read = service.get(one);
  EXPECT_TRUE(has(read, "Fel enhet"));
  EXPECT_TRUE(has(read, R"("panels":[])"));
  EXPECT_TRUE(has(service.get(one + "/edition.csv?language=sv"), "Återkallad: 2026-11-23. Fel enhet"));
  EXPECT_EQ(publish(year).status, 422);
  service.log_in("hassan.nur");
  EXPECT_EQ(service.post(one + "/withdrawal", R"({"reason":"Fel"})", "2").status, 403);
  for (const auto& finding : check_all(*service.database())) EXPECT_EQ(finding.count, 0) << finding.name;
}

TEST_P(EditionsTest, what_was_previewed_of_another_register_is_not_published) {
  const auto year = asked("2025-01-01", "2025-12-31");
  const auto with_hash = [&](const std::string& hash) {
    return publish(year.substr(0, year.size() - 1) + R"(,"register_hash":")" + hash + "\"}");
  };
  const auto hash = preview(year).text("register_hash");
  EXPECT_EQ(with_hash("0123456789abcdef").status, 409);
  EXPECT_EQ(with_hash(hash).status, 201);
}

TEST_P(EditionsTest, the_least_number_is_the_branchs_own) {
  service.log_in("oskar.rehn");
  const std::string branches = service.get("/organisation/branches").body;
  const size_t at = branches.find("\"name\":\"Arbetsmarknad\"");
  const std::string branch = branches.substr(branches.rfind("\"id\":\"", at) + 6, 36);
  const auto set = service.post("/organisation/parameters",
                                R"({"branch_id":")" + branch +
                                    R"(","parameter":"publication_people_min","valid_from":"2026-11-23","value":10,)"
                                    R"("source":"Nämnden"})");
  ASSERT_EQ(set.status, 201) << set.body;
  service.log_in("karin.wallgren");
  EXPECT_EQ(preview(asked("2025-01-01", "2025-12-31")).text("threshold"), "10");
}

}  // namespace
}  // namespace app
