#include <set>

#include "accounts/log_in.h"
#include "demo/staff_table.h"
#include "demo/test_demo.h"
#include "outcomes/register_store.h"
#include "parties/party_store.h"

namespace demo {
namespace {

class Demo : public testing::TestWithParam<sql::Driver> {
 protected:
  TestDemo& demo_ = shared_demo(GetParam());
};
ON_BOTH_DATABASES(Demo);

TEST_P(Demo, municipality_stands_still_on_its_day) {
  const auto municipality = demo_.read([&](record::Work& work) {
    return parties::find_municipality(work.session(), work.municipality_id());
  });
  ASSERT_TRUE(municipality.has_value());
  EXPECT_TRUE(municipality->is_demo);
  EXPECT_EQ(municipality->name, kMunicipalityName);
  EXPECT_EQ(municipality->demo_today->str(), kToday);
}

TEST_P(Demo, its_users_can_log_in) {
  const record::Caller caller{demo_.municipality_id(), base::StaffId(), "test"};
  const auto user = demo_users().front();
  const auto in = accounts::log_in(demo_.dispatcher(), caller, user.username, user.password);
  ASSERT_TRUE(in.has_value());
  EXPECT_EQ(in->viewer.name, user.name);
}

TEST_P(Demo, every_holder_has_its_own_secrecy_provision) {
  const auto organisation = demo_.organisation();
  EXPECT_EQ(organisation.branches.size(), 7u);
  EXPECT_EQ(organisation.units.size(), 14u);
  std::set<base::HolderId> holders;
  for (const auto& [key, id] : organisation.branches) holders.insert(id);
  EXPECT_EQ(holders.size(), 7u);
}

// Every stay in every unit, by id.
std::vector<std::string> story_of(TestDemo& demo) {
  std::vector<std::string> out;
  for (const auto& [key, unit] : demo.organisation().units) {
    const auto rows = demo.read([&, unit_id = unit](record::Work& work) {
      return outcomes::list_for_statistics(work.session(), work.municipality_id(), unit_id,
                                           base::Date::parse("2010-01-01").value(), work.today());
    });
    for (const auto& row : rows) {
      const auto& p = row.participation;
      out.push_back(key + " " + p.id + " " + p.person_id.str() + " " + p.starts_on.str());
    }
  }
  return out;
}

TEST_P(Demo, is_the_same_on_both_databases_and_made_once) {
  const auto story = story_of(demo_);
  EXPECT_GT(story.size(), 500u);
  EXPECT_EQ(story, story_of(shared_demo(sql::Driver::sqlite)));
  ASSERT_TRUE(make_demo(demo_.dispatcher()).has_value());
  EXPECT_EQ(story, story_of(demo_));
}

TEST(DemoUsers, are_named_as_accounts_must_be_and_one_may_see_protected_data) {
  std::set<std::string> names;
  for (const auto& user : demo_users()) {
    EXPECT_TRUE(accounts::check_new_account(user.username, user.password).has_value()) << user.username;
    EXPECT_TRUE(names.insert(user.username).second);
  }
  int protected_count = 0;
  for (const auto& staff : staff_table()) protected_count += staff.may_see_protected ? 1 : 0;
  EXPECT_EQ(protected_count, 1);
}

}  // namespace
}  // namespace demo
