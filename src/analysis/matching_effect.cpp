#include "analysis/matching_effect.h"

#include <cmath>

#include "base/distributions.h"
#include "base/portable_math.h"

namespace analysis {

namespace {

Effect effect(double att, double se) { return {att, se, att - base::kNormal975 * se, att + base::kNormal975 * se}; }

struct Group {
  int count = 0;
  double sum = 0;
  double squares = 0;  // of what is away from the mean
  double mean() const { return sum / count; }
};

struct Stratum {
  Group group[2];  // controls, treated
  bool used() const { return group[0].count > 0 && group[1].count > 0; }
};

std::vector<Stratum> by_stratum(const MatchingSample& sample) {
  std::vector<Stratum> out(static_cast<size_t>(sample.strata));
  const auto of = [&](size_t i) -> Group& {
    return out[static_cast<size_t>(sample.stratum[i])].group[sample.treated[i] ? 1 : 0];
  };
  for (size_t i = 0; i < sample.size(); ++i) {
    ++of(i).count;
    of(i).sum += sample.outcome[i];
  }
  for (size_t i = 0; i < sample.size(); ++i) {
    const double away = sample.outcome[i] - of(i).mean();
    of(i).squares += away * away;
  }
  return out;
}

// How much β moves the weighted mean of the controls: the information's inverse times Σ w·(y − μ₀)·x.
std::vector<double> pull(const MatchingSample& sample, const PropensityFit& fit,
                         const std::vector<double>& weights, double control_mean) {
  std::vector<double> out(fit.design.width, 0.0);
  for (size_t i = 0; i < sample.size(); ++i) {
    const double away = weights[i] * (sample.outcome[i] - control_mean);
    for (size_t j = 0; j < fit.design.width; ++j) out[j] += away * fit.design.row(i)[j];
  }
  return fit.information.solve(std::move(out));
}

}  // namespace

std::optional<Effect> matched_effect(const MatchingSample& sample, const std::vector<NearestPair>& pairs) {
  if (pairs.empty()) return std::nullopt;
  const auto difference = [&](const NearestPair& pair) {
    return sample.outcome[pair.treated] - sample.outcome[pair.control];
  };
  const double count = static_cast<double>(pairs.size());
  double sum = 0, squares = 0;
  for (const NearestPair& pair : pairs) sum += difference(pair);
  const double mean = sum / count;
  for (const NearestPair& pair : pairs) squares += (difference(pair) - mean) * (difference(pair) - mean);
  if (pairs.size() < 2) return Effect{mean, {}, {}, {}};
  return effect(mean, std::sqrt(squares / (count - 1)) / std::sqrt(count));
}

std::vector<double> control_weights(const MatchingSample& sample, const std::vector<double>& predictor) {
  std::vector<double> out(sample.size(), 0.0);
  for (size_t i = 0; i < sample.size(); ++i) {
    if (!sample.treated[i]) out[i] = base::portable_exp(predictor[i]);
  }
  return out;
}

Effect weighted_effect(const MatchingSample& sample, const PropensityFit& fit,
                       const std::vector<double>& weights) {
  double treated = 0, treated_sum = 0, weight = 0, control_sum = 0;
  for (size_t i = 0; i < sample.size(); ++i) {
    treated += sample.treated[i];
    treated_sum += sample.treated[i] ? sample.outcome[i] : 0;
    weight += weights[i];
    control_sum += weights[i] * sample.outcome[i];
  }
  const double treated_mean = treated_sum / treated, control_mean = control_sum / weight;
  const auto pulled = pull(sample, fit, weights, control_mean);
  double squares = 0;
  for (size_t i = 0; i < sample.size(); ++i) {
    const double small = base::portable_exp(-std::fabs(fit.predictor[i]));
    const double wrong = ((fit.predictor[i] >= 0) == (sample.treated[i] != 0) ? small : 1) / (1 + small);
    double by_propensity = 0;
    for (size_t j = 0; j < fit.design.width; ++j) by_propensity += pulled[j] * fit.design.row(i)[j];
    by_propensity *= sample.treated[i] ? wrong : -wrong;
    const double own = sample.treated[i] ? (sample.outcome[i] - treated_mean) / treated : 0;
    const double influence = own - (weights[i] * (sample.outcome[i] - control_mean) + by_propensity) / weight;
    squares += influence * influence;
  }
  return effect(treated_mean - control_mean, std::sqrt(squares));
}

std::optional<StrataEffect> strata_effect(const MatchingSample& sample) {
  if (sample.strata == 0) return std::nullopt;
  StrataEffect out;
  out.strata = sample.strata;
  const auto strata = by_stratum(sample);
  double sum = 0, variance = 0;
  bool spread = true;
  for (const Stratum& stratum : strata) {
    if (!stratum.used()) continue;
    const Group &control = stratum.group[0], &treated = stratum.group[1];
    ++out.strata_used;
    out.treated_used += treated.count;
    out.controls_used += control.count;
    sum += treated.count * (treated.mean() - control.mean());
    spread = spread && treated.count > 1 && control.count > 1;
    if (!spread) continue;
    const double of_treated = treated.squares / (treated.count - 1.0) / treated.count;
    const double of_control = control.squares / (control.count - 1.0) / control.count;
    variance += treated.count * (treated.count * (of_treated + of_control));
  }
  if (out.strata_used == 0) return std::nullopt;
  out.effect.att = sum / out.treated_used;
  if (spread) out.effect = effect(out.effect.att, std::sqrt(variance) / out.treated_used);
  return out;
}

}  // namespace analysis
