#include "economics/lane_avx2.h"

// After its lane.
#include "economics/lane_kernels.h"

namespace economics {

const Kernels& kernels_avx2() {
  static constexpr Kernels kKernels = kernels_for<Wide>("avx2");
  return kKernels;
}

}  // namespace economics
