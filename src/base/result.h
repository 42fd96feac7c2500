// A value, or the Error that says why there is none. Ignoring one is a compile error.
// Member names follow std::expected so that a later move is mechanical.
#pragma once

#include <optional>
#include <utility>
#include <variant>

#include "base/ensure.h"
#include "base/error.h"

namespace base {

template <class T>
class [[nodiscard]] Result {
 public:
  using value_type = T;

  Result(T value) : state_(std::in_place_index<0>, std::move(value)) {}        // NOLINT: implicit
  Result(Error error) : state_(std::in_place_index<1>, std::move(error)) {}    // NOLINT: implicit

  bool has_value() const { return state_.index() == 0; }
  explicit operator bool() const { return has_value(); }

  T& value() {
    ENSURE(has_value());
    return *std::get_if<0>(&state_);
  }
  const T& value() const {
    ENSURE(has_value());
    return *std::get_if<0>(&state_);
  }
  T& operator*() { return value(); }
  const T& operator*() const { return value(); }
  T* operator->() { return &value(); }
  const T* operator->() const { return &value(); }

  const Error& error() const {
    ENSURE(!has_value());
    return *std::get_if<1>(&state_);
  }
  Error take_error() {
    ENSURE(!has_value());
    return std::move(*std::get_if<1>(&state_));
  }

 private:
  std::variant<T, Error> state_;
};

struct Done {
  friend bool operator==(Done, Done) = default;
};
using Status = Result<Done>;
inline Status done() { return Done{}; }

}  // namespace base

// TRY(expr): leave the function with expr's error, if it has one.
#define TRY(expr)                                            \
  do {                                                       \
    auto try_result_ = (expr);                               \
    if (!try_result_.has_value()) return try_result_.take_error(); \
  } while (false)

// TRY_ASSIGN(declaration, expr): the value, or leave with the error. One to a line.
#define TRY_ASSIGN(declaration, expr) TRY_ASSIGN_AT(declaration, expr, __COUNTER__)
#define TRY_ASSIGN_AT(declaration, expr, n) TRY_ASSIGN_NAMED(declaration, expr, n)
#define TRY_ASSIGN_NAMED(declaration, expr, n)                         \
  auto try_value_##n = (expr);                                         \
  if (!try_value_##n.has_value()) return try_value_##n.take_error();   \
  declaration = std::move(try_value_##n.value())
