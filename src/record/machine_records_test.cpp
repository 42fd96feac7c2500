// Leases, the outbox and the seals of the access record, on both databases.
#include <gtest/gtest.h>

#include "platform/sql/test_database.h"
#include "record/lease_store.h"
#include "record/outbox_store.h"
#include "record/record_store.h"
#include "record/seal_actions.h"
#include "record/seal_store.h"

namespace record {
namespace {

const sql::Statement kStates{"test.outbox_states", "SELECT state FROM outbox ORDER BY id"};
const sql::Statement kTask{"test.first_task", "SELECT id FROM task ORDER BY id"};

base::Instant at(const char* text) { return base::Instant::parse(text).value(); }

class MachineRecords : public testing::TestWithParam<sql::Driver> {
 protected:
  bool take(const char* owner, const char* now, const char* until) {
    bool is_taken = false;
    database->write([&](sql::Session& session) {
      is_taken = take_lease(session, caller.municipality_id, "seal", owner, at(now), at(until));
      return true;
    });
    return is_taken;
  }

  Deed deed() {
    const base::Date today = clock->today();
    Deed made{{base::PersonId("p1"), "referral_sent", "referral", "r1", base::HolderId("h1"), {}, {}, {}, today, {}, {},
               {}, {}},
              {},
              {}};
    made.opens.push_back({"referral.answer", "referral", "r1", base::PersonId("p1"), base::HolderId("h1"),
                          base::UnitId("u1"), {}, today.plus_days(7), today});
    return made;
  }

  base::EntryId write(const Deed& made) {
    return dispatcher
        .write<base::EntryId>(caller, [&](Work& work) -> base::Result<base::EntryId> { return work.write(made); })
        .value();
  }

  std::vector<std::string> states() {
    std::vector<std::string> out;
    database->read([&](sql::Session& session) {
      out = session.list(kStates, {}, [](const sql::Row& row) { return row.text(0); });
    });
    return out;
  }

  std::vector<OutboxMessage> due(const char* now) {
    std::vector<OutboxMessage> out;
    database->read([&](sql::Session& session) {
      out = due_messages(session, caller.municipality_id, at(now), false, 10);
    });
    return out;
  }

  void look(const char* subject) {
    ASSERT_TRUE(dispatcher.read<base::Done>(caller, [&](Work& work) {
                  work.note_access({base::HolderId("h1"), base::PersonId("p1"), "read", subject, true, "own_branch"});
                  return base::done();
                }).has_value());
  }

  SealCheck check() {
    SealCheck out;
    database->read([&](sql::Session& session) { out = check_seals(session, caller.municipality_id); });
    return out;
  }

  sql::TestDatabase database{GetParam()};
  std::unique_ptr<platform::Clock> clock = platform::fixed_clock(at("2026-11-23T08:00:00Z"));
  std::unique_ptr<platform::Random> random = platform::seeded_random(1);
  platform::Keys keys = platform::Keys::from_master(std::string(32, 'k')).value();
  Dispatcher dispatcher{*database, *clock, *random, keys};
  Caller caller{base::MunicipalityId("2281"), base::StaffId("s1"), "r1"};
};
ON_BOTH_DATABASES(MachineRecords);

TEST_P(MachineRecords, a_lease_is_held_by_one_until_it_ends) {
  EXPECT_TRUE(take("a", "2026-11-23T08:00:00Z", "2026-11-23T08:02:00Z"));
  EXPECT_FALSE(take("b", "2026-11-23T08:01:00Z", "2026-11-23T08:03:00Z"));
  EXPECT_TRUE(take("a", "2026-11-23T08:01:00Z", "2026-11-23T08:03:00Z"));
  EXPECT_FALSE(take("b", "2026-11-23T08:02:00Z", "2026-11-23T08:04:00Z"));
  EXPECT_TRUE(take("b", "2026-11-23T08:03:00Z", "2026-11-23T08:05:00Z"));
}

TEST_P(MachineRecords, word_of_a_task_waits_ten_seconds_and_an_undone_act_sends_none) {
  const auto undone = write(deed());
  EXPECT_TRUE(due("2026-11-23T08:00:09Z").empty());
  ASSERT_EQ(due("2026-11-23T08:00:10Z").size(), 1U);
  EXPECT_EQ(due("2026-11-23T08:00:10Z").front().entry_id, undone);
  ASSERT_TRUE(dispatcher.write<base::Done>(caller, [&](Work& work) {
    work.compensate(undone);
    Deed back = deed();
    back.opens.clear();
    work.write(back);
    return base::done();
  }).has_value());
  EXPECT_TRUE(due("2026-11-24T08:00:00Z").empty());
  EXPECT_EQ(states(), std::vector<std::string>{"cancelled"});
}

TEST_P(MachineRecords, nobody_is_told_of_a_task_of_their_own_making_or_for_later) {
  Deed own = deed();
  own.opens.front().staff_id = caller.actor_id;
  write(own);
  Deed later = deed();
  later.opens.front().show_from_on = clock->today().plus_days(1);
  write(later);
  EXPECT_TRUE(states().empty());
}

TEST_P(MachineRecords, a_message_that_was_not_taken_is_tried_again_later) {
  write(deed());
  const auto message = due("2026-11-23T08:00:10Z").at(0);
  database->write([&](sql::Session& session) {
    postpone_message(session, caller.municipality_id, message.id, "mail.unreachable",
                     next_try_at(at("2026-11-23T08:00:10Z"), 1));
    return true;
  });
  EXPECT_TRUE(due("2026-11-23T08:02:09Z").empty());
  ASSERT_EQ(due("2026-11-23T08:02:10Z").size(), 1U);
  EXPECT_EQ(due("2026-11-23T08:02:10Z").front().try_count, 1);
}

TEST_P(MachineRecords, the_access_record_is_sealed_in_a_chain_and_what_comes_after_is_counted) {
  look("thread");
  look("person");
  ASSERT_TRUE(seal_next(dispatcher, caller).value().has_value());
  EXPECT_FALSE(seal_next(dispatcher, caller).value().has_value());
  look("thread");
  EXPECT_EQ(check().unsealed_count, 1);
  const auto second = seal_next(dispatcher, caller).value();
  ASSERT_TRUE(second.has_value());
  EXPECT_EQ(second->number, 2);
  EXPECT_EQ(second->record_count, 1);
  const auto checked = check();
  EXPECT_EQ(checked.segment_count, 2);
  EXPECT_EQ(checked.broken_count, 0);
  EXPECT_EQ(checked.unsealed_count, 0);
  EXPECT_EQ(checked.head, platform::to_hex(second->digest));
}

// Somebody with the right to change the schema takes the guards away, and a record with them.
TEST_P(MachineRecords, a_record_changed_or_put_in_behind_a_seal_is_seen) {
  look("thread");
  look("person");
  const auto sealed = seal_next(dispatcher, caller).value().value();
  look("thread");
  ASSERT_TRUE(seal_next(dispatcher, caller).value().has_value());
  const bool on_sqlite = GetParam() == sql::Driver::sqlite;
  database->write([&](sql::Session& session) {
    session.script(on_sqlite ? "DROP TRIGGER access_record_no_update"
                             : "DROP TRIGGER access_record_no_change ON access_record");
    session.script("UPDATE access_record SET ground = 'other' WHERE subject = 'person'");
    return true;
  });
  EXPECT_EQ(check().broken_count, 1);
  database->write([&](sql::Session& session) {
    session.script("UPDATE access_record SET ground = 'own_branch' WHERE subject = 'person'");
    return true;
  });
  EXPECT_EQ(check().broken_count, 0);
  database->write([&](sql::Session& session) {
    insert_access(session, {caller.municipality_id, caller.actor_id, clock->now()}, sealed.upto_id + "0", "r1",
                  {{}, {}, "read", "slipped in", true, "own_branch"});
    return true;
  });
  EXPECT_EQ(check().broken_count, 1);
}

TEST(AccessSeal, no_two_rows_have_the_same_text) {
  AccessRow row{"1", "2026-11", at("2026-11-23T08:00:00Z"), "v", {}, {}, "read", "ab", true, "c", "r"};
  AccessRow other = row;
  other.subject = "a";
  other.ground = "bc";
  EXPECT_NE(text_of(row), text_of(other));
  other = row;
  other.holder_id = "";
  EXPECT_NE(text_of(row), text_of(other));
}

}  // namespace
}  // namespace record
