// arithmetic <avx2|avx512>: what share of the processor's peak the kernels reach whose time arithmetic decides.
// One JSON line: billions of operations a second, of numbers of 64 bits, of a loop of fused multiplications and
// additions (the peak) and of each kernel on a block that lies in the nearest cache.
//
// Counted are addition, subtraction, multiplication, quotient and root, one each, and two for the fused. Not
// counted are comparisons, choices, and whole numbers: neither the generator nor what the logarithm takes out of
// the bits.
#include <immintrin.h>

#include <algorithm>
#include <cstdio>
#include <ctime>
#include <string>
#include <vector>

#include "economics/evaluation.h"

namespace {

using economics::Kernels;

constexpr size_t kBlock = 256, kBlocks = 64, kProducts = 10, kSums = 4;
using Block = economics::Column;
using Blocks = std::vector<Block>;
constexpr int kChains = 12, kTurns = 1'000'000, kRounds = 25, kTimes = 60;

// As lane_math.h and lane_shapes.h do it, by polynomial: a square, and a fused operation for every term but one.
constexpr double polynomial(int terms) { return 1 + 2 * (terms - 1); }
constexpr double kLog = 2 + 7 + polynomial(7) + 2 + 3 + 4;
constexpr double kNormal = 3 + kLog + 1 + 3 + polynomial(23) + 2 + 2;
constexpr double kLogNormal = kNormal + 3 + 4 + polynomial(14) + 2;

template <class F>
double seconds(F work) {
  double best = 1e9;
  for (int round = 0; round < kRounds; ++round) {
    const std::clock_t began = std::clock();
    work();
    best = std::min(best, static_cast<double>(std::clock() - began) / CLOCKS_PER_SEC);
  }
  return best;
}

// What is in `x` is not known to the compiler, and is wanted.
__attribute__((target("avx2,fma"))) void fuse_avx2(double* x) {
  __m256d sums[kChains];
  for (int j = 0; j < kChains; ++j) sums[j] = _mm256_loadu_pd(x + 4 * j);
  const __m256d by = _mm256_set1_pd(x[100]), plus = _mm256_set1_pd(x[101]);
  for (int i = 0; i < kTurns; ++i) {
#pragma GCC unroll 12
    for (int j = 0; j < kChains; ++j) sums[j] = _mm256_fmadd_pd(sums[j], by, plus);
  }
  for (int j = 0; j < kChains; ++j) _mm256_storeu_pd(x + 4 * j, sums[j]);
}

__attribute__((target("avx512f"))) void fuse_avx512(double* x) {
  __m512d sums[kChains];
  for (int j = 0; j < kChains; ++j) sums[j] = _mm512_loadu_pd(x + 8 * j);
  const __m512d by = _mm512_set1_pd(x[100]), plus = _mm512_set1_pd(x[101]);
  for (int i = 0; i < kTurns; ++i) {
#pragma GCC unroll 12
    for (int j = 0; j < kChains; ++j) sums[j] = _mm512_fmadd_pd(sums[j], by, plus);
  }
  for (int j = 0; j < kChains; ++j) _mm512_storeu_pd(x + 8 * j, sums[j]);
}

double peak(bool is_wide) {
  std::vector<double> x(102);
  for (size_t i = 0; i < x.size(); ++i) x[i] = 1 + 1e-3 * static_cast<double>(i);
  x[100] = 0.999999;
  const double done = 2.0 * (is_wide ? 8 : 4) * kChains * kTurns;
  return done / seconds([&] { is_wide ? fuse_avx512(x.data()) : fuse_avx2(x.data()); }) * 1e-9;
}

// Of a kernel in place, with the copying of the block that it is done to.
template <class F>
double rate(const Blocks& uniforms, double operations, F kernel) {
  const double taken = seconds([&] {
    for (int i = 0; i < kTimes; ++i) {
      for (const Block& from : uniforms) {
        Block values;
        std::copy_n(from.begin(), kBlock, values.begin());
        kernel(values.data());
      }
    }
  });
  return operations * kBlock * kBlocks * kTimes / taken * 1e-9;
}

// As the engine makes the last cells of its actors: several sums of the same factors.
double rate_of_products(const Kernels& kernels, const Blocks& uniforms) {
  Blocks out(kSums);
  std::vector<const double*> others;
  std::vector<economics::SumOfProducts> sums;
  for (size_t t = 0; t < kProducts; ++t) others.push_back(uniforms[t].data());
  for (size_t k = 0; k < kSums; ++k)
    sums.push_back({uniforms[20 + k].data(), uniforms[40 + k].data(), out[k].data()});
  const double taken = seconds([&] {
    for (size_t i = 0; i < kTimes * kBlocks; ++i)
      kernels.add_products_together(sums.data(), kSums, others.data(), kProducts, kBlock);
  });
  return 2.0 * kProducts * kSums * kBlock * kBlocks * kTimes / taken * 1e-9;
}

}  // namespace

int main(int count, char** arguments) {
  if (count != 2) return std::fputs("arithmetic <avx2|avx512>\n", stderr), 2;
  const bool is_wide = std::string(arguments[1]) == "avx512";
  using economics::InstructionSet;
  const Kernels* kernels = economics::kernels_of(is_wide ? InstructionSet::avx512 : InstructionSet::avx2);
  if (!kernels) return std::fputs("this processor does not have the instruction set\n", stderr), 3;
  Blocks uniforms(kBlocks);
  for (size_t b = 0; b < kBlocks; ++b)
    kernels->uniforms({1, 2, economics::Part::first}, b * kBlock, kBlock, uniforms[b].data());
  const double normal = rate(uniforms, kNormal, [&](double* x) { kernels->to_normal(5, 2, x, kBlock); });
  const double log_normal =
      rate(uniforms, kLogNormal, [&](double* x) { kernels->to_log_normal(1, 0.2, x, kBlock); });
  std::printf("{\"peak\": %.1f, \"products\": %.1f, \"normal\": %.1f, \"log_normal\": %.1f}\n", peak(is_wide),
              rate_of_products(*kernels, uniforms), normal, log_normal);
}
