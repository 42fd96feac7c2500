// What is reported of a month's assistance by HTTP without sockets, on both databases.
#include <gtest/gtest.h>

#include <iterator>
#include <regex>

#include "app/test_service.h"

namespace app {
namespace {

const sql::Statement kTaken{"test.taken",
                            "SELECT is_allowed, COUNT(*) FROM access_record WHERE subject = 'monthly_extract' "
                            "AND act = 'export' GROUP BY is_allowed ORDER BY is_allowed"};

class MonthlyExtractTest : public testing::TestWithParam<sql::Driver> {
 protected:
  void SetUp() override {
    service.log_in("birgitta.hallin");
    unit = service.unit("Försörjningsstöd och mottagning");
    const std::string units = service.get("/units").body;
    const size_t at = units.find("Försörjningsstöd och mottagning");
    branch = units.substr(units.find("\"branch_id\":\"", at) + 13, 36);
  }
  std::string add_person(const std::string& name, const std::string& more = "") {
    return service.post("/people", R"({"given_name":")" + name + R"(","family_name":"Testsson","birth_year":1991,)" +
                                       more + R"("sex":"woman","unit_id":")" + unit + "\"}").text("id");
  }
  std::string form(const std::string& person, const std::string& type = "single", const std::string& members = "") {
    return service.post("/households", R"({"person_id":")" + person + R"(","household_type":")" + type +
                                           R"(","formed_on":"2026-08-10","members":[)" + members + "]}").text("id");
  }
  static std::string member(const std::string& person, const char* role, const char* from, const char* to = "null") {
    return R"({"person_id":")" + person + R"(","role":")" + role + R"(","from_on":")" + from + R"(","to_on":)" + to +
           "}";
  }
  void pay(const std::string& household, const char* version, const char* kind = "income_support") {
    const auto paid = service.post("/households/" + household + "/months",
                                   std::string(R"({"months":[{"month":"2026-09-01","assistance_kind":")") + kind +
                                       R"(","amount_ore":712349}]})",
                                   version);
    ASSERT_EQ(paid.status, 204) << paid.body;
  }
  void judge(const std::string& household, const std::string& person, const char* version) {
    const auto judged = service.post("/households/" + household + "/support-obstacles",
                                     R"({"person_id":")" + person +
                                         R"(","month":"2026-08-01","obstacle":"social_reasons"})",
                                     version);
    ASSERT_EQ(judged.status, 204) << judged.body;
  }
  Answer page(const std::string& month = "2026-09-01") {
    return service.get("/monthly-extract?branch_id=" + branch + "&month=" + month);
  }
  Answer file(const std::string& month = "2026-09-01") {
    return service.get("/monthly-extract.csv?branch_id=" + branch + "&month=" + month);
  }
  // The file's rows that hold the text.
  static int rows_with(const std::string& csv, const std::string& text) {
    int out = 0;
    size_t begin = 0;
    for (size_t end = csv.find('\n'); end != std::string::npos; end = csv.find('\n', begin = end + 1)) {
      out += csv.substr(begin, end - begin).find(text) != std::string::npos ? 1 : 0;
    }
    return out;
  }

  TestService service{GetParam()};
  std::string unit;
  std::string branch;
};
ON_BOTH_DATABASES(MonthlyExtractTest);

TEST_P(MonthlyExtractTest, has_everybody_who_belonged_to_a_paid_household_in_the_month) {
  const auto before = std::stoi(page().text("adults"));
  const auto paid_before = std::stoll(page().text("amount_ore"));
  const auto ebba = add_person("Ebba"), bo = add_person("Bo"), gone = add_person("Gone"), child = add_person("Barn");
  const auto household =
      form(ebba, "other",
           member(bo, "co_applicant", "2026-09-30") + "," +
               member(gone, "co_applicant", "2026-08-10", "\"2026-08-31\"") +
               "," + member(child, "child", "2026-08-10"));
  pay(household, "1");
  pay(household, "2", "other_assistance");
  judge(household, ebba, "3");
  const auto found = page();
  ASSERT_EQ(found.status, 200) << found.body;
  EXPECT_EQ(found.text("due_on"), "2026-10-15");
  EXPECT_EQ(std::stoi(found.text("adults")), before + 2);
  EXPECT_EQ(found.text("children"), "1");
  EXPECT_EQ(std::stoll(found.text("amount_ore")), paid_before + 2 * 712'349);
  const auto lacks = [&](const std::string& person) {
    const size_t at = found.body.find("\"id\":\"" + person);
    if (at == std::string::npos) return std::string();
    const size_t begin = found.body.find("\"lacks\":", at);
    return found.body.substr(begin, found.body.find(']', begin) + 1 - begin);
  };
  EXPECT_EQ(lacks(ebba), R"("lacks":["identity_number"])");
  EXPECT_EQ(lacks(bo), R"("lacks":["identity_number","support_obstacle"])");
  EXPECT_EQ(lacks(child), R"("lacks":["identity_number"])");
  EXPECT_EQ(lacks(gone), "");
  EXPECT_EQ(page("2026-08-01").body.find(ebba), std::string::npos);  // nothing was paid
}

TEST_P(MonthlyExtractTest, the_file_has_identity_numbers_and_is_taken_out_by_a_team_leader_alone) {
  const auto csv = file();
  ASSERT_EQ(csv.status, 200) << csv.body;
  EXPECT_NE(csv.header("Content-Disposition").find("manadsuppgifter-2026-09.csv"), std::string::npos)
      << csv.header("Content-Disposition");
  EXPECT_EQ(csv.body.find("Testsson"), std::string::npos);
  const int people = std::stoi(page().text("adults")) + std::stoi(page().text("children"));
  EXPECT_EQ(rows_with(csv.body, "2026-09;2281;"), people);
  EXPECT_EQ(page().body.find("identity_number\":\""), std::string::npos);
  const std::regex number(";[0-9]{12};"), lacks("\"identity_number\"");
  const auto matches = [](const std::string& text, const std::regex& what) {
    const std::sregex_iterator begin(text.begin(), text.end(), what);
    return static_cast<int>(std::distance(begin, std::sregex_iterator()));
  };
  EXPECT_GT(matches(csv.body, number), 100);
  EXPECT_EQ(matches(csv.body, number), people - matches(page().body, lacks));
  service.log_in("maria.lind");
  EXPECT_EQ(page().status, 200);
  const auto refused = file();
  EXPECT_EQ(refused.status, 403);
  EXPECT_NE(refused.body.find("sharing.not_team_leader"), std::string::npos);
  service.log_in("karin.wallgren");  // leads another branch
  EXPECT_EQ(page().status, 403);
  EXPECT_EQ(file().status, 403);
  std::string logged;
  service.database()->read([&](sql::Session& session) {
    session.list(kTaken, {}, [&](const sql::Row& row) {
      logged += std::to_string(row.integer(0)) + ":" + std::to_string(row.integer(1)) + " ";
      return 0;
    });
  });
  EXPECT_EQ(logged, "0:2 1:1 ");
}

TEST_P(MonthlyExtractTest, a_household_that_has_assistance_no_longer_is_told_with_its_reason) {
  const auto before = page("2026-10-01");
  const auto eva = add_person("Eva");
  const auto household = form(eva);
  pay(household, "1");
  const auto lacking = page("2026-10-01");
  EXPECT_EQ(std::stoi(lacking.text("ended")), std::stoi(before.text("ended")) + 1);
  const auto unexplained = [](const Answer& answer) {
    const auto at = answer.body.find(R"("ended_unexplained":)");
    return answer.body.substr(at, answer.body.find("]", at) - at);
  };
  EXPECT_NE(unexplained(lacking).find(eva), std::string::npos);
  const std::string moved = R"({"month":"2026-10-01","reason":"moved"})";
  ASSERT_EQ(service.post("/households/" + household + "/ends", moved, "2").status, 204);
  EXPECT_EQ(page("2026-10-01").text("ended"), lacking.text("ended"));
  EXPECT_EQ(unexplained(page("2026-10-01")).find(eva), std::string::npos);
  EXPECT_EQ(unexplained(page("2026-11-01")).find(eva), std::string::npos);
}

TEST_P(MonthlyExtractTest, a_household_with_somebody_protected_is_in_it_for_who_may_see_them) {
  const auto hidden = add_person("Dold", R"("protection_level":"secrecy_marking",)");
  const auto eva = add_person("Eva");
  pay(form(eva, "couple", member(hidden, "co_applicant", "2026-08-10")), "1");
  EXPECT_NE(page().body.find(eva), std::string::npos);
  service.log_in("maria.lind");
  EXPECT_EQ(page().body.find(eva), std::string::npos);
  EXPECT_EQ(page().body.find(hidden), std::string::npos);
}

TEST_P(MonthlyExtractTest, is_of_a_whole_month_that_has_begun_and_that_a_version_of_the_codes_holds_in) {
  EXPECT_NE(page("2026-09-02").body.find("assistance.month_form"), std::string::npos);
  EXPECT_NE(page("2026-12-01").body.find("extract.month_ahead"), std::string::npos);
  EXPECT_EQ(page("2026-11-01").status, 200);
  EXPECT_NE(page("2016-12-01").body.find("extract.no_codes"), std::string::npos);
}

}  // namespace
}  // namespace app
