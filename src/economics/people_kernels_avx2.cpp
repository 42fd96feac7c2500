#include "economics/kernel_sets.h"
#include "economics/people_lane_avx2.h"
#include "economics/people_step.h"

namespace economics {

const PeopleKernels& people_kernels_avx2() {
  static constexpr PeopleKernels kKernels = people_kernels_for<Wide>("avx2");
  return kKernels;
}

}  // namespace economics
