// One connection inside one transaction. A store is given a Session and never begins or commits.
// Threading: a Session belongs to the thread that was given it.
#pragma once

#include <functional>
#include <initializer_list>
#include <stdexcept>
#include <string_view>
#include <vector>

#include "platform/sql/statement.h"
#include "platform/sql/value.h"

namespace sql {

enum class Driver { sqlite, postgres };

// The database could not do it now: disk full, connection lost, file locked. Nothing was written.
class Failure : public std::runtime_error {
 public:
  using std::runtime_error::runtime_error;
};

// Two units of work met; the later one may be tried again from its beginning.
class Collision : public Failure {
 public:
  using Failure::Failure;
};

// The database refused a row: a broken key or CHECK. A rule should have said so before.
class Refused : public std::runtime_error {
 public:
  using std::runtime_error::runtime_error;
};

using Values = std::vector<Value>;

class Session {
 public:
  virtual ~Session() = default;
  virtual Driver driver() const = 0;

  // Runs a statement with as many values as it has parameters (fewer or more throws InvariantViolation).
  // Returns how many rows it changed.
  std::int64_t change(const Statement& statement, const Values& values);
  void each(const Statement& statement, const Values& values,
            const std::function<void(const Row&)>& row);

  // Every row mapped, in order.
  template <class F>
  auto list(const Statement& statement, const Values& values, F map) {
    std::vector<decltype(map(std::declval<const Row&>()))> out;
    each(statement, values, [&](const Row& row) { out.push_back(map(row)); });
    return out;
  }

  // The first row mapped, or nothing.
  template <class F>
  auto first(const Statement& statement, const Values& values, F map) {
    std::optional<decltype(map(std::declval<const Row&>()))> out;
    each(statement, values, [&](const Row& row) {
      if (!out) out.emplace(map(row));
    });
    return out;
  }

  // Text of our own with several statements: migrations and settings only.
  virtual void script(std::string_view text) = 0;
  // Prepares without running: for the test that prepares every statement.
  virtual void prepare(const Statement& statement) = 0;

 protected:
  virtual std::int64_t run(const Statement& statement, const Values& values,
                           const std::function<void(const Row&)>& row) = 0;
};

}  // namespace sql
