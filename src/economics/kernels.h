// The arithmetic of the draws, done on several of them at once. Written once (lane_kernels.h) and compiled for
// each instruction set; every set gives the same bits, because each draw goes through the same operations of
// IEEE 754 in the same order, with fused multiplication and addition where it is written and nowhere else.
#pragma once

#include <cstddef>
#include <cstdint>
#include <string_view>

#include "economics/operation.h"
#include "economics/philox.h"

namespace economics {

// Eight draws go together whatever the width of the machine's registers. Arrays that are written have room for
// `count` rounded up to a multiple of this; what stands beyond `count` is of no meaning, but may make the answer
// of `combine` and `are_finite` false.
inline constexpr size_t kVirtualLanes = 8;

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

  // out = a ∘ b; false where a result is not finite. `out` may be a or b. A power of what is not above nought is
  // no number.
  bool (*combine)(Operation operation, const double* a, const double* b, size_t count, double* out);

  // out = a·b + c, rounded twice: what a product and a sum give one after the other.
  bool (*add_product)(const double* a, const double* b, const double* c, size_t count, double* out);

  bool (*are_finite)(const double* values, size_t count);

  // Eight sums, of every eighth value, put together in a fixed order.
  Moments (*moments)(const double* values, size_t count, double centre);

  // Copies the values in low … high to `inside`, in their order, and says how many there are, and how many values
  // are below `low`. Where they are more than `room` less kVirtualLanes, what is copied is of no meaning.
  struct Cut {
    size_t below = 0;
    size_t inside = 0;
  };
  Cut (*cut)(const double* values, size_t count, double low, double high, double* inside, size_t room);
};

// The widest that this processor has.
const Kernels& best_kernels();
// Of one set; null where this processor or this build does not have it.
const Kernels* kernels_of(InstructionSet set);

}  // namespace economics
