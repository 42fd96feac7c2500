// Who is where at once (an UpSet diagram): a row of dots for each place, a column for each combination of places
// with a bar of how many are at exactly these, and a bar of how many are at each place in all. A filled dot is in
// the combination, a ring is not; what is not known is hatched.
#pragma once

#include <string>
#include <vector>

#include "charts/drawing.h"

namespace charts {

struct UpsetPlace {
  std::string name;
  int people = 0;     // there in all
  int uncertain = 0;  // perhaps there
  std::string label;  // of the bar
};

struct UpsetCombination {
  std::vector<bool> at;  // one for each place
  int people = 0;        // at exactly these
  int uncertain = 0;     // of these: perhaps elsewhere too
  std::string says;      // where the pointer rests
};

struct UpsetChart {
  std::string title;
  std::string description;  // the figures in words
  std::string certain;      // names of the two looks; no legend where nothing is uncertain
  std::string uncertain;
  std::vector<UpsetPlace> places;
  std::vector<UpsetCombination> combinations;  // at most upset_room
  int width = kWide;
};

// How many of its combinations fit beside its places.
size_t upset_room(const UpsetChart& chart);

std::string upset_chart_svg(const UpsetChart& chart, const std::string& id);

}  // namespace charts
