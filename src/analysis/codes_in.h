// The codes that a set of them holds, in the list's order.
#pragma once

#include "analysis/columns.h"

namespace analysis {

inline std::vector<std::string> codes_in(const Codes& list, CodeSet set) {
  std::vector<std::string> out;
  for (size_t i = 0; i < list.codes.size(); ++i) {
    if (set >> i & 1) out.push_back(list.codes[i]);
  }
  return out;
}

}  // namespace analysis
