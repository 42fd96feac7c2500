// Brings a database to the newest schema. Migrations are src/schema/NNNN_name.sql, one text for both
// databases with these tokens, and for triggers one file per driver (NNNN_name.sqlite.sql, .postgres.sql):
//   $TEXT   TEXT   | TEXT COLLATE "C"        $INT    INTEGER | BIGINT
//   $BYTES  BLOB   | BYTEA                   $STRICT STRICT  | (nothing)
//   $BY_MONTH (nothing) | PARTITION BY RANGE (recorded_month), with partitions made by ensure_months()
// A landed file is never edited: its digest is kept and compared.
#pragma once

#include <functional>
#include <string>

#include "base/date.h"
#include "platform/sql/database.h"

namespace sql {

// Returns how many migrations were run, all in one transaction. Throws Failure when the database is newer than
// this binary or a landed migration has been changed. `share_done` is told before each migration; what it throws
// takes them all back.
int migrate(Database& database, base::Instant now, const std::function<void(double)>& share_done = [](double) {});

// The number of the newest migration in this binary, and of the newest one run in the database.
int newest_schema();
int schema_of(Database& database);

// PostgreSQL: partitions of the record for this month and the eleven to come. Nothing on SQLite.
void ensure_months(Session& session, base::Date today);

// The text as it is run on that driver.
std::string translate(std::string_view text, Driver driver);

}  // namespace sql
