#include "economics/kernels.h"

#include "economics/kernel_sets.h"

namespace economics {

const Kernels* kernels_of(InstructionSet set) {
  switch (set) {
    case InstructionSet::plain:
      return &kernels_plain();
    case InstructionSet::avx2:
#ifdef SAMSYN_X86_KERNELS
      if (__builtin_cpu_supports("avx2") && __builtin_cpu_supports("fma")) return &kernels_avx2();
#endif
      return nullptr;
    case InstructionSet::avx512:
#ifdef SAMSYN_X86_KERNELS
      if (__builtin_cpu_supports("avx512f") && __builtin_cpu_supports("avx512dq") &&
          __builtin_cpu_supports("avx512bw"))
        return &kernels_avx512();
#endif
      return nullptr;
  }
  return nullptr;
}

const Kernels& best_kernels() {
  static const Kernels& best = []() -> const Kernels& {
    for (const auto set : {InstructionSet::avx512, InstructionSet::avx2}) {
      if (const Kernels* found = kernels_of(set)) return *found;
    }
    return kernels_plain();
  }();
  return best;
}

}  // namespace economics
