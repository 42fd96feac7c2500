// The JSON shape of a share's interval.
#pragma once

#include "analysis/wilson.h"
#include "platform/http/json.h"

namespace analysis {

template <class V>
void describe(V& v, ShareInterval& x) {
  v.field("low", x.low);
  v.field("high", x.high);
}

}  // namespace analysis
