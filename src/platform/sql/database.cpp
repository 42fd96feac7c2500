#include "platform/sql/database.h"

#include "platform/sql/postgres_database.h"
#include "platform/sql/sqlite_database.h"

namespace sql {

std::unique_ptr<Database> open(const Options& options) {
  switch (options.driver) {
    case Driver::sqlite:
      return open_sqlite(options);
    case Driver::postgres:
      return open_postgres(options);
  }
  return nullptr;
}

void Database::write_later(const std::function<bool(Session&)>& unit, const Over& over) {
  std::exception_ptr error;
  try {
    write(unit);
  } catch (...) {
    error = std::current_exception();
  }
  over(error);
}

}  // namespace sql
