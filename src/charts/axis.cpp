#include "charts/axis.h"

#include <algorithm>
#include <cmath>

namespace charts {

std::vector<double> axis_values(double low, double high, double least_step) {
  low = std::min(low, 0.0);
  high = std::max(high, 0.0);
  if (high - low < 1) high = low + 1;
  constexpr double kSteps = 5;
  const double rough = std::max((high - low) / kSteps, least_step),
               power = std::pow(10, std::floor(std::log10(rough)));
  double step = 10 * power;
  for (const double one : {5.0, 2.0, 1.0}) {
    if (one * power >= rough) step = one * power;
  }
  std::vector<double> out;
  const auto last = static_cast<int>(std::ceil(high / step - 1e-9));
  for (int i = static_cast<int>(std::floor(low / step + 1e-9)); i <= last; ++i) out.push_back(i * step);
  return out;
}

}  // namespace charts
