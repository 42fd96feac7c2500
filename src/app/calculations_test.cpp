// Economic calculations kept by name, by HTTP without sockets, on both databases.
#include <gtest/gtest.h>

#include "app/check_store.h"
#include "app/test_service.h"

namespace app {
namespace {

class CalculationsTest : public testing::TestWithParam<sql::Driver> {
 protected:
  void SetUp() override { service.log_in("karin.wallgren"); }

  static constexpr const char* kPath = "/calculations";
  static std::string input(const std::string& deadweight = "0", const std::string& cost = "4280000") {
    return R"({"cost_kr":)" + cost + R"(,"assistance_before_kr":2900000,"counterfactual_share":1,)" +
           R"("assistance_after_kr":0,"deadweight":)" + deadweight +
           R"(,"displacement":0,"rate":0,"ramp_years":0})";
  }
  static std::string body(const std::string& name, bool is_shared, const std::string& asked,
                          bool is_removed = false) {
    return R"({"name":")" + name + R"(","is_shared":)" + (is_shared ? "true" : "false") + R"(,"is_removed":)" +
           (is_removed ? "true" : "false") + R"(,"input":)" + asked + "}";
  }
  std::string save(const std::string& name, bool is_shared) {
    const auto made = service.post(kPath, R"({"kind":"payback","name":")" + name + R"(","is_shared":)" +
                                              (is_shared ? "true" : "false") + R"(,"input":)" + input() + "}");
    EXPECT_EQ(made.status, 201) << made.body;
    return std::string(kPath) + "/" + made.text("id");
  }
  std::string list() { return service.get(kPath).body; }
  static bool has(const std::string& text, const std::string& part) {
    return text.find(part) != std::string::npos;
  }

  TestService service{GetParam()};
};
ON_BOTH_DATABASES(CalculationsTest);

TEST_P(CalculationsTest, is_computed_as_it_is_asked_and_keeps_nothing) {
  const std::string before = list();
  const auto answer =
      service.post(std::string(kPath) + "/answers?language=en", R"({"kind":"payback","input":)" + input() + "}");
  ASSERT_EQ(answer.status, 200) << answer.body;
  EXPECT_TRUE(has(answer.body, "in 1.48 years.")) << answer.body;
  const auto wrong =
      service.post(std::string(kPath) + "/answers", R"({"kind":"payback","input":)" + input("1.5", "0") + "}");
  EXPECT_EQ(wrong.status, 422);
  EXPECT_TRUE(has(wrong.body, R"("field":"deadweight","rule":"share.outside")")) << wrong.body;
  EXPECT_TRUE(has(wrong.body, R"("field":"cost_kr")")) << wrong.body;
  EXPECT_EQ(list(), before);
  EXPECT_TRUE(has(service.get(std::string(kPath) + "/examples").body, R"("kind":"break-even","name":"bas")"));
}

TEST_P(CalculationsTest, each_change_is_a_version_and_an_older_one_shows_the_same_for_ever) {
  const std::string one = save("En väg in", false);
  EXPECT_EQ(service.send(http::Method::patch, one, body("En väg in", false, input("0.2")), "1").status, 204);
  EXPECT_EQ(service.send(http::Method::patch, one, body("Senare", false, input("0.3")), "1").status, 412);
  EXPECT_TRUE(has(service.get(one).body, R"("deadweight":0.2)"));
  EXPECT_TRUE(has(service.get(one + "?version=1").body, R"("deadweight":0,)"));
  EXPECT_EQ(service.get(one + "?version=3").status, 404);
  const auto csv = service.get(one + "/calculation.csv?version=1&language=sv");
  EXPECT_TRUE(has(csv.body, "1,48")) << csv.body;
  EXPECT_TRUE(has(service.get(one + "/calculation.csv?language=sv").body, "1,84"));
  EXPECT_EQ(service.get(one + "/input.json?version=1").body, input());
  const auto pdf = service.get(one + "/calculation.pdf?version=1");
  EXPECT_EQ(pdf.body.substr(0, 5), "%PDF-");
  for (const auto& finding : check_all(*service.database())) EXPECT_EQ(finding.count, 0) << finding.name;
}

TEST_P(CalculationsTest, is_the_owners_until_it_is_shared_with_those_who_see_the_statistics) {
  const std::string one = save("Min kalkyl", false);
  service.log_in("hassan.nur");
  EXPECT_FALSE(has(list(), "Min kalkyl"));
  EXPECT_EQ(service.get(one).status, 404);
  service.log_in("karin.wallgren");
  EXPECT_EQ(service.send(http::Method::patch, one, body("Vår kalkyl", true, input()), "1").status, 204);
  service.log_in("hassan.nur");
  EXPECT_TRUE(has(list(), R"("name":"Vår kalkyl","is_shared":true,"is_own":false,"owner_name":"Karin Wallgren")"));
  EXPECT_EQ(service.get(one + "?version=1").status, 404);  // from before it was shared
  EXPECT_EQ(service.get(one + "?version=2").status, 200);
  EXPECT_EQ(service.send(http::Method::patch, one, body("Tagen", true, input()), "2").status, 403);
  service.log_in("maria.lind");  // of another branch
  EXPECT_EQ(service.get(one).status, 404);
  EXPECT_EQ(service.send(http::Method::patch, one, body("Tagen", true, input()), "2").status, 404);
  service.log_in("karin.wallgren");
  EXPECT_EQ(service.send(http::Method::patch, one, body("Vår kalkyl", true, input(), true), "2").status, 204);
  EXPECT_FALSE(has(list(), "Vår kalkyl"));
  service.log_in("hassan.nur");
  EXPECT_EQ(service.get(one).status, 404);
  service.log_in("karin.wallgren");
  EXPECT_EQ(service.send(http::Method::patch, one, body("Vår kalkyl", true, input(), false), "3").status, 204);
  EXPECT_TRUE(has(list(), "Vår kalkyl"));
}

TEST_P(CalculationsTest, published_effects_are_for_projects_to_begin_with_when_they_are_shared) {
  const std::string effects = R"({"effects":[{"name":"A","effect":0,"se":0.1,"source":"rapport A"},)"
                              R"({"name":"B","effect":0.4,"interval_low":0.2040036015459946,)"
                              R"("interval_high":0.5959963984540054,"source":"rapport B"}]})";
  const auto made =
      service.post(kPath, R"({"kind":"effects","name":"Studier","is_shared":true,"input":)" + effects + "}");
  ASSERT_EQ(made.status, 201) << made.body;
  service.post(kPath, R"({"kind":"effects","name":"Egna","is_shared":false,"input":)" + effects + "}");
  service.log_in("hassan.nur");
  const auto priors = service.get(std::string(kPath) + "/priors");
  EXPECT_TRUE(
      has(priors.body, R"("calculation_name":"Studier","name":"A","source":"A: rapport A","mean":0,"sd":0.1)"))
      << priors.body;
  EXPECT_TRUE(has(priors.body, R"("name":"","source":"A: rapport A; B: rapport B","mean":0.2)")) << priors.body;
  EXPECT_FALSE(has(priors.body, "Egna"));
}

TEST_P(CalculationsTest, what_is_wrong_is_told_by_field_and_nothing_is_kept) {
  const auto wrong = service.post(kPath, R"({"kind":"payback","name":"  ","input":)" + input() + "}");
  EXPECT_EQ(wrong.status, 422);
  EXPECT_TRUE(has(wrong.body, R"("field":"name","rule":"field.required")")) << wrong.body;
  const auto outside = service.post(kPath, R"({"kind":"payback","name":"x","input":)" + input("2") + "}");
  EXPECT_TRUE(has(outside.body, R"("field":"input.deadweight","rule":"share.outside")")) << outside.body;
  service.log_in("oskar.rehn");  // administers, and has no mandate
  EXPECT_EQ(service.post(kPath, R"({"kind":"payback","name":"x","input":)" + input() + "}").status, 403);
  // Nothing is computed for who may not: what is wrong with it is not told either.
  EXPECT_EQ(service.post(kPath, R"({"kind":"payback","name":"x","input":)" + input("2") + "}").status, 403);
  EXPECT_EQ(service.post(std::string(kPath) + "/answers", R"({"kind":"payback","input":)" + input() + "}").status,
            403);
  EXPECT_EQ(list(), R"({"items":[]})");
}

}  // namespace
}  // namespace app
