#include "record/dispatcher.h"

#include <gtest/gtest.h>

#include "platform/sql/test_database.h"

namespace record {
namespace {

const sql::Statement kEntries{"test.entries", "SELECT COUNT(*) FROM entry"};
const sql::Statement kAccesses{"test.accesses", "SELECT COUNT(*) FROM access_record WHERE is_allowed = $1"};
const sql::Statement kNumbers{"test.numbers", "SELECT number FROM entry ORDER BY number"};
const sql::Statement kOpenTasks{"test.open_tasks", "SELECT COUNT(*) FROM task WHERE closed_at IS NULL"};

class DispatcherTest : public testing::TestWithParam<sql::Driver> {
 protected:
  std::int64_t count(const sql::Statement& statement, const sql::Values& values = {}) {
    std::int64_t number = 0;
    database->read([&](sql::Session& session) {
      number = session.first(statement, values, [](const sql::Row& row) { return row.integer(0); }).value();
    });
    return number;
  }

  Deed deed(const char* kind) {
    Deed made{{base::PersonId("p1"), kind, "person", "p1", base::HolderId("h1"), {}, {}, {},
               clock->today(), {}, {}, {}, {}},
              {},
              {}};
    made.entry.changes.push_back({"given_name", "identity", std::nullopt, "Anna"});
    return made;
  }

  sql::TestDatabase database{GetParam()};
  std::unique_ptr<platform::Clock> clock =
      platform::fixed_clock(base::Instant::parse("2026-11-23T08:00:00Z").value());
  std::unique_ptr<platform::Random> random = platform::seeded_random(1);
  platform::Keys keys = platform::Keys::from_master(std::string(32, 'k')).value();
  Dispatcher dispatcher{*database, *clock, *random, keys};
  Caller caller{base::MunicipalityId("2281"), base::StaffId("s1"), "r1"};
};
ON_BOTH_DATABASES(DispatcherTest);

TEST_P(DispatcherTest, entries_of_a_person_are_numbered_without_gaps) {
  for (int i = 0; i < 3; ++i) {
    const auto written = dispatcher.write<base::EntryId>(
        caller, [&](Work& work) -> base::Result<base::EntryId> { return work.write(deed("person_changed")); });
    ASSERT_TRUE(written.has_value());
  }
  const auto refused = dispatcher.write<base::EntryId>(
      caller, [&](Work& work) -> base::Result<base::EntryId> {
        work.write(deed("person_changed"));
        return base::Error{base::ErrorCode::conflict, "test.refused", {}};
      });
  EXPECT_FALSE(refused.has_value());
  database->read([&](sql::Session& session) {
    const auto numbers = session.list(kNumbers, {}, [](const sql::Row& row) { return row.small(0); });
    EXPECT_EQ(numbers, (std::vector<int>{1, 2, 3}));
  });
}

TEST_P(DispatcherTest, a_refusal_is_recorded_though_the_act_is_rolled_back) {
  const auto refused = dispatcher.write<int>(caller, [&](Work& work) -> base::Result<int> {
    work.write(deed("person_changed"));
    work.note_access({{}, base::PersonId("p1"), "write", "person", false, "sharing.not_own_branch"});
    return base::Error{base::ErrorCode::forbidden, "sharing.not_own_branch", {}};
  });
  EXPECT_FALSE(refused.has_value());
  EXPECT_EQ(count(kEntries), 0);
  EXPECT_EQ(count(kAccesses, {false}), 1);
}

TEST_P(DispatcherTest, a_read_is_recorded_before_its_answer) {
  const auto answer = dispatcher.read<int>(caller, [&](Work& work) -> base::Result<int> {
    work.note_access({{}, base::PersonId("p1"), "read", "thread", true, "own_branch"});
    return 1;
  });
  EXPECT_TRUE(answer.has_value());
  EXPECT_EQ(count(kAccesses, {true}), 1);
}

TEST_P(DispatcherTest, the_same_key_does_it_once) {
  const auto act = [&](Work& work) -> base::Result<std::string> { return work.write(deed("made")).str(); };
  const auto first = dispatcher.write_once(caller, "key-1", "body", act);
  const auto again = dispatcher.write_once(caller, "key-1", "body", act);
  const auto other = dispatcher.write_once(caller, "key-1", "another body", act);
  EXPECT_EQ(first.value(), again.value());
  EXPECT_EQ(other.error().rule, "idempotency.key_reused");
  EXPECT_EQ(count(kEntries), 1);
}

TEST_P(DispatcherTest, closing_a_subject_closes_its_tasks_in_the_same_unit) {
  Deed opening = deed("opened");
  opening.opens.push_back({"referral.answer", "referral", "x1", base::PersonId("p1"), base::HolderId("h1"),
                           base::UnitId("u1"), {}, clock->today(), clock->today()});
  Deed closing = deed("closed");
  closing.closes.push_back({"", "x1"});
  const auto write = [&](const Deed& made) {
    return dispatcher.write<base::EntryId>(
        caller, [&](Work& work) -> base::Result<base::EntryId> { return work.write(made); });
  };
  ASSERT_TRUE(write(opening).has_value());
  EXPECT_EQ(count(kOpenTasks), 1);
  ASSERT_TRUE(write(closing).has_value());
  EXPECT_EQ(count(kOpenTasks), 0);
}

}  // namespace
}  // namespace record
