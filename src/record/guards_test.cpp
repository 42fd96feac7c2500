// An attacker with the database connection, but without the right to change its schema, tries to rewrite
// the record.
#include <gtest/gtest.h>

#include "platform/sql/test_database.h"
#include "record/record_store.h"

namespace record {
namespace {

class GuardsTest : public testing::TestWithParam<sql::Driver> {
 protected:
  void SetUp() override {
    const Stamp stamp{base::MunicipalityId("2281"), base::StaffId("s1"),
                      base::Instant::parse("2026-11-23T08:00:00Z").value()};
    database->write([&](sql::Session& session) {
      NewEntry entry{base::PersonId("p1"), "made", "person", "p1", base::HolderId("h1"), {}, {}, {},
                     base::Date::parse("2026-11-23").value(), {}, {}, {}, {}};
      entry.changes.push_back({"given_name", "identity", std::nullopt, "Anna"});
      insert_entry(session, stamp, base::EntryId("e1"), 1, entry);
      insert_access(session, stamp, "a1", "r1", {{}, base::PersonId("p1"), "read", "thread", true, "own_branch"});
      return true;
    });
  }

  void expect_refused(const char* text) {
    EXPECT_ANY_THROW(database->write([&](sql::Session& session) {
      session.script(text);
      return true;
    })) << text;
  }

  std::int64_t count(const sql::Statement& statement) {
    std::int64_t number = 0;
    database->read([&](sql::Session& session) {
      number = session.first(statement, {}, [](const sql::Row& row) { return row.integer(0); }).value();
    });
    return number;
  }

  sql::TestDatabase database{GetParam()};
};
ON_BOTH_DATABASES(GuardsTest);

const sql::Statement kUntouched{
    "test.untouched",
    "SELECT (SELECT COUNT(*) FROM entry WHERE kind = 'made') + (SELECT COUNT(*) FROM entry_change WHERE "
    "new_value = 'Anna') + (SELECT COUNT(*) FROM access_record WHERE act = 'read')"};
const sql::Statement kChanges{"test.changes", "SELECT COUNT(*) FROM entry_change"};

TEST_P(GuardsTest, update_delete_replace_and_truncate_are_refused) {
  for (const char* text :
       {"UPDATE entry SET kind = 'other'", "DELETE FROM entry", "UPDATE entry_change SET new_value = 'Eva'",
        "DELETE FROM entry_change", "UPDATE access_record SET act = 'list'", "DELETE FROM access_record",
        "UPDATE entry SET recorded_month = '2030-01'"}) {
    expect_refused(text);
  }
  if (GetParam() == sql::Driver::sqlite) {
    expect_refused("INSERT OR REPLACE INTO entry SELECT * FROM entry");
    expect_refused("INSERT OR REPLACE INTO entry_change SELECT * FROM entry_change");
    expect_refused("INSERT OR REPLACE INTO access_record SELECT * FROM access_record");
    expect_refused("INSERT INTO entry SELECT * FROM entry WHERE TRUE ON CONFLICT DO UPDATE SET kind = 'other'");
  } else {
    for (const char* text : {"TRUNCATE entry CASCADE", "TRUNCATE entry_change", "TRUNCATE access_record",
                             "DELETE FROM entry_2026_11", "TRUNCATE entry_change_2026_11",
                             "UPDATE access_record_2026_11 SET act = 'list'"}) {
      expect_refused(text);
    }
  }
  EXPECT_EQ(count(kUntouched), 3);
}

TEST_P(GuardsTest, a_disposal_empties_the_content_and_leaves_the_header) {
  database->write([](sql::Session& session) {
    session.script("INSERT INTO disposal (municipality_id, id, entry_id, legal_ground, decided_by_id, decided_at) "
                   "VALUES ('2281', 'd1', 'e1', 'SoL 16:1', 's1', '2026-11-23T08:00:00Z')");
    session.script("DELETE FROM entry_change WHERE entry_id = 'e1'");
    return true;
  });
  EXPECT_EQ(count(kChanges), 0);
  expect_refused("DELETE FROM entry");
  expect_refused("DELETE FROM disposal");
}

}  // namespace
}  // namespace record
