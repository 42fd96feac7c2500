#include "economics/people_kernels.h"

#include "economics/kernel_sets.h"

namespace economics {

const PeopleKernels* people_kernels_of(InstructionSet set) {
  switch (set) {
    case InstructionSet::plain:
      return &people_kernels_plain();
    case InstructionSet::avx2:
#ifdef SAMSYN_X86_KERNELS
      if (__builtin_cpu_supports("avx2")) return &people_kernels_avx2();
#endif
      return nullptr;
    case InstructionSet::avx512:
#ifdef SAMSYN_X86_KERNELS
      if (__builtin_cpu_supports("avx512f") && __builtin_cpu_supports("avx512bw")) return &people_kernels_avx512();
#endif
      return nullptr;
  }
  return nullptr;
}

const PeopleKernels& best_people_kernels() {
  static const PeopleKernels& best = []() -> const PeopleKernels& {
    for (const auto set : {InstructionSet::avx512, InstructionSet::avx2}) {
      if (const PeopleKernels* found = people_kernels_of(set)) return *found;
    }
    return people_kernels_plain();
  }();
  return best;
}

}  // namespace economics
