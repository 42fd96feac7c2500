// A fresh, migrated database for one test, on either driver. Tests only.
// PostgreSQL is found by SAMSYN_TEST_POSTGRES (a libpq connection string, set by ./test); without it the
// tests on PostgreSQL fail.
#pragma once

#include <functional>
#include <memory>
#include <string>

#include <gtest/gtest.h>

#include "platform/sql/database.h"

namespace sql {

class TestDatabase {
 public:
  explicit TestDatabase(Driver driver, bool migrated = true);
  // A copy of what `fill` made in the first database that was asked for under that name.
  TestDatabase(Driver driver, const std::string& template_name, const std::function<void(Database&)>& fill);
  ~TestDatabase();
  TestDatabase(const TestDatabase&) = delete;
  TestDatabase& operator=(const TestDatabase&) = delete;

  Database& operator*() { return *database_; }
  Database* operator->() { return database_.get(); }
  const Options& options() const { return options_; }
  // Closes and opens again, as after a restart.
  void reopen();

 private:
  void make_folder();
  void make_schema();
  void make_database(const std::string& template_of);

  Options options_;
  std::string folder_;
  std::string own_database_;
  std::unique_ptr<Database> database_;
};

inline std::string driver_name(const testing::TestParamInfo<Driver>& info) {
  return info.param == Driver::sqlite ? "sqlite" : "postgres";
}

}  // namespace sql

// TEST_P suites of a store run on both.
#define ON_BOTH_DATABASES(suite)                                                                 \
  INSTANTIATE_TEST_SUITE_P(Both, suite, testing::Values(sql::Driver::sqlite, sql::Driver::postgres), \
                           sql::driver_name)
