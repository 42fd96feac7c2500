#include "economics/lane_plain.h"

// After its lane.
#include "economics/lane_kernels.h"

namespace economics {

const Kernels& kernels_plain() {
  static constexpr Kernels kKernels = kernels_for<Plain>("plain");
  return kKernels;
}

}  // namespace economics
