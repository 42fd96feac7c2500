#include "economics/statistics.h"

#include <algorithm>
#include <cmath>

#include "economics/selection.h"

namespace economics {

namespace {

constexpr size_t kBlock = 256;

class LongSum {
 public:
  void add(double value) {
    const double next = sum_ + value;
    lost_ += std::fabs(sum_) >= std::fabs(value) ? (sum_ - next) + value : (value - next) + sum_;
    sum_ = next;
  }
  double value() const { return sum_ + lost_; }

 private:
  double sum_ = 0, lost_ = 0;
};

}  // namespace

Figures figures_of(const std::vector<double>& values, const Kernels& kernels) {
  const auto count = static_cast<double>(values.size());
  // About one of the values: draws far from nought lose no digits, and a constant has no deviation at all.
  const double centre = values.front();
  LongSum sum, squares;
  size_t above = 0;
  for (size_t first = 0; first < values.size(); first += kBlock) {
    const Moments block = kernels.moments(values.data() + first, std::min(kBlock, values.size() - first), centre);
    sum.add(block.sum);
    squares.add(block.squares);
    above += block.above_nought;
  }
  const double off = sum.value() / count;
  const double variance = std::fmax(0, squares.value() - off * sum.value()) / (count - 1);
  const double sd = std::sqrt(variance);
  return {{centre + off, sd, sd / std::sqrt(count)}, static_cast<double>(above) / count};
}

Spread spread_of(const std::vector<double>& values) { return figures_of(values).spread; }

double share_above_nought(const std::vector<double>& values) { return figures_of(values).share_above_nought; }

std::vector<double> quantiles(const std::vector<double>& values, const std::vector<double>& probabilities,
                              const Kernels& kernels) {
  std::vector<double> out;
  for (const double p : probabilities) {
    const double place = static_cast<double>(values.size() - 1) * p;
    const size_t below = std::min(static_cast<size_t>(place), values.size() - 1);
    const auto [low, high] = neighbours_at(values.data(), values.size(), below, kernels);
    out.push_back(low + (place - static_cast<double>(below)) * (high - low));
  }
  return out;
}

}  // namespace economics
