#include <algorithm>

#include "demo/test_demo.h"
#include "journal/note_store.h"
#include "outcomes/participation_store.h"
#include "outcomes/register_store.h"
#include "placements/placement_store.h"
#include "plans/plan_store.h"

namespace demo {
namespace {

using outcomes::MainOutcome;
using outcomes::Participation;

class Projects : public testing::TestWithParam<sql::Driver> {
 protected:
  std::vector<Participation> ended_in(const std::string& unit, const char* from_on, const char* to_on) {
    return demo_.read([&](record::Work& work) {
      const auto rows = outcomes::list_for_statistics(work.session(), work.municipality_id(),
                                                      demo_.organisation().units.at(unit),
                                                      base::Date::parse(from_on).value(),
                                                      base::Date::parse(to_on).value());
      std::vector<Participation> out;
      for (const auto& row : rows) {
        out.push_back(*outcomes::find_participation(work.session(), work.municipality_id(), row.participation.id));
      }
      return out;
    });
  }
  std::vector<Participation> one_way_in() { return ended_in("one_way_in", "2017-09-01", "2019-08-31"); }
  std::vector<Participation> bas() { return ended_in("bas", "2015-10-01", "2017-09-30"); }

  int has_practised(const std::vector<Participation>& rows) {
    return demo_.read([&](record::Work& work) {
      return static_cast<int>(std::count_if(rows.begin(), rows.end(), [&](const Participation& p) {
        const auto there = placements::placements_of(work.session(), work.municipality_id(), p.person_id);
        return std::any_of(there.begin(), there.end(), [](const auto& one) {
          return one.ending && (one.ending->reason == placements::EndReason::completed ||
                                one.ending->reason == placements::EndReason::employment_elsewhere);
        });
      }));
    });
  }

  TestDemo& demo_ = shared_demo(GetParam());
};
ON_BOTH_DATABASES(Projects);

int ended_with(const std::vector<Participation>& rows, std::initializer_list<MainOutcome> outcomes) {
  return static_cast<int>(std::count_if(rows.begin(), rows.end(), [&](const Participation& p) {
    return std::count(outcomes.begin(), outcomes.end(), p.main_outcome.value()) > 0;
  }));
}

TEST_P(Projects, one_way_in_discharged_42_of_whom_38_with_the_four_named_outcomes) {
  const auto all = one_way_in();
  EXPECT_EQ(all.size(), 42u);
  EXPECT_TRUE(std::all_of(all.begin(), all.end(), [](const auto& p) { return p.ends_on.has_value(); }));
  const int studies = ended_with(all, {MainOutcome::studies});
  const int compensation = ended_with(all, {MainOutcome::sickness_or_activity_compensation});
  const int pension = ended_with(all, {MainOutcome::pension});
  const int work_or_moved =
      ended_with(all, {MainOutcome::unsubsidised_work, MainOutcome::subsidised_work, MainOutcome::moved});
  EXPECT_EQ(studies, 5);
  EXPECT_EQ(compensation, 9);
  EXPECT_EQ(pension, 2);
  EXPECT_EQ(work_or_moved, 22);
  EXPECT_EQ(studies + compensation + pension + work_or_moved, 38);
  EXPECT_EQ(ended_with(all, {MainOutcome::unchanged}), 4);
}

TEST_P(Projects, in_bas_three_in_four_practised_and_one_in_four_went_to_work_or_studies) {
  const auto all = bas();
  EXPECT_EQ(all.size(), 20u);
  EXPECT_EQ(has_practised(all), 15);
  EXPECT_EQ(
      ended_with(all, {MainOutcome::unsubsidised_work, MainOutcome::subsidised_work, MainOutcome::studies}), 5);
  const auto with_plan_at_af = std::count_if(all.begin(), all.end(), [](const auto& p) {
    return p.exit_reason == outcomes::ExitReason::other_intervention;
  });
  EXPECT_EQ(with_plan_at_af, 12);  // of 15 others
}

TEST_P(Projects, everybody_had_a_plan_and_notes) {
  for (const auto& all : {one_way_in(), bas()}) {
    demo_.read([&](record::Work& work) {
      for (const auto& p : all) {
        const auto& id = p.person_id;
        EXPECT_EQ(plans::plans_of(work.session(), work.municipality_id(), id).size(), 1u);
        EXPECT_EQ(journal::notes_of(work.session(), work.municipality_id(), id).size(), 2u);
      }
      return 0;
    });
  }
}

}  // namespace
}  // namespace demo
