// A model computed for many draws: a block of draws at a time, small enough to stay in a cache, in tasks that
// threads may share.
#pragma once

#include <array>
#include <functional>
#include <vector>

#include "economics/model.h"
#include "economics/plan.h"

namespace economics {

inline constexpr size_t kBlockDraws = 512;
static_assert(kBlockDraws % kTogether == 0);
inline constexpr size_t kShares = 16;  // that draws are cut into at most, each a task of a runner

// Calls task(0) … task(count − 1), each once, in any order and on any threads; returns when all are done.
using Runner = std::function<void(size_t count, const std::function<void(size_t)>& task)>;
void in_turn(size_t count, const std::function<void(size_t)>& task);

// Puts into `out` what the uncertain input `input` is in draws first … first + count − 1, count ≤ kBlockDraws,
// with room for a block. That is finite.
using FillInput = std::function<void(size_t input, size_t first, size_t count, double* out)>;

// The same, where they need not be brought together: gives where they stand, in `room` or elsewhere.
using FindInput = std::function<const double*(size_t input, size_t first, size_t count, double* room)>;

// Is given what is wanted, a block at a time, by many threads; `first` is a multiple of kBlockDraws. Gives whether
// it has seen that all the values are finite.
using Deliver = std::function<bool(size_t wanted, size_t first, size_t count, const double* values)>;

using Draws = std::vector<std::vector<double>>;

// A line longer than a block: what stands at the same place of many columns would else share one row of the nearest
// cache, which has room for few.
struct alignas(64) Column : std::array<double, kBlockDraws + 64 / sizeof(double)> {};
using Columns = std::vector<Column>;

// What is computed, of what, and with what.
struct Drawing {
  const CompiledModel& model;
  const Plan& plan;
  const FindInput& find;
  const Kernels& kernels;
};

// The draws begin … end − 1, `begin` a multiple of kBlockDraws. Gives the first quantity that is not finite in the
// first block that has one, and stops there.
std::optional<size_t> compute(const Drawing& drawing, size_t begin, size_t end, Columns& columns,
                              const Deliver& deliver);

// The same in shares: task(share, begin, end) of each, which answers as `compute` does. Refused with
// model.not_finite at the quantity.
using Share = std::function<std::optional<size_t>(size_t share, size_t begin, size_t end)>;
std::optional<base::Error> in_shares(size_t begin, size_t end, const Runner& run, const Share& task);

// What a caller keeps between evaluations, so that the machine need not hand out the memory again. Of one at a
// time.
struct Workspace {
  Draws draws;
  std::array<Columns, kShares> columns;
};

// Leaves in workspace.draws the quantities at `wanted`, each for all draws, in draw order: the same bits for every
// runner and instruction set. Refused with model.not_finite at the quantity, where any draw of any quantity is no
// number (a quotient by nought, a power of what is not above nought) or too large to be one.
std::optional<base::Error> evaluate(const CompiledModel& model, const std::vector<size_t>& wanted, size_t draws,
                                    const FillInput& fill, const Runner& run, const Kernels& kernels,
                                    Workspace& workspace);

// The same of the first draws of a drawing, whose plan wants so many quantities.
std::optional<base::Error> evaluate(const Drawing& drawing, size_t wanted, size_t draws, const Runner& run,
                                    Workspace& workspace);

base::Result<Draws> evaluate(const CompiledModel& model, const std::vector<size_t>& wanted, size_t draws,
                             const FillInput& fill, const Runner& run, const Kernels& kernels = best_kernels());

}  // namespace economics
