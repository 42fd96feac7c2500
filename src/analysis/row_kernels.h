// What goes over every row, on as many of them at once as the machine can. Written once (row_kernel_loops.h) and
// compiled for each instruction set. All of it is whole numbers: every set gives the same.
#pragma once

#include <cstddef>
#include <cstdint>
#include <string_view>

namespace analysis {

enum class InstructionSet { plain, avx2, avx512 };

// Rows of one group by sex; null where nobody's is unknown.
struct SexMasks {
  const std::uint64_t* women = nullptr;
  const std::uint64_t* men = nullptr;
  const std::uint64_t* unknown = nullptr;
};

struct SexCounts {
  std::uint64_t women = 0;
  std::uint64_t men = 0;
  std::uint64_t unknown = 0;
};

// Two limits that the same numbers are held against.
struct TwoLimits {
  std::uint64_t first = 0;
  std::uint64_t second = 0;
};

struct RowKernels {
  std::string_view name;

  // Rows whose number, of which the binary digits from the lowest on are the planes, is at most the one limit, and
  // the other, in one reading of the planes.
  void (*at_most_two)(const std::uint64_t* const* planes, size_t digits, TwoLimits most, size_t words,
                      std::uint64_t* first, std::uint64_t* second);

  // How many of the rows of each mask stand in the plane.
  SexCounts (*count)(const std::uint64_t* plane, const SexMasks& masks, size_t words);
};

// The widest that this processor has.
const RowKernels& best_row_kernels();
// Of one set; null where this processor or this build does not have it.
const RowKernels* row_kernels_of(InstructionSet set);

const RowKernels& row_kernels_plain();
const RowKernels& row_kernels_avx2();
const RowKernels& row_kernels_avx512();

}  // namespace analysis
