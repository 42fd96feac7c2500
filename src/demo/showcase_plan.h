// The plan of the showcase's person, in the order that her thread tells it: two agreed versions and what became of
// them.
#pragma once

#include "demo/plan_acts.h"

namespace demo {

class ShowcasePlan {
 public:
  ShowcasePlan(Stage& stage, base::PersonId person_id) : stage_(stage), person_id_(std::move(person_id)) {}

  void agree_first();    // 2025-10-01
  void work_trial();     // 2025-12-22
  void follow();         // 2026-02-03
  void agree_second();   // 2026-09-21
  void this_autumn();    // 2026-10-27

 private:
  plans::Content first() const;

  Stage& stage_;
  base::PersonId person_id_;
  PlayedPlan plan_;
};

}  // namespace demo
