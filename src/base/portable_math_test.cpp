#include "base/portable_math.h"

#include <gtest/gtest.h>

#include <cmath>
#include <limits>

namespace base {
namespace {

// In units in the last place of the wanted value.
double off(double found, double wanted) {
  const double unit =
      std::nextafter(std::fabs(wanted), std::numeric_limits<double>::infinity()) - std::fabs(wanted);
  return std::fabs(found - wanted) / unit;
}

TEST(PortableMath, keeps_within_three_units_of_the_librarys) {
  double worst_exp = 0, worst_log = 0, worst_expm1 = 0, worst_log1p = 0;
  for (int i = -70'000; i <= 70'000; ++i) {
    const double x = i * 0.01 + 1e-5;
    worst_exp = std::max(worst_exp, off(portable_exp(x), std::exp(x)));
    worst_log = std::max(worst_log, off(portable_log(std::exp(x)), std::log(std::exp(x))));
    const double small = i * 1e-5 + 1e-9;
    worst_expm1 = std::max(worst_expm1, off(portable_expm1(small), std::expm1(small)));
    worst_log1p = std::max(worst_log1p, off(portable_log1p(small), std::log1p(small)));
  }
  EXPECT_LE(worst_exp, 3);
  EXPECT_LE(worst_log, 3);
  EXPECT_LE(worst_expm1, 4);
  EXPECT_LE(worst_log1p, 3);
}

TEST(PortableMath, has_its_ends) {
  EXPECT_EQ(portable_exp(0), 1.0);
  EXPECT_EQ(portable_log(1), 0.0);
  EXPECT_EQ(portable_exp(710), std::numeric_limits<double>::infinity());
  EXPECT_EQ(portable_exp(-746), 0.0);
  EXPECT_GT(portable_exp(-745), 0.0);
  EXPECT_NEAR(portable_power(1.04, 1.0 / 12), 1.0032737397821989, 1e-15);
}

}  // namespace
}  // namespace base
