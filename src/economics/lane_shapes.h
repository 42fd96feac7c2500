// Uniforms to quantities, in place, for any lane. Where operations wait for each other, several registers go
// together, and what is long is cut into loops that the processor can see several turns of.
#pragma once

#include "economics/beta_table.h"
#include "economics/lane_math.h"
#include "economics/lane_twin.h"

namespace economics {
namespace {

template <class Lane, class F>
inline void each(double* values, size_t count, F quantity) {
  for (size_t d = 0; d < count; d += Lane::kWidth) quantity(Lane::load(values + d)).store(values + d);
}

template <class Lane>
void to_uniform(double low, double high, double* values, size_t count) {
  each<Lane>(values, count, [=](Lane u) { return multiply_add(u, Lane::all(high - low), Lane::all(low)); });
}

template <class Lane>
void to_triangular(double low, double mode, double high, double* values, size_t count) {
  const Lane rise = Lane::all((mode - low) / (high - low));  // the share below the mode
  const Lane below = Lane::all((mode - low) * (high - low)), above = Lane::all((high - low) * (high - mode));
  each<Lane>(values, count, [=](Lane u) {
    const auto is_below = u < rise;
    const Lane away = root(select(is_below, u * below, (Lane::all(1) - u) * above));
    return select(is_below, Lane::all(low) + away, Lane::all(high) - away);
  });
}

// z of uniforms, at most kMost at once: where they lie in the middle, how far out, and the few that lie far out
// by themselves.
template <class Lane>
class Normals {
 public:
  static constexpr size_t kMost = 256;
  using Two = Twin<Lane>;

  void operator()(double* values, size_t count) {
    for (size_t d = 0; d < count; d += Two::kWidth) outness(Two::load(values + d)).store(outness_ + d);
    size_t far = 0;
    for (size_t d = 0; d < count; d += Two::kWidth) {
      const Two u = Two::load(values + d), w = Two::load(outness_ + d);
      const auto is_far = Two::all(kFarOut) < w;
      far_[far] = d;
      far += is_any(is_far) ? 1U : 0U;
      select(is_far, u, normal_middle(u, w)).store(values + d);
    }
    for (size_t i = 0; i < far; ++i) {
      const Two u = Two::load(values + far_[i]), w = Two::load(outness_ + far_[i]);
      const auto is_far = Two::all(kFarOut) < w;
      select(is_far, normal_tail(select(is_far, u, Two::all(0.5))), u).store(values + far_[i]);
    }
  }

 private:
  alignas(64) double outness_[kMost];
  size_t far_[kMost];
};

template <class Lane, class F>
inline void each_normal(double* values, size_t count, F quantity) {
  Normals<Lane> normals;
  for (; count > 0; values += Normals<Lane>::kMost) {
    const size_t some = count < Normals<Lane>::kMost ? count : Normals<Lane>::kMost;
    normals(values, some);
    each<FourOf<Lane>>(values, some, quantity);
    count -= some;
  }
}

template <class Lane>
void to_normal(double mean, double sd, double* values, size_t count) {
  each_normal<Lane>(values, count, [=](auto z) { return multiply_add(z, z.all(sd), z.all(mean)); });
}

// Far from what a number can hold: |log_mean| and log_sd are at most 30 (distribution.h), and |z| is below 9.
template <class Lane>
void to_log_normal(double log_mean, double log_sd, double* values, size_t count) {
  each_normal<Lane>(values, count,
                    [=](auto z) { return exp_of_moderate(multiply_add(z, z.all(log_sd), z.all(log_mean))); });
}

// By the pieces of beta_table.h.
template <class Lane>
void to_beta(const double* pieces, double low, double high, double* values, size_t count) {
  constexpr double kDensity = BetaTable::kPieces / (2 * BetaTable::kEnd);
  const Lane one = Lane::all(1), shift = Lane::all(kRoundingShift);
  each<Lane>(values, count, [=](Lane u) {
    const Lane odds = log_of(u / (one - u));
    const Lane place = multiply_add(odds, Lane::all(kDensity), Lane::all(BetaTable::kEnd * kDensity));
    const Lane shifted = place - Lane::all(0.5) + shift, way = place - (shifted - shift);
    const auto piece = to_bits(shifted) & Make<Lane>::bits(BetaTable::kPieces - 1);
    Lane value = gather(pieces + 5 * BetaTable::kPieces, piece);
    for (size_t k = 5; k-- > 0;) value = multiply_add(value, way, gather(pieces + k * BetaTable::kPieces, piece));
    const Lane share = one / (one + exp_of(Lane::all(0) - value));
    return multiply_add(share, Lane::all(high - low), Lane::all(low));
  });
}

}  // namespace
}  // namespace economics
