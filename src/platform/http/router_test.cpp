#include "platform/http/router.h"

#include <sstream>

#include <gtest/gtest.h>
#include <spdlog/sinks/ostream_sink.h>
#include <spdlog/spdlog.h>

#include "base/ensure.h"

namespace http {
namespace {

constexpr const char* kUuid = "0190a0b0-0000-7000-8000-000000000001";

struct Wish {
  std::string wish;
};
template <class V>
void describe(V& v, Wish& x) {
  v.text("wish", x.wish, {.min = 1, .max = 10});
}

base::Result<Response> echo_path(const Request& r) {
  Response response;
  response.body =
      std::string(r.path_parameter("municipality_id")) + "/" + std::string(r.path_parameter("id"));
  return response;
}

Router sample_router() {
  Router router;
  router.add(get("/api/{municipality_id}/people/{id}").handle(echo_path));
  router.add(remove("/api/{municipality_id}/people/{id}")
                 .handle([](const Request&) -> base::Result<Response> {
                   return base::Error{base::ErrorCode::forbidden, "person.not_yours", {}};
                 }));
  router.add(
      get("/api/{municipality_id}/people/all").handle([](const Request&) -> base::Result<Response> {
        return json(std::string("literal"));
      }));
  router.add(post("/api/{municipality_id}/wishes")
                 .body<Wish>()
                 .creates()
                 .body_limit(60)
                 .handle([](const Request&, const Wish& wish) -> base::Result<Response> {
                   return created("/x", wish.wish);
                 }));
  router.add(
      put("/api/{municipality_id}/wishes/{id}")
          .versioned()
          .changes()
          .handle([](const Request& r) -> base::Result<Response> { return json(r.version()); }));
  router.add(get("/lists/{name}")
                 .paged({"name", "date"})
                 .query({"on", "Day", QueryKind::date, true, 0, 0, {}})
                 .handle([](const Request& r) -> base::Result<Response> {
                   const PageRequest page = page_request(r);
                   return json(page.sort_by + std::to_string(page.page) + "/" +
                               std::to_string(page.limit) + (page.descending ? "down" : "up"));
                 }));
  router.add(get("/throws").handle([](const Request&) -> base::Result<Response> {
    throw std::runtime_error("marker-of-a-person");
  }));
  router.add(get("/broken").handle([](const Request&) -> base::Result<Response> {
    ENSURE(1 > 2);
    return no_content();
  }));
  return router;
}

Response ask(Method method, std::string_view target, std::string body = {}, Pairs headers = {}) {
  static const Router router = sample_router();
  Request request = make_request(method, target, std::move(body), std::move(headers));
  return router.route(request);
}

std::string path(const std::string& rest) { return "/api/2281" + rest; }

TEST(Router, finds_the_operation_and_its_parameters) {
  EXPECT_EQ(ask(Method::get, path("/people/") + kUuid).body, std::string("2281/") + kUuid);
  EXPECT_EQ(ask(Method::get, path("/people/all")).body, R"("literal")");
}

TEST(Router, answers_404_for_ids_that_are_none) {
  for (const std::string& target :
       {std::string("/api/228/people/") + kUuid, path("/people/17"), path("/people/"),
        path("/people"), std::string("/"), std::string("/lists/"), std::string("/lists//"),
        path("/people/0190A0B0-0000-7000-8000-000000000001"), std::string(100, '/')}) {
    EXPECT_EQ(ask(Method::get, target).status, 404) << target;
  }
}

TEST(Router, answers_405_with_the_methods_there_are) {
  const Response r = ask(Method::post, path("/people/") + kUuid);
  EXPECT_EQ(r.status, 405);
  EXPECT_EQ(r.headers, (Pairs{{"Allow", "GET, HEAD, DELETE"}}));
}

TEST(Router, turns_errors_into_problems) {
  const Response r = ask(Method::remove, path("/people/") + kUuid);
  EXPECT_EQ(r.status, 403);
  EXPECT_NE(r.body.find(R"("rule":"person.not_yours","request_id":"test-request")"),
            std::string::npos);
}

TEST(Router, reads_the_body_before_the_handler) {
  EXPECT_EQ(ask(Method::post, path("/wishes"), R"({"wish":" to  work "})").body,
            R"({"id":"to work"})");
  EXPECT_EQ(ask(Method::post, path("/wishes"), R"({"wish":"x"})",
                {{"content-type", "application/json; charset=utf-8"}})
                .status,
            201);
  EXPECT_EQ(ask(Method::post, path("/wishes"), R"({"wish":7})").status, 422);
  EXPECT_EQ(ask(Method::post, path("/wishes"), "{").status, 400);
  EXPECT_EQ(ask(Method::post, path("/wishes"), R"({"wish":"x"})", {{"content-type", "text/plain"}})
                .status,
            415);
  EXPECT_EQ(ask(Method::post, path("/wishes"), std::string(61, ' ')).status, 413);
}

TEST(Router, wants_the_version_of_a_versioned_change) {
  const std::string target = path("/wishes/") + kUuid;
  EXPECT_EQ(ask(Method::put, target).status, 428);
  EXPECT_EQ(ask(Method::put, target, "", {{"if-match", "7"}}).status, 400);
  EXPECT_EQ(ask(Method::put, target, "", {{"if-match", "\"7\""}}).body, "7");
}

TEST(Router, holds_queries_to_what_is_declared) {
  EXPECT_EQ(ask(Method::get, "/lists/a?on=2024-01-01").body, R"("1/50up")");
  EXPECT_EQ(
      ask(Method::get, "/lists/a?on=2024-01-01&page=3&limit=100&sort_by=date&sort_direction=desc")
          .body,
      R"("date3/100down")");
  for (
      const auto& [query, violation] : std::vector<std::pair<std::string, std::string>>{
          {"?on=2024-01-01&nonsense=1", R"({"field":"nonsense","rule":"query.unknown"})"},
          {"?on=2024-01-01&Anna%20A=1", R"({"field":"?","rule":"query.unknown"})"},
          {"?on=2024-13-01", R"({"field":"on","rule":"query.type"})"},
          {"", R"({"field":"on","rule":"query.required"})"},
          {"?on=2024-01-01&on=2024-01-01", R"({"field":"on","rule":"query.repeated"})"},
          {"?on=2024-01-01&sort_by=size", R"({"field":"sort_by","rule":"query.choice"})"},
          {"?on=2024-01-01&page=x", R"({"field":"page","rule":"query.type"})"},
          {"?on=2024-01-01&limit=101",
           R"({"field":"limit","rule":"number.out_of_range","params":{"min":"1","max":"100"}})"}}) {
    const Response r = ask(Method::get, "/lists/a" + query);
    EXPECT_EQ(r.status, 400) << query;
    EXPECT_NE(r.body.find(violation), std::string::npos) << query << r.body;
  }
}

TEST(Router, makes_an_incident_of_what_is_thrown_without_its_text) {
  std::ostringstream log;
  const auto before = spdlog::default_logger();
  spdlog::set_default_logger(std::make_shared<spdlog::logger>(
      "test", std::make_shared<spdlog::sinks::ostream_sink_mt>(log)));
  const Response thrown = ask(Method::get, "/throws");
  const Response broken = ask(Method::get, "/broken");
  spdlog::set_default_logger(before);
  EXPECT_EQ(thrown.status, 500);
  EXPECT_NE(thrown.body.find(R"("request_id":"test-request")"), std::string::npos);
  EXPECT_EQ((thrown.body + broken.body + log.str()).find("marker-of-a-person"), std::string::npos);
  EXPECT_NE(log.str().find("incident request=test-request route=/throws"), std::string::npos);
  EXPECT_NE(log.str().find("1 > 2"), std::string::npos);
  EXPECT_EQ(broken.body.find("1 > 2"), std::string::npos);
}

TEST(Router, asks_the_guard_first) {
  Router router = sample_router();
  router.set_guard([](Request& r, const Operation& operation) -> std::optional<Response> {
    if (operation.open || r.cookie("session")) return std::nullopt;
    return problem({base::ErrorCode::unauthenticated, "session.none", {}}, r.request_id);
  });
  Request without = make_request(Method::get, path("/people/all"));
  EXPECT_EQ(router.route(without).status, 401);
  Request with = make_request(Method::get, path("/people/all"), "", {{"cookie", "session=1"}});
  EXPECT_EQ(router.route(with).status, 200);
  EXPECT_EQ(with.route, "/api/{municipality_id}/people/all");
}

TEST(Router, refuses_two_operations_of_one_path) {
  Router router = sample_router();
  EXPECT_THROW(router.add(get("/throws").handle(echo_path)), base::InvariantViolation);
  EXPECT_THROW(router.add(Operation{}), base::InvariantViolation);
}

TEST(Router, knows_the_body_limit_before_the_body) {
  const Router router = sample_router();
  EXPECT_EQ(router.body_limit(make_request(Method::post, path("/wishes"))), 60u);
  EXPECT_EQ(router.body_limit(make_request(Method::post, "/nowhere")), kDefaultBodyBytes);
}

}  // namespace
}  // namespace http
