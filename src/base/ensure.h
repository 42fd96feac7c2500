// ENSURE: a promise of our own code. Always on; a broken one throws, so that the transaction unwinds.
// Never for what a user or a file can cause.
#pragma once

#include <stdexcept>
#include <string>

namespace base {

class InvariantViolation : public std::logic_error {
 public:
  using std::logic_error::logic_error;
};

[[noreturn]] inline void invariant_violated(const char* condition, const char* file, int line) {
  throw InvariantViolation(std::string(file) + ":" + std::to_string(line) + ": " + condition);
}

}  // namespace base

#define ENSURE(condition) \
  ((condition) ? static_cast<void>(0) : ::base::invariant_violated(#condition, __FILE__, __LINE__))
