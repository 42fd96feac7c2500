#include "analysis/matching.h"

#include <algorithm>
#include <cmath>

namespace analysis {

namespace {

double sample_sd(const std::vector<double>& values) {
  const double count = static_cast<double>(values.size());
  double sum = 0, squares = 0;
  for (const double value : values) sum += value;
  const double mean = sum / count;
  for (const double value : values) squares += (value - mean) * (value - mean);
  return std::sqrt(squares / (count - 1));
}

double effective_number(const std::vector<double>& weights) {
  double sum = 0, squares = 0;
  for (const double weight : weights) {
    sum += weight;
    squares += weight * weight;
  }
  return sum * sum / squares;
}

void tell_pairs(Matching& out, const MatchingSample& sample, const std::vector<NearestPair>& pairs) {
  out.matched = static_cast<int>(pairs.size());
  out.unmatched = out.treated - out.matched;
  out.share_unmatched = static_cast<double>(out.unmatched) / out.treated;
  for (const NearestPair& pair : pairs) {
    out.pairs.push_back({std::string(sample.ids[pair.treated]), std::string(sample.ids[pair.control]),
                         pair.distance, sample.outcome[pair.treated] - sample.outcome[pair.control]});
  }
}

}  // namespace

base::Result<Matching> matching(const std::vector<MatchingRow>& rows) {
  TRY_ASSIGN(const MatchingSample sample, matching_sample(rows));
  TRY_ASSIGN(const PropensityFit fit, fit_propensity(sample));
  Matching out;
  out.treated = static_cast<int>(std::count(sample.treated.begin(), sample.treated.end(), 1));
  out.controls = static_cast<int>(sample.size()) - out.treated;
  out.propensity = fit.told;
  out.predictor_sd = sample_sd(fit.predictor);
  out.caliper = kCaliperSds * out.predictor_sd;
  const auto pairs = nearest_pairs(sample, fit.predictor, out.caliper);
  const auto weights = control_weights(sample, fit.predictor);
  tell_pairs(out, sample, pairs);
  out.overlap = predictor_overlap(sample, fit.predictor);
  out.matched_effect = matched_effect(sample, pairs);
  out.weighted_effect = weighted_effect(sample, fit, weights);
  out.effective_controls = effective_number(weights);
  out.strata_effect = strata_effect(sample);
  out.balance = covariate_balance(sample, pairs, weights);
  out.warnings = matching_warnings(out.balance, out.overlap, out.share_unmatched);
  return out;
}

}  // namespace analysis
