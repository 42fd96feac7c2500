// What a statement is given and what its rows hold: nothing, a whole number, a text or bytes.
#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <variant>

#include "base/date.h"
#include "base/id.h"

namespace sql {

struct Bytes {
  std::string value;
};

// Converts from what the rooms speak; an empty optional is NULL.
class Value {
 public:
  Value() = default;
  Value(std::nullptr_t) {}                                        // NOLINT: implicit
  Value(bool flag) : held_(std::int64_t{flag ? 1 : 0}) {}         // NOLINT: implicit
  Value(int number) : held_(std::int64_t{number}) {}              // NOLINT: implicit
  Value(std::int64_t number) : held_(number) {}                   // NOLINT: implicit
  Value(std::string text) : held_(std::move(text)) {}             // NOLINT: implicit
  Value(std::string_view text) : held_(std::string(text)) {}      // NOLINT: implicit
  Value(const char* text) : held_(std::string(text)) {}           // NOLINT: implicit
  Value(Bytes bytes) : held_(std::move(bytes)) {}                 // NOLINT: implicit
  Value(base::Date date) : held_(date.str()) {}                   // NOLINT: implicit
  Value(base::Instant at) : held_(at.str()) {}                    // NOLINT: implicit
  template <class Tag>
  Value(const base::Id<Tag>& id) : held_(id.str()) {}             // NOLINT: implicit
  template <class T>
  Value(const std::optional<T>& maybe) {                          // NOLINT: implicit
    if (maybe) *this = Value(*maybe);
  }

  const std::variant<std::monostate, std::int64_t, std::string, Bytes>& held() const { return held_; }

 private:
  std::variant<std::monostate, std::int64_t, std::string, Bytes> held_;
};

// One row of an answer, alive only inside the callback that is given it. Columns count from 0.
// Asking for a value that is NULL, or for a date that is none, is a bug of ours and throws.
class Row {
 public:
  virtual ~Row() = default;
  virtual bool is_null(int column) const = 0;
  virtual std::int64_t integer(int column) const = 0;
  virtual std::string text(int column) const = 0;
  virtual std::string bytes(int column) const = 0;

  int small(int column) const { return static_cast<int>(integer(column)); }
  bool flag(int column) const { return integer(column) != 0; }
  base::Date date(int column) const;
  base::Instant instant(int column) const;
  std::optional<std::string> maybe_text(int column) const;
  std::optional<int> maybe_small(int column) const;
  std::optional<bool> maybe_flag(int column) const;
  std::optional<base::Date> maybe_date(int column) const;
  std::optional<base::Instant> maybe_instant(int column) const;
  template <class Id>
  Id id(int column) const {
    return Id(text(column));
  }
  template <class Id>
  std::optional<Id> maybe_id(int column) const {
    if (is_null(column)) return std::nullopt;
    return Id(text(column));
  }
};

}  // namespace sql
