// Wilson's score interval of a share at 95 %, without correction for continuity (E. B. Wilson, Probable
// inference, the law of succession, and statistical inference, JASA 22, 1927). With h of n and
// z = 1.959963984540054:
//   (h + z²/2 ± z·√(h·(n − h)/n + z²/4)) / (n + z²)
// It takes the n for independent of each other. Threading: pure function.
#pragma once

#include <cstdint>

namespace analysis {

struct ShareInterval {
  double low = 0;   // nought exactly where hits is 0
  double high = 0;  // one exactly where hits is all of them
};

// 0 ≤ hits ≤ of and of > 0, or it is a bug of the caller's.
ShareInterval wilson_interval(std::int64_t hits, std::int64_t of);

}  // namespace analysis
