#include "platform/http/json_read.h"

#include <algorithm>

#include "base/text.h"

namespace http {

namespace {

constexpr size_t kMaxViolations = 100;
constexpr size_t kMaxNameInPath = 64;

bool is_name_character(char c) {
  return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9') || c == '_';
}

bool looks_like_a_name(std::string_view name) {
  return !name.empty() && name.size() <= kMaxNameInPath &&
         std::all_of(name.begin(), name.end(), is_name_character);
}

bool is_control(char c) {
  return (static_cast<unsigned char>(c) < 0x20 && c != '\n' && c != '\r' && c != '\t') || c == 0x7F;
}

std::optional<std::string_view> clean_text(JsonErrors& errors, const JsonValue& json) {
  const auto text = json.text();
  if (!text) {
    errors.add("field.type");
    return std::nullopt;
  }
  if (std::any_of(text->begin(), text->end(), is_control)) {
    errors.add("text.control_character");
    return std::nullopt;
  }
  return text;
}

JsonErrors::Params bounds(const NumberRule& rule) {
  JsonErrors::Params params;
  if (rule.min != NumberRule{}.min) params.emplace_back("min", std::to_string(rule.min));
  if (rule.max != NumberRule{}.max) params.emplace_back("max", std::to_string(rule.max));
  return params;
}

}  // namespace

void JsonErrors::add(std::string_view rule, Params params) {
  if (full()) return;
  violations_.push_back({path_, std::string(rule), std::move(params)});
}

bool JsonErrors::full() const { return violations_.size() >= kMaxViolations; }

size_t JsonErrors::enter(std::string_view name) {
  const size_t mark = path_.size();
  if (!path_.empty()) path_ += '.';
  path_ += looks_like_a_name(name) ? name : std::string_view("?");
  return mark;
}

size_t JsonErrors::enter(size_t index) {
  const size_t mark = path_.size();
  path_ += '[' + std::to_string(index) + ']';
  return mark;
}

void read_plain(JsonErrors& errors, const JsonValue& json, bool& out) {
  const auto value = json.boolean();
  if (!value) return errors.add("field.type");
  out = *value;
}

void read_plain(JsonErrors& errors, const JsonValue& json, int& out) {
  NumberLeaf{}(errors, json, out);
}

void read_plain(JsonErrors& errors, const JsonValue& json, std::int64_t& out) {
  NumberLeaf{}(errors, json, out);
}

void read_plain(JsonErrors& errors, const JsonValue& json, double& out) {
  NumberLeaf{}(errors, json, out);
}

void read_plain(JsonErrors& errors, const JsonValue& json, std::string& out) {
  if (const auto text = clean_text(errors, json)) out = *text;
}

void read_plain(JsonErrors& errors, const JsonValue& json, base::Date& out) {
  const auto text = json.text();
  if (!text) return errors.add("field.type");
  const auto date = base::Date::parse(*text);
  if (!date) return errors.add("field.date");
  out = *date;
}

void read_plain(JsonErrors& errors, const JsonValue& json, base::Instant& out) {
  const auto text = json.text();
  if (!text) return errors.add("field.type");
  const auto instant = base::Instant::parse(*text);
  if (!instant) return errors.add("field.instant");
  out = *instant;
}

void read_plain(JsonErrors&, const JsonValue& json, RawJson& out) { out.text = json.raw(); }

void read_id(JsonErrors& errors, const JsonValue& json, bool municipality, std::string& out) {
  const auto text = json.text();
  if (!text) return errors.add("field.type");
  if (!(municipality ? base::is_municipality_id(*text) : base::is_uuid(*text)))
    return errors.add("field.id");
  out = *text;
}

base::Error json_unreadable() {
  return {base::ErrorCode::invalid_input, "request.unreadable", {{"", "json.unreadable", {}}}};
}

void TextLeaf::operator()(JsonErrors& errors, const JsonValue& json, std::string& out) const {
  const auto text = clean_text(errors, json);
  if (!text) return;
  std::string tidy = rule.lines ? base::tidy_text(*text) : base::tidy_line(*text);
  const size_t length = base::length(tidy);
  if (length == 0 && rule.min > 0) return errors.add("field.required");
  if (length < rule.min) return errors.add("text.too_short", {{"min", std::to_string(rule.min)}});
  if (length > rule.max) return errors.add("text.too_long", {{"max", std::to_string(rule.max)}});
  out = std::move(tidy);
}

void NumberLeaf::operator()(JsonErrors& errors, const JsonValue& json, std::int64_t& out) const {
  const auto value = json.integer();
  if (!value) return errors.add("field.type");
  if (*value < rule.min || *value > rule.max)
    return errors.add("number.out_of_range", bounds(rule));
  out = *value;
}

void NumberLeaf::operator()(JsonErrors& errors, const JsonValue& json, int& out) const {
  NumberRule narrowed = rule;
  narrowed.min = std::max<std::int64_t>(rule.min, std::numeric_limits<int>::min());
  narrowed.max = std::min<std::int64_t>(rule.max, std::numeric_limits<int>::max());
  std::int64_t value = out;
  NumberLeaf{narrowed}(errors, json, value);
  out = static_cast<int>(value);
}

void NumberLeaf::operator()(JsonErrors& errors, const JsonValue& json, double& out) const {
  const auto value = json.number();
  if (!value) return errors.add("field.type");
  if (*value < static_cast<double>(rule.min) || *value > static_cast<double>(rule.max)) {
    return errors.add("number.out_of_range", bounds(rule));
  }
  out = *value;
}

JsonReader::JsonReader(JsonErrors& errors, const JsonValue& object) : errors_(errors) {
  for (const auto& [name, value] : object.members()) members_.push_back({name, value});
}

const JsonValue* JsonReader::take(std::string_view name) {
  for (Member& member : members_) {
    if (member.name == name) {
      member.used = true;
      return &member.value;
    }
  }
  return nullptr;
}

void JsonReader::finish() {
  for (const Member& member : members_) {
    if (member.used) continue;
    if (errors_.full()) return;
    const bool repeated = std::any_of(members_.begin(), members_.end(), [&](const Member& other) {
      return other.used && other.name == member.name;
    });
    const size_t mark = errors_.enter(member.name);
    errors_.add(repeated ? "field.repeated" : "field.unknown");
    errors_.leave(mark);
  }
}

}  // namespace http
