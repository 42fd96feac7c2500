#include "economics/kernel_sets.h"
#include "economics/people_lane_avx512.h"
#include "economics/people_step.h"

namespace economics {

const PeopleKernels& people_kernels_avx512() {
  static constexpr PeopleKernels kKernels = people_kernels_for<Wide>("avx512");
  return kKernels;
}

}  // namespace economics
