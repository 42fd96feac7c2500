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

}  // namespace sql
