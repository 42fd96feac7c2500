#include "analysis/row_kernel_loops.h"

namespace analysis {

const RowKernels& row_kernels_avx2() {
  static const RowKernels kernels = {"avx2", at_most_two, count};
  return kernels;
}

}  // namespace analysis
