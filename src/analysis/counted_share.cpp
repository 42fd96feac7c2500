#include "analysis/counted_share.h"

namespace analysis {

CountedShare counted_share(std::int64_t count, std::int64_t among) {
  CountedShare out{count, among, {}, {}};
  if (among == 0) return out;
  out.share = static_cast<double>(count) / static_cast<double>(among);
  out.interval = wilson_interval(count, among);
  return out;
}

}  // namespace analysis
