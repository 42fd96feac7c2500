#include "analysis/kaplan_meier.h"

#include <algorithm>
#include <cmath>
#include <string>

#include "base/distributions.h"
#include "base/portable_math.h"

namespace analysis {

namespace {

constexpr double kHalf = 0.5 + 1e-12;

base::Violation outside(std::string field, int min) {
  return {std::move(field), "count.outside", {{"min", std::to_string(min)}, {"max", std::to_string(kDaysMax)}}};
}

SurvivalEstimate estimate(double survival, double log_variance) {
  SurvivalEstimate out;
  out.survival = survival;
  if (survival <= 0) return out;
  const double root = std::sqrt(log_variance);
  out.se = survival * root;
  if (log_variance <= 0) return out;
  const double log_survival = base::portable_log(survival);
  const double spread = base::portable_exp(base::kNormal975 * root / -log_survival);
  out.lower = base::portable_exp(log_survival * spread);
  out.upper = base::portable_exp(log_survival / spread);
  return out;
}

void count(const EventCounts& counts, int group, KaplanMeier& out) {
  for (int day = 0; day <= counts.last_day(); ++day) {
    const std::int32_t events = counts.events(day, group), censored = counts.censored(day, group);
    if (events + censored > 0) out.last_day = day;
    out.events += events;
    out.censored += censored;
  }
  out.rows = out.events + out.censored;
}

void step(const EventCounts& counts, int group, KaplanMeier& out) {
  double survival = 1, log_variance = 0;
  out.steps.reserve(counts.event_days().size());
  for (const int day : counts.event_days()) {
    const std::int32_t events = counts.events(day, group), at_risk = counts.at_risk(day, group);
    if (events == 0) continue;
    const double d = events, n = at_risk;
    survival *= (n - d) / n;
    if (at_risk > events) log_variance += d / (n * (n - d));
    out.steps.push_back({day, at_risk, events, counts.censored(day, group), estimate(survival, log_variance)});
  }
}

template <class Value>
std::optional<int> first_at_most_half(const std::vector<SurvivalStep>& steps, Value value) {
  for (const SurvivalStep& one : steps) {
    const std::optional<double> found = value(one.estimate);
    if (found && *found <= kHalf) return one.day;
  }
  return std::nullopt;
}

bool is_known(const KaplanMeier& curve, int day) {
  return day <= curve.last_day || (!curve.steps.empty() && curve.steps.back().estimate.survival <= 0);
}

std::optional<SurvivalEstimate> at(const KaplanMeier& curve, int day) {
  if (!is_known(curve, day)) return std::nullopt;
  const auto after = std::upper_bound(curve.steps.begin(), curve.steps.end(), day,
                                      [](int wanted, const SurvivalStep& one) { return wanted < one.day; });
  return after == curve.steps.begin() ? estimate(1, 0) : std::prev(after)->estimate;
}

std::optional<RestrictedMean> restricted_mean(const KaplanMeier& curve, int days) {
  if (!is_known(curve, days)) return std::nullopt;
  double area = 0, variance = 0;  // area from the step to `days`, from the last step backwards
  int until = days;
  for (size_t i = curve.steps.size(); i-- > 0;) {
    const SurvivalStep& one = curve.steps[i];
    if (one.day > days) continue;
    area += one.estimate.survival * (until - one.day);
    until = one.day;
    const double d = one.events, n = one.at_risk;
    if (one.at_risk > one.events) variance += area * area * (d / (n * (n - d)));
  }
  return RestrictedMean{area + until, std::sqrt(variance)};
}

}  // namespace

base::Status check(const SurvivalQuery& query) {
  std::vector<base::Violation> out;
  for (size_t i = 0; i < query.at_days.size(); ++i) {
    const int day = query.at_days[i];
    if (day < 0 || day > kDaysMax) out.push_back(outside("at_days[" + std::to_string(i) + "]", 0));
  }
  const int restricted = query.restricted_days.value_or(1);
  if (restricted < 1 || restricted > kDaysMax) out.push_back(outside("restricted_days", 1));
  if (!out.empty()) return base::invalid(std::move(out));
  return base::done();
}

KaplanMeier kaplan_meier(const EventCounts& counts, int group, const SurvivalQuery& query) {
  KaplanMeier out;
  count(counts, group, out);
  step(counts, group, out);
  out.median_days = first_at_most_half(out.steps, [](const auto& one) { return std::optional(one.survival); });
  out.median_lower_days = first_at_most_half(out.steps, [](const auto& one) { return one.lower; });
  out.median_upper_days = first_at_most_half(out.steps, [](const auto& one) { return one.upper; });
  if (query.restricted_days) out.restricted_mean = restricted_mean(out, *query.restricted_days);
  for (const int day : query.at_days) {
    const std::int32_t at_risk = day <= counts.last_day() ? counts.at_risk(day, group) : 0;
    out.at_days.push_back({day, at_risk, at(out, day)});
  }
  return out;
}

}  // namespace analysis
