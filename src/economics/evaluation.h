// A model computed for many draws: a block of draws at a time, small enough to stay in a cache, in tasks that
// threads may share.
#pragma once

#include <array>
#include <functional>
#include <vector>

#include "economics/model.h"

namespace economics {

inline constexpr size_t kBlockDraws = 256;
static_assert(kBlockDraws % kVirtualLanes == 0);

// Calls task(0) … task(count − 1), each once, in any order and on any threads; returns when all are done.
using Runner = std::function<void(size_t count, const std::function<void(size_t)>& task)>;
void in_turn(size_t count, const std::function<void(size_t)>& task);

// What the uncertain input `input` is in draws first … first + count − 1, count ≤ kBlockDraws, with room for a
// block.
using FillInput = std::function<void(size_t input, size_t first, size_t count, double* out)>;

using Draws = std::vector<std::vector<double>>;

// What a caller keeps between evaluations, so that the machine need not hand out the memory again. Of one at a
// time.
struct Workspace {
  struct alignas(64) Column : std::array<double, kBlockDraws> {};
  Draws draws;
  std::vector<std::vector<Column>> of_tasks;
};

// Leaves in workspace.draws the quantities at `wanted`, each for all draws, in draw order: the same bits for every
// runner and instruction set. Refused with model.not_finite at the quantity, where any draw of any quantity is no
// number (a quotient by nought, a power of what is not above nought) or too large to be one.
std::optional<base::Error> evaluate(const CompiledModel& model, const std::vector<size_t>& wanted, size_t draws,
                                    const FillInput& fill, const Runner& run, const Kernels& kernels,
                                    Workspace& workspace);

base::Result<Draws> evaluate(const CompiledModel& model, const std::vector<size_t>& wanted, size_t draws,
                             const FillInput& fill, const Runner& run, const Kernels& kernels = best_kernels());

}  // namespace economics
