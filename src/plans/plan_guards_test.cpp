// An attacker with the database connection, but without the right to change its schema, tries to rewrite what was
// agreed. And the stores, on both databases.
#include <gtest/gtest.h>

#include "parties/party_store.h"
#include "people/person_store.h"
#include "plans/content_store.h"
#include "plans/plan_store.h"
#include "plans/test_plan.h"
#include "platform/sql/test_database.h"
#include "sharing/sharing_store.h"

namespace plans {
namespace {

const base::MunicipalityId kMunicipality("2281");

// The rows that a plan hangs on.
void lay_ground(sql::Session& session) {
  const base::HolderId branch("ame");
  parties::insert_municipality(session, {kMunicipality, "Exempel", false, {}});
  parties::insert_party(session, kMunicipality, {base::PartyId("amn"), "AMN", "municipality"});
  parties::insert_branch(session, kMunicipality, {branch, base::PartyId("amn"), "AME", "OSL 28:11"});
  parties::Unit unit;
  unit.id = base::UnitId("torget");
  unit.branch_id = branch;
  unit.name = "Torget";
  parties::insert_unit(session, kMunicipality, unit);
  people::Person person;
  person.id = base::PersonId("hodan");
  sharing::insert_facts(session, kMunicipality, person.id, sharing::ProtectionLevel::none);
  person.holder_id = branch;
  people::insert_person(session, kMunicipality, person, base::EntryId("e0"));
}

class PlanGuardsTest : public testing::TestWithParam<sql::Driver> {
 protected:
  void SetUp() override {
    database->write([&](sql::Session& session) {
      lay_ground(session);
      insert_plan(session, kMunicipality, draft_plan(), base::EntryId("e1"));
      insert_content(session, kMunicipality, "p1", kDraft, two_goals());
      insert_content(session, kMunicipality, "p1", 1, two_goals());
      insert_version(session, kMunicipality, base::HolderId("ame"),
                     {"v1", "p1", 1, kToday, PlanAgreement::meeting, "", base::StaffId("miriam"), "{\"å\":1}", "abc",
                      {}},
                     base::EntryId("e2"));
      return true;
    });
  }

  void expect_refused(const char* text) {
    EXPECT_ANY_THROW(database->write([&](sql::Session& session) {
      session.script(text);
      return true;
    })) << text;
  }
  std::optional<Content> content(int number) {
    std::optional<Content> out;
    database->read([&](sql::Session& session) { out = find_content(session, kMunicipality, "p1", number); });
    return out;
  }

  sql::TestDatabase database{GetParam()};
};
ON_BOTH_DATABASES(PlanGuardsTest);

TEST_P(PlanGuardsTest, what_was_agreed_is_not_rewritten) {
  for (const char* text :
       {"UPDATE plan_version SET agreed_on = '2020-01-01'", "DELETE FROM plan_version",
        "UPDATE plan_content SET own_words = 'Annat' WHERE number = 1", "DELETE FROM plan_item WHERE number = 1",
        "UPDATE plan_item SET title = 'Annat' WHERE number = 1", "DELETE FROM plan_content WHERE number = 1",
        "UPDATE plan_item SET number = 1, id = 'a9', position = 99 WHERE number = 0 AND id = 'a1'",
        "INSERT INTO plan_item (municipality_id, plan_id, number, id, position, kind, title, why, doer_name) "
        "VALUES ('2281', 'p1', 1, 'g9', 98, 'goal', 'Eget mål', '', '')"}) {
    expect_refused(text);
  }
  if (GetParam() == sql::Driver::sqlite) {
    expect_refused("INSERT OR REPLACE INTO plan_version SELECT * FROM plan_version");
    expect_refused("INSERT OR REPLACE INTO plan_item SELECT * FROM plan_item WHERE number = 1");
    expect_refused("INSERT OR REPLACE INTO plan_content SELECT * FROM plan_content WHERE number = 1");
  } else {
    for (const char* text : {"TRUNCATE plan_version", "TRUNCATE plan_item", "TRUNCATE plan_content CASCADE"}) {
      expect_refused(text);
    }
  }
  EXPECT_EQ(content(1), two_goals());
}

TEST_P(PlanGuardsTest, a_draft_is_free_to_change) {
  auto other = two_goals();
  other.goals.pop_back();
  database->write([&](sql::Session& session) {
    delete_draft(session, kMunicipality, "p1");
    insert_content(session, kMunicipality, "p1", kDraft, other);
    return true;
  });
  EXPECT_EQ(content(kDraft), other);
  EXPECT_EQ(content(1), two_goals());
}

TEST_P(PlanGuardsTest, a_disposal_lets_a_version_go) {
  database->write([](sql::Session& session) {
    session.script("INSERT INTO disposal (municipality_id, id, entry_id, legal_ground, decided_by_id, decided_at) "
                   "VALUES ('2281', 'd1', 'e2', 'SoL', 's1', '2026-11-23T08:00:00Z')");
    session.script("DELETE FROM plan_version");
    session.script("DELETE FROM plan_item WHERE number = 1");
    session.script("DELETE FROM plan_content WHERE number = 1");
    return true;
  });
  EXPECT_FALSE(content(1).has_value());
}

TEST_P(PlanGuardsTest, a_version_keeps_its_bytes_and_tells_when_it_was_undone) {
  std::vector<PlanVersion> versions;
  database->write([&](sql::Session& session) {
    insert_withdrawal(session, kMunicipality, base::HolderId("ame"), "w1",
                      versions_of(session, kMunicipality, "p1").at(0), kToday, base::EntryId("e3"));
    return true;
  });
  expect_refused("DELETE FROM plan_withdrawal");
  database->read([&](sql::Session& session) { versions = versions_of(session, kMunicipality, "p1"); });
  ASSERT_EQ(versions.size(), 1u);
  EXPECT_EQ(versions[0].document, "{\"å\":1}");
  EXPECT_EQ(versions[0].withdrawn_on, kToday);
}

}  // namespace
}  // namespace plans
