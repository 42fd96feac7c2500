#include "platform/sql/test_database.h"

#include <cstdlib>
#include <filesystem>
#include <stdexcept>

#include <unistd.h>

#include "platform/sql/migrate.h"
#include "platform/sql/postgres_session.h"

namespace sql {

namespace {

std::string unique_name() {
  static int count = 0;
  return "t" + std::to_string(getpid()) + "_" + std::to_string(++count);
}

std::string test_server() {
  const char* conninfo = std::getenv("SAMSYN_TEST_POSTGRES");
  if (!conninfo) throw std::runtime_error("SAMSYN_TEST_POSTGRES is not set: the tests need a PostgreSQL");
  return conninfo;
}

}  // namespace

TestDatabase::TestDatabase(Driver driver, bool migrated) {
  options_.driver = driver;
  options_.connections = 4;
  if (driver == Driver::sqlite) {
    folder_ = (std::filesystem::temp_directory_path() / ("samsyn_" + unique_name())).string();
    std::filesystem::create_directories(folder_);
    options_.sqlite_path = folder_ + "/samsyn.db";
  } else {
    options_.postgres_conninfo = test_server();
    options_.postgres_schema = unique_name();
    PostgresSession(options_.postgres_conninfo, "").script("CREATE SCHEMA " + options_.postgres_schema);
  }
  database_ = open(options_);
  if (migrated) migrate(*database_, base::Instant::parse("2026-11-23T08:00:00Z").value());
}

TestDatabase::~TestDatabase() {
  database_.reset();
  if (options_.driver == Driver::sqlite) {
    std::filesystem::remove_all(folder_);
  } else {
    PostgresSession session(options_.postgres_conninfo, "");
    session.script("SET client_min_messages TO error; DROP SCHEMA " + options_.postgres_schema + " CASCADE");
  }
}

void TestDatabase::reopen() {
  database_.reset();
  database_ = open(options_);
}

}  // namespace sql
