#include "platform/sql/session.h"

#include "base/ensure.h"

namespace sql {

std::int64_t Session::change(const Statement& statement, const Values& values) {
  ENSURE(values.size() == statement.parameter_count());
  return run(statement, values, [](const Row&) {});
}

void Session::each(const Statement& statement, const Values& values,
                   const std::function<void(const Row&)>& row) {
  ENSURE(values.size() == statement.parameter_count());
  run(statement, values, row);
}

}  // namespace sql
