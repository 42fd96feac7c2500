#include "platform/http/query_check.h"

#include <algorithm>
#include <charconv>

#include "base/date.h"
#include "base/id.h"
#include "platform/http/json_read.h"

namespace http {

namespace {

const QueryParameter* declared(const Operation& operation, std::string_view name) {
  const auto at = std::find_if(operation.query.begin(), operation.query.end(),
                               [&](const QueryParameter& p) { return p.name == name; });
  return at == operation.query.end() ? nullptr : &*at;
}

bool is_whole_number(std::string_view text, std::int64_t& out) {
  const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), out);
  return error == std::errc{} && end == text.data() + text.size();
}

void check_integer(JsonErrors& errors, const QueryParameter& parameter, std::string_view value) {
  std::int64_t number = 0;
  if (!is_whole_number(value, number)) return errors.add("query.type");
  if (number >= parameter.min && number <= parameter.max) return;
  errors.add("number.out_of_range",
             {{"min", std::to_string(parameter.min)}, {"max", std::to_string(parameter.max)}});
}

void check_value(JsonErrors& errors, const QueryParameter& parameter, const std::string& value) {
  const auto type_is = [&](bool right) {
    if (!right) errors.add("query.type");
  };
  switch (parameter.kind) {
    case QueryKind::text: return;
    case QueryKind::integer: return check_integer(errors, parameter, value);
    case QueryKind::boolean: return type_is(value == "true" || value == "false");
    case QueryKind::date: return type_is(base::Date::parse(value).has_value());
    case QueryKind::id: return type_is(base::is_uuid(value));
    case QueryKind::choice:
      if (std::find(parameter.choices.begin(), parameter.choices.end(), value) ==
          parameter.choices.end()) {
        errors.add("query.choice");
      }
      return;
  }
}

}  // namespace

std::vector<base::Violation> check_query(const Request& request, const Operation& operation) {
  JsonErrors errors;
  std::vector<std::string_view> seen;
  for (const auto& [name, value] : request.query_parameters) {
    if (errors.full()) break;
    const size_t mark = errors.enter(name);
    const QueryParameter* parameter = declared(operation, name);
    if (parameter == nullptr) {
      errors.add("query.unknown");
    } else if (std::find(seen.begin(), seen.end(), name) != seen.end()) {
      errors.add("query.repeated");
    } else {
      check_value(errors, *parameter, value);
      seen.push_back(name);
    }
    errors.leave(mark);
  }
  for (const QueryParameter& parameter : operation.query) {
    if (!parameter.required || request.query(parameter.name)) continue;
    const size_t mark = errors.enter(parameter.name);
    errors.add("query.required");
    errors.leave(mark);
  }
  return errors.take().violations;
}

}  // namespace http
