#include "analysis/row_kernel_loops.h"

namespace analysis {

const RowKernels& row_kernels_plain() {
  static const RowKernels kernels = {"plain", at_most_two, count};
  return kernels;
}

}  // namespace analysis
