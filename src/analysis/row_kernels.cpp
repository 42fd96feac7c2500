#include "analysis/row_kernels.h"

namespace analysis {

const RowKernels* row_kernels_of(InstructionSet set) {
  switch (set) {
    case InstructionSet::plain:
      return &row_kernels_plain();
    case InstructionSet::avx2:
#ifdef SAMSYN_X86_KERNELS
      if (__builtin_cpu_supports("avx2") && __builtin_cpu_supports("popcnt")) return &row_kernels_avx2();
#endif
      return nullptr;
    case InstructionSet::avx512:
#ifdef SAMSYN_X86_KERNELS
      if (__builtin_cpu_supports("avx512f") && __builtin_cpu_supports("avx512vpopcntdq")) {
        return &row_kernels_avx512();
      }
#endif
      return nullptr;
  }
  return nullptr;
}

const RowKernels& best_row_kernels() {
  static const RowKernels& best = []() -> const RowKernels& {
    for (const auto set : {InstructionSet::avx512, InstructionSet::avx2}) {
      if (const RowKernels* found = row_kernels_of(set)) return *found;
    }
    return row_kernels_plain();
  }();
  return best;
}

}  // namespace analysis
