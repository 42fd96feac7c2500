#include <algorithm>
#include <map>
#include <set>

#include "activities/intervention_actions.h"
#include "base/names.h"
#include "demo/showcase.h"
#include "demo/test_demo.h"
#include "intake/referral_actions.h"
#include "intake/routine_meeting_actions.h"
#include "outcomes/participation_actions.h"
#include "outcomes/register_store.h"
#include "people/around_actions.h"
#include "people/search_actions.h"
#include "sharing/sharing_store.h"

namespace demo {
namespace {

// What those who work there meet on the demo's day.
class DemoToday : public testing::TestWithParam<sql::Driver> {
 protected:
  template <class Act>
  auto as(const std::string& username, Act act) {
    const auto viewer = demo_.organisation().staff.at(username);
    return demo_.read([&](record::Work& work) { return act(work, viewer); });
  }

  TestDemo& demo_ = shared_demo(GetParam());
};
ON_BOTH_DATABASES(DemoToday);

using sharing::Viewer;

TEST_P(DemoToday, is_made_at_the_first_moment_of_its_day) {
  const auto made_at = base::Instant::parse(kMadeAt).value();
  EXPECT_EQ(platform::swedish_date(made_at).str(), kToday);
  EXPECT_NE(platform::swedish_date(made_at.plus_seconds(-1)).str(), kToday);
}

TEST_P(DemoToday, referrals_stand_in_every_state_and_some_are_late) {
  const auto rows = as("karin.wallgren", [](record::Work& work, const Viewer& viewer) {
    intake::ReferralQuery all;
    all.state = "all";
    all.limit = 1000;
    return intake::list_referrals(work, viewer, all).value().rows;
  });
  std::set<intake::ReferralState> states;
  int late = 0;
  for (const auto& row : rows) {
    states.insert(row.referral.state);
    late += intake::is_overdue(row.referral, demo_.dispatcher().clock().today()) ? 1 : 0;
  }
  // What its sender took back, the receiver knows of no more.
  EXPECT_EQ(states.size(), 6u);
  EXPECT_EQ(states.count(intake::ReferralState::withdrawn), 0u);
  EXPECT_EQ(late, 4);
}

TEST_P(DemoToday, everybody_who_answers_has_something_to_answer) {
  for (const char* username : {"maria.lind", "karin.wallgren", "petra.nyholm", "leila.rahimi", "tomas.asplund",
                               "amina.warsame"}) {
    const auto rows = as(username, [](record::Work& work, const Viewer& viewer) {
      intake::ReferralQuery all;
    all.state = "all";
    all.limit = 1000;
    return intake::list_referrals(work, viewer, all).value().rows;
    });
    int open = 0;
    for (const auto& row : rows) open += row.referral.state == intake::ReferralState::sent ? 1 : 0;
    EXPECT_GT(open, 0) << username;
  }
}

TEST_P(DemoToday, people_have_left_for_every_reason_but_death) {
  const auto unit = demo_.organisation().units.at("ame");
  const auto rows = demo_.read([&](record::Work& work) {
    return outcomes::list_for_statistics(work.session(), work.municipality_id(), unit,
                                         base::Date::parse("2024-01-01").value(), work.today());
  });
  std::set<outcomes::ExitReason> reasons;
  int anonymous = 0;
  for (const auto& row : rows) {
    if (row.participation.exit_reason) reasons.insert(*row.participation.exit_reason);
    anonymous += row.is_anonymous ? 1 : 0;
  }
  EXPECT_EQ(reasons.size(), std::size(outcomes::kExitReasonNames) - 1);
  EXPECT_EQ(anonymous, 3);
}

TEST_P(DemoToday, protected_people_are_there_for_the_one_with_the_right_alone) {
  const auto count = [&](const std::string& username) {
    const auto viewer = demo_.organisation().staff.at(username);
    const auto unit = demo_.organisation().units.at("mapping");
    outcomes::PortfolioQuery query{unit, 0, "all", "", "", demo_.dispatcher().clock().today(), "name", false, 500, 0};
    return demo_.read([&](record::Work& work) { return outcomes::portfolio(work, viewer, query).value().total; });
  };
  EXPECT_EQ(count("birgitta.hallin"), 286);
  EXPECT_EQ(count("maria.lind"), 283);
}

TEST_P(DemoToday, interventions_stand_in_every_state_and_some_people_have_several) {
  using activities::InterventionState;
  std::set<InterventionState> states;
  std::map<std::string, int> of_person;
  for (const char* unit : {"ame", "torget"}) {
    const auto rows = as("karin.wallgren", [&](record::Work& work, const Viewer& viewer) {
      activities::InterventionQuery all;
      all.unit_id = demo_.organisation().units.at(unit);
      all.state = "all";
      all.limit = 1000;
      return activities::list_interventions(work, viewer, all).value().rows;
    });
    for (const auto& row : rows) {
      states.insert(activities::state_of(row.intervention, demo_.dispatcher().clock().today()));
      if (!row.intervention.ending) ++of_person[row.person.id.str()];
    }
  }
  EXPECT_EQ(states.size(), std::size(activities::kInterventionStateNames));
  EXPECT_GT(std::count_if(of_person.begin(), of_person.end(), [](const auto& one) { return one.second > 1; }), 5);
}

TEST_P(DemoToday, the_parties_have_met) {
  const auto meetings = as("karin.wallgren", [](record::Work& work, const Viewer& viewer) {
    return intake::list_meetings_for(work, viewer);
  });
  EXPECT_EQ(meetings.size(), 4u);
}

TEST_P(DemoToday, one_thread_is_long_and_open_to_both_sides) {
  for (const char* username : {"maria.lind", "hassan.nur"}) {
    const auto found = as(username, [](record::Work& work, const Viewer& viewer) {
      return people::search(work, viewer, kShowcaseName).value();
    });
    ASSERT_EQ(found.rows.size(), 1u) << username;
    const auto stays = as(username, [&](record::Work& work, const Viewer& viewer) {
      const auto facts = sharing::find_facts(work.session(), work.municipality_id(), found.rows[0].id);
      return outcomes::participation_sheets_of(work, viewer, *facts).size() +
             people::contacts_for(work, viewer, *facts).size();
    });
    EXPECT_GT(stays, 0u) << username;
  }
}

}  // namespace
}  // namespace demo
