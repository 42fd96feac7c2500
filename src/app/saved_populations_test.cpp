// Populations saved by name, by HTTP without sockets, on both databases.
#include <gtest/gtest.h>

#include "app/check_store.h"
#include "app/test_service.h"

namespace app {
namespace {

class SavedPopulationsTest : public testing::TestWithParam<sql::Driver> {
 protected:
  void SetUp() override {
    service.log_in("karin.wallgren");
    project = service.unit("En väg in – jobb istället för bidrag");
  }

  static constexpr const char* kPath = "/reports/saved-populations";
  std::string body(const std::string& name, bool is_shared, const std::string& period,
                   const std::string& filters = "sex:woman") const {
    return R"({"name":")" + name + R"(","is_shared":)" + (is_shared ? "true" : "false") + R"(,"unit_id":")" +
           project + R"(","basis":"ended","filters":")" + filters + R"(","period":)" + period + "}";
  }
  std::string list() { return service.get(kPath).body; }
  static bool has(const std::string& text, const std::string& part) {
    return text.find(part) != std::string::npos;
  }

  TestService service{GetParam()};
  std::string project;
};
ON_BOTH_DATABASES(SavedPopulationsTest);

TEST_P(SavedPopulationsTest, is_found_again_with_its_days_of_today) {
  const auto made = service.post(kPath, body("Kvinnor", false, R"("last_12_months")"));
  ASSERT_EQ(made.status, 201) << made.body;
  const std::string found = list();
  EXPECT_TRUE(has(found, R"("name":"Kvinnor","is_shared":false,"unit_id":")" + project)) << found;
  EXPECT_TRUE(has(found, R"("is_own":true,"from":"2025-11-24","to":"2026-11-23")")) << found;
  service.set_day(base::Date::parse("2027-03-01").value());
  service.log_in("karin.wallgren");
  EXPECT_TRUE(has(list(), R"("from":"2026-03-02","to":"2027-03-01")"));
  const auto fixed =
      service.post(kPath, body("Allt", false, R"("fixed","from_on":"2017-09-01","to_on":"2019-08-31")"));
  ASSERT_EQ(fixed.status, 201) << fixed.body;
  EXPECT_TRUE(has(list(), R"("from":"2017-09-01","to":"2019-08-31")"));
  const auto whole = service.post(kPath, body("Projektet", false, R"("whole_project")"));
  EXPECT_EQ(whole.status, 201) << whole.body;
  for (const auto& finding : check_all(*service.database())) EXPECT_EQ(finding.count, 0) << finding.name;
}

TEST_P(SavedPopulationsTest, is_the_owners_until_it_is_shared_with_the_branch) {
  const auto made = service.post(kPath, body("Kvinnor", false, R"("this_year")"));
  const std::string one = std::string(kPath) + "/" + made.text("id");
  service.log_in("hassan.nur");
  EXPECT_FALSE(has(list(), "Kvinnor"));
  EXPECT_EQ(service.send(http::Method::patch, one, body("Mitt", true, R"("this_year")"), "1").status, 404);
  service.log_in("karin.wallgren");
  EXPECT_EQ(service.send(http::Method::patch, one, body("Alla kvinnor", true, R"("last_year")"), "1").status, 204);
  EXPECT_EQ(service.send(http::Method::patch, one, body("Senare", true, R"("last_year")"), "1").status, 412);
  service.log_in("hassan.nur");
  EXPECT_TRUE(has(list(), R"("name":"Alla kvinnor")"));
  EXPECT_TRUE(
      has(list(), R"("owner_name":"Karin Wallgren","is_own":false,"from":"2025-01-01","to":"2025-12-31")"));
  EXPECT_EQ(service.send(http::Method::patch, one, body("Mitt", true, R"("this_year")"), "2").status, 403);
  EXPECT_EQ(service.send(http::Method::remove, one, {}, "2").status, 403);
  service.log_in("maria.lind");  // of another branch
  EXPECT_FALSE(has(list(), "Alla kvinnor"));
  EXPECT_EQ(service.send(http::Method::remove, one, {}, "2").status, 404);
  service.log_in("karin.wallgren");
  EXPECT_EQ(service.send(http::Method::remove, one, {}, "1").status, 412);
  EXPECT_EQ(service.send(http::Method::remove, one, {}, "2").status, 204);
  EXPECT_EQ(list(), R"({"items":[]})");
}

TEST_P(SavedPopulationsTest, what_is_wrong_is_told_by_field_and_who_may_not_list_saves_nothing) {
  const auto wrong = service.post(kPath, body(" ", false, R"("fixed")", "age:24-16"));
  EXPECT_EQ(wrong.status, 422);
  for (const char* field : {"name", "from_on", "to_on", "filters[1].values[1]"}) {
    EXPECT_TRUE(has(wrong.body, std::string(R"({"field":")") + field + "\"")) << field << wrong.body;
  }
  for (const char* user : {"elin.modig", "oskar.rehn", "maria.lind"}) {
    service.log_in(user);
    EXPECT_EQ(service.post(kPath, body("Kvinnor", true, R"("this_year")")).status, 403) << user;
  }
}

}  // namespace
}  // namespace app
