// One database and its transactions. Two drivers: SQLite (one file, embedded) and PostgreSQL.
// Threading: any thread. A call returns when its transaction is over; a write has then been made durable
// (SQLite: WAL with synchronous=FULL, many units of work in one commit; PostgreSQL: its own commit).
#pragma once

#include <exception>
#include <functional>
#include <memory>
#include <string>

#include "platform/sql/session.h"

namespace sql {

struct Options {
  Driver driver = Driver::sqlite;
  std::string sqlite_path;         // SQLite: the file
  std::string postgres_conninfo;   // PostgreSQL: libpq's connection string
  std::string postgres_schema;     // PostgreSQL: search_path, empty for the default
  int connections = 8;             // readers, and on PostgreSQL writers
};

class Database {
 public:
  virtual ~Database() = default;
  virtual Driver driver() const = 0;

  // A consistent picture; writing in it throws.
  virtual void read(const std::function<void(Session&)>& unit) = 0;

  // Commits when `unit` returns true, rolls back when it returns false or throws. `unit` may be called
  // again from its beginning after a collision, at most 64 times; then Collision is thrown.
  virtual void write(const std::function<bool(Session&)>& unit) = 0;

  // As write(), without waiting: `over` is called once, with nothing when it is durable or with what was
  // thrown, on a thread of the database's own or before this returns. It must be quick and not throw.
  using Over = std::function<void(const std::exception_ptr&)>;
  virtual void write_later(const std::function<bool(Session&)>& unit, const Over& over);

  // What the database itself finds wrong with its file and its keys (SQLite: integrity_check and
  // foreign_key_check; PostgreSQL enforces its keys always and has no such check: 0).
  virtual std::int64_t count_broken() = 0;

  // Schema changes: alone, on one connection, in one transaction.
  virtual void migrate(const std::function<void(Session&)>& unit) = 0;
};

// Throws Failure when the database cannot be opened, and when a setting that durability or correctness
// rests on is weaker than promised and cannot be made otherwise.
std::unique_ptr<Database> open(const Options& options);

}  // namespace sql
