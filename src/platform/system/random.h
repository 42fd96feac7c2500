// The only place that makes randomness. Threading: any thread.
#pragma once

#include <memory>
#include <string>

namespace platform {

class Random {
 public:
  virtual ~Random() = default;
  // A UUID of version 7: ordered by time of making, so that rows made together lie together.
  virtual std::string new_uuid() = 0;
  // Below every UUID that is made from so many seconds ago on, and above those made before.
  virtual std::string uuid_floor(int seconds_ago) = 0;
  virtual std::string bytes(size_t count) = 0;
};

// From the operating system, through libsodium.
std::unique_ptr<Random> system_random();
// The same sequence for the same seed: for tests and the demo municipality, never for secrets.
std::unique_ptr<Random> seeded_random(unsigned long long seed);

}  // namespace platform
