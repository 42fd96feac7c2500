// Names of enumerators, one table per enum: `constexpr const auto& enum_names(E)` found beside the enum.
// The same name stands in the database, in JSON and in the message catalogues.
#pragma once

#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "base/ensure.h"

namespace base {

template <class E>
std::string name_of(E value) {
  for (const auto& [known, name] : enum_names(E{})) {
    if (known == value) return std::string(name);
  }
  ENSURE(false && "an enumerator without a name");
}

template <class E>
std::optional<E> find_named(std::string_view text) {
  for (const auto& [value, name] : enum_names(E{})) {
    if (name == text) return value;
  }
  return std::nullopt;
}

// For what our own database holds: a name that is none is a bug.
template <class E>
E named(std::string_view text) {
  const auto found = find_named<E>(text);
  ENSURE(found.has_value());
  return *found;
}

// In the order of the enum.
template <class E>
std::vector<std::string> all_names() {
  std::vector<std::string> out;
  for (const auto& [value, name] : enum_names(E{})) out.emplace_back(name);
  return out;
}

}  // namespace base
