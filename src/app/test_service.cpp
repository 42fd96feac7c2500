#include "app/test_service.h"

#include "demo/demo.h"

namespace app {

namespace {

constexpr const char* kBase = "/api/2281";

platform::Keys test_keys() { return platform::Keys::from_master(std::string(32, 'k')).value(); }
base::Instant morning_of(const std::string& day) { return base::Instant::parse(day + "T08:00:00Z").value(); }
std::unique_ptr<TestClock> test_clock() { return std::make_unique<TestClock>(morning_of(std::string(demo::kToday))); }

void fill(sql::Database& database) {
  const auto clock = test_clock();
  const auto random = platform::seeded_random(2281);
  const auto keys = test_keys();
  record::Dispatcher dispatcher(database, *clock, *random, keys);
  EXPECT_TRUE(demo::make_demo(dispatcher).has_value());
}

}  // namespace

std::string Answer::text(const std::string& member) const {
  const std::string start = "\"" + member + "\":";
  const size_t at = body.find(start);
  if (at == std::string::npos) return {};
  size_t from = at + start.size();
  if (body[from] == '"') return body.substr(from + 1, body.find('"', from + 1) - from - 1);
  return body.substr(from, body.find_first_of(",}]", from) - from);
}

std::string Answer::header(const std::string& name) const {
  for (const auto& [key, value] : headers) {
    if (key == name) return value;
  }
  return {};
}

TestService::TestService(sql::Driver driver)
    : database_(driver, "demo", fill),
      clock_(test_clock()),
      random_(platform::system_random()),
      keys_(test_keys()),
      dispatcher_(std::make_unique<record::Dispatcher>(*database_, *clock_, *random_, keys_)),
      service_(std::make_unique<Service>(*dispatcher_, true, false)) {}

void TestService::set_day(base::Date day) { clock_->set(morning_of(day.str())); }

Answer TestService::route(http::Request request) {
  request.request_id = "request-" + std::to_string(++requests_);
  auto response = service_->router().route(request);
  if (response.hold && !response.hold->wait()) response = http::protocol_problem(503, request.request_id);
  return {response.status, response.body, response.headers};
}

void TestService::log_in(const std::string& username) {
  cookie_.clear();
  const auto answer = route(http::make_request(
      http::Method::post, std::string(kBase) + "/sessions",
      R"({"username":")" + username + R"(","password":")" + demo::demo_users().front().password + R"("})",
      {{"content-type", "application/json"}}));
  ASSERT_EQ(answer.status, 201) << answer.body;
  const std::string set = answer.header("Set-Cookie");
  cookie_ = set.substr(0, set.find(';'));
  csrf_ = answer.text("csrf_token");
}

Answer TestService::send(http::Method method, const std::string& path, const std::string& body,
                         const std::string& version, const std::string& idempotency_key) {
  http::Pairs headers = {{"cookie", cookie_}, {"x-csrf-token", csrf_}, {"content-type", "application/json"}};
  if (path.rfind("/import-previews?", 0) == 0) headers.back().second = "application/octet-stream";
  if (!version.empty()) headers.emplace_back("if-match", "\"" + version + "\"");
  if (!idempotency_key.empty()) headers.emplace_back("idempotency-key", idempotency_key);
  return route(http::make_request(method, kBase + path, body, headers));
}

Answer TestService::send_anonymously(http::Method method, const std::string& path, const std::string& body) {
  return route(http::make_request(method, kBase + path, body, {{"content-type", "application/json"}}));
}

std::string TestService::id_named(const std::string& list, const std::string& name) {
  const auto answer = get(list);
  const size_t at = answer.body.find("\"name\":\"" + name + "\"");
  EXPECT_NE(at, std::string::npos) << name;
  const size_t id = answer.body.rfind("\"id\":\"", at);
  return answer.body.substr(id + 6, 36);
}

std::string TestService::unit(const std::string& name) { return id_named("/units", name); }
std::string TestService::staff(const std::string& name) { return id_named("/staff", name); }

}  // namespace app
