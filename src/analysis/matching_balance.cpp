#include "analysis/matching_balance.h"

#include <algorithm>
#include <cmath>

namespace analysis {

namespace {

struct Group {
  double count = 0, sum = 0, squares = 0;  // squares of what is away from the mean
  double mean() const { return sum / count; }
  double variance() const { return squares / (count - 1); }
};

double pooled_sd(const MatchingSample& sample, const std::vector<double>& column, Group groups[2]) {
  for (size_t i = 0; i < column.size(); ++i) {
    Group& group = groups[sample.treated[i] ? 1 : 0];
    group.count += 1;
    group.sum += column[i];
  }
  for (size_t i = 0; i < column.size(); ++i) {
    Group& group = groups[sample.treated[i] ? 1 : 0];
    group.squares += (column[i] - group.mean()) * (column[i] - group.mean());
  }
  return std::sqrt((groups[1].variance() + groups[0].variance()) / 2);
}

void tell_matched(CovariateBalance& out, const std::vector<double>& column, const std::vector<NearestPair>& pairs,
                  double sd) {
  if (pairs.empty()) return;
  double treated = 0, controls = 0;
  for (const NearestPair& pair : pairs) {
    treated += column[pair.treated];
    controls += column[pair.control];
  }
  const double count = static_cast<double>(pairs.size());
  out.matched_mean_treated = treated / count;
  out.matched_mean_controls = controls / count;
  out.difference_matched = (*out.matched_mean_treated - *out.matched_mean_controls) / sd;
}

CovariateBalance balance_of(const MatchingSample& sample, size_t j, const std::vector<NearestPair>& pairs,
                            const std::vector<double>& weights) {
  const std::vector<double>& column = sample.covariates[j];
  Group groups[2];
  const double sd = pooled_sd(sample, column, groups);
  CovariateBalance out;
  out.name = sample.names[j];
  out.mean_treated = groups[1].mean();
  out.mean_controls = groups[0].mean();
  out.difference_before = (out.mean_treated - out.mean_controls) / sd;
  tell_matched(out, column, pairs, sd);
  double weight = 0, sum = 0;
  for (size_t i = 0; i < column.size(); ++i) {
    weight += weights[i];
    sum += weights[i] * column[i];
  }
  out.weighted_mean_controls = sum / weight;
  out.difference_weighted = (out.mean_treated - out.weighted_mean_controls) / sd;
  return out;
}

}  // namespace

std::vector<CovariateBalance> covariate_balance(const MatchingSample& sample,
                                                const std::vector<NearestPair>& pairs,
                                                const std::vector<double>& weights) {
  std::vector<CovariateBalance> out;
  for (size_t j = 0; j < sample.names.size(); ++j) out.push_back(balance_of(sample, j, pairs, weights));
  return out;
}

PredictorOverlap predictor_overlap(const MatchingSample& sample, const std::vector<double>& predictor) {
  PredictorOverlap out;
  bool seen[2] = {false, false};
  int treated = 0;
  for (size_t i = 0; i < predictor.size(); ++i) {
    PredictorRange& range = sample.treated[i] ? out.treated : out.controls;
    bool& known = seen[sample.treated[i] ? 1 : 0];
    range.low = known ? std::min(range.low, predictor[i]) : predictor[i];
    range.high = known ? std::max(range.high, predictor[i]) : predictor[i];
    known = true;
    treated += sample.treated[i];
  }
  for (size_t i = 0; i < predictor.size(); ++i) {
    const bool outside = predictor[i] < out.controls.low || predictor[i] > out.controls.high;
    out.treated_outside += sample.treated[i] && outside ? 1 : 0;
  }
  out.share_treated_outside = static_cast<double>(out.treated_outside) / treated;
  return out;
}

std::vector<MatchingWarning> matching_warnings(const std::vector<CovariateBalance>& balance,
                                               const PredictorOverlap& overlap, double share_unmatched) {
  const auto any = [&](auto difference) {
    return std::any_of(balance.begin(), balance.end(),
                       [&](const CovariateBalance& one) { return std::fabs(difference(one)) > kDifferenceLimit; });
  };
  std::vector<MatchingWarning> out;
  if (any([](const auto& one) { return one.difference_matched.value_or(0); })) {
    out.push_back(MatchingWarning::balance_poor_matched);
  }
  if (any([](const auto& one) { return one.difference_weighted; })) {
    out.push_back(MatchingWarning::balance_poor_weighted);
  }
  if (share_unmatched > kUnmatchedLimit) out.push_back(MatchingWarning::unmatched_many);
  if (overlap.share_treated_outside > kOutsideLimit) out.push_back(MatchingWarning::overlap_poor);
  return out;
}

}  // namespace analysis
