// Whether those who are compared are alike. The standardised difference of a covariate is
//   (mean of the treated − mean of the controls) / √((s₁² + s₀²) / 2)
// with the spreads of both groups before any matching, so that before and after are told by one measure
// (P. C. Austin, Statistics in Medicine 28, 2009). The limits below are conventions, and the codes no verdict.
// Threading: pure functions; sums in one fixed order.
#pragma once

#include <optional>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include "analysis/matching_pairs.h"

namespace analysis {

inline constexpr double kDifferenceLimit = 0.1;  // standardised, either way
inline constexpr double kUnmatchedLimit = 0.1;   // of the treated
inline constexpr double kOutsideLimit = 0.1;     // of the treated

struct CovariateBalance {
  std::string name;
  double mean_treated = 0;
  double mean_controls = 0;
  double difference_before = 0;
  std::optional<double> matched_mean_treated;  // none where nobody is matched
  std::optional<double> matched_mean_controls;
  std::optional<double> difference_matched;
  double weighted_mean_controls = 0;
  double difference_weighted = 0;
};

struct PredictorRange {
  double low = 0;
  double high = 0;
};

struct PredictorOverlap {
  PredictorRange treated;
  PredictorRange controls;
  int treated_outside = 0;  // below the lowest or above the highest of the controls
  double share_treated_outside = 0;
};

enum class MatchingWarning { balance_poor_matched, balance_poor_weighted, unmatched_many, overlap_poor };
inline constexpr std::pair<MatchingWarning, std::string_view> kMatchingWarningNames[] = {
    {MatchingWarning::balance_poor_matched,
     "balance_poor_matched"},  // a difference after matching beyond its limit
    {MatchingWarning::balance_poor_weighted, "balance_poor_weighted"},  // after weighting
    {MatchingWarning::unmatched_many, "unmatched_many"},                // more than the limit of the treated
    {MatchingWarning::overlap_poor, "overlap_poor"},                    // more than the limit outside
};
constexpr const auto& enum_names(MatchingWarning) { return kMatchingWarningNames; }

// `weights` of the controls, nought for the treated.
std::vector<CovariateBalance> covariate_balance(const MatchingSample& sample,
                                                const std::vector<NearestPair>& pairs,
                                                const std::vector<double>& weights);

PredictorOverlap predictor_overlap(const MatchingSample& sample, const std::vector<double>& predictor);

// In the order of the enum.
std::vector<MatchingWarning> matching_warnings(const std::vector<CovariateBalance>& balance,
                                               const PredictorOverlap& overlap, double share_unmatched);

}  // namespace analysis
