#include "platform/http/router.h"

#include <algorithm>
#include <exception>
#include <typeinfo>

#include <spdlog/spdlog.h>

#include "base/ensure.h"
#include "base/id.h"
#include "base/text.h"
#include "platform/http/query_check.h"

namespace http {

namespace {

constexpr size_t kMaxSegments = 16;

std::vector<std::string> segments_of(std::string_view path) {
  return base::split(path.substr(1), '/');
}

bool is_parameter(std::string_view segment) { return !segment.empty() && segment.front() == '{'; }

std::string_view parameter_name(std::string_view segment) {
  return segment.substr(1, segment.size() - 2);
}

bool ends_with(std::string_view text, std::string_view end) {
  return text.size() >= end.size() && text.substr(text.size() - end.size()) == end;
}

bool parameter_takes(std::string_view name, const std::string& value) {
  if (name == "municipality_id") return base::is_municipality_id(value);
  if (name == "id" || ends_with(name, "_id")) return base::is_uuid(value);
  return !value.empty();
}

struct Segment {
  std::string raw;
  std::optional<std::string> decoded;  // nothing when it cannot be
};

std::vector<Segment> path_segments(const std::string& path) {
  std::vector<Segment> out;
  for (auto& raw : segments_of(path)) {
    auto decoded = percent_decode(raw, false);
    out.push_back({std::move(raw), std::move(decoded)});
  }
  return out;
}

bool matches(const std::vector<std::string>& pattern, const std::vector<Segment>& path) {
  if (pattern.size() != path.size()) return false;
  for (size_t i = 0; i < pattern.size(); ++i) {
    if (!is_parameter(pattern[i]) && pattern[i] != path[i].raw) return false;
  }
  for (size_t i = 0; i < pattern.size(); ++i) {
    if (!is_parameter(pattern[i])) continue;
    if (!path[i].decoded || !parameter_takes(parameter_name(pattern[i]), *path[i].decoded)) return false;
  }
  return true;
}

Pairs parameters_of(const std::vector<std::string>& pattern, const std::vector<Segment>& path) {
  Pairs out;
  for (size_t i = 0; i < pattern.size(); ++i) {
    if (is_parameter(pattern[i])) out.emplace_back(parameter_name(pattern[i]), *path[i].decoded);
  }
  return out;
}

bool is_json(std::string_view content_type) {
  return base::lower_ascii(base::trim(content_type.substr(0, content_type.find(';')))) ==
         "application/json";
}

std::string allow_list(std::vector<Method> methods) {
  std::sort(methods.begin(), methods.end());
  methods.erase(std::unique(methods.begin(), methods.end()), methods.end());
  std::string out;
  for (const Method method : methods) {
    if (!out.empty()) out += ", ";
    out += method_name(method);
    if (method == Method::get) out += ", HEAD";
  }
  return out;
}

Response incident(const Request& request, std::string_view what) {
  spdlog::error("incident request={} route={} what={}", request.request_id, request.route, what);
  return protocol_problem(500, request.request_id);
}

}  // namespace

void Router::add(Operation operation) {
  ENSURE(operation.handler);
  ENSURE(!operation.pattern.empty() && operation.pattern.front() == '/');
  for (const Operation& other : operations_) {
    ENSURE(other.method != operation.method || other.pattern != operation.pattern);
  }
  segments_.push_back(segments_of(operation.pattern));
  operations_.push_back(std::move(operation));
}

Router::Match Router::match(const Request& request) const {
  Match best;
  if (static_cast<size_t>(std::count(request.path.begin(), request.path.end(), '/')) >
      kMaxSegments) {
    return best;
  }
  const auto path = path_segments(request.path);
  for (size_t i = 0; i < operations_.size(); ++i) {
    if (!matches(segments_[i], path)) continue;
    best.allowed.push_back(operations_[i].method);
    if (operations_[i].method != request.method) continue;
    auto parameters = parameters_of(segments_[i], path);
    if (best.operation != nullptr && best.parameters.size() <= parameters.size()) continue;
    best.operation = &operations_[i];
    best.parameters = std::move(parameters);
  }
  return best;
}

size_t Router::body_limit(const Request& request) const {
  const Match found = match(request);
  return found.operation == nullptr ? kDefaultBodyBytes : found.operation->body_limit;
}

Response Router::route(Request& request) const {
  Match found = match(request);
  if (found.allowed.empty()) {
    return problem({base::ErrorCode::not_found, "request.no_such_path", {}}, request.request_id);
  }
  if (found.operation == nullptr) {
    Response response = protocol_problem(405, request.request_id);
    response.headers.emplace_back("Allow", allow_list(std::move(found.allowed)));
    return response;
  }
  request.route = found.operation->pattern;
  request.path_parameters = std::move(found.parameters);
  try {
    if (auto refusal = refuse(request, *found.operation)) return std::move(*refusal);
    if (guard_) {
      if (auto answer = guard_(request, *found.operation)) return std::move(*answer);
    }
    return run(request, *found.operation);
  } catch (const base::InvariantViolation& broken) {
    return incident(request, broken.what());
  } catch (const std::exception& thrown) {
    return incident(request, typeid(thrown).name());
  }
}

std::optional<Response> Router::refuse(const Request& request, const Operation& operation) const {
  if (auto violations = check_query(request, operation); !violations.empty()) {
    return problem({base::ErrorCode::invalid_input, "request.unreadable", std::move(violations)},
                   request.request_id);
  }
  if (request.body.size() > operation.body_limit) {
    return protocol_problem(413, request.request_id);
  }
  const std::string_view content_type = request.header("content-type");
  const bool takes_json =
      !operation.request.empty() && operation.request_type == "application/json";
  if (takes_json && !content_type.empty() && !is_json(content_type)) {
    return protocol_problem(415, request.request_id);
  }
  if (!operation.versioned) return std::nullopt;
  const std::string_view if_match = request.header("if-match");
  if (if_match.empty()) {
    return problem({base::ErrorCode::missing_version, "request.version_missing", {}},
                   request.request_id);
  }
  if (!parse_version(if_match)) {
    return problem({base::ErrorCode::invalid_input,
                    "request.unreadable",
                    {{"If-Match", "request.version_unreadable", {}}}},
                   request.request_id);
  }
  return std::nullopt;
}

Response Router::run(const Request& request, const Operation& operation) const {
  auto result = operation.handler(request);
  if (!result) return problem(result.error(), request.request_id);
  return std::move(*result);
}

}  // namespace http
