#include <gtest/gtest.h>

#include "notifications/delivery_actions.h"
#include "notifications/notification_actions.h"
#include "parties/party_store.h"
#include "platform/sql/test_database.h"
#include "sharing/sharing_store.h"

namespace notifications {
namespace {

using parties::Role;
using record::Work;

const sql::Statement kCloseAll{"test.close_all_tasks",
                               "UPDATE task SET closed_at = $1, closed_by_entry_id = opened_by_entry_id"};

TEST(Notification, tells_how_much_and_until_when_and_nothing_else) {
  const auto due_on = base::Date::parse("2026-12-01").value();
  const auto one = text_of("sv", 1, due_on, "https://samsyn.exempel.example");
  EXPECT_EQ(one.subject, "En ny uppgift väntar i Samsyn");
  EXPECT_NE(one.body.find("senast 2026-12-01"), std::string::npos);
  EXPECT_NE(one.body.find("https://samsyn.exempel.example"), std::string::npos);
  EXPECT_EQ(text_of("en", 3, due_on, "x").subject, "3 new tasks wait in Samsyn");
}

TEST(Notification, a_wish_for_the_unit_is_one_for_oneself_too) {
  EXPECT_FALSE(is_wanted(Wish::none, true));
  EXPECT_TRUE(is_wanted(Wish::own, true));
  EXPECT_FALSE(is_wanted(Wish::own, false));
  EXPECT_TRUE(is_wanted(Wish::unit, true));
  EXPECT_TRUE(is_wanted(Wish::unit, false));
}

// A unit where Anna and Bo work; Cia works elsewhere. A person who is current in the unit's branch.
class Delivery : public testing::TestWithParam<sql::Driver> {
 protected:
  void SetUp() override {
    database->write([&](sql::Session& session) {
      parties::insert_municipality(session, {caller.municipality_id, "Exempel", false, {}});
      parties::insert_party(session, caller.municipality_id, {base::PartyId("party"), "Nämnden", "committee"});
      for (const char* branch : {"h1", "h2"}) {
        parties::insert_branch(session, caller.municipality_id,
                               {base::HolderId(branch), base::PartyId("party"), branch, "26:1"});
        parties::insert_unit(session, caller.municipality_id,
                             {unit_of(branch), base::HolderId(branch), branch, parties::UnitKind::unit, true, {}, {}});
      }
      add_staff(session, "anna", "h1");
      add_staff(session, "bo", "h1");
      add_staff(session, "cia", "h2");
      sharing::insert_facts(session, caller.municipality_id, person, sharing::ProtectionLevel::none);
      sharing::make_current(session, caller.municipality_id, person, base::HolderId("h1"), clock->today());
      return true;
    });
  }

  static base::UnitId unit_of(const std::string& branch) { return base::UnitId("unit-" + branch); }

  void add_staff(sql::Session& session, const char* name, const char* branch) {
    const base::StaffId id(name);
    parties::insert_staff(session, caller.municipality_id, {id, name, "sv", false, true});
    parties::insert_role(session, caller.municipality_id, std::string("role-") + name, id,
                         {Role::case_worker, base::HolderId(branch), "", "", unit_of(branch), {}});
  }

  void wish(const char* name, Wish wanted, const char* email = nullptr) {
    const std::string address = email ? email : std::string(name) + "@exempel.example";
    const record::Caller own{caller.municipality_id, base::StaffId(name), "r"};
    ASSERT_TRUE(dispatcher.write<base::Done>(own, [&](Work& work) {
      const auto viewer = sharing::find_viewer(work.session(), own.municipality_id, own.actor_id).value();
      return change_my_settings(work, viewer, {address, wanted});
    }).has_value());
  }

  base::EntryId open_task(const std::optional<base::StaffId>& staff_id = {}) {
    return dispatcher
        .write<base::EntryId>(caller, [&](Work& work) -> base::Result<base::EntryId> {
          record::NewEntry entry{person, "referral_sent", "referral", "r1", base::HolderId("h1"), {}, {}, {},
                                 work.today(), {}, {}, {}, {}};
          record::NewTask task{"referral.answer", "referral", "r1", person, base::HolderId("h1"), unit_of("h1"),
                               staff_id, work.today().plus_days(7), work.today()};
          return work.write({std::move(entry), {std::move(task)}, {}});
        })
        .value();
  }

  // As if eleven seconds had gone.
  int deliver(bool is_on = true) {
    const auto later = platform::fixed_clock(clock->now().plus_seconds(waited += 11));
    record::Dispatcher then(*database, *later, *random, keys);
    WayOut out{{}, "https://samsyn.exempel.example"};
    if (is_on) {
      out.send = [&](const mail::Letter& letter) -> base::Status {
        if (!refusal.empty()) return base::Error{base::ErrorCode::unavailable, refusal, {}};
        letters.push_back(letter);
        return base::done();
      };
    }
    return deliver_due(then, caller, out).value();
  }

  std::vector<std::string> receivers() const {
    std::vector<std::string> out;
    for (const auto& letter : letters) out.push_back(letter.to);
    return out;
  }

  using Names = std::vector<std::string>;

  sql::TestDatabase database{GetParam()};
  std::unique_ptr<platform::Clock> clock =
      platform::fixed_clock(base::Instant::parse("2026-11-23T08:00:00Z").value());
  std::unique_ptr<platform::Random> random = platform::seeded_random(1);
  platform::Keys keys = platform::Keys::from_master(std::string(32, 'k')).value();
  record::Dispatcher dispatcher{*database, *clock, *random, keys};
  record::Caller caller{base::MunicipalityId("2281"), base::StaffId("cia"), "r1"};
  base::PersonId person{"p1"};
  std::vector<mail::Letter> letters;
  std::string refusal;
  int waited = 0;
};
ON_BOTH_DATABASES(Delivery);

TEST_P(Delivery, goes_to_those_in_the_unit_who_wish_for_it) {
  wish("anna", Wish::unit);
  wish("bo", Wish::own);
  wish("cia", Wish::unit);
  open_task();
  EXPECT_EQ(deliver(), 1);
  EXPECT_EQ(receivers(), Names{"anna@exempel.example"});
  EXPECT_EQ(deliver(), 0);
}

TEST_P(Delivery, of_somebodys_own_task_goes_to_them_alone) {
  wish("anna", Wish::unit);
  wish("bo", Wish::own);
  open_task(base::StaffId("bo"));
  deliver();
  EXPECT_EQ(receivers(), Names{"bo@exempel.example"});
}

TEST_P(Delivery, of_several_tasks_is_one_letter) {
  wish("anna", Wish::unit);
  open_task();
  open_task();
  deliver();
  ASSERT_EQ(letters.size(), 1U);
  EXPECT_EQ(letters.front().subject, "2 nya uppgifter väntar i Samsyn");
}

TEST_P(Delivery, asks_who_may_know_when_it_leaves_not_when_it_was_written) {
  wish("anna", Wish::unit);
  open_task();
  database->write([&](sql::Session& session) {
    sharing::set_protection(session, caller.municipality_id, person, sharing::ProtectionLevel::secrecy_marking);
    return true;
  });
  EXPECT_EQ(deliver(), 0);
  EXPECT_TRUE(letters.empty());
}

TEST_P(Delivery, says_nothing_of_a_task_that_is_done_or_an_act_that_is_undone) {
  wish("anna", Wish::unit);
  open_task();
  database->write([&](sql::Session& session) {
    session.change(kCloseAll, {clock->now()});
    return true;
  });
  const auto undone = open_task();
  ASSERT_TRUE(dispatcher.write<base::Done>(caller, [&](Work& work) {
    work.compensate(undone);
    work.write({{person, "referral_withdrawn", "referral", "r1", base::HolderId("h1"), {}, {}, {}, work.today(), {}, {},
                 {}, {}},
                {},
                {}});
    return base::done();
  }).has_value());
  EXPECT_EQ(deliver(), 0);
}

TEST_P(Delivery, is_tried_again_where_the_server_was_not_there_and_given_up_where_it_refuses) {
  wish("anna", Wish::unit);
  open_task();
  refusal = "mail.unreachable";
  EXPECT_EQ(deliver(), 0);
  refusal.clear();
  EXPECT_EQ(deliver(), 0);
  waited += 120;
  EXPECT_EQ(deliver(), 1);
  open_task();
  refusal = "mail.refused";
  EXPECT_EQ(deliver(), 0);
  refusal.clear();
  waited += 86400;
  EXPECT_EQ(deliver(), 0);
}

TEST_P(Delivery, drops_what_is_due_where_no_mail_leaves) {
  wish("anna", Wish::unit);
  open_task();
  EXPECT_EQ(deliver(false), 0);
  waited += 86400;
  EXPECT_EQ(deliver(true), 0);
}

TEST_P(Delivery, refuses_a_wish_without_an_address_and_an_address_that_is_none) {
  const record::Caller own{caller.municipality_id, base::StaffId("anna"), "r"};
  for (const char* email : {"", "anna", "anna@exempel.example\r\nBcc: x@y"}) {
    const auto refused = dispatcher.write<base::Done>(own, [&](Work& work) {
      const auto viewer = sharing::find_viewer(work.session(), own.municipality_id, own.actor_id).value();
      return change_my_settings(work, viewer, {email, Wish::own});
    });
    ASSERT_FALSE(refused.has_value()) << email;
    EXPECT_EQ(refused.error().violations.front().field, "email");
  }
}

}  // namespace
}  // namespace notifications
