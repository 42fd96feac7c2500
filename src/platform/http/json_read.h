// Reading a described type from JSON. Everything that is wrong is reported at once, each with its
// path
// (`person.given_name`, `sources[0].extent_percent`). Rules: json.unreadable, field.required,
// field.unknown, field.repeated, field.type, field.date, field.instant, field.choice, field.id,
// text.too_long (max), text.too_short (min), text.control_character, number.out_of_range (min,
// max), list.too_long (max).
#pragma once

#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include "base/result.h"
#include "platform/http/json_types.h"
#include "platform/http/json_value.h"

namespace http {

// Violations with the path where they are; the first hundred are kept. A name that is not one of
// ours stands in a path only where it looks like one (letters, digits, `_`), otherwise as `?`.
class JsonErrors {
 public:
  using Params = std::vector<std::pair<std::string, std::string>>;

  void add(std::string_view rule, Params params = {});
  // Steps into a member or an item; give what it returned to `leave`.
  size_t enter(std::string_view name);
  size_t enter(size_t index);
  void leave(size_t mark) { path_.resize(mark); }
  bool any() const { return !violations_.empty(); }
  bool full() const;
  base::Error take() { return base::invalid(std::move(violations_)); }

 private:
  std::string path_;
  std::vector<base::Violation> violations_;
};

void read_plain(JsonErrors& errors, const JsonValue& json, bool& out);
void read_plain(JsonErrors& errors, const JsonValue& json, int& out);
void read_plain(JsonErrors& errors, const JsonValue& json, std::int64_t& out);
void read_plain(JsonErrors& errors, const JsonValue& json, double& out);
// As it stands, untidied: for secrets and keys. What people write is read by `text`.
void read_plain(JsonErrors& errors, const JsonValue& json, std::string& out);
void read_plain(JsonErrors& errors, const JsonValue& json, base::Date& out);
void read_plain(JsonErrors& errors, const JsonValue& json, base::Instant& out);
void read_plain(JsonErrors& errors, const JsonValue& json, RawJson& out);
void read_id(JsonErrors& errors, const JsonValue& json, bool municipality, std::string& out);
base::Error json_unreadable();

template <class T>
void read_described(JsonErrors& errors, const JsonValue& json, T& out);

template <class E>
void read_enum(JsonErrors& errors, const JsonValue& json, E& out) {
  const auto text = json.text();
  if (!text) return errors.add("field.type");
  for (const auto& [value, name] : enum_names(E{})) {
    if (name == *text) {
      out = value;
      return;
    }
  }
  errors.add("field.choice");
}

struct PlainLeaf {
  size_t max_items = ListRule{}.max;

  template <class T>
  void operator()(JsonErrors& errors, const JsonValue& json, T& out) const {
    if constexpr (is_id<T>) {
      std::string value;
      read_id(errors, json, std::is_same_v<T, base::MunicipalityId>, value);
      out = T(std::move(value));
    } else if constexpr (std::is_enum_v<T>) {
      read_enum(errors, json, out);
    } else if constexpr (requires { read_plain(errors, json, out); }) {
      read_plain(errors, json, out);
    } else {
      read_described(errors, json, out);
    }
  }
};

struct TextLeaf {
  TextRule rule;
  size_t max_items = rule.max_items;

  void operator()(JsonErrors& errors, const JsonValue& json, std::string& out) const;
};

struct NumberLeaf {
  NumberRule rule;
  size_t max_items = ListRule{}.max;

  void operator()(JsonErrors& errors, const JsonValue& json, int& out) const;
  void operator()(JsonErrors& errors, const JsonValue& json, std::int64_t& out) const;
  void operator()(JsonErrors& errors, const JsonValue& json, double& out) const;
};

template <class T, class Leaf>
void read_into(JsonErrors& errors, const JsonValue& json, T& out, const Leaf& leaf);

template <class T, class Leaf>
void read_list(JsonErrors& errors, const JsonValue& json, std::vector<T>& out, const Leaf& leaf) {
  if (json.kind() != JsonKind::list) return errors.add("field.type");
  const auto items = json.items();
  if (items.size() > leaf.max_items) {
    return errors.add("list.too_long", {{"max", std::to_string(leaf.max_items)}});
  }
  out.clear();
  out.reserve(items.size());
  for (size_t i = 0; i < items.size() && !errors.full(); ++i) {
    const size_t mark = errors.enter(i);
    T item = blank<T>();
    read_into(errors, items[i], item, leaf);
    out.push_back(std::move(item));
    errors.leave(mark);
  }
}

template <class T, class Leaf>
void read_map(JsonErrors& errors, const JsonValue& json, std::map<std::string, T>& out,
              const Leaf& leaf) {
  if (json.kind() != JsonKind::object) return errors.add("field.type");
  const auto members = json.members();
  if (members.size() > leaf.max_items) {
    return errors.add("list.too_long", {{"max", std::to_string(leaf.max_items)}});
  }
  out.clear();
  for (const auto& [name, value] : members) {
    if (errors.full()) return;
    const size_t mark = errors.enter(name);
    T item = blank<T>();
    read_into(errors, value, item, leaf);
    if (!out.emplace(name, std::move(item)).second) errors.add("field.repeated");
    errors.leave(mark);
  }
}

template <class T, class Leaf>
void read_into(JsonErrors& errors, const JsonValue& json, T& out, const Leaf& leaf) {
  if constexpr (is_optional<T>) {
    out.reset();
    if (json.is_null()) return;
    auto inner = blank<typename T::value_type>();
    read_into(errors, json, inner, leaf);
    out = std::move(inner);
  } else if constexpr (is_change<T>) {
    out.present = true;
    read_into(errors, json, out.value, leaf);
  } else if constexpr (std::is_same_v<T, RawJson>) {
    leaf(errors, json, out);
  } else {
    if (json.is_null()) return errors.add("field.required");
    if constexpr (is_list<T>) {
      read_list(errors, json, out, leaf);
    } else if constexpr (is_map<T>) {
      read_map(errors, json, out, leaf);
    } else {
      leaf(errors, json, out);
    }
  }
}

// The visitor that `describe` meets when an object is read.
class JsonReader {
 public:
  JsonReader(JsonErrors& errors, const JsonValue& object);

  template <class T>
  void field(std::string_view name, T& x) {
    member(name, x, PlainLeaf{}, true);
  }
  template <class T>
  void field(std::string_view name, T& x, WithDefault) {
    member(name, x, PlainLeaf{}, false);
  }
  template <class T>
  void text(std::string_view name, T& x, TextRule rule = {}) {
    member(name, x, TextLeaf{rule}, true);
  }
  template <class T>
  void text(std::string_view name, T& x, TextRule rule, WithDefault) {
    member(name, x, TextLeaf{rule}, false);
  }
  template <class T>
  void number(std::string_view name, T& x, NumberRule rule) {
    member(name, x, NumberLeaf{rule}, true);
  }
  template <class T>
  void number(std::string_view name, T& x, NumberRule rule, WithDefault) {
    member(name, x, NumberLeaf{rule}, false);
  }
  template <class T>
  void list(std::string_view name, T& x, ListRule rule) {
    member(name, x, PlainLeaf{rule.max}, true);
  }
  template <class T>
  void list(std::string_view name, T& x, ListRule rule, WithDefault) {
    member(name, x, PlainLeaf{rule.max}, false);
  }

  // Reports the members that no description asked for.
  void finish();

 private:
  struct Member {
    std::string_view name;
    JsonValue value;
    bool used = false;
  };

  template <class T, class Leaf>
  void member(std::string_view name, T& x, const Leaf& leaf, bool required) {
    constexpr bool may_be_absent = is_optional<T> || is_change<T>;
    const size_t mark = errors_.enter(name);
    const JsonValue* value = take(name);
    if (value != nullptr && (required || may_be_absent || !value->is_null())) {
      read_into(errors_, *value, x, leaf);
    } else if (value == nullptr && required && !may_be_absent) {
      errors_.add("field.required");
    }
    errors_.leave(mark);
  }
  const JsonValue* take(std::string_view name);

  JsonErrors& errors_;
  std::vector<Member> members_;
};

template <class T>
void read_described(JsonErrors& errors, const JsonValue& json, T& out) {
  if (json.kind() != JsonKind::object) return errors.add("field.type");
  JsonReader reader(errors, json);
  describe(reader, out);
  reader.finish();
}

template <class T>
base::Result<T> read_json(std::string_view body) {
  JsonDocument document;
  if (!document.parse(body)) return json_unreadable();
  JsonErrors errors;
  T out = blank<T>();
  read_into(errors, document.root(), out, PlainLeaf{});
  if (errors.any()) return errors.take();
  return out;
}

}  // namespace http
