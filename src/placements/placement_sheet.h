// A placement with the names around it, as pages and documents show it.
#pragma once

#include <string>
#include <vector>

#include "placements/follow_up.h"

namespace placements {

struct PlacementSheet {
  Placement placement;
  PlacementState state = PlacementState::planned;
  Workplace workplace;
  std::string unit_name;
  std::string party_name;
  std::string owner_name;  // whose case it is in the branch, "" where nobody owns it
  std::string extract_checked_by;
  std::string person_name;
  bool may_write = false;
};
struct SignedAbility {
  WorkAbility made;
  std::string signed_by;
};
struct PlacementDetails {
  PlacementSheet sheet;
  std::vector<FollowUp> follow_ups;
  std::vector<SignedAbility> work_abilities;
};

}  // namespace placements
