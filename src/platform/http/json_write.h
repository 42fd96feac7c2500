// Writing a described type as JSON, straight to a buffer. Members stand in the order of the
// description; an empty optional is `null`, an absent Change is left out.
#pragma once

#include <string>
#include <string_view>

#include "base/ensure.h"
#include "platform/http/json_types.h"

namespace http {

void append_json(std::string& out, bool value);
void append_json(std::string& out, int value);
void append_json(std::string& out, std::int64_t value);
void append_json(std::string& out,
                 double value);  // finite; the shortest text that reads back the same
void append_json(std::string& out, std::string_view value);
void append_json(std::string& out, const base::Date& value);
void append_json(std::string& out, const base::Instant& value);
void append_json(std::string& out, const RawJson& value);

// `describe` takes a changeable object because reading needs one; writing never changes it, so the
// const_cast in write_json is sound for every description.
template <class T>
void write_json(std::string& out, const T& x);

// The visitor that `describe` meets when an object is written.
class JsonWriter {
 public:
  explicit JsonWriter(std::string& out) : out_(out) {}

  template <class T, class... Rules>
  void field(std::string_view name, const T& x, const Rules&...) {
    if constexpr (is_change<T>) {
      if (x.present) field(name, x.value);
    } else {
      begin(name);
      write_json(out_, x);
    }
  }
  template <class T>
  void text(std::string_view name, const T& x, TextRule = {}) {
    field(name, x);
  }
  template <class T>
  void text(std::string_view name, const T& x, TextRule, WithDefault) {
    field(name, x);
  }
  template <class T>
  void number(std::string_view name, const T& x, NumberRule) {
    field(name, x);
  }
  template <class T>
  void number(std::string_view name, const T& x, NumberRule, WithDefault) {
    field(name, x);
  }
  template <class T>
  void list(std::string_view name, const T& x, ListRule) {
    field(name, x);
  }
  template <class T>
  void list(std::string_view name, const T& x, ListRule, WithDefault) {
    field(name, x);
  }

 private:
  void begin(std::string_view name);

  std::string& out_;
  bool first_ = true;
};

template <class E>
std::string_view enum_name(E value) {
  for (const auto& [candidate, name] : enum_names(E{})) {
    if (candidate == value) return name;
  }
  ENSURE(false && "an enum value without a name");
  return {};
}

template <class T>
void write_list(std::string& out, const std::vector<T>& items) {
  out += '[';
  bool first = true;
  for (const auto& item : items) {
    if (!first) out += ',';
    first = false;
    write_json(out, static_cast<const T&>(item));
  }
  out += ']';
}

template <class T>
void write_map(std::string& out, const std::map<std::string, T>& members) {
  out += '{';
  bool first = true;
  for (const auto& [name, value] : members) {
    if (!first) out += ',';
    first = false;
    append_json(out, std::string_view(name));
    out += ':';
    write_json(out, value);
  }
  out += '}';
}

template <class T>
void write_json(std::string& out, const T& x) {
  if constexpr (is_optional<T>) {
    if (x) {
      write_json(out, *x);
    } else {
      out += "null";
    }
  } else if constexpr (is_change<T>) {
    write_json(out, x.value);
  } else if constexpr (is_list<T>) {
    write_list(out, x);
  } else if constexpr (is_map<T>) {
    write_map(out, x);
  } else if constexpr (is_id<T>) {
    append_json(out, std::string_view(x.str()));
  } else if constexpr (std::is_same_v<T, std::string>) {
    append_json(out, std::string_view(x));
  } else if constexpr (std::is_enum_v<T>) {
    append_json(out, enum_name(x));
  } else if constexpr (requires { append_json(out, x); }) {
    append_json(out, x);
  } else {
    out += '{';
    JsonWriter writer(out);
    describe(writer, const_cast<T&>(x));
    out += '}';
  }
}

template <class T>
std::string to_json(const T& x) {
  std::string out;
  write_json(out, x);
  return out;
}

}  // namespace http
