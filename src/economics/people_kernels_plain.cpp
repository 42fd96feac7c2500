#include "economics/kernel_sets.h"
#include "economics/people_lane_plain.h"
#include "economics/people_step.h"

namespace economics {

const PeopleKernels& people_kernels_plain() {
  static constexpr PeopleKernels kKernels = people_kernels_for<Plain>("plain");
  return kKernels;
}

}  // namespace economics
