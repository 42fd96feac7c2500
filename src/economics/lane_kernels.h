// The kernels, for any lane. Included by the file of each instruction set, after its lane; uses nothing of the
// library that the linker could take from here for other files.
#pragma once

#include "economics/beta_table.h"
#include "economics/kernel_sets.h"
#include "economics/lane_math.h"

namespace economics {
namespace {

// The uniform of two words, each in the lower half of its lane: 1 + k·2^−52, from which 1 − ½·2^−52 leaves
// (k + ½)·2^−52, exactly.
template <class Lane, class Bits>
inline Lane uniform_of(Bits word0, Bits word1) {
  const Bits whole = left<32>(word0) | (word1 & Make<Lane>::bits(0xFFFFFFFF));
  return to_number(right<12>(whole) | Make<Lane>::bits(0x3FF0000000000000)) - Lane::all(1 - 0x1p-53);
}

// philox.h; what is left in the upper halves of the words is never read.
template <class Lane>
void uniforms(const NumberOf& of, std::uint64_t first, size_t count, double* out) {
  const auto bits = [](std::uint64_t value) { return Make<Lane>::bits(value); };
  const auto multiplier0 = bits(0xD2511F53), multiplier1 = bits(0xCD9E8D57);
  const auto stream_low = bits(of.stream & 0xFFFFFFFF), stream_high = bits(of.stream >> 32U);
  const std::uint64_t counter = first / 2 | static_cast<std::uint64_t>(of.part);
  for (size_t lane = 0; lane / 8 * 16 < count; lane += Lane::kWidth) {
    auto c0 = Make<Lane>::counting_from(counter + lane), c1 = right<32>(c0), c2 = stream_low, c3 = stream_high;
    auto key0 = static_cast<std::uint32_t>(of.seed), key1 = static_cast<std::uint32_t>(of.seed >> 32U);
    for (int round = 0; round < 10; ++round, key0 += 0x9E3779B9, key1 += 0xBB67AE85) {
      const auto product0 = low_product(multiplier0, c0), product1 = low_product(multiplier1, c2);
      c0 = right<32>(product1) ^ (c1 ^ bits(key0));
      c1 = product1;
      c2 = right<32>(product0) ^ (c3 ^ bits(key1));
      c3 = product0;
    }
    const size_t d = lane / 8 * 16 + lane % 8;
    uniform_of<Lane>(c0, c1).store(out + d);
    if (d + 8 < count) uniform_of<Lane>(c2, c3).store(out + d + 8);
  }
}

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

template <class Lane>
void to_normal(double mean, double sd, double* values, size_t count) {
  each<Lane>(values, count, [=](Lane u) { return multiply_add(normal_of(u), Lane::all(sd), Lane::all(mean)); });
}

template <class Lane>
void to_log_normal(double log_mean, double log_sd, double* values, size_t count) {
  each<Lane>(values, count,
             [=](Lane u) { return exp_of(multiply_add(normal_of(u), Lane::all(log_sd), Lane::all(log_mean))); });
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

// Not one bit of x − x is set for a finite x: it is nought, else no number.
template <class Lane>
inline auto not_finite(Lane x) {
  return to_bits(x - x);
}

template <class Lane, class F>
inline bool pairs(const double* a, const double* b, size_t count, double* out, F function) {
  auto bad = Make<Lane>::bits(0);
  for (size_t d = 0; d < count; d += Lane::kWidth) {
    const Lane value = function(Lane::load(a + d), Lane::load(b + d));
    bad = bad | not_finite(value);
    value.store(out + d);
  }
  return !any(bad);
}

template <class Lane>
bool add_product(const double* a, const double* b, const double* c, size_t count, double* out) {
  auto bad = Make<Lane>::bits(0);
  for (size_t d = 0; d < count; d += Lane::kWidth) {
    const Lane value = Lane::load(a + d) * Lane::load(b + d) + Lane::load(c + d);
    bad = bad | not_finite(value);
    value.store(out + d);
  }
  return !any(bad);
}

template <class Lane>
bool are_finite(const double* values, size_t count) {
  auto bad = Make<Lane>::bits(0);
  for (size_t d = 0; d < count; d += Lane::kWidth) bad = bad | not_finite(Lane::load(values + d));
  return !any(bad);
}

template <class Lane>
inline Lane power(Lane a, Lane b) {
  const auto positive = Lane::all(0) < a;
  const Lane raised = exp_of(b * log_of(select(positive, a, Lane::all(1))));
  return select(positive, raised, Lane::all(__builtin_nan("")));
}

template <class Lane>
bool combine(Operation operation, const double* a, const double* b, size_t count, double* out) {
  switch (operation) {
    case Operation::sum:
      return pairs<Lane>(a, b, count, out, [](Lane x, Lane y) { return x + y; });
    case Operation::difference:
      return pairs<Lane>(a, b, count, out, [](Lane x, Lane y) { return x - y; });
    case Operation::product:
      return pairs<Lane>(a, b, count, out, [](Lane x, Lane y) { return x * y; });
    case Operation::quotient:
      return pairs<Lane>(a, b, count, out, [](Lane x, Lane y) { return x / y; });
    case Operation::power:
      return pairs<Lane>(a, b, count, out, [](Lane x, Lane y) { return power(x, y); });
    case Operation::minimum:
      return pairs<Lane>(a, b, count, out, [](Lane x, Lane y) { return select(y < x, y, x); });
    case Operation::maximum:
      return pairs<Lane>(a, b, count, out, [](Lane x, Lane y) { return select(x < y, y, x); });
  }
  return false;
}

}  // namespace
}  // namespace economics
