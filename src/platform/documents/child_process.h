// One program, run once, with nothing but its input: no network, no environment, limits on
// everything.
#pragma once

#include <string>
#include <string_view>
#include <vector>

namespace platform {

struct ChildLimits {
  unsigned seconds = 30;
  size_t memory_bytes = 1'500'000'000;
  size_t output_bytes = 50'000'000;
};

enum class ChildEnd { finished, failed, too_slow, too_much_output };

struct ChildResult {
  ChildEnd end = ChildEnd::failed;
  std::string output;
};

// The first argument is the program's path. `input` comes on its standard input, what it writes to
// standard output is returned, its error output is thrown away: it may hold personal data. Creating
// sockets is refused by the kernel (seccomp). The child dies with this process.
ChildResult run_child(const std::vector<std::string>& arguments, std::string_view input,
                      const ChildLimits& limits);

}  // namespace platform
