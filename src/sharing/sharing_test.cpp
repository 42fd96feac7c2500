#include "sharing/sharing.h"

#include <gtest/gtest.h>

namespace sharing {
namespace {

using parties::Role;

const base::HolderId kSocial("social");
const base::HolderId kAme("ame");
const base::HolderId kAf("af");

Viewer viewer(Role role, const base::HolderId& branch, bool may_see_protected = false) {
  Viewer made{base::MunicipalityId("2281"), base::StaffId("s1"), "Staff", may_see_protected, {}};
  made.roles.push_back({role, branch, "", "", {}, {}});
  return made;
}

PersonFacts person(ProtectionLevel level, std::set<base::HolderId> current_in) {
  return {base::PersonId("p1"), level, std::move(current_in), 1};
}

// role × own branch × protection × right to protected × category → the decision, spelled out.
struct Case {
  Role role;
  base::HolderId works_in;
  ProtectionLevel level;
  bool may_see_protected;
  Category category;
  Decision expected;
};

TEST(Decide, follows_the_table) {
  const auto none = ProtectionLevel::none;
  const auto marked = ProtectionLevel::secrecy_marking;
  const auto fictitious = ProtectionLevel::fictitious_identity;
  const Case cases[] = {
      {Role::case_worker, kSocial, none, false, Category::livelihood, {true, kOwnBranch}},
      {Role::team_leader, kSocial, none, false, Category::livelihood, {true, kOwnBranch}},
      {Role::case_worker, kAme, none, false, Category::livelihood, {false, kNotOwnBranch}},
      {Role::case_worker, kAme, none, false, Category::identity, {true, kCurrentHere}},
      {Role::case_worker, kAf, none, false, Category::identity, {false, kNotOwnBranch}},
      {Role::statistician, kSocial, none, false, Category::identity, {false, kNotOwnBranch}},
      {Role::administrator, kSocial, none, false, Category::identity, {false, kNotOwnBranch}},
      {Role::auditor, kSocial, none, true, Category::identity, {false, kNotOwnBranch}},
      {Role::case_worker, kSocial, marked, false, Category::identity, {false, kProtected}},
      {Role::case_worker, kSocial, marked, true, Category::identity, {true, kOwnBranch}},
      {Role::case_worker, kAf, fictitious, true, Category::identity, {false, kNotOwnBranch}},
      {Role::case_worker, kSocial, fictitious, false, Category::protection, {false, kProtected}},
      {Role::case_worker, kSocial, none, false, Category::protection, {false, kProtected}},
      {Role::case_worker, kSocial, none, true, Category::protection, {true, kOwnBranch}},
      {Role::case_worker, kAme, none, true, Category::protection, {false, kNotOwnBranch}},
  };
  for (const auto& c : cases) {
    const Decision made = decide(viewer(c.role, c.works_in, c.may_see_protected),
                                 person(c.level, {kSocial, kAme}), {kSocial, {}}, c.category, Act::read);
    EXPECT_EQ(made, c.expected) << static_cast<int>(c.role) << " " << c.works_in.str() << " " << made.ground;
  }
}

TEST(Decide, what_an_act_disclosed_is_open_to_its_receiver_only) {
  const Held referral{kSocial, kAme};
  const PersonFacts someone = person(ProtectionLevel::none, {kSocial});
  EXPECT_TRUE(decide(viewer(Role::case_worker, kAme), someone, referral, Category::referral, Act::read).is_allowed);
  EXPECT_FALSE(decide(viewer(Role::case_worker, kAf), someone, referral, Category::referral, Act::read).is_allowed);
}

TEST(DecideStatistics, needs_a_mandate_in_that_branch) {
  EXPECT_TRUE(decide_statistics(viewer(Role::statistician, kAme), kAme).is_allowed);
  EXPECT_TRUE(decide_statistics(viewer(Role::team_leader, kAme), kAme).is_allowed);
  EXPECT_FALSE(decide_statistics(viewer(Role::statistician, kAme), kSocial).is_allowed);
  EXPECT_FALSE(decide_statistics(viewer(Role::administrator, kAme), kAme).is_allowed);
}

TEST(DecideKept, is_its_owners_until_it_is_shared_with_those_who_have_a_mandate_there) {
  const base::StaffId owner("s1"), other("s2");
  const Viewer reader = viewer(Role::statistician, kAme);
  EXPECT_EQ(decide_kept(reader, {kAme, owner, false}), (Decision{true, kOwnMaterial}));
  EXPECT_EQ(decide_kept(reader, {kAme, other, false}), (Decision{false, kNoMandate}));
  EXPECT_EQ(decide_kept(reader, {kAme, other, true}), (Decision{true, kMandate}));
  EXPECT_FALSE(decide_kept(reader, {kSocial, other, true}).is_allowed);
  EXPECT_FALSE(decide_kept(reader, {kSocial, owner, false}).is_allowed);
  EXPECT_FALSE(decide_kept(viewer(Role::administrator, kAme), {kAme, owner, false}).is_allowed);
}

TEST(AssistanceBeside, is_of_the_social_services_where_the_viewer_works_and_of_the_branch_itself_first) {
  const base::HolderId other("other_social");
  const auto held = [](Viewer& made, Role role, const base::HolderId& branch, const char* provision) {
    made.roles.push_back({role, branch, "", "", {}, {}, provision});
  };
  Viewer made = viewer(Role::team_leader, kAme);
  EXPECT_TRUE(assistance_beside(made, kAme).empty());
  held(made, Role::statistician, other, "OSL 26:1");
  EXPECT_TRUE(assistance_beside(made, kAme).empty());
  held(made, Role::case_worker, kSocial, "OSL 26:1");
  held(made, Role::team_leader, other, "OSL 26:1");
  EXPECT_EQ(assistance_beside(made, kAme), (std::set<base::HolderId>{kSocial, other}));
  EXPECT_EQ(assistance_beside(made, kSocial), (std::set<base::HolderId>{kSocial}));
}

TEST(DecideComputing, needs_a_mandate_somewhere) {
  EXPECT_TRUE(decide_computing(viewer(Role::statistician, kAf)).is_allowed);
  EXPECT_FALSE(decide_computing(viewer(Role::administrator, kAme)).is_allowed);
}

TEST(DecidePublication, is_the_team_leaders_of_that_branch) {
  EXPECT_EQ(decide_publication(viewer(Role::team_leader, kAme), kAme), (Decision{true, kLeader}));
  EXPECT_EQ(decide_publication(viewer(Role::team_leader, kAme), kSocial), (Decision{false, kNotPublisher}));
  for (const Role role : {Role::case_worker, Role::statistician, Role::administrator, Role::auditor}) {
    EXPECT_FALSE(decide_publication(viewer(role, kAme), kAme).is_allowed);
  }
  EXPECT_EQ(statistics_branches(viewer(Role::statistician, kAme)), std::set<base::HolderId>{kAme});
  EXPECT_TRUE(statistics_branches(viewer(Role::auditor, kAme)).empty());
}

TEST(DecideRelease, is_the_team_leaders_and_is_read_by_them_and_the_auditors) {
  for (const Role role : {Role::case_worker, Role::statistician, Role::administrator, Role::auditor}) {
    EXPECT_EQ(decide_release(viewer(role, kAme), kAme), (Decision{false, kNotReleasing}));
    EXPECT_EQ(decide_release_log(viewer(role, kAme), kAme).is_allowed, role == Role::auditor);
  }
  EXPECT_EQ(decide_release(viewer(Role::team_leader, kAme), kAme), (Decision{true, kLeader}));
  EXPECT_FALSE(decide_release(viewer(Role::team_leader, kAme), kSocial).is_allowed);
  EXPECT_TRUE(decide_release_log(viewer(Role::team_leader, kAme), kAme).is_allowed);
  EXPECT_EQ(decide_release_log(viewer(Role::auditor, kAme), kSocial), (Decision{false, kNotReleaseReader}));
}

TEST(DecideWorkload, is_the_team_leaders_of_that_branch) {
  EXPECT_EQ(decide_workload(viewer(Role::team_leader, kAme), kAme), (Decision{true, kLeader}));
  EXPECT_EQ(decide_workload(viewer(Role::team_leader, kAme), kSocial), (Decision{false, kNotLeading}));
  for (const Role role : {Role::case_worker, Role::statistician, Role::administrator, Role::auditor}) {
    EXPECT_EQ(decide_workload(viewer(role, kAme), kAme), (Decision{false, kNotLeading}));
  }
}

TEST(DecideAdministration, is_of_ones_own_branch_and_never_of_people) {
  EXPECT_TRUE(decide_administration(viewer(Role::administrator, kAme), kAme).is_allowed);
  EXPECT_FALSE(decide_administration(viewer(Role::administrator, kAme), kSocial).is_allowed);
  for (const Role role : {Role::case_worker, Role::team_leader, Role::statistician, Role::auditor}) {
    EXPECT_FALSE(decide_administration(viewer(role, kAme), kAme).is_allowed);
    EXPECT_EQ(decide_branch_record(viewer(role, kAme), kAme).is_allowed, role == Role::auditor);
  }
  EXPECT_TRUE(decide_branch_record(viewer(Role::administrator, kAme), kAme).is_allowed);
  EXPECT_EQ(administered_branches(viewer(Role::administrator, kAme)), std::set<base::HolderId>{kAme});
  EXPECT_TRUE(administered_branches(viewer(Role::team_leader, kAme)).empty());
}

TEST(DecideCatalogue, is_kept_by_leaders_and_administrators_of_the_branch) {
  for (const Role role : {Role::case_worker, Role::statistician, Role::auditor}) {
    EXPECT_EQ(decide_catalogue(viewer(role, kAme), kAme), (Decision{false, kNotCatalogueKeeper}));
  }
  EXPECT_EQ(decide_catalogue(viewer(Role::team_leader, kAme), kAme), (Decision{true, kLeader}));
  EXPECT_EQ(decide_catalogue(viewer(Role::administrator, kAme), kAme), (Decision{true, kAdministrator}));
  EXPECT_FALSE(decide_catalogue(viewer(Role::team_leader, kAme), kSocial).is_allowed);
  EXPECT_EQ(kept_catalogues(viewer(Role::team_leader, kAme)), std::set<base::HolderId>{kAme});
  EXPECT_TRUE(kept_catalogues(viewer(Role::case_worker, kAme)).empty());
}

// For every combination of role, right, protection and holder, the compiled scope says what decide says.
TEST(ListScope, agrees_with_decide) {
  const Role roles[] = {Role::case_worker, Role::team_leader, Role::statistician, Role::administrator,
                        Role::auditor};
  for (const Role role : roles) {
    for (const auto& works_in : {kSocial, kAme, kAf}) {
      for (const bool may : {false, true}) {
        const Viewer asks = viewer(role, works_in, may);
        const ListScope scope = list_scope(asks);
        for (int level = 0; level <= 3; ++level) {
          for (const auto& holder : {kSocial, kAme, kAf}) {
            const auto protection = static_cast<ProtectionLevel>(level);
            const bool in_scope = scope.branches.count(holder) == 1 && protection <= scope.protection_max;
            const Decision decision = decide(asks, person(protection, {holder}), {holder, {}},
                                             Category::participation, Act::list);
            ASSERT_EQ(in_scope, decision.is_allowed);
          }
        }
      }
    }
  }
}

}  // namespace
}  // namespace sharing
