// Who does the tasks that a count is cut into: any order, and several at a time, give the same.
#pragma once

#include <cstddef>
#include <functional>

namespace analysis {

// Calls `task` with 0 … count − 1, each once, and comes back when all are done.
using Runner = std::function<void(size_t count, const std::function<void(size_t)>& task)>;

inline void one_after_another(size_t count, const std::function<void(size_t)>& task) {
  for (size_t i = 0; i < count; ++i) task(i);
}

}  // namespace analysis
