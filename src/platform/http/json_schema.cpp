#include "platform/http/json_schema.h"

#include "platform/http/json_write.h"

namespace http {

std::string text_schema(const TextRule& rule) {
  std::string out = R"({"type":"string")";
  if (rule.min > 0) out += ",\"minLength\":" + std::to_string(rule.min);
  return out + ",\"maxLength\":" + std::to_string(rule.max) + "}";
}

std::string number_schema(const NumberRule& rule, bool integer) {
  std::string out = integer ? R"({"type":"integer")" : R"({"type":"number")";
  if (rule.min != NumberRule{}.min) out += ",\"minimum\":" + std::to_string(rule.min);
  if (rule.max != NumberRule{}.max) out += ",\"maximum\":" + std::to_string(rule.max);
  return out + "}";
}

std::string nullable_schema(const std::string& inner) {
  constexpr std::string_view kStart = R"({"type":")";
  if (inner.rfind(kStart, 0) != 0 || inner.find(R"("enum":)") != std::string::npos) {
    return R"({"anyOf":[)" + inner + R"(,{"type":"null"}]})";
  }
  const size_t end = inner.find('"', kStart.size());
  const std::string type = inner.substr(kStart.size(), end - kStart.size());
  return R"({"type":[")" + type + R"(","null"])" + inner.substr(end + 1);
}

std::string enum_schema(const std::vector<std::string_view>& names) {
  std::string out = R"({"type":"string","enum":[)";
  for (size_t i = 0; i < names.size(); ++i) {
    if (i > 0) out += ',';
    append_json(out, names[i]);
  }
  return out + "]}";
}

std::string reference_schema(std::string_view name) {
  return R"({"$ref":"#/components/schemas/)" + std::string(name) + "\"}";
}

void JsonSchemaWriter::add(std::string_view name, const std::string& schema, bool required) {
  if (!properties_.empty()) properties_ += ',';
  append_json(properties_, name);
  properties_ += ':' + schema;
  if (!required) return;
  if (!required_.empty()) required_ += ',';
  append_json(required_, name);
}

std::string JsonSchemaWriter::finish() const {
  std::string out = R"({"type":"object","properties":{)" + properties_ + "}";
  if (!required_.empty()) out += ",\"required\":[" + required_ + "]";
  if (scope_.shape == Shape::request) out += ",\"additionalProperties\":false";
  return out + "}";
}

}  // namespace http
