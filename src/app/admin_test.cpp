// Accounts made from the command line, on both databases.
#include <gtest/gtest.h>

#include "accounts/log_in.h"
#include "app/check_store.h"
#include "app/new_account.h"
#include "parties/party_store.h"
#include "platform/sql/test_database.h"
#include "record/dispatcher.h"

namespace app {
namespace {

const NewAccount kFirst{"1234",         "Provkommunen",          "Arbetsmarknadsnämnden", "Arbetsmarknad", "OSL 28:11",
                        "Jobbenheten", "Nora Ek",               "nora.ek",               {}};

NewAccount further(const std::string& name, const std::string& username, parties::Role role) {
  return {"1234", "", "", "", "", "Jobbenheten", name, username, role};
}

class AdminTest : public testing::TestWithParam<sql::Driver> {
 protected:
  base::Result<std::vector<Needed>> make(const NewAccount& wanted) {
    return dispatcher.write<std::vector<Needed>>(
        caller, [&](record::Work& work) { return make_account_in_unit(work, wanted, "hash"); });
  }
  std::string added(const NewAccount& wanted) {
    const auto needed = make(wanted);
    if (!needed.has_value()) {
      const auto& violation = needed.error().violations.at(0);
      return violation.field + " " + violation.rule;
    }
    std::string out;
    for (const auto& one : *needed) out += one.is_added ? one.kind + ":" + one.name + " " : "";
    return out;
  }
  template <class T>
  T read(const std::function<T(sql::Session&)>& ask) {
    T out{};
    database->read([&](sql::Session& session) { out = ask(session); });
    return out;
  }

  sql::TestDatabase database{GetParam()};
  std::unique_ptr<platform::Clock> clock =
      platform::fixed_clock(base::Instant::parse("2026-11-23T08:00:00Z").value());
  std::unique_ptr<platform::Random> random = platform::seeded_random(1);
  platform::Keys keys = platform::Keys::from_master(std::string(32, 'k')).value();
  record::Dispatcher dispatcher{*database, *clock, *random, keys};
  record::Caller caller{base::MunicipalityId("1234"), base::StaffId("command-line"), "command-line"};
};
ON_BOTH_DATABASES(AdminTest);

TEST_P(AdminTest, the_first_call_makes_everything) {
  EXPECT_EQ(added(kFirst),
            "municipality:Provkommunen party:Arbetsmarknadsnämnden branch:Arbetsmarknad unit:Jobbenheten "
            "account:nora.ek role:administrator role:team_leader ");
  for (const auto& finding : check_all(*database)) EXPECT_EQ(finding.count, 0) << finding.name;
}

TEST_P(AdminTest, the_same_call_again_makes_nothing) {
  ASSERT_TRUE(make(kFirst).has_value());
  EXPECT_EQ(added(kFirst), "");
  const auto units =
      read<size_t>([&](sql::Session& s) { return parties::list_units(s, caller.municipality_id).size(); });
  EXPECT_EQ(units, 1U);
  const auto branches =
      read<size_t>([&](sql::Session& s) { return parties::list_branches(s, caller.municipality_id).size(); });
  EXPECT_EQ(branches, 1U);
}

TEST_P(AdminTest, a_further_person_joins_the_unit_with_a_role) {
  ASSERT_TRUE(make(kFirst).has_value());
  EXPECT_EQ(added(further("Ali Berg", "ali.berg", parties::Role::case_worker)), "account:ali.berg role:case_worker ");
  EXPECT_EQ(added(further("Ali Berg", "ali.berg", parties::Role::auditor)), "role:auditor ");
  const auto viewer = read<std::optional<sharing::Viewer>>([&](sql::Session& s) {
    return accounts::viewer_named(s, caller.municipality_id, "ali.berg");
  });
  ASSERT_TRUE(viewer.has_value());
  ASSERT_EQ(viewer->roles.size(), 2U);
  for (const auto& role : viewer->roles) EXPECT_EQ(role.unit_name, "Jobbenheten");
}

TEST_P(AdminTest, a_second_unit_joins_the_branch_that_is_there) {
  ASSERT_TRUE(make(kFirst).has_value());
  NewAccount second = kFirst;
  second.unit_name = "Ungdomsenheten";
  EXPECT_EQ(added(second), "unit:Ungdomsenheten ");
}

TEST_P(AdminTest, what_contradicts_or_lacks_is_refused_at_its_option) {
  EXPECT_EQ(added(further("Ali Berg", "ali.berg", parties::Role::auditor)), "--municipality-name field.required");
  ASSERT_TRUE(make(kFirst).has_value());
  NewAccount other = further("Ali Berg", "ali.berg", parties::Role::auditor);
  other.unit_name = "Nyenheten";
  EXPECT_EQ(added(other), "--party field.required");
  other = kFirst;
  other.municipality_name = "Annankommunen";
  EXPECT_EQ(added(other), "--municipality-name municipality.other_name");
  other = kFirst;
  other.secrecy_provision = "OSL 26:1";
  EXPECT_EQ(added(other), "--secrecy-provision branch.other_provision");
  EXPECT_EQ(added(further("Någon Annan", "nora.ek", parties::Role::auditor)), "--username account.username_taken");
}

}  // namespace
}  // namespace app
