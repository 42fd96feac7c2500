// Numbers for tests: the same on every machine, and by no means random.
#pragma once

#include <cstdint>

namespace analysis {

class TestDraws {
 public:
  explicit TestDraws(std::uint64_t seed) : state_(seed) {}
  std::uint64_t below(std::uint64_t limit) {
    state_ = state_ * 6364136223846793005ULL + 1442695040888963407ULL;
    return (state_ >> 33) % limit;
  }
  double share() { return static_cast<double>(below(10'000)) / 10'000; }

 private:
  std::uint64_t state_;
};

}  // namespace analysis
