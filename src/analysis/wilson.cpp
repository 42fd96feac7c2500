#include "analysis/wilson.h"

#include <cmath>

#include "base/distributions.h"
#include "base/ensure.h"

namespace analysis {

ShareInterval wilson_interval(std::int64_t hits, std::int64_t of) {
  ENSURE(of > 0 && hits >= 0 && hits <= of);
  const double h = static_cast<double>(hits), n = static_cast<double>(of);
  const double square = base::kNormal975 * base::kNormal975;
  const double half = base::kNormal975 * std::sqrt(h * (n - h) / n + square / 4);
  ShareInterval out{(h + square / 2 - half) / (n + square), (h + square / 2 + half) / (n + square)};
  if (hits == 0) out.low = 0;
  if (hits == of) out.high = 1;
  return out;
}

}  // namespace analysis
