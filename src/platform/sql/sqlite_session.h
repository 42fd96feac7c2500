// SQLite's half of a Session. Only sqlite_*.cpp include this.
#pragma once

#include <string>
#include <utility>
#include <vector>

#include "platform/sql/session.h"

struct sqlite3;
struct sqlite3_stmt;

namespace sql {

class SqliteSession final : public Session {
 public:
  enum class Mode { read, write };
  SqliteSession(const std::string& path, Mode mode);
  ~SqliteSession() override;
  SqliteSession(const SqliteSession&) = delete;
  SqliteSession& operator=(const SqliteSession&) = delete;

  Driver driver() const override { return Driver::sqlite; }
  void script(std::string_view text) override;
  void prepare(const Statement& statement) override;
  bool in_transaction() const;
  // Begins and ends transactions and savepoints: `text` is a literal, prepared once and kept.
  void control(const char* text);
  // Wal frames copied back into the file without waiting for anybody.
  void checkpoint();
  std::string pragma(const char* name);
  // Rows of integrity_check that are not `ok`, and broken foreign keys.
  std::int64_t count_broken();

 protected:
  std::int64_t run(const Statement& statement, const Values& values,
                   const std::function<void(const Row&)>& row) override;

 private:
  // A statement and where SQLite has put its $1, $2 …
  struct Prepared {
    sqlite3_stmt* statement = nullptr;
    std::vector<int> places;
  };
  Prepared& prepared(const Statement& statement);
  void apply_settings(Mode mode);
  [[noreturn]] void fail(int code);

  sqlite3* db_ = nullptr;
  std::vector<Prepared> statements_;  // by the statement's index
  std::vector<std::pair<const char*, sqlite3_stmt*>> controls_;
};

}  // namespace sql
