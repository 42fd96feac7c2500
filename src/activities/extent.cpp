#include "activities/extent.h"

namespace activities {

std::optional<int> extent_on(const Extents& extents, base::Date day) {
  std::optional<int> out;
  for (const auto& extent : extents) {
    if (extent.valid_from <= day) out = extent.percent;
  }
  return out;
}

Extents with_extent(const Extents& extents, base::Date valid_from, int percent) {
  Extents out;
  for (const auto& extent : extents) {
    if (extent.valid_from < valid_from) out.push_back(extent);
  }
  if (out.empty() || out.back().percent != percent) out.push_back({valid_from, percent});
  return out;
}

Extents moved_to(const Extents& extents, base::Date starts_on) {
  if (extents.empty()) return {};
  Extents out = {{starts_on, extent_on(extents, starts_on).value_or(extents.front().percent)}};
  for (size_t i = 1; i < extents.size(); ++i) {
    const bool says_more = extents[i].valid_from > starts_on && extents[i].percent != out.back().percent;
    if (says_more) out.push_back(extents[i]);
  }
  return out;
}

}  // namespace activities
