// The JSON Schema (2020-12, as OpenAPI 3.1 uses it) of a described type. In a request an optional
// member may be left out; in a response every member is there.
#pragma once

#include <map>
#include <string>
#include <string_view>
#include <vector>

#include "platform/http/json_types.h"

namespace http {

enum class Shape { request, response };

struct Schema {
  std::string json;  // empty: no schema
  // The named types it reaches; each is referred to as `#/components/schemas/<name>`.
  std::map<std::string, std::string> components;

  bool empty() const { return json.empty(); }
};

// Text or number as its rule limits it; the empty string where the type alone decides.
std::string text_schema(const TextRule& rule);
std::string number_schema(const NumberRule& rule, bool integer);
std::string nullable_schema(const std::string& inner);
std::string enum_schema(const std::vector<std::string_view>& names);
std::string reference_schema(std::string_view name);

struct SchemaScope {
  Shape shape = Shape::response;
  std::map<std::string, std::string> components;
};

// What a description says about the values inside optionals, lists and maps.
struct SchemaLeaf {
  std::string json;
  size_t max_items = 0;  // 0: not stated
};

template <class T>
std::string schema_text(SchemaScope& scope, const SchemaLeaf& leaf);

// The visitor that `describe` meets when a schema is made.
class JsonSchemaWriter {
 public:
  explicit JsonSchemaWriter(SchemaScope& scope) : scope_(scope) {}

  template <class T>
  void field(std::string_view name, const T&) {
    member<T>(name, {}, true);
  }
  template <class T>
  void field(std::string_view name, const T&, WithDefault) {
    member<T>(name, {}, false);
  }
  template <class T>
  void text(std::string_view name, const T&, TextRule rule = {}) {
    member<T>(name, {text_schema(rule), rule.max_items}, true);
  }
  template <class T>
  void text(std::string_view name, const T&, TextRule rule, WithDefault) {
    member<T>(name, {text_schema(rule), rule.max_items}, false);
  }
  template <class T>
  void number(std::string_view name, const T&, NumberRule rule) {
    member<T>(name, {number_schema(rule, !holds_double<T>())}, true);
  }
  template <class T>
  void number(std::string_view name, const T&, NumberRule rule, WithDefault) {
    member<T>(name, {number_schema(rule, !holds_double<T>())}, false);
  }
  template <class T>
  void list(std::string_view name, const T&, ListRule rule) {
    member<T>(name, {{}, rule.max}, true);
  }
  template <class T>
  void list(std::string_view name, const T&, ListRule rule, WithDefault) {
    member<T>(name, {{}, rule.max}, false);
  }

  std::string finish() const;

 private:
  template <class T>
  static constexpr bool holds_double() {
    return std::is_same_v<T, double> || std::is_same_v<T, std::optional<double>> ||
           std::is_same_v<T, Change<double>> || std::is_same_v<T, Change<std::optional<double>>>;
  }

  template <class T>
  void member(std::string_view name, const SchemaLeaf& leaf, bool required) {
    const bool may_be_absent =
        is_change<T> || (scope_.shape == Shape::request && (is_optional<T> || !required));
    add(name, schema_text<T>(scope_, leaf), !may_be_absent);
  }
  void add(std::string_view name, const std::string& schema, bool required);

  SchemaScope& scope_;
  std::string properties_;
  std::string required_;
};

template <class T>
std::string plain_schema(SchemaScope& scope) {
  if constexpr (std::is_same_v<T, bool>) {
    return R"({"type":"boolean"})";
  } else if constexpr (std::is_same_v<T, int> || std::is_same_v<T, std::int64_t>) {
    return R"({"type":"integer"})";
  } else if constexpr (std::is_same_v<T, double>) {
    return R"({"type":"number"})";
  } else if constexpr (std::is_same_v<T, std::string>) {
    return R"({"type":"string"})";
  } else if constexpr (std::is_same_v<T, base::Date>) {
    return R"({"type":"string","format":"date"})";
  } else if constexpr (std::is_same_v<T, base::Instant>) {
    return R"({"type":"string","format":"date-time"})";
  } else if constexpr (std::is_same_v<T, base::MunicipalityId>) {
    return R"({"type":"string","pattern":"^[0-9]{4}$"})";
  } else if constexpr (is_id<T>) {
    return R"({"type":"string","format":"uuid"})";
  } else if constexpr (std::is_same_v<T, RawJson>) {
    return "{}";
  } else if constexpr (std::is_enum_v<T>) {
    std::vector<std::string_view> names;
    for (const auto& [value, name] : enum_names(T{})) names.push_back(name);
    return enum_schema(names);
  } else if constexpr (requires(const T* type) { value_schema(type); }) {
    return value_schema(static_cast<const T*>(nullptr));
  } else {
    T object = blank<T>();
    JsonSchemaWriter writer(scope);
    describe(writer, object);
    return writer.finish();
  }
}

// Of a type that reaches no named type.
template <class T>
std::string plain_schema_of() {
  SchemaScope scope;
  return plain_schema<T>(scope);
}

template <class T>
std::string named_schema(SchemaScope& scope) {
  if constexpr (requires(const T* type) { schema_name(type); }) {
    const std::string name(schema_name(static_cast<const T*>(nullptr)));
    if (scope.components.emplace(name, "").second) scope.components[name] = plain_schema<T>(scope);
    return reference_schema(name);
  } else {
    return plain_schema<T>(scope);
  }
}

template <class T>
std::string schema_text(SchemaScope& scope, const SchemaLeaf& leaf) {
  if constexpr (is_optional<T>) {
    return nullable_schema(schema_text<typename T::value_type>(scope, leaf));
  } else if constexpr (is_change<T>) {
    return schema_text<decltype(T::value)>(scope, leaf);
  } else if constexpr (is_list<T>) {
    const std::string max =
        leaf.max_items == 0 ? "" : ",\"maxItems\":" + std::to_string(leaf.max_items);
    return R"({"type":"array","items":)" + schema_text<typename T::value_type>(scope, leaf) + max +
           "}";
  } else if constexpr (is_map<T>) {
    return R"({"type":"object","additionalProperties":)" +
           schema_text<typename T::mapped_type>(scope, leaf) + "}";
  } else {
    return leaf.json.empty() ? named_schema<T>(scope) : leaf.json;
  }
}

template <class T>
Schema schema_of(Shape shape = Shape::response) {
  SchemaScope scope{shape, {}};
  Schema schema;
  schema.json = schema_text<T>(scope, {});
  schema.components = std::move(scope.components);
  return schema;
}

}  // namespace http
