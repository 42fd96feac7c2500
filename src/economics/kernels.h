// The arithmetic of the draws, done on several of them at once. Written once (lane_kernels.h) and compiled for
// each instruction set; every set gives the same bits, because each draw goes through the same operations of
// IEEE 754 in the same order, with fused multiplication and addition where it is written and nowhere else.
#pragma once

#include <cstddef>
#include <cstdint>
#include <iterator>
#include <string_view>

#include "economics/operation.h"
#include "economics/philox.h"

namespace economics {

// Sums go in eight lanes whatever the width of the machine's registers.
inline constexpr size_t kVirtualLanes = 8;

// Arrays have room for `count` rounded up to a multiple of this; what stands beyond `count` is of no meaning, but
// may make the answer of `are_finite` false.
inline constexpr size_t kTogether = 64;

// Moments are gathered of so many draws at once.
inline constexpr size_t kMomentsDraws = 256;
inline constexpr size_t kWatchedAtOnce = 2 * kMomentsDraws;

enum class InstructionSet { plain, avx2, avx512 };

struct NumberOf {  // which of the generator's numbers
  std::uint64_t seed = 0;
  std::uint64_t stream = 0;
  Part part = Part::first;
};

struct Moments {
  double sum = 0;      // of (value − centre)
  double squares = 0;  // of (value − centre)²
  size_t above_nought = 0;
};

struct Product {
  const double* a;
  const double* b;
};

struct SumOfProducts {  // of one factor with others
  const double* start;
  const double* factor;
  double* out;
};

// Where values stand in a row of 65 536 places: (value − centre)·scale + shift, rounded, where that is a place,
// else the nearest. What stands before another is less.
using Place = std::int16_t;
struct Row {
  double centre = 0;
  double scale = 0;
  double shift = 0;  // a whole number of less than 2^30 places
};

struct Bracket {  // both in it
  Place first;
  Place last;
};

struct Watch {
  Row row;                            // sums are about its centre
  const Bracket* brackets = nullptr;  // rising, and apart
  size_t count = 0;
  size_t* below = nullptr;   // of each bracket: grows by the values before it
  double* inside = nullptr;  // what is in any of them, from `found` on; room for all the values and kTogether
  size_t found = 0;
};

using Combine = void(const double* a, const double* b, size_t count, double* out);

struct Kernels {
  std::string_view name;

  // The uniforms of draws first … first + count − 1: those of philox.h. `first` is a multiple of sixteen.
  void (*uniforms)(const NumberOf& of, std::uint64_t first, size_t count, double* out);

  // Uniforms to quantities, in place; 2^−53 ≤ u ≤ 1 − 2^−53.
  void (*to_uniform)(double low, double high, double* values, size_t count);
  void (*to_triangular)(double low, double mode, double high, double* values, size_t count);
  void (*to_normal)(double mean, double sd, double* values, size_t count);
  void (*to_log_normal)(double log_mean, double log_sd, double* values, size_t count);
  void (*to_beta)(const double* pieces, double low, double high, double* values, size_t count);  // beta_table.h

  // out = a ∘ b, by operation. `out` may be a or b. A power of what is not above nought is no number.
  Combine* combine[std::size(kOperationNames)];

  // out = start + a·b + a·b …, each rounded twice as a product and a sum one after the other are. One product at
  // least; `out` is no operand. Fastest where products next to each other have the same b.
  void (*add_products)(const double* start, const Product* products, size_t count_of_products, size_t count,
                       double* out);

  // The same of several sums: out = start + factor·other + factor·other …, with the same others in all.
  void (*add_products_together)(const SumOfProducts* sums, size_t count_of_sums, const double* const* others,
                                size_t count_of_others, size_t count);

  bool (*are_finite)(const double* values, size_t count);

  // Of each kMomentsDraws of the values, which are kWatchedAtOnce at most: eight sums, of every eighth value, put
  // together in a fixed order; with it what `watch` asks for.
  void (*watch)(const double* values, size_t count, Watch& watch, Moments* out);

  // `out` has room as arrays of values have.
  void (*to_places)(const double* values, size_t count, const Row& row, Place* out);

  // Copies the values in low … high to `inside`, in their order, and says how many there are, and how many values
  // are below `low`. Where they are more than `room` less kVirtualLanes, what is copied is of no meaning.
  struct Cut {
    size_t below = 0;
    size_t inside = 0;
  };
  Cut (*cut)(const double* values, size_t count, double low, double high, double* inside, size_t room);
};

inline void combine(const Kernels& kernels, Operation operation, const double* a, const double* b, size_t count,
                    double* out) {
  kernels.combine[static_cast<size_t>(operation)](a, b, count, out);
}

// The widest that this processor has.
const Kernels& best_kernels();
// Of one set; null where this processor or this build does not have it.
const Kernels* kernels_of(InstructionSet set);

}  // namespace economics
