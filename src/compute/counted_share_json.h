// The JSON shape of a share that was counted.
#pragma once

#include "analysis/counted_share.h"
#include "base/names.h"
#include "compute/share_json.h"

namespace analysis {

template <class V>
void describe(V& v, CountedShare& x) {
  v.field("count", x.count);
  v.field("among", x.among);
  v.field("share", x.share);
  v.field("interval", x.interval);
}

}  // namespace analysis
