#include "platform/sql/sqlite_session.h"

#include <algorithm>

#include <sqlite3.h>

#include "base/ensure.h"

namespace sql {

namespace {

class SqliteRow final : public Row {
 public:
  explicit SqliteRow(sqlite3_stmt* statement) : statement_(statement) {}

  bool is_null(int column) const override {
    return sqlite3_column_type(statement_, column) == SQLITE_NULL;
  }
  std::int64_t integer(int column) const override {
    ENSURE(sqlite3_column_type(statement_, column) == SQLITE_INTEGER);
    return sqlite3_column_int64(statement_, column);
  }
  std::string text(int column) const override {
    ENSURE(sqlite3_column_type(statement_, column) == SQLITE_TEXT);
    const auto* bytes = reinterpret_cast<const char*>(sqlite3_column_text(statement_, column));
    return std::string(bytes, static_cast<size_t>(sqlite3_column_bytes(statement_, column)));
  }
  std::string bytes(int column) const override {
    ENSURE(sqlite3_column_type(statement_, column) == SQLITE_BLOB);
    const auto* bytes = static_cast<const char*>(sqlite3_column_blob(statement_, column));
    const auto size = static_cast<size_t>(sqlite3_column_bytes(statement_, column));
    return size == 0 ? std::string() : std::string(bytes, size);
  }

 private:
  sqlite3_stmt* statement_;
};

struct Bind {
  sqlite3_stmt* statement;
  int at;

  int operator()(std::monostate) const { return sqlite3_bind_null(statement, at); }
  int operator()(std::int64_t number) const { return sqlite3_bind_int64(statement, at, number); }
  int operator()(const std::string& text) const {
    return sqlite3_bind_text(statement, at, text.data(), static_cast<int>(text.size()), SQLITE_STATIC);
  }
  int operator()(const Bytes& bytes) const {
    const char* data = bytes.value.empty() ? "" : bytes.value.data();
    return sqlite3_bind_blob(statement, at, data, static_cast<int>(bytes.value.size()), SQLITE_STATIC);
  }
};

// The statement is put back for its next use however the run ends.
class Reset {
 public:
  explicit Reset(sqlite3_stmt* statement) : statement_(statement) {}
  ~Reset() {
    sqlite3_reset(statement_);
    sqlite3_clear_bindings(statement_);
  }
  Reset(const Reset&) = delete;
  Reset& operator=(const Reset&) = delete;

 private:
  sqlite3_stmt* statement_;
};

}  // namespace

SqliteSession::SqliteSession(const std::string& path, Mode mode) {
  const int flags = SQLITE_OPEN_NOMUTEX | (mode == Mode::read ? SQLITE_OPEN_READWRITE
                                                             : SQLITE_OPEN_READWRITE | SQLITE_OPEN_CREATE);
  const int code = sqlite3_open_v2(path.c_str(), &db_, flags, nullptr);
  if (code != SQLITE_OK) {
    const std::string message = db_ ? sqlite3_errmsg(db_) : "out of memory";
    sqlite3_close(db_);
    throw Failure("cannot open the database file: " + message);
  }
  apply_settings(mode);
}

SqliteSession::~SqliteSession() {
  for (const auto& held : statements_) sqlite3_finalize(held.statement);
  for (const auto& [text, statement] : controls_) sqlite3_finalize(statement);
  sqlite3_close(db_);
}

void SqliteSession::apply_settings(Mode mode) {
  sqlite3_busy_timeout(db_, 5000);
  sqlite3_db_config(db_, SQLITE_DBCONFIG_TRUSTED_SCHEMA, 0, nullptr);
  sqlite3_db_config(db_, SQLITE_DBCONFIG_DQS_DML, 0, nullptr);
  sqlite3_db_config(db_, SQLITE_DBCONFIG_DQS_DDL, 0, nullptr);
  script("PRAGMA foreign_keys = ON; PRAGMA recursive_triggers = ON; PRAGMA synchronous = FULL;"
         "PRAGMA mmap_size = 0;");
  if (mode == Mode::write) {
    // A unit of work is a savepoint. SQLite keeps what it may have to take back in a list when it is in memory,
    // and walks the whole list after every statement: a large import would take the square of its length.
    script("PRAGMA temp_store = FILE; PRAGMA cache_size = -32000;"
           "PRAGMA journal_mode = WAL; PRAGMA wal_autocheckpoint = 4000; PRAGMA journal_size_limit = 67108864;");
  } else {
    script("PRAGMA temp_store = MEMORY; PRAGMA cache_size = -2000; PRAGMA query_only = ON;");
  }
  const bool strong = pragma("foreign_keys") == "1" && pragma("recursive_triggers") == "1" &&
                      pragma("synchronous") == "2" && pragma("journal_mode") == "wal";
  if (!strong) throw Failure("the database file refuses the settings that durability rests on");
}

std::string SqliteSession::pragma(const char* name) {
  sqlite3_stmt* statement = nullptr;
  const std::string text = std::string("PRAGMA ") + name;
  if (sqlite3_prepare_v2(db_, text.c_str(), -1, &statement, nullptr) != SQLITE_OK) fail(SQLITE_ERROR);
  std::string value;
  if (sqlite3_step(statement) == SQLITE_ROW) {
    value = reinterpret_cast<const char*>(sqlite3_column_text(statement, 0));
  }
  sqlite3_finalize(statement);
  return value;
}

std::int64_t SqliteSession::count_broken() {
  std::int64_t count = 0;
  const auto ask = [&](const char* text, bool first_is_fine) {
    sqlite3_stmt* statement = nullptr;
    if (sqlite3_prepare_v2(db_, text, -1, &statement, nullptr) != SQLITE_OK) fail(SQLITE_ERROR);
    while (sqlite3_step(statement) == SQLITE_ROW) {
      const auto* said = reinterpret_cast<const char*>(sqlite3_column_text(statement, 0));
      if (!first_is_fine || std::string(said) != "ok") ++count;
    }
    sqlite3_finalize(statement);
  };
  ask("PRAGMA integrity_check", true);
  ask("PRAGMA foreign_key_check", false);
  return count;
}

void SqliteSession::script(std::string_view text) {
  const std::string owned(text);
  const int code = sqlite3_exec(db_, owned.c_str(), nullptr, nullptr, nullptr);
  if (code != SQLITE_OK) fail(code);
}

bool SqliteSession::in_transaction() const { return sqlite3_get_autocommit(db_) == 0; }

void SqliteSession::checkpoint() {
  sqlite3_wal_checkpoint_v2(db_, nullptr, SQLITE_CHECKPOINT_PASSIVE, nullptr, nullptr);
}

void SqliteSession::prepare(const Statement& statement) { prepared(statement); }

void SqliteSession::control(const char* text) {
  auto found = std::find_if(controls_.begin(), controls_.end(), [&](const auto& held) { return held.first == text; });
  if (found == controls_.end()) {
    sqlite3_stmt* statement = nullptr;
    const int code = sqlite3_prepare_v3(db_, text, -1, SQLITE_PREPARE_PERSISTENT, &statement, nullptr);
    if (code != SQLITE_OK) fail(code);
    found = controls_.insert(controls_.end(), {text, statement});
  }
  const int code = sqlite3_step(found->second);
  sqlite3_reset(found->second);
  if (code != SQLITE_DONE) fail(code);
}

SqliteSession::Prepared& SqliteSession::prepared(const Statement& statement) {
  if (statements_.size() <= statement.index()) statements_.resize(Statement::all().size());
  auto& held = statements_[statement.index()];
  if (held.statement) return held;
  const int code =
      sqlite3_prepare_v3(db_, statement.text(), -1, SQLITE_PREPARE_PERSISTENT, &held.statement, nullptr);
  if (code != SQLITE_OK) {
    throw std::logic_error(std::string(statement.name()) + ": " + sqlite3_errmsg(db_));
  }
  for (int i = 1; i <= sqlite3_bind_parameter_count(held.statement); ++i) {
    const int place = sqlite3_bind_parameter_index(held.statement, ("$" + std::to_string(i)).c_str());
    ENSURE(place > 0);
    held.places.push_back(place);
  }
  return held;
}

std::int64_t SqliteSession::run(const Statement& statement, const Values& values,
                                const std::function<void(const Row&)>& row) {
  const auto& held = prepared(statement);
  const Reset reset(held.statement);
  ENSURE(held.places.size() == values.size());
  for (size_t i = 0; i < values.size(); ++i) {
    const int code = std::visit(Bind{held.statement, held.places[i]}, values[i].held());
    if (code != SQLITE_OK) fail(code);
  }
  const SqliteRow view(held.statement);
  int code = sqlite3_step(held.statement);
  for (; code == SQLITE_ROW; code = sqlite3_step(held.statement)) row(view);
  if (code != SQLITE_DONE) fail(code);
  return sqlite3_changes64(db_);
}

void SqliteSession::fail(int code) {
  const std::string message = sqlite3_errmsg(db_);
  switch (code & 0xFF) {
    case SQLITE_BUSY:
    case SQLITE_LOCKED:
      throw Collision(message);
    case SQLITE_CONSTRAINT:
    case SQLITE_READONLY:
    case SQLITE_MISMATCH:
      throw Refused(message);
    default:
      throw Failure(message);
  }
}

}  // namespace sql
