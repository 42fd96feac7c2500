// What histories hold, counted as it was observed: no queue, no prior.
#pragma once

#include <map>

#include "economics/transitions.h"

namespace economics {

// Of one group, by the place of the state in the input's list.
struct HistoryCounts {
  std::int64_t person_months[kStatesMax] = {};
  std::int64_t went[kStatesMax][kStatesMax] = {};  // [from][to]
  std::int64_t in_last_month[kStatesMax] = {};
  std::int64_t arrived[kStatesMax] = {};
};

// By group, those with an observed month in the window; the names are the input's. Of what faults_of finds no
// fault with.
std::map<std::string_view, HistoryCounts> counts_of(const TransitionsInput& input);

}  // namespace economics
