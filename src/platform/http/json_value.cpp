#include "platform/http/json_value.h"

#include <cstring>

#include <simdjson.h>

namespace http {

namespace dom = simdjson::dom;

struct JsonValueAccess {
  static dom::element get(const JsonValue& value) {
    dom::element element;
    std::memcpy(static_cast<void*>(&element), value.element_.data(), sizeof element);
    return element;
  }
  static JsonValue make(const dom::element& element) {
    JsonValue value;
    std::memcpy(value.element_.data(), static_cast<const void*>(&element), sizeof element);
    return value;
  }
  static_assert(sizeof(dom::element) == 16 && std::is_trivially_copyable_v<dom::element>);
};

JsonKind JsonValue::kind() const {
  switch (JsonValueAccess::get(*this).type()) {
    case dom::element_type::ARRAY: return JsonKind::list;
    case dom::element_type::OBJECT: return JsonKind::object;
    case dom::element_type::INT64: return JsonKind::integer;
    case dom::element_type::UINT64:
    case dom::element_type::DOUBLE: return JsonKind::number;
    case dom::element_type::STRING: return JsonKind::text;
    case dom::element_type::BOOL: return JsonKind::boolean;
    case dom::element_type::NULL_VALUE: return JsonKind::null;
  }
  return JsonKind::null;
}

std::optional<bool> JsonValue::boolean() const {
  bool out = false;
  if (JsonValueAccess::get(*this).get(out) != simdjson::SUCCESS) return std::nullopt;
  return out;
}

std::optional<std::int64_t> JsonValue::integer() const {
  std::int64_t out = 0;
  if (kind() != JsonKind::integer || JsonValueAccess::get(*this).get(out) != simdjson::SUCCESS) {
    return std::nullopt;
  }
  return out;
}

std::optional<double> JsonValue::number() const {
  double out = 0;
  if (JsonValueAccess::get(*this).get(out) != simdjson::SUCCESS) return std::nullopt;
  return out;
}

std::optional<std::string_view> JsonValue::text() const {
  std::string_view out;
  if (JsonValueAccess::get(*this).get(out) != simdjson::SUCCESS) return std::nullopt;
  return out;
}

std::vector<JsonValue> JsonValue::items() const {
  std::vector<JsonValue> out;
  dom::array array;
  if (JsonValueAccess::get(*this).get(array) != simdjson::SUCCESS) return out;
  for (const dom::element item : array) out.push_back(JsonValueAccess::make(item));
  return out;
}

std::vector<std::pair<std::string_view, JsonValue>> JsonValue::members() const {
  std::vector<std::pair<std::string_view, JsonValue>> out;
  dom::object object;
  if (JsonValueAccess::get(*this).get(object) != simdjson::SUCCESS) return out;
  for (const auto& member : object)
    out.emplace_back(member.key, JsonValueAccess::make(member.value));
  return out;
}

std::string JsonValue::raw() const { return simdjson::minify(JsonValueAccess::get(*this)); }

struct JsonDocument::Parser {
  dom::parser parser;
};

JsonDocument::JsonDocument() : parser_(std::make_unique<Parser>()) {}
JsonDocument::~JsonDocument() = default;

bool JsonDocument::parse(std::string_view text) {
  if (parser_->parser.allocate(text.size() + 1, kJsonMaxDepth) != simdjson::SUCCESS) return false;
  dom::element root;
  const simdjson::padded_string padded(text);
  if (parser_->parser.parse(padded).get(root) != simdjson::SUCCESS) return false;
  root_ = JsonValueAccess::make(root);
  return true;
}

}  // namespace http
