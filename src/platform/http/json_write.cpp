#include "platform/http/json_write.h"

#include <charconv>
#include <cmath>

namespace http {

namespace {

template <class T>
void append_number(std::string& out, T value) {
  char buffer[32];
  const auto end = std::to_chars(buffer, buffer + sizeof buffer, value).ptr;
  out.append(buffer, end);
}

void append_escaped(std::string& out, char c) {
  constexpr std::string_view kHex = "0123456789abcdef";
  switch (c) {
    case '"': out += "\\\""; return;
    case '\\': out += "\\\\"; return;
    case '\n': out += "\\n"; return;
    case '\r': out += "\\r"; return;
    case '\t': out += "\\t"; return;
    default: break;
  }
  const auto byte = static_cast<unsigned char>(c);
  out += "\\u00";
  out += kHex[byte >> 4U];
  out += kHex[byte & 15U];
}

bool needs_escape(char c) { return static_cast<unsigned char>(c) < 0x20 || c == '"' || c == '\\'; }

}  // namespace

void append_json(std::string& out, bool value) { out += value ? "true" : "false"; }
void append_json(std::string& out, int value) { append_number(out, value); }
void append_json(std::string& out, std::int64_t value) { append_number(out, value); }

void append_json(std::string& out, double value) {
  ENSURE(std::isfinite(value));
  append_number(out, value);
}

void append_json(std::string& out, std::string_view value) {
  out += '"';
  size_t start = 0;
  for (size_t i = 0; i < value.size(); ++i) {
    if (!needs_escape(value[i])) continue;
    out.append(value, start, i - start);
    append_escaped(out, value[i]);
    start = i + 1;
  }
  out.append(value, start);
  out += '"';
}

void append_json(std::string& out, const base::Date& value) {
  append_json(out, std::string_view(value.str()));
}

void append_json(std::string& out, const base::Instant& value) {
  append_json(out, std::string_view(value.str()));
}

void append_json(std::string& out, const RawJson& value) { out += value.text; }

void JsonWriter::begin(std::string_view name) {
  if (!first_) out_ += ',';
  first_ = false;
  out_ += '"';
  out_ += name;
  out_ += "\":";
}

}  // namespace http
