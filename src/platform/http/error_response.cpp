// The one place that maps an ErrorCode to an HTTP status.
#include "platform/http/message.h"

namespace http {

namespace {

struct Meaning {
  int status;
  std::string_view code;
};

Meaning meaning_of(const base::Error& error) {
  switch (error.code) {
    case base::ErrorCode::invalid_input:
      return {error.rule == "request.unreadable" ? 400 : 422, "invalid_input"};
    case base::ErrorCode::unauthenticated: return {401, "unauthenticated"};
    case base::ErrorCode::forbidden: return {403, "forbidden"};
    case base::ErrorCode::not_found: return {404, "not_found"};
    case base::ErrorCode::conflict: return {409, "conflict"};
    case base::ErrorCode::stale_version: return {412, "stale_version"};
    case base::ErrorCode::missing_version: return {428, "missing_version"};
    case base::ErrorCode::rule_violation: return {422, "rule_violation"};
    case base::ErrorCode::too_large: return {413, "too_large"};
    case base::ErrorCode::locked: return {429, "locked"};
    case base::ErrorCode::unavailable: return {503, "unavailable"};
  }
  return {500, "internal"};
}

struct Problem {
  int status = 500;
  std::string_view code;
  std::string_view rule;
  std::string_view request_id;
  const std::vector<base::Violation>* violations = nullptr;
  std::optional<std::string> current_json;
};

void append_member(std::string& out, std::string_view name, std::string_view value) {
  append_json(out, name);
  out += ':';
  append_json(out, value);
}

void append_violation(std::string& out, const base::Violation& violation) {
  out += '{';
  append_member(out, "field", violation.field);
  out += ',';
  append_member(out, "rule", violation.rule);
  if (!violation.params.empty()) {
    out += R"(,"params":{)";
    bool first = true;
    for (const auto& [name, value] : violation.params) {
      if (!first) out += ',';
      first = false;
      append_member(out, name, value);
    }
    out += '}';
  }
  out += '}';
}

Response answer(const Problem& problem) {
  Response response;
  response.status = problem.status;
  response.content_type = "application/problem+json";
  std::string& out = response.body;
  out = R"({"type":"about:blank",)";
  append_member(out, "title", status_title(problem.status));
  out += R"(,"status":)" + std::to_string(problem.status) + ',';
  append_member(out, "code", problem.code);
  out += ',';
  append_member(out, "rule", problem.rule);
  out += ',';
  append_member(out, "request_id", problem.request_id);
  out += R"(,"violations":[)";
  if (problem.violations != nullptr) {
    for (size_t i = 0; i < problem.violations->size(); ++i) {
      if (i > 0) out += ',';
      append_violation(out, (*problem.violations)[i]);
    }
  }
  out += ']';
  if (problem.current_json) out += R"(,"current":)" + *problem.current_json;
  out += '}';
  return response;
}

}  // namespace

Response problem(const base::Error& error, std::string_view request_id,
                 std::optional<std::string> current_json) {
  const Meaning meaning = meaning_of(error);
  return answer({meaning.status, meaning.code, error.rule, request_id, &error.violations,
                 std::move(current_json)});
}

Response problem_status(int status, std::string_view code, std::string_view rule,
                        std::string_view request_id) {
  return answer({status, code, rule, request_id, nullptr, std::nullopt});
}

Response protocol_problem(int status, std::string_view request_id) {
  switch (status) {
    case 405: return problem_status(405, "method_not_allowed", "request.method", request_id);
    case 408: return problem_status(408, "timeout", "request.timeout", request_id);
    case 413: return problem_status(413, "too_large", "request.too_large", request_id);
    case 415:
      return problem_status(415, "unsupported_media_type", "request.content_type", request_id);
    case 431:
      return problem_status(431, "header_too_large", "request.header_too_large", request_id);
    case 500: return problem_status(500, "internal", "server.incident", request_id);
    case 503: return problem_status(503, "unavailable", "server.busy", request_id);
    default: return problem_status(status, "invalid_input", "request.unreadable", request_id);
  }
}

std::string_view status_title(int status) {
  switch (status) {
    case 200: return "OK";
    case 201: return "Created";
    case 204: return "No Content";
    case 304: return "Not Modified";
    case 400: return "Bad Request";
    case 401: return "Unauthorized";
    case 403: return "Forbidden";
    case 404: return "Not Found";
    case 405: return "Method Not Allowed";
    case 408: return "Request Timeout";
    case 409: return "Conflict";
    case 412: return "Precondition Failed";
    case 413: return "Content Too Large";
    case 415: return "Unsupported Media Type";
    case 417: return "Expectation Failed";
    case 422: return "Unprocessable Content";
    case 428: return "Precondition Required";
    case 429: return "Too Many Requests";
    case 431: return "Request Header Fields Too Large";
    case 500: return "Internal Server Error";
    case 503: return "Service Unavailable";
    default: return "Unknown";
  }
}

}  // namespace http
