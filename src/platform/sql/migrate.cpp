#include "platform/sql/migrate.h"

#include <algorithm>
#include <array>
#include <map>

#include <fmt/format.h>

#include "base/ensure.h"
#include "platform/sql/schema_files.h"
#include "platform/system/crypto.h"

namespace sql {

namespace {

struct Migration {
  int number;
  std::string name;
  std::string_view text;
};

struct Token {
  std::string_view name;
  std::string_view sqlite;
  std::string_view postgres;
};

constexpr std::array<Token, 5> kTokens = {{
    {"$TEXT", "TEXT", "TEXT COLLATE \"C\""},
    {"$INT", "INTEGER", "BIGINT"},
    {"$BYTES", "BLOB", "BYTEA"},
    {"$STRICT $BY_MONTH", "STRICT", "PARTITION BY RANGE (recorded_month)"},
    {"$STRICT", "STRICT", ""},
}};

constexpr std::array<const char*, 3> kMonthlyTables = {"entry", "entry_change", "access_record"};

const Statement kApplied{"schema.applied", "SELECT number, digest FROM schema_migration ORDER BY number"};
const Statement kRecord{"schema.record",
                        "INSERT INTO schema_migration (number, name, digest, applied_at) "
                        "VALUES ($1, $2, $3, $4)"};

bool is_for(std::string_view name, Driver driver) {
  if (name.find(".sqlite.") != std::string_view::npos) return driver == Driver::sqlite;
  if (name.find(".postgres.") != std::string_view::npos) return driver == Driver::postgres;
  return true;
}

std::vector<Migration> migrations(Driver driver) {
  std::vector<Migration> out;
  for (const auto& file : samsyn_schema_files()) {
    if (!is_for(file.name, driver)) continue;
    out.push_back({std::stoi(std::string(file.name.substr(0, 4))), std::string(file.name), file.text});
  }
  std::sort(out.begin(), out.end(), [](const auto& a, const auto& b) { return a.number < b.number; });
  return out;
}

void make_ledger(Session& session) {
  session.script(translate("CREATE TABLE IF NOT EXISTS schema_migration (number $INT NOT NULL PRIMARY KEY, "
                           "name $TEXT NOT NULL, digest $TEXT NOT NULL, applied_at $TEXT NOT NULL) $STRICT;",
                           session.driver()));
}

std::map<int, std::string> applied(Session& session) {
  std::map<int, std::string> out;
  session.each(kApplied, {}, [&](const Row& row) { out.emplace(row.small(0), row.text(1)); });
  return out;
}

int run_missing(Session& session, base::Instant now, const std::function<void(double)>& share_done) {
  make_ledger(session);
  const auto done = applied(session);
  if (!done.empty() && done.rbegin()->first > newest_schema()) {
    throw Failure("the database has a newer schema than this program; use the newer program");
  }
  int count = 0;
  const auto all = migrations(session.driver());
  for (const auto& migration : all) {
    share_done(static_cast<double>(&migration - all.data()) / static_cast<double>(all.size()));
    const std::string digest = platform::to_hex(platform::digest(migration.text));
    const auto known = done.find(migration.number);
    if (known != done.end()) {
      if (known->second != digest) throw Failure("migration " + migration.name + " was changed after it was run");
      continue;
    }
    session.script(translate(migration.text, session.driver()));
    session.change(kRecord, {migration.number, migration.name, digest, now});
    ++count;
  }
  return count;
}

// A partition does not inherit its parent's guard against TRUNCATE.
void make_partition(Session& session, const char* table, const std::string& name, const std::string& bounds) {
  session.script(fmt::format(
      "CREATE TABLE IF NOT EXISTS {0}_{1} PARTITION OF {0} {2};"
      "CREATE OR REPLACE TRIGGER no_truncate BEFORE TRUNCATE ON {0}_{1} FOR EACH STATEMENT "
      "EXECUTE FUNCTION refuse_change()",
      table, name, bounds));
}

}  // namespace

std::string translate(std::string_view text, Driver driver) {
  std::string out(text);
  for (const auto& token : kTokens) {
    const auto to = driver == Driver::sqlite ? token.sqlite : token.postgres;
    for (size_t at = out.find(token.name); at != std::string::npos; at = out.find(token.name, at + to.size())) {
      out.replace(at, token.name.size(), to);
    }
  }
  return out;
}

int newest_schema() {
  int newest = 0;
  for (const auto& migration : migrations(Driver::sqlite)) newest = std::max(newest, migration.number);
  return newest;
}

int migrate(Database& database, base::Instant now, const std::function<void(double)>& share_done) {
  int count = 0;
  database.migrate([&](Session& session) {
    count = run_missing(session, now, share_done);
    ensure_months(session, base::Date::from_days(std::chrono::floor<std::chrono::days>(now.seconds())));
  });
  return count;
}

int schema_of(Database& database) {
  int number = 0;
  database.migrate([&](Session& session) {
    make_ledger(session);
    const auto done = applied(session);
    number = done.empty() ? 0 : done.rbegin()->first;
  });
  return number;
}

void ensure_months(Session& session, base::Date today) {
  if (session.driver() == Driver::sqlite) return;
  const auto first = base::Date::from_ymd(today.year(), today.month(), 1).value();
  for (const char* table : kMonthlyTables) {
    make_partition(session, table, "other", "DEFAULT");
    for (int i = 0; i < 12; ++i) {
      const std::string from = first.plus_months(i).str().substr(0, 7);
      const std::string to = first.plus_months(i + 1).str().substr(0, 7);
      make_partition(session, table, from.substr(0, 4) + "_" + from.substr(5),
                     fmt::format("FOR VALUES FROM ('{}') TO ('{}')", from, to));
    }
  }
}

}  // namespace sql
