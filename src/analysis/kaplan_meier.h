// The chance of still being without an event (E. L. Kaplan & P. Meier, JASA 53, 1958), of any cause:
//   S(t) = Π_{s≤t} (1 − d(s)/n(s)), d(s) events on day s among the n(s) at risk: entry < s ≤ days, so that who is
//   censored on a day was at risk on it
//   variance of log S(t)  Σ_{s≤t} d/(n·(n − d)); the standard error is S times its root (Greenwood)
//   95 % interval         on the scale log(−log S): S^exp(±z·root/log S)
//   median                the first day with S ≤ ½ (1e−12 above it is taken as rounding); the ends of its interval
//   are
//                         the first days on which the curve's lower and upper limits are so (R. Brookmeyer &
//                         J. Crowley, Biometrics 38, 1982)
//   restricted mean to τ  the area under S to day τ; its variance Σ_{s≤τ} (area from s to τ)²·d/(n·(n − d))
// Where S is nought it has neither standard error nor limits, and where it is one no limits. Past a group's last
// day the curve is not known unless it is nought. Threading: pure functions.
#pragma once

#include <cstdint>
#include <optional>
#include <vector>

#include "analysis/event_counts.h"

namespace analysis {

struct SurvivalEstimate {
  double survival = 1;
  std::optional<double> se, lower, upper;
};

struct SurvivalStep {  // of a day with events
  int day = 0;
  std::int32_t at_risk = 0;
  std::int32_t events = 0;
  std::int32_t censored = 0;  // on the same day
  SurvivalEstimate estimate;
};

struct SurvivalAtDay {
  int day = 0;
  std::int32_t at_risk = 0;  // entry < day ≤ days; on day 0, who enters on it
  std::optional<SurvivalEstimate> estimate;
};

struct RestrictedMean {
  double mean_days = 0;
  double se_days = 0;
};

struct KaplanMeier {
  std::int64_t rows = 0;
  std::int64_t events = 0;
  std::int64_t censored = 0;
  int last_day = 0;  // under observation; 0 in a group without rows
  std::optional<int> median_days, median_lower_days, median_upper_days;
  std::optional<RestrictedMean> restricted_mean;  // where asked, and known so far
  std::vector<SurvivalStep> steps;
  std::vector<SurvivalAtDay> at_days;  // as asked
};

struct SurvivalQuery {
  std::vector<int> at_days;            // 0 … kDaysMax
  std::optional<int> restricted_days;  // 1 … kDaysMax
};

// Rules broken: count.outside at at_days[i] and restricted_days.
base::Status check(const SurvivalQuery& query);

// Of one group; `query` has passed its check.
KaplanMeier kaplan_meier(const EventCounts& counts, int group, const SurvivalQuery& query);

}  // namespace analysis
