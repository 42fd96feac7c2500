#include "economics/kept_draws.h"

#include <algorithm>
#include <cmath>

namespace economics {

KeptDraws::KeptDraws(std::vector<Watch> parts, const Kernels& kernels)
    : parts_(std::move(parts)),
      kernels_(kernels),
      below_(parts_.front().count),
      kept_below_(parts_.front().count + 1) {
  for (const Watch& part : parts_) count(part);
  kept_below_.back() = count_;
}

void KeptDraws::count(const Watch& part) {
  for (size_t b = 0; b < part.count; ++b) below_[b] += part.below[b];
  count_ += part.found;
  double again[kWatchedAtOnce + kTogether];
  Moments nothing[kWatchedAtOnce / kMomentsDraws];
  Watch watch = part;
  watch.below = kept_below_.data();
  watch.inside = again;
  for (size_t first = 0; first < part.found; first += kWatchedAtOnce) {
    watch.found = 0;
    kernels_.watch(part.inside + first, std::min(kWatchedAtOnce, part.found - first), watch, nothing);
  }
}

std::optional<Neighbours> KeptDraws::neighbours_at(size_t place, size_t draws, size_t bracket) {
  const size_t next = std::min(place + 1, draws - 1);
  if (place < below_[bracket] || next >= below_[bracket] + in(bracket)) return std::nullopt;
  const size_t room = count_ + kVirtualLanes;
  if (!inside_) inside_ = std::make_unique_for_overwrite<double[]>(room);
  if (!room_) room_ = std::make_unique_for_overwrite<double[]>(room);
  const Watch& any = parts_.front();
  const Interval near = narrowed(values_in(any.brackets[bracket], any.row), in(bracket), place - below_[bracket]);
  auto cut = cut_out(near, room);
  const size_t skipped = not_kept_below(bracket) + cut.below;
  if (place < skipped || next >= skipped + cut.inside) cut = cut_out({-INFINITY, INFINITY}, room);
  return neighbours_between(inside_.get(), cut.inside, place - not_kept_below(bracket) - cut.below, near,
                            room_.get(), kernels_);
}

size_t KeptDraws::below(double value, size_t bracket) {
  size_t out = not_kept_below(bracket);
  for (const Watch& part : parts_) out += kernels_.cut(part.inside, part.found, value, value, nullptr, 0).below;
  return out;
}

Kernels::Cut KeptDraws::cut_out(Interval in, size_t room) {
  Kernels::Cut out;
  for (const Watch& part : parts_) {
    const auto cut =
        kernels_.cut(part.inside, part.found, in.low, in.high, inside_.get() + out.inside, room - out.inside);
    out.below += cut.below;
    out.inside += cut.inside;
  }
  return out;
}

}  // namespace economics
