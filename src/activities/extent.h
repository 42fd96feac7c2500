// How much of full time an intervention takes, over time: rows with the day that each is valid from; a later one
// supersedes an earlier. Pure.
#pragma once

#include <optional>
#include <vector>

#include "base/date.h"

namespace activities {

struct Extent {
  base::Date valid_from;
  int percent = 100;

  friend bool operator==(const Extent&, const Extent&) = default;
};
// In order of day, one a day.
using Extents = std::vector<Extent>;

// What holds on that day; nothing before the first row.
std::optional<int> extent_on(const Extents& extents, base::Date day);

// From that day on it is so much: what was to begin later is superseded with it.
Extents with_extent(const Extents& extents, base::Date valid_from, int percent);

// The start moved: the first row begins with it, and what would have been superseded before it is gone.
Extents moved_to(const Extents& extents, base::Date starts_on);

}  // namespace activities
