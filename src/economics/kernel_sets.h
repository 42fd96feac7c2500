// One table a file that is compiled for an instruction set. Nothing but its table may leave such a file: an inline
// function of a header that both share could be taken, by the linker, from the file that this processor cannot
// run.
#pragma once

#include "economics/kernels.h"
#include "economics/people_kernels.h"

namespace economics {

const Kernels& kernels_plain();
const Kernels& kernels_avx2();
const Kernels& kernels_avx512();

const PeopleKernels& people_kernels_plain();
const PeopleKernels& people_kernels_avx2();
const PeopleKernels& people_kernels_avx512();

}  // namespace economics
