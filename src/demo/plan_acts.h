// The use cases of plans in the form the demo plays them.
#pragma once

#include "demo/plan_table.h"
#include "demo/stage.h"
#include "plans/follow_actions.h"
#include "plans/plan_actions.h"

namespace demo {

// Somebody's plan, and who works on it.
struct PlayedPlan {
  std::string id;
  std::string worker;
};

// From that day on; a goal that is not watched has no follow-up of its own.
plans::Content typical_content(Stage& stage, const TypicalPlan& typical, const std::string& worker, base::Date from,
                               bool is_watched);
PlayedPlan begin_plan(Stage& stage, const std::string& worker, base::Date on, plans::NewPlan plan);
void agree(Stage& stage, const PlayedPlan& plan, base::Date on, plans::PlanAgreement how, const Text& reason = {});
// What is agreed, to be changed and given back.
plans::Content agreed_content(Stage& stage, const PlayedPlan& plan);
void change(Stage& stage, const PlayedPlan& plan, base::Date on, const plans::Content& content);
// Of the activity with that place among all of the plan's, counted from 0.
void report(Stage& stage, const PlayedPlan& plan, base::Date on, size_t place, plans::ActivityProgress progress,
            const Text& reason = {});
void follow_up(Stage& stage, const PlayedPlan& plan, const plans::FollowUp& made);
void end(Stage& stage, const PlayedPlan& plan, base::Date on, plans::PlanEndReason reason, const Text& text = {});

}  // namespace demo
