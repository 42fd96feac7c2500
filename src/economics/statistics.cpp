#include "economics/statistics.h"

#include <algorithm>
#include <cmath>

namespace economics {

double sum_of(const std::vector<double>& values) {
  double sum = 0, lost = 0;
  for (const double value : values) {
    const double next = sum + value;
    lost += std::fabs(sum) >= std::fabs(value) ? (sum - next) + value : (value - next) + sum;
    sum = next;
  }
  return sum + lost;
}

Spread spread_of(const std::vector<double>& values) {
  const auto count = static_cast<double>(values.size());
  Spread out;
  out.mean = sum_of(values) / count;
  std::vector<double> squares;
  squares.reserve(values.size());
  for (const double value : values) squares.push_back((value - out.mean) * (value - out.mean));
  out.sd = std::sqrt(sum_of(squares) / (count - 1));
  out.standard_error = out.sd / std::sqrt(count);
  return out;
}

double quantile(const std::vector<double>& rising, double p) {
  const double place = static_cast<double>(rising.size() - 1) * p;
  const auto below = std::min(static_cast<size_t>(place), rising.size() - 1);
  const auto above = std::min(below + 1, rising.size() - 1);
  return rising[below] + (place - static_cast<double>(below)) * (rising[above] - rising[below]);
}

double share_above_nought(const std::vector<double>& values) {
  const auto above = std::count_if(values.begin(), values.end(), [](double value) { return value > 0; });
  return static_cast<double>(above) / static_cast<double>(values.size());
}

}  // namespace economics
