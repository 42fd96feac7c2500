// The municipality's own work areas, and the employers round about. No such company exists.
#pragma once

#include <vector>

#include "demo/text.h"
#include "placements/workplace.h"

namespace demo {

struct WorkplaceText {
  Text name;
  Text organisation;  // nothing where it is an own work area
  int places;
  const char* supervisor;
  std::vector<Text> tasks;
  bool is_school_or_care = false;
};
const std::vector<WorkplaceText>& own_work_areas();
const std::vector<WorkplaceText>& employers();

}  // namespace demo
