#include "economics/published_effects.h"

#include <algorithm>
#include <cmath>

#include "base/distributions.h"

namespace economics {

namespace {

constexpr double kLeastSe = 1e-9;
constexpr double kOffMiddle = 0.05;  // of an interval's width, by rounding

void check_interval(Faults& faults, const PublishedEffect& x, const std::string& place) {
  if (!x.low || !x.high) {
    faults.add(place + (x.low ? ".interval_high" : ".interval_low"), "field.required");
    return;
  }
  faults.want_number(place + ".interval_low", *x.low, -2, 2);
  faults.want_number(place + ".interval_high", *x.high, -2, 2);
  const double width = *x.high - *x.low;
  const bool is_middle = std::abs(x.effect - (*x.low + *x.high) / 2) <= kOffMiddle * width;
  if (width < 2 * base::kNormal975 * kLeastSe || !is_middle) faults.add(place + ".interval_low", "effects.interval");
}

void check_one(Faults& faults, const PublishedEffect& x, const std::string& place) {
  faults.want_number(place + ".effect", x.effect, -1, 1);
  const bool has_interval = x.low || x.high;
  if (!x.se && !has_interval) faults.add(place + ".se", "field.required");
  if (x.se && has_interval) faults.add(place + ".se", "field.not_used");
  if (x.se && !has_interval) faults.want_number(place + ".se", *x.se, kLeastSe, 1);
  if (!x.se && has_interval) check_interval(faults, x, place);
}

base::Status check(const PublishedEffectsInput& input) {
  Faults faults;
  faults.want_some("effects", input.effects.size());
  if (input.effects.size() > kPublishedEffectsMax) {
    faults.add("effects", "list.too_long", {{"max", std::to_string(kPublishedEffectsMax)}});
  }
  std::vector<std::string> names;
  for (size_t i = 0; i < input.effects.size(); ++i) {
    names.push_back(input.effects[i].name);
    check_one(faults, input.effects[i], at("effects", i));
  }
  faults.want_unique("effects", names);
  if (faults.any()) return faults.error();
  return base::done();
}

double se_of(const PublishedEffect& x) { return x.se ? *x.se : (*x.high - *x.low) / (2 * base::kNormal975); }

struct Weighted {
  double sum = 0;          // of the weights
  double sum_squares = 0;  // of their squares
  double mean = 0;
};

// Rows in rising order of effect and error, so that no sum hangs on theirs.
Weighted weighted(const std::vector<std::pair<double, double>>& rows, double tau_squared) {
  Weighted out;
  double sum = 0;
  for (const auto& [effect, se] : rows) {
    const double weight = 1 / (se * se + tau_squared);
    out.sum += weight;
    out.sum_squares += weight * weight;
    sum += weight * effect;
  }
  out.mean = sum / out.sum;
  return out;
}

EffectsTogether together(const std::vector<std::pair<double, double>>& rows) {
  EffectsTogether out;
  const Weighted fixed = weighted(rows, 0);
  for (const auto& [effect, se] : rows) out.q += (effect - fixed.mean) * (effect - fixed.mean) / (se * se);
  const double excess = out.q - static_cast<double>(rows.size() - 1);
  const double tau_squared = std::max(0.0, excess / (fixed.sum - fixed.sum_squares / fixed.sum));
  out.tau = std::sqrt(tau_squared);
  out.i_squared = out.q > 0 ? std::max(0.0, excess / out.q) : 0;
  const Weighted random = weighted(rows, tau_squared);
  out.mean = random.mean;
  out.se = 1 / std::sqrt(random.sum);
  out.low = out.mean - base::kNormal975 * out.se;
  out.high = out.mean + base::kNormal975 * out.se;
  out.elsewhere_sd = std::sqrt(tau_squared + out.se * out.se);
  out.elsewhere_low = out.mean - base::kNormal975 * out.elsewhere_sd;
  out.elsewhere_high = out.mean + base::kNormal975 * out.elsewhere_sd;
  return out;
}

}  // namespace

base::Result<PublishedEffects> published_effects(const PublishedEffectsInput& input) {
  TRY(check(input));
  std::vector<std::pair<double, double>> rows;
  for (const auto& one : input.effects) rows.emplace_back(one.effect, se_of(one));
  std::sort(rows.begin(), rows.end());
  PublishedEffects out;
  if (rows.size() > 1) out.together = together(rows);
  const double tau = out.together ? out.together->tau : 0;
  const double sum = weighted(rows, tau * tau).sum;
  for (const auto& one : input.effects) {
    const double sd = se_of(one);
    out.effects.push_back(
        {{one.name, one.source, one.effect, sd, one.effect - base::kNormal975 * sd, one.effect + base::kNormal975 * sd},
         1 / (sd * sd + tau * tau) / sum});
  }
  return out;
}

}  // namespace economics
