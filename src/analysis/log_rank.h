// Whether groups leave at the same pace (N. Mantel, Cancer Chemotherapy Reports 50, 1966): events of any cause,
// all days weighing alike. On each day d of the n at risk have an event; of a group's n(g) at risk d·n(g)/n are
// expected. The covariance is the hypergeometric one, Σ d·(n − d)/(n − 1)·n(g)/n·(1{g = h} − n(h)/n). With delayed
// entry those at risk on a day are those who have entered before it. Threading: pure functions.
#pragma once

#include <cstdint>
#include <optional>
#include <vector>

#include "analysis/chi_square.h"
#include "analysis/event_counts.h"

namespace analysis {

struct ObservedExpected {
  std::int64_t observed = 0;
  double expected = 0;
};

struct LogRank {
  std::vector<ObservedExpected> groups;
  // Groups of whom nobody was at risk on any day with an event take no part. None where less than two take part,
  // or where no day had two groups at risk.
  std::optional<ChiSquareTest> test;
};

LogRank log_rank(const EventCounts& counts);

}  // namespace analysis
