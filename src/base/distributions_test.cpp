#include "base/distributions.h"

#include <gtest/gtest.h>

#include <cmath>

namespace base {
namespace {

// γ(1, x) = 1 − e^−x and Γ(1, x) = e^−x; γ(2, x) = 1 − (1 + x)·e^−x.
TEST(Gamma, has_its_closed_forms_on_both_sides_of_the_bend) {
  for (const double x : {0.01, 0.5, 1.0, 1.9})
    EXPECT_NEAR(gamma_series(1, x) * std::exp(-x) * x, 1 - std::exp(-x), 1e-15);
  for (const double x : {2.0, 5.0, 40.0}) EXPECT_NEAR(gamma_fraction(1, x) * x, 1, 1e-13);
  EXPECT_NEAR(gamma_series(2, 1.5) * std::exp(-1.5) * 2.25, 1 - 2.5 * std::exp(-1.5), 1e-15);
}

TEST(Gamma, is_whole_by_both_sides_together) {
  for (const double a : {0.5, 3.0, 700.0}) {
    const double x = a + 1, scale = std::exp(-x + a * std::log(x) - std::lgamma(a));
    EXPECT_NEAR(scale * (gamma_series(a, x) + gamma_fraction(a, x)), 1, 1e-10) << a;
  }
}

}  // namespace
}  // namespace base
