// Philox4x32-10, a counter-based generator: each block of four 32-bit numbers is a function of its counter
// and key alone, so that any draw can be made again by itself, in any order and on any thread.
// Source: J. K. Salmon, M. A. Moraes, R. O. Dror, D. E. Shaw, "Parallel random numbers: as easy as 1, 2, 3",
// SC11 (2011); the published test vectors stand in philox_test.cpp.
#pragma once

#include <array>
#include <cstdint>
#include <string_view>

namespace economics {

using PhiloxCounter = std::array<std::uint32_t, 4>;
using PhiloxKey = std::array<std::uint32_t, 2>;

inline PhiloxCounter philox(PhiloxCounter counter, PhiloxKey key) {
  constexpr std::uint64_t kMultiplier0 = 0xD2511F53, kMultiplier1 = 0xCD9E8D57;
  constexpr std::uint32_t kWeyl0 = 0x9E3779B9, kWeyl1 = 0xBB67AE85;
  for (int round = 0; round < 10; ++round) {
    const std::uint64_t product0 = kMultiplier0 * counter[0], product1 = kMultiplier1 * counter[2];
    counter = {
        static_cast<std::uint32_t>(product1 >> 32U) ^ counter[1] ^ key[0], static_cast<std::uint32_t>(product1),
        static_cast<std::uint32_t>(product0 >> 32U) ^ counter[3] ^ key[1], static_cast<std::uint32_t>(product0)};
    key[0] += kWeyl0;
    key[1] += kWeyl1;
  }
  return counter;
}

// Each draw of an input has two independent numbers: Monte Carlo uses the first, Sobol's second matrix the other.
enum class Part : std::uint64_t { first = 0, second = std::uint64_t{1} << 63U };

// Uniform in the open interval from 0 to 1, of 52 bits: (k + ½)·2^−52. A block of the generator serves two draws:
// of every sixteen, the first eight have the first two words of eight blocks, the others the last two of the same.
inline double uniform(std::uint64_t seed, std::uint64_t stream, std::uint64_t draw, Part part) {
  const auto low = [](std::uint64_t x) { return static_cast<std::uint32_t>(x); };
  const auto high = [](std::uint64_t x) { return static_cast<std::uint32_t>(x >> 32U); };
  const std::uint64_t counter = (draw / 16 * 8 + draw % 8) | static_cast<std::uint64_t>(part);
  const PhiloxCounter block =
      philox({low(counter), high(counter), low(stream), high(stream)}, {low(seed), high(seed)});
  const size_t at = draw / 8 % 2 * 2;
  const std::uint64_t bits = (std::uint64_t{block[at]} << 32U) | block[at + 1];
  return (static_cast<double>(bits >> 12U) + 0.5) * 0x1p-52;
}

// The stream of a quantity follows from its name (FNV-1a, 64 bits): the same name draws the same numbers in
// every scenario and whatever other quantities there are.
constexpr std::uint64_t stream_of(std::string_view name) {
  std::uint64_t hash = 0xCBF29CE484222325;
  for (const char c : name) hash = (hash ^ static_cast<unsigned char>(c)) * 0x100000001B3;
  return hash;
}

}  // namespace economics
