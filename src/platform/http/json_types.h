// What a described type may hold beside plain values, and the rules that a description states.
//
// A type is described once, by a free function template found through its namespace; the
// description serves reading, writing and the API document:
//
//   template <class V> void describe(V& v, NewReferral& x) {
//     v.field("person_id", x.person_id);         // std::optional: null or absent is empty
//     v.text("wish", x.wish, {.min = 1, .max = 4000, .lines = true});
//     v.list("sources", x.sources, {.max = 20});
//     v.number("extent_percent", x.extent_percent, {.min = 0, .max = 100});
//     v.field("urgent", x.urgent, http::with_default);   // absent leaves what the member holds
//   }
//
// Members: bool, int, std::int64_t, double, std::string, base::Date, base::Instant, base::Id, enums
// (by `enum_names(E)`: a range of pair<E, string_view>), std::optional, std::vector,
// std::map<std::string, T>, described types, Change and RawJson. `std::string_view
// schema_name(const T*)` gives a type a name of its own in the API document; a type without one is
// written where it is used. A value type of another room (money, say) is read, written and told by
// `read_plain(JsonErrors&, const JsonValue&, T&)`, `append_json(std::string&, const T&)` and
// `std::string value_schema(const T*)` in the namespace of T.
#pragma once

#include <cstdint>
#include <limits>
#include <map>
#include <optional>
#include <string>
#include <type_traits>
#include <vector>

#include "base/date.h"
#include "base/id.h"

namespace http {

// What a value is before it has been read. Dates have no empty value of their own, so a plain
// member is declared as `base::Date starts_on = http::blank<base::Date>();`.
template <class T>
T blank() {
  if constexpr (std::is_same_v<T, base::Date>) {
    return base::Date::from_days({});
  } else if constexpr (std::is_same_v<T, base::Instant>) {
    return base::Instant::from_seconds({});
  } else {
    return T{};
  }
}

// A member of a partial change: `present` tells whether the sender named it at all.
template <class T>
struct Change {
  bool present = false;
  T value = blank<T>();

  friend bool operator==(const Change&, const Change&) = default;
};

// Any JSON value, kept as text. What is written with it must be valid JSON.
struct RawJson {
  std::string text = "null";

  friend bool operator==(const RawJson&, const RawJson&) = default;
};

struct WithDefault {};
inline constexpr WithDefault with_default{};

// Text is made NFC and tidied (base::tidy_line, or base::tidy_text where `lines`) and then counted
// in characters. A text that is empty after that, where min >= 1, breaks `field.required`.
struct TextRule {
  size_t min = 0;
  size_t max = 200;
  bool lines = false;
  size_t max_items = 1000;  // where the member is a list or map of texts
};

struct NumberRule {
  std::int64_t min = std::numeric_limits<std::int64_t>::min();
  std::int64_t max = std::numeric_limits<std::int64_t>::max();
};

struct ListRule {
  size_t max = 1000;
};

template <class T>
inline constexpr bool is_optional = false;
template <class T>
inline constexpr bool is_optional<std::optional<T>> = true;

template <class T>
inline constexpr bool is_change = false;
template <class T>
inline constexpr bool is_change<Change<T>> = true;

template <class T>
inline constexpr bool is_list = false;
template <class T>
inline constexpr bool is_list<std::vector<T>> = true;

template <class T>
inline constexpr bool is_map = false;
template <class T>
inline constexpr bool is_map<std::map<std::string, T>> = true;

template <class T>
inline constexpr bool is_id = false;
template <class Tag>
inline constexpr bool is_id<base::Id<Tag>> = true;

}  // namespace http
