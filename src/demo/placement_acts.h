// The use cases of placements in the form the demo plays them.
#pragma once

#include "demo/stage.h"
#include "demo/workplace_texts.h"
#include "placements/placement_actions.h"

namespace demo {

// Plays one placement, each act on its day by the same member of staff.
class PlacementActs {
 public:
  PlacementActs(Stage& stage, std::string username, base::PersonId person_id)
      : stage_(stage), username_(std::move(username)), person_id_(std::move(person_id)) {}

  void plan(base::Date on, const placements::NewPlacement& input);
  void show_extract(base::Date on);
  void consult(base::Date on, const placements::UnionConsultation& consultation);
  void start(base::Date on);
  void follow_up(base::Date on, const Text& works, const Text& adapt, std::optional<base::Date> next_on = {});
  void grow(base::Date on, int percent, const Text& reason);
  void extend(base::Date on, base::Date ends_on, const Text& reason);
  void assess(base::Date on, int percent, const Text& observed, const Text& overall);
  void end(base::Date on, placements::EndReason reason, const Text& text, const Text& next);
  void cancel(base::Date on, const Text& reason);

 private:
  placements::Placement now();
  template <class Act>
  void act(base::Date on, Act act);

  Stage& stage_;
  std::string username_;
  base::PersonId person_id_;
  std::string id_;
};

// The workplace of that name, in the demo's language.
placements::Workplace workplace_named(Stage& stage, const Text& name);

}  // namespace demo
