#include "economics/philox.h"

#include <gtest/gtest.h>

#include <cmath>
#include <set>

namespace economics {
namespace {

// kat_vectors of the authors' Random123 library.
TEST(Philox, gives_the_published_test_vectors) {
  EXPECT_EQ(philox({0, 0, 0, 0}, {0, 0}), (PhiloxCounter{0x6627e8d5, 0xe169c58d, 0xbc57ac4c, 0x9b00dbd8}));
  const std::uint32_t all = 0xffffffff;
  EXPECT_EQ(philox({all, all, all, all}, {all, all}),
            (PhiloxCounter{0x408f276d, 0x41c83b0e, 0xa20bc7c6, 0x6d5451fd}));
  EXPECT_EQ(philox({0x243f6a88, 0x85a308d3, 0x13198a2e, 0x03707344}, {0xa4093822, 0x299f31d0}),
            (PhiloxCounter{0xd16cfe09, 0x94fdcceb, 0x5001e420, 0x24126ea1}));
}

TEST(Uniform, lies_inside_the_open_interval_with_the_moments_of_a_uniform) {
  constexpr int kDraws = 100'000;
  double sum = 0, squares = 0, products = 0, lag = 0, before = 0;
  for (int i = 0; i < kDraws; ++i) {
    const double u = uniform(7, stream_of("assistance"), static_cast<std::uint64_t>(i), Part::first);
    const double v = uniform(7, stream_of("assistance"), static_cast<std::uint64_t>(i), Part::second);
    ASSERT_GT(u, 0.0);
    ASSERT_LT(u, 1.0);
    sum += u;
    squares += u * u;
    products += (u - 0.5) * (v - 0.5);
    lag += (u - 0.5) * before;
    before = u - 0.5;
  }
  const double error = 1 / std::sqrt(12.0 * kDraws);
  EXPECT_NEAR(sum / kDraws, 0.5, 4 * error);
  EXPECT_NEAR(squares / kDraws, 1.0 / 3, 4 * std::sqrt(4.0 / 45 / kDraws));
  EXPECT_NEAR(products / kDraws, 0, 4.0 / 12 / std::sqrt(kDraws));
  EXPECT_NEAR(lag / kDraws, 0, 4.0 / 12 / std::sqrt(kDraws));
}

TEST(Uniform, hangs_on_seed_stream_draw_and_part_and_on_nothing_else) {
  const std::set<double> found = {
      uniform(1, 2, 3, Part::first),  uniform(2, 2, 3, Part::first),
      uniform(1, 3, 3, Part::first),  uniform(1, 2, 4, Part::first),
      uniform(1, 2, 3, Part::second), uniform(1, 2, 3 + (std::uint64_t{1} << 33U), Part::first),
      uniform(1, 2, 11, Part::first), uniform(1, 2, 19, Part::first)};
  EXPECT_EQ(found.size(), 8u);
  EXPECT_EQ(uniform(1, 2, 3, Part::first), uniform(1, 2, 3, Part::first));
  EXPECT_NE(stream_of("tax"), stream_of("taxes"));
}

}  // namespace
}  // namespace economics
