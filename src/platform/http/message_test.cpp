#include "platform/http/message.h"

#include <gtest/gtest.h>

#include "base/ensure.h"

namespace http {
namespace {

TEST(Target, is_split_and_decoded) {
  const Request r = make_request(Method::get, "/api/2281/people?name=%C3%85sa+B&empty&a=1&a=2");
  EXPECT_EQ(r.path, "/api/2281/people");
  EXPECT_EQ(r.query("name"), "Åsa B");
  EXPECT_EQ(r.query("empty"), "");
  EXPECT_EQ(r.query("a"), "1");
  EXPECT_EQ(r.query("b"), std::nullopt);
  EXPECT_EQ(r.query_parameters.size(), 4u);
}

TEST(Target, is_refused_when_it_cannot_be_read) {
  Request r;
  for (const char* target : {"", "x", "http://x/", "*", "/%", "/%4", "/%zz", "/%00", "/%ff",
                             "/a?b=%", "/a?b=%0a", "/a#b", "/\x01"}) {
    EXPECT_FALSE(r.set_target(target)) << target;
  }
}

TEST(Request, finds_headers_and_cookies) {
  const Request r =
      make_request(Method::get, "/", "", {{"cookie", "a=1; session=x=y ;b="}, {"x-one", "1"}});
  EXPECT_EQ(r.header("x-one"), "1");
  EXPECT_EQ(r.header("x-two"), "");
  EXPECT_EQ(r.cookie("session"), "x=y");
  EXPECT_EQ(r.cookie("b"), "");
  EXPECT_EQ(r.cookie("ession"), std::nullopt);
}

TEST(Version, is_a_quoted_whole_number) {
  EXPECT_EQ(parse_version("\"17\""), 17);
  for (const char* text :
       {"", "17", "\"\"", "\"-1\"", "\"1.5\"", "W/\"1\"", "*", "\"99999999999999999999\""}) {
    EXPECT_EQ(parse_version(text), std::nullopt) << text;
  }
  EXPECT_THROW(static_cast<void>(make_request(Method::put, "/").version()),
               base::InvariantViolation);
}

TEST(Created, points_at_what_was_made) {
  const Response r = created("/api/2281/people/1", "1");
  EXPECT_EQ(r.status, 201);
  EXPECT_EQ(r.body, R"({"id":"1"})");
  EXPECT_EQ(r.headers, (Pairs{{"Location", "/api/2281/people/1"}}));
}

TEST(Problem, carries_rule_violations_and_current_row) {
  const base::Error error{
      base::ErrorCode::stale_version, "row.stale", {{"a[0].b", "text.too_long", {{"max", "3"}}}}};
  const Response r = problem(error, "id-1", R"({"version":2})");
  EXPECT_EQ(r.status, 412);
  EXPECT_EQ(r.content_type, "application/problem+json");
  EXPECT_EQ(
      r.body,
      R"({"type":"about:blank","title":"Precondition Failed","status":412,"code":"stale_version",)"
      R"("rule":"row.stale","request_id":"id-1","violations":[)"
      R"({"field":"a[0].b","rule":"text.too_long",)"
      R"("params":{"max":"3"}}],"current":{"version":2}})");
}

TEST(Problem, has_a_status_for_every_code) {
  using base::ErrorCode;
  const std::vector<std::pair<ErrorCode, int>> expected = {
      {ErrorCode::invalid_input, 422},   {ErrorCode::unauthenticated, 401},
      {ErrorCode::forbidden, 403},       {ErrorCode::not_found, 404},
      {ErrorCode::conflict, 409},        {ErrorCode::stale_version, 412},
      {ErrorCode::missing_version, 428}, {ErrorCode::rule_violation, 422},
      {ErrorCode::too_large, 413},       {ErrorCode::locked, 429},
      {ErrorCode::unavailable, 503}};
  for (const auto& [code, status] : expected)
    EXPECT_EQ(problem({code, "x.y", {}}, "r").status, status);
  EXPECT_EQ(problem({ErrorCode::invalid_input, "request.unreadable", {}}, "r").status, 400);
}

}  // namespace
}  // namespace http
