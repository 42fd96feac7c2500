// The kernels, for any lane. Included by the file of each instruction set, after its lane; uses nothing of the
// library that the linker could take from here for other files.
#pragma once

#include "economics/kernel_sets.h"
#include "economics/lane_cut.h"
#include "economics/lane_operations.h"
#include "economics/lane_shapes.h"
#include "economics/lane_uniforms.h"
#include "economics/lane_watch.h"

namespace economics {
namespace {

template <class Lane>
constexpr Kernels kernels_for(const char* name) {
  return {.name = name,
          .uniforms = uniforms<EightOf<Lane>>,
          .to_uniform = to_uniform<Lane>,
          .to_triangular = to_triangular<Lane>,
          .to_normal = to_normal<Lane>,
          .to_log_normal = to_log_normal<Lane>,
          .to_beta = to_beta<Lane>,
          .combine = {combine<Lane, Operation::sum>, combine<Lane, Operation::difference>,
                      combine<Lane, Operation::product>, combine<Lane, Operation::quotient>,
                      combine<Lane, Operation::power>, combine<Lane, Operation::minimum>,
                      combine<Lane, Operation::maximum>},
          .add_products = add_products<Lane>,
          .add_products_together = add_products_together<Lane>,
          .are_finite = are_finite<Lane>,
          .watch = watch<Lane>,
          .to_places = to_places<Lane>,
          .cut = cut<Lane>};
}

}  // namespace
}  // namespace economics
