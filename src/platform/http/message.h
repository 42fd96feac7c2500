// A request as handlers see it and the answer they give. Nothing here knows sockets.
// Threading: plain values.
#pragma once

#include <cstdint>
#include <memory>
#include <optional>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include "base/error.h"
#include "platform/http/hold.h"
#include "platform/http/json_write.h"

namespace http {

enum class Method { get, post, put, patch, remove };
std::string_view method_name(Method method);  // `GET` … `DELETE`

using Pairs = std::vector<std::pair<std::string, std::string>>;

struct Request {
  Method method = Method::get;
  bool head = false;       // a HEAD, handled as a GET whose body is not sent
  std::string path;        // as sent, still percent-encoded; begins with `/`
  Pairs query_parameters;  // decoded, in the order sent
  Pairs headers;           // names in lower case
  std::string body;
  std::string request_id;
  std::string peer;       // the address that the connection comes from
  std::string route;      // the pattern that matched, set by the router: what a log may name
  Pairs path_parameters;  // decoded, set by the router

  // Splits and decodes. False when it is not a path with an optional query, is not UTF-8 once
  // decoded, or holds a control character.
  bool set_target(std::string_view target);

  // Empty when the pattern has no such name. `{municipality_id}` is four digits and `{id}`,
  // `{…_id}` are UUIDs, or the router answers 404.
  std::string_view path_parameter(std::string_view name) const;
  std::optional<std::string> query(std::string_view name) const;
  // Of an operation that declares the parameter as integer; the router has checked its range.
  std::int64_t query_integer(std::string_view name, std::int64_t fallback) const;
  // Empty when there is no such header; several of one name are not joined, the first is given.
  std::string_view header(std::string_view lower_case_name) const;
  std::optional<std::string> cookie(std::string_view name) const;
  // The version that the change was made from (`If-Match: "7"`). Only in operations declared as
  // `versioned`, where the router has checked it.
  std::int64_t version() const;
};

struct Response {
  int status = 200;
  std::string content_type = "application/json";
  std::string body;
  Pairs headers;
  std::shared_ptr<Hold> hold = nullptr;  // where there is one, the answer leaves when it is over and kept, else 503
};

template <class T>
Response json(const T& value, int status = 200) {
  Response response;
  response.status = status;
  write_json(response.body, value);
  return response;
}

// What the browser is to save under that name: ASCII without quotes, and nothing of anybody.
Response attachment(std::string content_type, std::string body, const std::string& file_name);

// 201 with `Location` and the body `{"id": "…"}`.
Response created(std::string location, const std::string& id);
Response no_content();

// application/problem+json. error_response.cpp alone maps an ErrorCode to a status. `current_json`
// is the row as it is now, for a stale version.
Response problem(const base::Error& error, std::string_view request_id,
                 std::optional<std::string> current_json = {});
// For what only the protocol knows (405, 408, 431, 500 …).
Response problem_status(int status, std::string_view code, std::string_view rule,
                        std::string_view request_id);
// The same for what is refused before any handler is asked; the status says it all.
Response protocol_problem(int status, std::string_view request_id);
std::string_view status_title(int status);

// A request made by hand: HTTP without sockets. ENSUREs that the target can be read.
Request make_request(Method method, std::string_view target, std::string body = {},
                     Pairs headers = {});

// Percent-decoding; `+` is a space where `form`. Empty when an escape is broken, the result is not
// UTF-8 or holds a control character.
std::optional<std::string> percent_decode(std::string_view text, bool form);
// `"7"` → 7; empty for anything but a strong, quoted whole number.
std::optional<std::int64_t> parse_version(std::string_view if_match);

}  // namespace http
