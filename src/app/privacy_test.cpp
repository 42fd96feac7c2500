// Personal data stay where they belong: every personal field carries a marker of its own, and logs, errors,
// addresses, the access record and the database's plain bytes are searched for all of them.
#include <fstream>
#include <sstream>

#include <gtest/gtest.h>
#include <spdlog/sinks/ostream_sink.h>
#include <spdlog/spdlog.h>

#include "app/test_service.h"

namespace app {
namespace {

const sql::Statement kAccessTexts{
    "test.access_texts", "SELECT viewer_id || subject || act || ground || request_id FROM access_record"};

constexpr const char* kMarkers[] = {"MarkörFörnamn", "MarkörEfternamn", "070-11223344", "marker@example.se",
                                    "MarkörSpråk",   "MarkörÖnskemål",  "MarkörBakgrund", "MarkörKontakt",
                                    "MarkörAnteckning", "MarkörAvslut", "MarkörUtkast"};

// A number of the published test series that is nobody's in the demo.
std::string free_number(TestService& service) {
  std::ifstream in(SAMSYN_SOURCE_DIR "/tests/fixtures/identity_numbers.csv");
  std::string line;
  while (std::getline(in, line)) {
    if (line.size() < 12 || line[0] < '0' || line[0] > '9') continue;
    const auto answer = service.post("/possible-duplicates", R"({"identity_number":")" + line.substr(0, 12) + "\"}");
    if (answer.body == R"({"items":[]})" && line.rfind("195", 0) == 0) return line.substr(0, 12);
  }
  ADD_FAILURE() << "every number of the fixture is taken";
  return {};
}

class PrivacyTest : public testing::TestWithParam<sql::Driver> {
 protected:
  void SetUp() override {
    usual_ = spdlog::default_logger();
    spdlog::set_default_logger(std::make_shared<spdlog::logger>(
        "test", std::make_shared<spdlog::sinks::ostream_sink_mt>(log)));
    spdlog::set_level(spdlog::level::trace);
  }

  void TearDown() override {
    spdlog::set_level(spdlog::level::info);
    spdlog::set_default_logger(usual_);
  }

  void send_everything() {
    service.log_in("maria.lind");
    number = free_number(service);
    const std::string person = R"({"given_name":"MarkörFörnamn","family_name":"MarkörEfternamn","identity_number":")" +
                               number + R"(","phone":"070-11223344","email":"marker@example.se",)" +
                               R"("preferred_language":"MarkörSpråk"})";
    const auto sent = service.post(
        "/referrals", R"({"kind":"referral","person":)" + person + R"(,"sender_unit_id":")" +
                          service.unit("Försörjningsstöd och mottagning") + R"(","receiver_unit_id":")" +
                          service.unit("Arbetsmarknadsenheten") +
                          R"(","target_group":"other","wish":"MarkörÖnskemål","background":"MarkörBakgrund"})");
    ASSERT_EQ(sent.status, 201) << sent.body;
    answers += service.post("/person-searches", R"({"query":"MarkörEfternamn"})").header("Location");
    const auto found = service.post("/person-searches", R"({"query":")" + number + "\"}");
    const std::string path = "/people/" + found.text("id");
    answers += service.post(path + "/contacts", R"({"kind":"other","name":"MarkörKontakt","note":"MarkörAnteckning"})")
                   .header("Location");
    service.send(http::Method::put, "/drafts/a", R"({"body":{"text":"MarkörUtkast"}})");
  }

  // What is refused, and why, without what was said.
  void send_errors() {
    const std::string unit = service.unit("Försörjningsstöd och mottagning");
    for (const auto& body :
         {R"({"given_name":"MarkörFörnamn","family_name":"MarkörEfternamn",)"
          R"("identity_number":"1956-MarkörSpråk","unit_id":")" + unit + "\"}",
          R"({"family_name":"MarkörEfternamn","email":"MarkörAvslut","unit_id":")" + unit + "\"}",
          R"({"MarkörFörnamn":1})" + std::string(), std::string(R"({"family_name":"MarkörEfternamn)")}) {
      const auto answer = service.post("/people", body);
      EXPECT_GE(answer.status, 400);
      answers += answer.body;
    }
    answers += service.get("/people/MarkörEfternamn").body;
    answers += service.get("/tasks?MarkörEfternamn=1").body;
  }

  std::string access_record() {
    std::string out;
    service.database()->read([&](sql::Session& session) {
      session.each(kAccessTexts, {}, [&](const sql::Row& row) { out += row.text(0); });
    });
    return out;
  }

  std::shared_ptr<spdlog::logger> usual_;
  std::ostringstream log;
  std::string number;
  std::string answers;
  TestService service{GetParam()};
};
ON_BOTH_DATABASES(PrivacyTest);

TEST_P(PrivacyTest, nothing_personal_is_in_logs_errors_addresses_or_the_access_record) {
  send_everything();
  send_errors();
  const std::string all = log.str() + answers + access_record();
  for (const char* marker : kMarkers) EXPECT_EQ(all.find(marker), std::string::npos) << marker;
  EXPECT_EQ(all.find(number), std::string::npos);
  EXPECT_EQ(all.find(number.substr(2)), std::string::npos);
}

// A number is found by its keyed hash and shown by its cipher; drafts are encrypted whole.
TEST(PrivacyOfTheFile, holds_no_identity_number_and_no_draft_in_plain) {
  TestService service(sql::Driver::sqlite);
  service.log_in("maria.lind");
  const std::string number = free_number(service);
  const auto made = service.post("/people", R"({"family_name":"Ek","identity_number":")" + number + R"(","unit_id":")" +
                                                service.unit("Försörjningsstöd och mottagning") + "\"}");
  ASSERT_EQ(made.status, 201) << made.body;
  service.send(http::Method::put, "/drafts/a", R"({"body":{"text":"MarkorUtkast"}})");
  service.database().reopen();
  std::string bytes;
  for (const char* end : {"", "-wal"}) {
    std::ifstream in(service.database().options().sqlite_path + end, std::ios::binary);
    std::stringstream part;
    part << in.rdbuf();
    bytes += part.str();
  }
  EXPECT_GT(bytes.size(), 100'000u);
  EXPECT_EQ(bytes.find(number), std::string::npos);
  EXPECT_EQ(bytes.find(number.substr(2)), std::string::npos);
  EXPECT_EQ(bytes.find("MarkorUtkast"), std::string::npos);
}

}  // namespace
}  // namespace app
