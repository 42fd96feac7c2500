// A participation of somebody in one place, for tests.
#pragma once

#include "analysis/columns.h"

namespace reports {

inline base::Date day(const char* text) { return base::Date::parse(text).value(); }

inline analysis::Spell spell(const char* person, const char* id, const char* from, const char* to = nullptr) {
  analysis::Spell out{person, base::Sex::woman, {}, {}, day(from), {}, "", "unknown", {}, {}, false, true, id,
                      "torget"};
  if (to != nullptr) out.ends_on = day(to);
  return out;
}

}  // namespace reports
