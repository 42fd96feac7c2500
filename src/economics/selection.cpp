#include "economics/selection.h"

#include <algorithm>
#include <array>
#include <bit>
#include <cmath>
#include <limits>
#include <memory>
#include <vector>

namespace economics {

namespace {

constexpr double kInfinity = std::numeric_limits<double>::infinity();
constexpr size_t kFew = 512;  // are looked through at once
constexpr size_t kVeryFew = 96;
constexpr double kDeviations = 3.5;  // of the sample's rank, on both sides

Neighbours look_through(std::vector<double> values, size_t place) {
  const auto at = values.begin() + static_cast<std::ptrdiff_t>(place);
  std::nth_element(values.begin(), at, values.end());
  return {*at, at + 1 == values.end() ? *at : *std::min_element(at + 1, values.end())};
}

struct Between {
  double low = -kInfinity;
  double high = kInfinity;
  size_t room = 0;  // for what is likely to lie between, and half as many again
};

// Of every so-many-th value: draws come in no order.
Between between_of(const double* values, size_t count, size_t place, const Kernels& kernels) {
  const auto wanted = static_cast<size_t>(std::pow(static_cast<double>(count), 2.0 / 3));
  const size_t step = count / wanted, size = (count + step - 1) / step;
  std::vector<double> sample(size);
  for (size_t i = 0; i < size; ++i) sample[i] = values[i * step];
  const double share = static_cast<double>(place) / static_cast<double>(count), sized = static_cast<double>(size);
  const double middle = share * sized, reach = kDeviations * std::sqrt(sized * share * (1 - share)) + 2;
  Between out;
  out.room = static_cast<size_t>(3 * (reach + 1)) * step + 2 * kVirtualLanes;
  if (middle - reach >= 0)
    out.low = neighbours_at(sample.data(), size, static_cast<size_t>(middle - reach), kernels).first;
  if (middle + reach < sized - 1)
    out.high = neighbours_at(sample.data(), size, static_cast<size_t>(middle + reach), kernels).second;
  return out;
}

constexpr double kDeviationsOut = 5;
constexpr Place kFirstPlace = std::numeric_limits<Place>::min(), kLastPlace = std::numeric_limits<Place>::max();
constexpr int kPlaces = kLastPlace - kFirstPlace + 1;

// How many values stand where, by so many places.
class Histogram {
 public:
  Histogram(const double* values, size_t count, const Row& row, const Kernels& kernels) {
    std::vector<Place> places(count + kTogether);
    kernels.to_places(values, count, row, places.data());
    for (size_t i = 0; i < count; ++i) ++counts_[static_cast<size_t>((places[i] - kFirstPlace) / kPlacesOfBucket)];
  }

  // The values in both ends of the row may be further out.
  Bracket between(double from, double to) const {
    Bracket out{kFirstPlace, kLastPlace};
    size_t bucket = 0, below = 0;
    const auto go_to = [&](double rank, Place& end) {
      while (bucket < kBuckets && static_cast<double>(below + counts_[bucket]) <= rank) below += counts_[bucket++];
      if (bucket == 0 || bucket + 1 >= kBuckets) return;
      const double part = (rank - static_cast<double>(below)) / counts_[bucket];
      end = static_cast<Place>(kFirstPlace +
                               static_cast<int>((static_cast<double>(bucket) + part) * kPlacesOfBucket));
    };
    if (from > 0) go_to(from, out.first);
    go_to(to, out.last);
    return out;
  }

 private:
  static constexpr size_t kBuckets = 2048;
  static constexpr int kPlacesOfBucket = kPlaces / static_cast<int>(kBuckets);
  std::array<std::uint32_t, kBuckets> counts_{};
};

}  // namespace

Row row_of(const double* sample, size_t count, const Kernels& kernels) {
  Watch watch;
  watch.row.centre = sample[0];
  const auto n = static_cast<double>(count);
  double sum = 0, squares = 0;
  for (size_t first = 0; first < count; first += kMomentsDraws) {
    Moments moments;
    kernels.watch(sample + first, std::min(kMomentsDraws, count - first), watch, &moments);
    sum += moments.sum;
    squares += moments.squares;
  }
  const double off = sum / n, sd = std::sqrt(std::fmax(0, squares / n - off * off));
  const double scale = kPlaces / (2 * kDeviationsOut * sd), shift = -std::nearbyint(off * scale);
  if (!std::isnormal(scale) || !std::isnormal(sd) || !(std::fabs(shift) < 0x1p29)) return {sample[0], 0, 0};
  return {sample[0], scale, shift};
}

std::vector<Bracket> brackets(const double* sample, size_t count, const Row& row,
                              const std::vector<std::pair<double, double>>& ranks, const Kernels& kernels) {
  const Histogram histogram(sample, count, row, kernels);
  std::vector<Bracket> out;
  for (const auto& [from, to] : ranks) out.push_back(histogram.between(from, to));
  return out;
}

Interval values_in(const Bracket& bracket, const Row& row) {
  const auto value = [&](double place) { return row.centre + (place - row.shift) / row.scale; };
  return {bracket.first == kFirstPlace || row.scale == 0 ? -kInfinity : value(bracket.first - 0.5),
          bracket.last == kLastPlace || row.scale == 0 ? kInfinity : value(bracket.last + 0.5)};
}

Interval narrowed(Interval between, size_t count, size_t place) {
  if (!std::isfinite(between.low) || !std::isfinite(between.high)) return between;
  const double n = static_cast<double>(count), share = (static_cast<double>(place) + 0.5) / n;
  const double reach = (2 * std::sqrt(n) + 4) / n + 0.02, width = between.high - between.low;
  return {std::fmax(between.low, between.low + (share - reach) * width),
          std::fmin(between.high, between.low + (share + reach) * width)};
}

// What lies near the place is taken out, again and again.
Neighbours neighbours_between(double* values, size_t count, size_t place, Interval between, double* room,
                              const Kernels& kernels) {
  while (count > kVeryFew && std::isfinite(between.low) && std::isfinite(between.high)) {
    const Interval near = narrowed(between, count, place);
    const auto cut = kernels.cut(values, count, near.low, near.high, room, count + kVirtualLanes);
    const bool is_caught = place >= cut.below && std::min(place + 1, count - 1) < cut.below + cut.inside;
    if (!is_caught || 2 * cut.inside > count) break;
    std::swap(values, room);
    count = cut.inside;
    place -= cut.below;
    between = near;
  }
  return neighbours_at(values, count, place, kernels);
}

Neighbours neighbours_at(const double* values, size_t count, size_t place, const Kernels& kernels) {
  const auto all = [&] { return look_through({values, values + count}, place); };
  if (count <= kFew) return all();
  const Between between = between_of(values, count, place, kernels);
  const auto inside = std::make_unique_for_overwrite<double[]>(between.room);
  const Kernels::Cut cut = kernels.cut(values, count, between.low, between.high, inside.get(), between.room);
  const size_t next = std::min(place + 1, count - 1);
  const bool is_caught = place >= cut.below && next < cut.below + cut.inside;
  if (is_caught && between.low == between.high) return {between.low, between.low};  // many draws of one value
  if (!is_caught || cut.inside + kVirtualLanes > between.room) return all();
  return neighbours_at(inside.get(), cut.inside, place - cut.below, kernels);
}

}  // namespace economics
