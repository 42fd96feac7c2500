#include "platform/http/message.h"

#include <algorithm>
#include <charconv>

#include "base/ensure.h"
#include "base/text.h"

namespace http {

namespace {

std::optional<unsigned> hex_value(char c) {
  if (c >= '0' && c <= '9') return static_cast<unsigned>(c - '0');
  if (c >= 'a' && c <= 'f') return static_cast<unsigned>(c - 'a' + 10);
  if (c >= 'A' && c <= 'F') return static_cast<unsigned>(c - 'A' + 10);
  return std::nullopt;
}

bool is_control(char c) { return static_cast<unsigned char>(c) < 0x20 || c == 0x7F; }

const std::string* find(const Pairs& pairs, std::string_view name) {
  const auto at =
      std::find_if(pairs.begin(), pairs.end(), [&](const auto& p) { return p.first == name; });
  return at == pairs.end() ? nullptr : &at->second;
}

std::optional<std::int64_t> whole_number(std::string_view text) {
  std::int64_t value = 0;
  const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), value);
  if (error != std::errc{} || end != text.data() + text.size()) return std::nullopt;
  return value;
}

bool add_query_parameter(Pairs& out, std::string_view part) {
  if (part.empty()) return true;
  const size_t equals = part.find('=');
  auto name = percent_decode(part.substr(0, equals), true);
  auto value = equals == std::string_view::npos ? std::optional<std::string>("")
                                                : percent_decode(part.substr(equals + 1), true);
  if (!name || !value) return false;
  out.emplace_back(std::move(*name), std::move(*value));
  return true;
}

}  // namespace

std::string_view method_name(Method method) {
  switch (method) {
    case Method::get: return "GET";
    case Method::post: return "POST";
    case Method::put: return "PUT";
    case Method::patch: return "PATCH";
    case Method::remove: return "DELETE";
  }
  return "GET";
}

std::optional<std::string> percent_decode(std::string_view text, bool form) {
  std::string out;
  out.reserve(text.size());
  for (size_t i = 0; i < text.size(); ++i) {
    char c = text[i];
    if (c == '+' && form) c = ' ';
    if (c == '%') {
      if (i + 2 >= text.size()) return std::nullopt;
      const auto high = hex_value(text[i + 1]);
      const auto low = hex_value(text[i + 2]);
      if (!high || !low) return std::nullopt;
      c = static_cast<char>(*high * 16 + *low);
      i += 2;
    }
    if (is_control(c)) return std::nullopt;
    out += c;
  }
  if (!base::is_utf8(out)) return std::nullopt;
  return out;
}

bool Request::set_target(std::string_view target) {
  if (target.empty() || target.front() != '/' || target.find('#') != std::string_view::npos)
    return false;
  const size_t mark = target.find('?');
  const std::string_view path_part = target.substr(0, mark);
  if (!percent_decode(path_part, false)) return false;
  path = path_part;
  query_parameters.clear();
  if (mark == std::string_view::npos) return true;
  std::string_view rest = target.substr(mark + 1);
  while (true) {
    const size_t end = rest.find('&');
    if (!add_query_parameter(query_parameters, rest.substr(0, end))) return false;
    if (end == std::string_view::npos) return true;
    rest.remove_prefix(end + 1);
  }
}

std::string_view Request::path_parameter(std::string_view name) const {
  const std::string* value = find(path_parameters, name);
  return value == nullptr ? std::string_view() : *value;
}

std::optional<std::string> Request::query(std::string_view name) const {
  const std::string* value = find(query_parameters, name);
  if (value == nullptr) return std::nullopt;
  return *value;
}

std::int64_t Request::query_integer(std::string_view name, std::int64_t fallback) const {
  const std::string* value = find(query_parameters, name);
  if (value == nullptr) return fallback;
  const auto number = whole_number(*value);
  ENSURE(number);
  return *number;
}

std::string_view Request::header(std::string_view lower_case_name) const {
  const std::string* value = find(headers, lower_case_name);
  return value == nullptr ? std::string_view() : *value;
}

std::optional<std::string> Request::cookie(std::string_view name) const {
  for (const std::string& part : base::split(header("cookie"), ';')) {
    const std::string pair = base::trim(part);
    const size_t equals = pair.find('=');
    if (equals != std::string::npos && std::string_view(pair).substr(0, equals) == name) {
      return pair.substr(equals + 1);
    }
  }
  return std::nullopt;
}

std::int64_t Request::version() const {
  const auto version = parse_version(header("if-match"));
  ENSURE(version);
  return *version;
}

std::optional<std::int64_t> parse_version(std::string_view if_match) {
  if (if_match.size() < 3 || if_match.front() != '"' || if_match.back() != '"') return std::nullopt;
  const auto value = whole_number(if_match.substr(1, if_match.size() - 2));
  if (!value || *value < 0) return std::nullopt;
  return value;
}

Response attachment(std::string content_type, std::string body, const std::string& file_name) {
  Response response;
  response.content_type = std::move(content_type);
  response.body = std::move(body);
  response.headers.emplace_back("Content-Disposition", "attachment; filename=\"" + file_name + "\"");
  return response;
}

Response created(std::string location, const std::string& id) {
  Response response;
  response.status = 201;
  response.body = R"({"id":)";
  append_json(response.body, std::string_view(id));
  response.body += '}';
  response.headers.emplace_back("Location", std::move(location));
  return response;
}

Response no_content() {
  Response response;
  response.status = 204;
  response.content_type.clear();
  return response;
}

Request make_request(Method method, std::string_view target, std::string body, Pairs headers) {
  Request request;
  request.method = method;
  request.body = std::move(body);
  request.headers = std::move(headers);
  request.request_id = "test-request";
  ENSURE(request.set_target(target));
  return request;
}

}  // namespace http
