// What quantities are of others, for any lane.
#pragma once

#include "economics/kernels.h"
#include "economics/lane_math.h"
#include "economics/lane_twin.h"

namespace economics {
namespace {

template <class Lane>
inline Lane power(Lane a, Lane b) {
  const auto positive = Lane::all(0) < a;
  const Lane raised = exp_of(b * log_of(select(positive, a, Lane::all(1))));
  return select(positive, raised, Lane::all(__builtin_nan("")));
}

template <class Lane>
inline Lane combined(Operation operation, Lane a, Lane b) {
  switch (operation) {
    case Operation::sum:
      return a + b;
    case Operation::difference:
      return a - b;
    case Operation::product:
      return a * b;
    case Operation::quotient:
      return a / b;
    case Operation::power:
      return power(a, b);
    case Operation::minimum:
      return select(b < a, b, a);
    case Operation::maximum:
      return select(a < b, b, a);
  }
  return a;
}

template <class Lane, Operation kOperation>
void combine(const double* a, const double* b, size_t count, double* out) {
  for (size_t d = 0; d < count; d += Lane::kWidth)
    combined(kOperation, Lane::load(a + d), Lane::load(b + d)).store(out + d);
}

// The sums stay in registers from product to product, and so does a factor that the next has too. Eight registers
// go together, so that none waits for its last sum.
template <class Lane>
void add_products(const double* start, const Product* products, size_t count_of_products, size_t count,
                  double* out) {
  using Eight = EightOf<Lane>;
  static_assert(Eight::kWidth <= kTogether);
  const Product* const end = products + count_of_products;
  for (size_t d = 0; d < count; d += Eight::kWidth) {
    Eight sum = Eight::load(start + d);
    for (const Product* next = products; next != end;) {
      const double* const factor = next->b;
      const Eight b = Eight::load(factor + d);
      for (; next != end && next->b == factor; ++next) sum = Eight::load(next->a + d) * b + sum;
    }
    sum.store(out + d);
  }
}

// What the sums have in common is fetched once for all of them.
template <size_t K, class Lane>
inline void add_to(const SumOfProducts* sums, const double* const* others, size_t count_of_others, size_t d) {
  Lane sum[K], factor[K];
  for (size_t k = 0; k < K; ++k) {
    sum[k] = Lane::load(sums[k].start + d);
    factor[k] = Lane::load(sums[k].factor + d);
  }
  for (size_t i = 0; i < count_of_others; ++i) {
    const Lane other = Lane::load(others[i] + d);
    for (size_t k = 0; k < K; ++k) sum[k] = other * factor[k] + sum[k];
  }
  for (size_t k = 0; k < K; ++k) sum[k].store(sums[k].out + d);
}

// Where there are 32 registers, two go together.
template <class Lane>
struct ForSums {
  using Of = Lane;
};
template <class Lane>
requires(Lane::kWidth == 8) struct ForSums<Lane> {
  using Of = Twin<Lane>;
};

template <class Lane>
void add_products_together(const SumOfProducts* sums, size_t count_of_sums, const double* const* others,
                           size_t count_of_others, size_t count) {
  using Some = typename ForSums<Lane>::Of;
  constexpr size_t kSums = 4;
  for (size_t d = 0; d < count; d += Some::kWidth) {
    size_t k = 0;
    for (; k + kSums <= count_of_sums; k += kSums) add_to<kSums, Some>(sums + k, others, count_of_others, d);
    for (; k < count_of_sums; ++k) add_to<1, Some>(sums + k, others, count_of_others, d);
  }
}

// Not one bit of x − x is set for a finite x: it is nought, else no number.
template <class Lane>
bool are_finite(const double* values, size_t count) {
  auto bad = Make<Lane>::bits(0);
  for (size_t d = 0; d < count; d += Lane::kWidth) {
    const Lane x = Lane::load(values + d);
    bad = bad | to_bits(x - x);
  }
  return !any(bad);
}

}  // namespace
}  // namespace economics
