// A number that somebody has already, met by somebody who may not know whose it is.
#include <gtest/gtest.h>

#include "app/test_service.h"

namespace app {
namespace {

// Nobody in the demo has them.
constexpr const char* kOfEva = "195603032193";
constexpr const char* kOfProtected = "195603212696";
constexpr const char* kFree = "195607302329";
constexpr const char* kRule = "person.number_has_other_name";

class KnownNumberTest : public testing::TestWithParam<sql::Driver> {
 protected:
  void SetUp() override {
    service.log_in("birgitta.hallin");
    const std::string social = service.unit("Försörjningsstöd och mottagning");
    eva = service.post("/people", person("Eva", "Provek", kOfEva, social, R"(,"phone":"070-1")")).text("id");
    const auto hidden = service.post(
        "/people", person("Eva", "Provek", kOfProtected, social, R"(,"protection_level":"secrecy_marking")"));
    ASSERT_EQ(hidden.status, 201) << hidden.body;
    service.log_in("hassan.nur");
    ame = service.unit("Arbetsmarknadsenheten");
  }

  static std::string person(const std::string& given, const std::string& family, const std::string& number,
                            const std::string& unit_id, const std::string& more = {}) {
    return R"({"given_name":")" + given + R"(","family_name":")" + family + R"(","identity_number":")" + number +
           R"(","unit_id":")" + unit_id + "\"" + more + "}";
  }

  // The request id is the one thing in an answer that differs between two requests.
  static std::string bytes(const Answer& answer) {
    std::string body = answer.body;
    const size_t at = body.find("request-");
    if (at != std::string::npos) body.erase(at, body.find('"', at) - at);
    return std::to_string(answer.status) + body;
  }

  TestService service{GetParam()};
  std::string ame;
  std::string eva;
};
ON_BOTH_DATABASES(KnownNumberTest);

TEST_P(KnownNumberTest, under_another_name_is_refused_as_the_number_of_a_protected_person_is) {
  const auto other_name = service.post("/people", person("Åsa", "Provberg", kOfEva, ame));
  EXPECT_EQ(other_name.status, 422);
  EXPECT_NE(other_name.body.find(kRule), std::string::npos) << other_name.body;
  EXPECT_EQ(other_name.body.find("Provek"), std::string::npos);
  EXPECT_EQ(bytes(service.post("/people", person("", "", kOfEva, ame))), bytes(other_name));
  EXPECT_EQ(bytes(service.post("/people", person("Åsa", "Provberg", kOfProtected, ame))), bytes(other_name));
  EXPECT_EQ(bytes(service.post("/people", person("Eva", "Provek", kOfProtected, ame))), bytes(other_name));
  EXPECT_EQ(service.get("/people/" + eva).status, 404);
}

TEST_P(KnownNumberTest, in_a_referral_is_refused_at_its_field) {
  const std::string torget = service.unit("Arbetsmarknadstorget");
  const auto refer = [&](const char* number) {
    const std::string who = R"({"given_name":"Åsa","family_name":"Provberg","identity_number":")" +
                            std::string(number) + "\"}";
    return service.post("/referrals", R"({"kind":"referral","person":)" + who + R"(,"sender_unit_id":")" + ame +
                                          R"(","receiver_unit_id":")" + torget +
                                          R"(","target_group":"other","wish":"x","background":"y"})");
  };
  const auto other_name = refer(kOfEva);
  EXPECT_EQ(other_name.status, 422);
  EXPECT_NE(other_name.body.find("person.identity_number"), std::string::npos) << other_name.body;
  EXPECT_EQ(bytes(refer(kOfProtected)), bytes(other_name));
}

TEST_P(KnownNumberTest, under_a_name_alike_is_the_same_person_and_what_was_known_stays) {
  const auto joined = service.post("/people", person("Eva", "Provekk", kOfEva, ame,
                                                     R"(,"phone":"070-2","email":"eva@example.se")"));
  ASSERT_EQ(joined.status, 201) << joined.body;
  EXPECT_EQ(joined.text("id"), eva);
  const auto sheet = service.get("/people/" + eva);
  EXPECT_EQ(sheet.text("family_name"), "Provek");
  EXPECT_EQ(sheet.text("phone"), "070-1");
  EXPECT_EQ(sheet.text("email"), "eva@example.se");
  EXPECT_EQ(service.get("/people/" + eva + "/entries").body.find("070-2"), std::string::npos);
}

TEST_P(KnownNumberTest, given_to_another_person_is_refused_alike_whoever_has_it) {
  const auto made = service.post("/people", person("Åsa", "Provberg", kFree, ame));
  ASSERT_EQ(made.status, 201) << made.body;
  const auto give = [&](const char* number) {
    const std::string body = R"({"identity_number":")" + std::string(number) +
                             R"(","valid_from":"2026-11-23","reason":"x"})";
    return service.post("/people/" + made.text("id") + "/identity-numbers", body);
  };
  EXPECT_EQ(give(kOfEva).status, 422);
  EXPECT_EQ(bytes(give(kOfProtected)), bytes(give(kOfEva)));
  EXPECT_EQ(give(kFree).status, 409);
}

}  // namespace
}  // namespace app
