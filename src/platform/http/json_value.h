// A parsed JSON text, read without knowing the parser behind it (simdjson, in json_value.cpp only).
// Threading: a document belongs to one thread at a time; values are views that live as long as it
// does.
#pragma once

#include <array>
#include <cstddef>
#include <cstdint>
#include <memory>
#include <optional>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace http {

// Deeper nesting than any shape of ours is refused as unreadable.
inline constexpr size_t kJsonMaxDepth = 32;

enum class JsonKind { null, boolean, integer, number, text, list, object };

class JsonValue {
 public:
  JsonKind kind() const;
  bool is_null() const { return kind() == JsonKind::null; }
  // Each is empty where the value is of another kind. An integer is one within 64 bits with sign.
  std::optional<bool> boolean() const;
  std::optional<std::int64_t> integer() const;
  std::optional<double> number() const;  // an integer too
  std::optional<std::string_view> text() const;
  std::vector<JsonValue> items() const;
  // In the order of the text; a repeated name stands twice.
  std::vector<std::pair<std::string_view, JsonValue>> members() const;
  // The value as JSON text without white space.
  std::string raw() const;

 private:
  friend class JsonDocument;
  friend struct JsonValueAccess;
  alignas(8) std::array<std::byte, 16> element_{};
};

class JsonDocument {
 public:
  JsonDocument();
  ~JsonDocument();
  JsonDocument(const JsonDocument&) = delete;
  JsonDocument& operator=(const JsonDocument&) = delete;

  // False when the text is not one JSON value in UTF-8, or is nested too deep.
  bool parse(std::string_view text);
  const JsonValue& root() const { return root_; }

 private:
  struct Parser;
  std::unique_ptr<Parser> parser_;
  JsonValue root_;
};

}  // namespace http
