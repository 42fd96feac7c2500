// The share that has had an event of one cause by each day, while the others compete: the estimator of
// O. O. Aalen & S. Johansen (Scandinavian Journal of Statistics 5, 1978) for competing causes,
//   F(t) = Σ_{s≤t} S(s−)·d(s)/n(s), d(s) events of the cause on day s, S the chance of still being without any
//   event.
// The variance is the asymptotic one of O. O. Aalen (Annals of Statistics 6, 1978), with ties, as R's
// cmprsk::cuminc gives it: Σ_{s≤t} of
//   the cause's own events  (1 − (F(t) − F(s))/S(s))²·S(s−)²·φ(d, n)·d/n²
//   those of the others     ((F(t) − F(s))/S(s))²·S(s−)²·φ(o, n)·o/n²
//   φ(k, n) = (n − k)/(n − 1), 1 where k is 1; what is divided by S(s) is left out where S(s) is nought.
// One minus Kaplan-Meier with the others as censored is no such share and is not offered. Everyone is there from
// day 0: there is no delayed entry. Threading: pure functions.
#pragma once

#include <cstdint>
#include <optional>
#include <vector>

#include "analysis/event_counts.h"

namespace analysis {

struct IncidenceEstimate {
  double incidence = 0;
  double variance = 0;
};

struct IncidenceStep {  // of a day with events of the cause
  int day = 0;
  std::int32_t at_risk = 0;  // days ≥ day
  std::int32_t events = 0;   // of the cause
  IncidenceEstimate estimate;
};

struct IncidenceAtDay {
  int day = 0;
  std::int32_t at_risk = 0;
  std::optional<IncidenceEstimate>
      estimate;  // none past the group's last day where somebody was without event then
};

struct CumulativeIncidence {
  std::int64_t events = 0;
  std::vector<IncidenceStep> steps;
  std::vector<IncidenceAtDay> at_days;  // as asked
};

struct IncidenceOfGroup {
  std::int64_t rows = 0;
  std::int64_t censored = 0;
  int last_day = 0;                         // under observation; 0 in a group without rows
  std::vector<CumulativeIncidence> causes;  // of cause 1, 2, …
};

// Of one group. `counts` has no delayed entry; the days lie in 0 … kDaysMax.
IncidenceOfGroup incidence(const EventCounts& counts, int group, const std::vector<int>& at_days);

}  // namespace analysis
