// One person's practice at one workplace, as it is usually played.
#pragma once

#include "demo/placement_acts.h"

namespace demo {

placements::NewPlacement placement_at(Stage& stage, const Text& workplace, const char* unit,
                                      placements::PlacementKind kind, base::Date starts_on, base::Date ends_on,
                                      int percent);
// The workplace with that place in the row, or the next with a place free on all of those days.
const WorkplaceText& free_workplace(Stage& stage, int place, base::Date from_on, base::Date to_on);
placements::NewPlacement usual_placement(Stage& stage, const char* unit, const WorkplaceText& workplace, int place,
                                         base::Date starts_on, base::Date ends_on);
void follow_up_on_site(Stage& stage, PlacementActs& acts, base::Date on);

// A whole practice, from plan to end.
struct Practice {
  std::string username;
  const char* unit = "";
  int place = 0;
  base::Date starts_on;
  base::Date ends_on;
  placements::EndReason reason = placements::EndReason::completed;
  Text text;
  Text next;
};
void play_practice(Stage& stage, const Practice& practice, const base::PersonId& person_id);

}  // namespace demo
