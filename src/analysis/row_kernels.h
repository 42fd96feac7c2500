// What goes over every row, on as many of them at once as the machine can. Written once (row_kernel_loops.h) and
// compiled for each instruction set. All of it is whole numbers: every set gives the same.
#pragma once

#include <cstddef>
#include <cstdint>
#include <string_view>

namespace analysis {

enum class InstructionSet { plain, avx2, avx512 };

// Rows of one group, and the women and men among them.
struct SexMasks {
  const std::uint64_t* all = nullptr;
  const std::uint64_t* women = nullptr;
  const std::uint64_t* men = nullptr;
};

struct SexCounts {
  std::uint64_t all = 0;
  std::uint64_t women = 0;
  std::uint64_t men = 0;
};

struct RowKernels {
  std::string_view name;

  // Rows whose number, of which the binary digits from the lowest on are the planes, is at most `most`.
  void (*at_most)(const std::uint64_t* const* planes, size_t digits, std::uint64_t most, size_t words,
                  std::uint64_t* out);

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
