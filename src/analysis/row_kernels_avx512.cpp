#include "analysis/row_kernel_loops.h"

namespace analysis {

const RowKernels& row_kernels_avx512() {
  static const RowKernels kernels = {"avx512", at_most_two, count};
  return kernels;
}

}  // namespace analysis
