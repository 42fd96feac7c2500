#include "economics/statistics.h"

#include <algorithm>
#include <cmath>

#include "economics/selection.h"

namespace economics {

namespace {

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

Figures figures_of(const std::vector<Moments>& blocks, double centre, size_t count) {
  LongSum sum, squares;
  size_t above = 0;
  for (const Moments& block : blocks) {
    sum.add(block.sum);
    squares.add(block.squares);
    above += block.above_nought;
  }
  const auto n = static_cast<double>(count);
  const double off = sum.value() / n;
  const double variance = std::fmax(0, squares.value() - off * sum.value()) / (n - 1);
  const double sd = std::sqrt(variance);
  return {{centre + off, sd, sd / std::sqrt(n)}, static_cast<double>(above) / n};
}

Figures figures_of(const std::vector<double>& values, const Kernels& kernels) {
  // About one of the values: draws far from nought lose no digits, and a constant has no deviation at all.
  const double centre = values.front();
  std::vector<Moments> blocks((values.size() + kMomentsDraws - 1) / kMomentsDraws);
  Watch watch;
  watch.row.centre = centre;
  for (size_t first = 0; first < values.size(); first += kWatchedAtOnce) {
    const size_t some = std::min(kWatchedAtOnce, values.size() - first);
    kernels.watch(values.data() + first, some, watch, &blocks[first / kMomentsDraws]);
  }
  return figures_of(blocks, centre, values.size());
}

Spread spread_of(const std::vector<double>& values) { return figures_of(values).spread; }

double share_above_nought(const std::vector<double>& values) { return figures_of(values).share_above_nought; }

QuantilePlace::QuantilePlace(double probability, size_t count) {
  const double place = static_cast<double>(count - 1) * probability;
  below = std::min(static_cast<size_t>(place), count - 1);
  part = place - static_cast<double>(below);
}

double QuantilePlace::between(const std::pair<double, double>& neighbours) const {
  return neighbours.first + part * (neighbours.second - neighbours.first);
}

std::vector<double> quantiles(const std::vector<double>& values, const std::vector<double>& probabilities,
                              const Kernels& kernels) {
  std::vector<double> out;
  for (const double p : probabilities) {
    const QuantilePlace place(p, values.size());
    out.push_back(place.between(neighbours_at(values.data(), values.size(), place.below, kernels)));
  }
  return out;
}

}  // namespace economics
