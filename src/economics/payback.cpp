#include "economics/payback.h"

#include <cmath>
#include <limits>

#include "base/portable_math.h"

namespace economics {

namespace {

Faults check(const PaybackInput& input) {
  Faults faults;
  if (input.cost <= Money{}) faults.add("cost_kr", "amount.not_positive");
  faults.want_not_negative("assistance_before_kr", input.assistance_before);
  if (input.counterfactual_share < Ratio{}) faults.add("counterfactual_share", "ratio.negative");
  faults.want_not_negative("assistance_after_kr", input.assistance_after);
  faults.want_share("deadweight", input.deadweight);
  faults.want_share("displacement", input.displacement);
  faults.want_rate("rate", input.rate);
  faults.want_number("ramp_years", input.ramp_years, 0, kRampYearsMax);
  return faults;
}

PaybackTime at_time(double years) {
  if (!std::isfinite(years)) return {};
  return {Outcome::reached, years};
}

constexpr double kNever = std::numeric_limits<double>::infinity();

// ∫₀ᵗ g: years of full effect.
double full_years(double t, double ramp) { return t <= ramp ? t * t / (2 * ramp) : t - ramp / 2; }

double simple_time(double wanted, double ramp) {
  if (wanted <= full_years(ramp, ramp == 0 ? 1 : ramp)) return std::sqrt(2 * ramp * wanted);
  return wanted + ramp / 2;
}

// The number n for which (1 − v^n)/r, the annuity of whole years at their ends, is `wanted`, on straight
// lines between whole numbers.
double annuity_time(double wanted, double rate) {
  if (rate == 0) return wanted;
  if (wanted * rate >= 1) return kNever;
  const double step = -base::portable_log1p(rate);
  const double whole = std::floor(base::portable_log1p(-wanted * rate) / step);
  const double gained = -base::portable_expm1(whole * step) / rate;
  return whole + (wanted - gained) / base::portable_exp((whole + 1) * step);
}

double year_end_time(double wanted, double rate, double ramp) {
  double gained = 0, factor = 1;
  int year = 0;
  for (; year < ramp; ++year) {
    factor /= 1 + rate;
    const double more = (full_years(year + 1, ramp) - full_years(year, ramp)) * factor;
    if (gained + more >= wanted) return year + (wanted - gained) / more;
    gained += more;
  }
  return year + annuity_time((wanted - gained) / factor, rate);
}

// (1 − e^{−x}(1 + x)) / x², which is ½ at x = 0.
double ramp_worth(double x) {
  if (std::fabs(x) > 0.5) return (1 - base::portable_exp(-x) * (1 + x)) / (x * x);
  double sum = 0, term = 1;  // Σ_{k≥2} (−x)^{k−2}·(k − 1)/k!
  for (int k = 2; k <= 18; ++k) {
    term = k == 2 ? 0.5 : term * -x / k;
    sum += term * (k - 1);
  }
  return sum;
}

double continuous_time(double wanted, double rate, double ramp) {
  const double delta = base::portable_log1p(rate);
  const auto worth = [&](double t) { return t * t / ramp * ramp_worth(delta * t); };
  const double of_ramp = ramp == 0 ? 0 : worth(ramp);
  if (wanted <= of_ramp) {
    double low = 0, high = ramp;
    for (int i = 0; i < 100; ++i) {
      const double middle = (low + high) / 2;
      (worth(middle) < wanted ? low : high) = middle;
    }
    return (low + high) / 2;
  }
  const double rest = (wanted - of_ramp) * base::portable_exp(delta * ramp);
  if (delta == 0) return ramp + rest;
  return rest * delta >= 1 ? kNever : ramp - base::portable_log1p(-rest * delta) / delta;
}

}  // namespace

base::Result<Payback> payback(const PaybackInput& input) {
  Faults faults = check(input);
  if (faults.any()) return faults.error();
  Payback out;
  const Money without = to_ore_half_away(input.assistance_before, input.counterfactual_share);
  out.yearly_effect =
      to_ore_half_away(without - input.assistance_after, kWhole - input.deadweight, kWhole - input.displacement);
  if (input.total_change) out.total_change_without_project = *input.total_change + out.yearly_effect;
  if (out.yearly_effect <= Money{}) return out;
  const double wanted = quotient(input.cost, out.yearly_effect);
  out.simple = at_time(simple_time(wanted, input.ramp_years));
  out.discounted_year_end = at_time(year_end_time(wanted, input.rate, input.ramp_years));
  out.continuous = at_time(continuous_time(wanted, input.rate, input.ramp_years));
  return out;
}

}  // namespace economics
