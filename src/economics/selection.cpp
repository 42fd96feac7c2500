#include "economics/selection.h"

#include <algorithm>
#include <cmath>
#include <limits>
#include <memory>
#include <vector>

namespace economics {

namespace {

constexpr size_t kFew = 512;         // are looked through at once
constexpr double kDeviations = 3.5;  // of the sample's rank, on both sides

std::pair<double, double> look_through(std::vector<double> values, size_t place) {
  const auto at = values.begin() + static_cast<std::ptrdiff_t>(place);
  std::nth_element(values.begin(), at, values.end());
  return {*at, at + 1 == values.end() ? *at : *std::min_element(at + 1, values.end())};
}

struct Bracket {
  double low = -std::numeric_limits<double>::infinity();
  double high = std::numeric_limits<double>::infinity();
  size_t room = 0;  // for what is likely to lie between, and half as many again
};

// Of every so-many-th value: draws come in no order.
Bracket bracket(const double* values, size_t count, size_t place, const Kernels& kernels) {
  const auto wanted = static_cast<size_t>(std::pow(static_cast<double>(count), 2.0 / 3));
  const size_t step = count / wanted, size = (count + step - 1) / step;
  std::vector<double> sample(size);
  for (size_t i = 0; i < size; ++i) sample[i] = values[i * step];
  const double share = static_cast<double>(place) / static_cast<double>(count), sized = static_cast<double>(size);
  const double middle = share * sized, reach = kDeviations * std::sqrt(sized * share * (1 - share)) + 2;
  Bracket out;
  out.room = static_cast<size_t>(3 * (reach + 1)) * step + 2 * kVirtualLanes;
  if (middle - reach >= 0)
    out.low = neighbours_at(sample.data(), size, static_cast<size_t>(middle - reach), kernels).first;
  if (middle + reach < sized - 1)
    out.high = neighbours_at(sample.data(), size, static_cast<size_t>(middle + reach), kernels).second;
  return out;
}

}  // namespace

std::pair<double, double> neighbours_at(const double* values, size_t count, size_t place, const Kernels& kernels) {
  const auto all = [&] { return look_through({values, values + count}, place); };
  if (count <= kFew) return all();
  const Bracket between = bracket(values, count, place, kernels);
  const auto inside = std::make_unique_for_overwrite<double[]>(between.room);
  const Kernels::Cut cut = kernels.cut(values, count, between.low, between.high, inside.get(), between.room);
  const size_t next = std::min(place + 1, count - 1);
  const bool is_caught = place >= cut.below && next < cut.below + cut.inside;
  if (!is_caught || cut.inside + kVirtualLanes > between.room) return all();
  return neighbours_at(inside.get(), cut.inside, place - cut.below, kernels);
}

}  // namespace economics
