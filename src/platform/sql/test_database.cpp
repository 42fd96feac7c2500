#include "platform/sql/test_database.h"

#include <cstdlib>
#include <filesystem>
#include <map>
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

const base::Instant kMigratedAt = base::Instant::parse("2026-11-23T08:00:00Z").value();

std::string test_server() {
  const char* conninfo = std::getenv("SAMSYN_TEST_POSTGRES");
  if (!conninfo) throw std::runtime_error("SAMSYN_TEST_POSTGRES is not set: the tests need a PostgreSQL");
  return conninfo;
}

}  // namespace

void TestDatabase::make_folder() {
  folder_ = (std::filesystem::temp_directory_path() / ("samsyn_" + unique_name())).string();
  std::filesystem::create_directories(folder_);
  options_.sqlite_path = folder_ + "/samsyn.db";
}

void TestDatabase::make_schema() {
  options_.postgres_conninfo = test_server();
  options_.postgres_schema = unique_name();
  PostgresSession(options_.postgres_conninfo, "").script("CREATE SCHEMA " + options_.postgres_schema);
}

// A database of its own, copied from `template_of` where that is named.
void TestDatabase::make_database(const std::string& template_of) {
  own_database_ = unique_name();
  const std::string from = template_of.empty() ? "template0" : template_of;
  PostgresSession(test_server(), "").script("CREATE DATABASE " + own_database_ + " TEMPLATE " + from);
  options_.postgres_conninfo = test_server() + " dbname=" + own_database_;
}

TestDatabase::TestDatabase(Driver driver, bool migrated) {
  options_.driver = driver;
  options_.connections = 4;
  if (driver == Driver::sqlite) {
    make_folder();
  } else {
    make_schema();
  }
  database_ = open(options_);
  if (migrated) migrate(*database_, kMigratedAt);
}

TestDatabase::TestDatabase(Driver driver, const std::string& template_name,
                           const std::function<void(Database&)>& fill) {
  static std::map<std::string, std::unique_ptr<TestDatabase>> templates;
  options_.driver = driver;
  options_.connections = 4;
  const std::string key = template_name + std::to_string(static_cast<int>(driver));
  if (fill && templates.count(key) == 0) {
    auto made = std::make_unique<TestDatabase>(driver, template_name, nullptr);
    migrate(**made, kMigratedAt);
    fill(**made);
    made->database_.reset();
    templates.emplace(key, std::move(made));
  }
  const TestDatabase* from = fill ? templates.at(key).get() : nullptr;
  if (driver == Driver::sqlite) {
    make_folder();
    if (from) std::filesystem::copy_file(from->options_.sqlite_path, options_.sqlite_path);
  } else {
    make_database(from ? from->own_database_ : std::string());
  }
  database_ = open(options_);
}

TestDatabase::~TestDatabase() {
  database_.reset();
  if (options_.driver == Driver::sqlite) {
    std::filesystem::remove_all(folder_);
    return;
  }
  PostgresSession session(test_server(), "");
  if (own_database_.empty()) {
    session.script("SET client_min_messages TO error; DROP SCHEMA " + options_.postgres_schema + " CASCADE");
  } else {
    session.script("DROP DATABASE " + own_database_);
  }
}

void TestDatabase::reopen() {
  database_.reset();
  database_ = open(options_);
}

}  // namespace sql
