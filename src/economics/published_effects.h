// Effect sizes that others have published, as priors: each a normal distribution with its source, and what they
// say together of one more place. With effects yᵢ and standard errors sᵢ, k of them
//   sᵢ          as published, or (high − low) / (2·1.959963984540054) of a 95 % interval
//   wᵢ          1/sᵢ²; fixed = Σ wᵢyᵢ / Σ wᵢ; Q = Σ wᵢ(yᵢ − fixed)²
//   τ²          max(0, (Q − (k − 1)) / (Σ wᵢ − Σ wᵢ²/Σ wᵢ)): how places differ beyond chance
//   I²          max(0, (Q − (k − 1)) / Q), nought where Q is
//   together    Σ vᵢyᵢ / Σ vᵢ with vᵢ = 1/(sᵢ² + τ²); se 1/√Σ vᵢ
//   elsewhere   the effect of one more place: the same mean, sd √(τ² + se²)
// R. DerSimonian and N. Laird, Meta-analysis in clinical trials, Controlled Clinical Trials 7, 1986; elsewhere:
// J. P. T. Higgins, S. G. Thompson and D. J. Spiegelhalter, Journal of the Royal Statistical Society A 172, 2009,
// here by the normal distribution. Row order changes nothing but the order of the answer. Threading: pure
// function.
#pragma once

#include <optional>
#include <string>
#include <vector>

#include "economics/faults.h"

namespace economics {

inline constexpr size_t kPublishedEffectsMax = 100;

// Share more in work than without, or whatever share is spoken of: −1 … 1.
struct PublishedEffect {
  std::string name;
  double effect = 0;
  std::optional<double> se;   // or the interval
  std::optional<double> low;  // of 95 %
  std::optional<double> high;
  std::string source;
};

struct PublishedEffectsInput {
  std::vector<PublishedEffect> effects;
};

struct EffectPrior {
  std::string name;
  std::string source;
  double mean = 0;
  double sd = 0;
  double low = 0;  // mean ∓ 1.959963984540054·sd
  double high = 0;
};
struct PriorOfOne {
  EffectPrior prior;
  double weight = 0;  // share of the weights vᵢ
};

struct EffectsTogether {
  double mean = 0;
  double se = 0;
  double low = 0;
  double high = 0;
  double q = 0;
  double tau = 0;
  double i_squared = 0;
  double elsewhere_sd = 0;
  double elsewhere_low = 0;
  double elsewhere_high = 0;
};

struct PublishedEffects {
  std::vector<PriorOfOne> effects;          // in the order of the input
  std::optional<EffectsTogether> together;  // none of one
};

// Rules broken: list.empty, list.too_long and name.repeated (effects); number.outside at effects[i].effect, se,
// interval_low and interval_high; field.required at effects[i].se where neither it nor an interval is given, and
// at the end of an interval that is missing; field.not_used at effects[i].se where both are; effects.interval at
// effects[i].interval_low where the effect lies further from the
// middle of the interval than a twentieth of its width, or the interval has no width.
base::Result<PublishedEffects> published_effects(const PublishedEffectsInput& input);

}  // namespace economics
