#include "demo/effect_goals.h"

#include "reports/effect_goal_actions.h"

namespace demo {

namespace {

using analysis::GoalBase;
using analysis::GoalKind;

constexpr const char* kWorkOrStudies = "unsubsidised_work|subsidised_work|studies";

void set_goal(Stage& stage, const Text& name, GoalKind kind, GoalBase among, const std::string& counted,
              const std::string& limited, std::int64_t level_thousandths) {
  stage.as("karin.wallgren", day("2015-10-01"), [&](record::Work& work, const sharing::Viewer& viewer) {
    return reports::add_goal(
        work, viewer,
        {"", 1, {}, stage.unit("bas"), stage.say(name), kind, among, counted, limited, level_thousandths, false});
  });
}

}  // namespace

void set_effect_goals(Stage& stage) {
  set_goal(stage, {"Tio årsplatser", "Ten year-places"}, GoalKind::year_places, GoalBase::enrolled, "", "",
           10'000);
  set_goal(stage, {"75 % har fullföljt en praktik", "75 % have completed a practice"}, GoalKind::share,
           GoalBase::enrolled, "achieved:practice_completed", "", 75'000);
  set_goal(stage, {"25 % till arbete eller studier", "25 % to work or studies"}, GoalKind::share,
           GoalBase::enrolled, std::string("main_outcome:") + kWorkOrStudies, "", 25'000);
  set_goal(stage,
           {"75 % av övriga har en plan hos Arbetsförmedlingen",
            "75 % of the others have a plan at the employment service"},
           GoalKind::share, GoalBase::ended, "exit_reason:other_intervention",
           std::string("main_outcome!:") + kWorkOrStudies, 75'000);
}

}  // namespace demo
