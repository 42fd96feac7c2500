#include "economics/lane_avx512.h"

// After its lane.
#include "economics/lane_kernels.h"

namespace economics {

const Kernels& kernels_avx512() {
  static constexpr Kernels kKernels = kernels_for<Wide>("avx512");
  return kKernels;
}

}  // namespace economics
