#include "platform/sql/migrate.h"

#include <map>
#include <set>

#include <gtest/gtest.h>

#include "platform/sql/test_database.h"

namespace sql {
namespace {

const base::Instant kNow = base::Instant::parse("2026-11-23T08:00:00Z").value();

// Column name, "not null" and kind, per table, as each database tells it.
using Catalogue = std::map<std::string, std::set<std::string>>;

Catalogue catalogue(TestDatabase& database) {
  static const Statement kSqlite{
      "test.sqlite_catalogue",
      "SELECT m.name, c.name, c.\"notnull\" + (c.pk > 0), c.type FROM sqlite_master m, pragma_table_info(m.name) c "
      "WHERE m.type = 'table'"};
  static const Statement kPostgres{
      "test.postgres_catalogue",
      "SELECT c.table_name, c.column_name, CASE WHEN c.is_nullable = 'NO' THEN 1 ELSE 0 END, c.data_type "
      "FROM information_schema.columns c JOIN pg_class t ON t.relname = c.table_name "
      "JOIN pg_namespace n ON n.oid = t.relnamespace AND n.nspname = c.table_schema "
      "WHERE c.table_schema = current_schema() AND NOT t.relispartition"};
  const std::map<std::string, std::string> kinds = {{"TEXT", "text"}, {"INTEGER", "int"}, {"BLOB", "bytes"},
                                                    {"text", "text"}, {"bigint", "int"}, {"bytea", "bytes"}};
  Catalogue out;
  database->migrate([&](Session& session) {
    session.each(session.driver() == Driver::sqlite ? kSqlite : kPostgres, {}, [&](const Row& row) {
      const bool required = row.integer(2) != 0;
      out[row.text(0)].insert(row.text(1) + (required ? " required " : " optional ") + kinds.at(row.text(3)));
    });
  });
  return out;
}

TEST(Catalogue, is_the_same_on_both_databases) {
  TestDatabase sqlite(Driver::sqlite);
  TestDatabase postgres(Driver::postgres);
  const Catalogue left = catalogue(sqlite);
  EXPECT_GT(left.size(), 20u);
  EXPECT_EQ(left, catalogue(postgres));
}

TEST(Catalogue, has_the_municipality_in_every_key) {
  TestDatabase sqlite(Driver::sqlite);
  const std::set<std::string> shared = {"schema_migration"};
  for (const auto& [table, columns] : catalogue(sqlite)) {
    if (shared.count(table) == 0) {
      EXPECT_TRUE(columns.count("municipality_id required text")) << table;
    }
  }
}

class MigrateTest : public testing::TestWithParam<Driver> {};
ON_BOTH_DATABASES(MigrateTest);

TEST_P(MigrateTest, runs_each_migration_once) {
  TestDatabase database(GetParam(), false);
  EXPECT_EQ(migrate(*database, kNow), newest_schema());
  EXPECT_EQ(migrate(*database, kNow), 0);
  EXPECT_EQ(schema_of(*database), newest_schema());
}

TEST_P(MigrateTest, refuses_a_newer_schema_and_a_changed_migration) {
  TestDatabase database(GetParam());
  database->migrate([](Session& session) {
    session.script("INSERT INTO schema_migration VALUES (9999, 'later', 'x', '2026-11-23T08:00:00Z')");
  });
  EXPECT_THROW(migrate(*database, kNow), Failure);
  database->migrate([](Session& session) {
    session.script("DELETE FROM schema_migration WHERE number = 9999; UPDATE schema_migration SET digest = 'y'");
  });
  EXPECT_THROW(migrate(*database, kNow), Failure);
}

}  // namespace
}  // namespace sql
