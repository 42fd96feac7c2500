// The JSON shapes of published effect sizes.
#pragma once

#include "economics/published_effects.h"
#include "platform/http/json.h"

namespace economics {

template <class V>
void describe(V& v, PublishedEffect& x) {
  v.text("name", x.name, {.min = 1, .max = 200});
  v.field("effect", x.effect);
  v.field("se", x.se);
  v.field("interval_low", x.low);
  v.field("interval_high", x.high);
  v.text("source", x.source, {.min = 1, .max = 1000});
}

template <class V>
void describe(V& v, PublishedEffectsInput& x) {
  v.list("effects", x.effects, {.max = kPublishedEffectsMax});
}

template <class V>
void describe(V& v, EffectPrior& x) {
  v.field("name", x.name);
  v.field("source", x.source);
  v.field("mean", x.mean);
  v.field("sd", x.sd);
  v.field("low", x.low);
  v.field("high", x.high);
}

template <class V>
void describe(V& v, PriorOfOne& x) {
  v.field("prior", x.prior);
  v.field("weight", x.weight);
}

template <class V>
void describe(V& v, EffectsTogether& x) {
  v.field("mean", x.mean);
  v.field("se", x.se);
  v.field("low", x.low);
  v.field("high", x.high);
  v.field("q", x.q);
  v.field("tau", x.tau);
  v.field("i_squared", x.i_squared);
  v.field("elsewhere_sd", x.elsewhere_sd);
  v.field("elsewhere_low", x.elsewhere_low);
  v.field("elsewhere_high", x.elsewhere_high);
}

template <class V>
void describe(V& v, PublishedEffects& x) {
  v.field("effects", x.effects);
  v.field("together", x.together);
}

}  // namespace economics
