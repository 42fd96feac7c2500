// The interventions of the one whose thread is shown, year by year.
#pragma once

#include "demo/intervention_acts.h"

namespace demo {

class ShowcaseInterventions {
 public:
  ShowcaseInterventions(Stage& stage, const Catalogue& catalogue) : play_(stage, catalogue) {}

  // Each where it belongs in the thread.
  void begin_swedish(const base::PersonId& person_id);
  void begin_training(const base::PersonId& person_id);
  void raise_training();
  void break_training_off();
  void finish_swedish();
  void begin_coaching(const base::PersonId& person_id);
  void take_course(const base::PersonId& person_id);
  void begin_job_support(const base::PersonId& person_id);
  void ask_for_licence(const base::PersonId& person_id);

 private:
  InterventionPlay play_;
  std::string swedish_;
  std::string training_;
  std::string coaching_;
  std::string support_;
};

}  // namespace demo
