#include "economics/lane_avx512.h"
#include "economics/lane_statistics.h"

namespace economics {

const Kernels& kernels_avx512() {
  static constexpr Kernels kKernels = kernels_for<Wide>("avx512");
  return kKernels;
}

}  // namespace economics
