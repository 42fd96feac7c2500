#include "platform/system/random.h"

#include <atomic>
#include <chrono>
#include <cstdint>
#include <mutex>

#include <sodium.h>

#include "base/ensure.h"

namespace platform {

namespace {

std::string uuid_v7(std::uint64_t milliseconds, const unsigned char* random10) {
  unsigned char raw[16];
  for (int i = 0; i < 6; ++i) {
    raw[i] = static_cast<unsigned char>(milliseconds >> (8 * (5 - i)));
  }
  for (int i = 0; i < 10; ++i) raw[6 + i] = random10[i];
  raw[6] = static_cast<unsigned char>((raw[6] & 0x0F) | 0x70);
  raw[8] = static_cast<unsigned char>((raw[8] & 0x3F) | 0x80);
  static constexpr char kHex[] = "0123456789abcdef";
  std::string out;
  out.reserve(36);
  for (int i = 0; i < 16; ++i) {
    if (i == 4 || i == 6 || i == 8 || i == 10) out += '-';
    out += kHex[raw[i] >> 4];
    out += kHex[raw[i] & 15];
  }
  return out;
}

std::uint64_t milliseconds_now() {
  const auto now = std::chrono::system_clock::now().time_since_epoch();
  return static_cast<std::uint64_t>(std::chrono::duration_cast<std::chrono::milliseconds>(now).count());
}

class SystemRandom final : public Random {
 public:
  SystemRandom() { ENSURE(sodium_init() >= 0); }

  std::string new_uuid() override {
    unsigned char random[10];
    randombytes_buf(random, sizeof random);
    return uuid_v7(milliseconds_now(), random);
  }

  std::string uuid_floor(int seconds_ago) override {
    constexpr unsigned char kLeast[10] = {};
    return uuid_v7(milliseconds_now() - static_cast<std::uint64_t>(seconds_ago) * 1000, kLeast);
  }

  std::string bytes(size_t count) override {
    std::string out(count, '\0');
    randombytes_buf(out.data(), out.size());
    return out;
  }
};

class SeededRandom final : public Random {
 public:
  explicit SeededRandom(unsigned long long seed) : state_(seed) {}

  std::string new_uuid() override {
    const std::lock_guard lock(mutex_);
    unsigned char random[10];
    for (auto& byte : random) byte = static_cast<unsigned char>(next() >> 33);
    return uuid_v7(++count_, random);
  }

  // A made-up clock that goes on by one millisecond a UUID: none was made so and so long ago.
  std::string uuid_floor(int) override {
    const std::lock_guard lock(mutex_);
    constexpr unsigned char kLeast[10] = {};
    return uuid_v7(count_ + 1, kLeast);
  }

  std::string bytes(size_t count) override {
    const std::lock_guard lock(mutex_);
    std::string out;
    while (out.size() < count) out += static_cast<char>(next() >> 33);
    return out;
  }

 private:
  // splitmix64
  std::uint64_t next() {
    std::uint64_t z = (state_ += 0x9E3779B97F4A7C15ULL);
    z = (z ^ (z >> 30)) * 0xBF58476D1CE4E5B9ULL;
    z = (z ^ (z >> 27)) * 0x94D049BB133111EBULL;
    return z ^ (z >> 31);
  }

  std::mutex mutex_;
  std::uint64_t state_;
  std::uint64_t count_ = 0;
};

}  // namespace

std::unique_ptr<Random> system_random() { return std::make_unique<SystemRandom>(); }
std::unique_ptr<Random> seeded_random(unsigned long long seed) {
  return std::make_unique<SeededRandom>(seed);
}

}  // namespace platform
