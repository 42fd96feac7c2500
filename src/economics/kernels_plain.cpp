#include "economics/lane_plain.h"
#include "economics/lane_statistics.h"

namespace economics {

const Kernels& kernels_plain() {
  static constexpr Kernels kKernels = kernels_for<Plain>("plain");
  return kKernels;
}

}  // namespace economics
