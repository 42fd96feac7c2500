#include "economics/distribution.h"

#include <gtest/gtest.h>

#include <cmath>

#include "economics/special_functions.h"

namespace economics {
namespace {

TEST(InverseNormal, is_the_inverse_of_the_error_function) {
  for (double z = -8; z <= 8; z += 0.0625) {
    const double share = 0.5 * std::erfc(-z / std::sqrt(2.0));
    if (share < 1e-300 || share > 1 - 1e-10) continue;  // beyond, 1 − u has too few digits
    EXPECT_NEAR(inverse_normal(share), z, 1e-13 * std::max(1.0, std::fabs(z)) + 4e-16 / std::exp(-z * z / 2)) << z;
  }
  EXPECT_EQ(inverse_normal(0.5), 0.0);
  EXPECT_NEAR(inverse_normal(0.975), 1.959963984540054, 1e-15);
}

TEST(LogGamma, has_its_known_values) {
  EXPECT_NEAR(log_gamma(1), 0, 1e-14);
  EXPECT_NEAR(log_gamma(0.5), std::log(std::acos(-1.0)) / 2, 1e-14);
  EXPECT_NEAR(log_gamma(11), std::log(3'628'800.0), 2e-14);
  for (double x = 0.01; x < 1000; x *= 1.3)
    EXPECT_NEAR(log_gamma(x), std::lgamma(x), 2e-14 * std::max(1.0, std::lgamma(x)));
}

TEST(IncompleteBeta, has_its_closed_forms) {
  for (double x = 0.05; x < 1; x += 0.05) {
    EXPECT_NEAR(incomplete_beta(1, 1, x), x, 1e-14);
    EXPECT_NEAR(incomplete_beta(3, 1, x), x * x * x, 1e-14);
    EXPECT_NEAR(incomplete_beta(1, 4, x), 1 - std::pow(1 - x, 4), 1e-14);
    EXPECT_NEAR(incomplete_beta(2, 3, x), x * x * (6 - 8 * x + 3 * x * x), 1e-14);
    EXPECT_NEAR(incomplete_beta(0.5, 0.5, x), 2 / std::acos(-1.0) * std::asin(std::sqrt(x)), 1e-13);
  }
}

TEST(InverseBeta, gives_back_the_share_below) {
  for (const auto& [a, b] : {std::pair{0.3, 0.7}, {1.0, 1.0}, {2.0, 5.0}, {40.0, 3.0}, {900.0, 1100.0}}) {
    for (double u = 0.001; u < 1; u += 0.037) {
      EXPECT_NEAR(incomplete_beta(a, b, inverse_beta(a, b, u)), u, 2e-12) << a << " " << b << " " << u;
    }
  }
}

Distribution triangular(double low, double mode, double high) {
  Distribution x;
  x.shape = Shape::triangular;
  x.low = low;
  x.mode = mode;
  x.high = high;
  return x;
}

// qgamma of R 4.2.
TEST(InverseGamma, has_its_known_values) {
  EXPECT_NEAR(inverse_gamma(1, 0.5), 0.69314718055994531, 1e-15);
  EXPECT_NEAR(inverse_gamma(0.5, 0.025), 0.00049103455858762809, 1e-17);
  EXPECT_NEAR(inverse_gamma(0.5, 0.975), 2.5119430936574423, 1e-14);
  EXPECT_NEAR(inverse_gamma(17, 0.025), 9.9031264696072885, 1e-13);
  EXPECT_NEAR(inverse_gamma(400, 0.025), 361.75629663114347, 1e-11);
  EXPECT_NEAR(inverse_gamma(401, 0.975), 441.18664809667592, 1e-11);
  for (double a = 0.5; a < 5000; a *= 1.7) {
    for (const double u : {0.001, 0.025, 0.5, 0.975, 0.999})
      EXPECT_NEAR(incomplete_gamma(a, inverse_gamma(a, u)), u, 1e-11);
  }
}

TEST(Sampler, of_a_triangle_has_its_closed_form) {
  const Sampler sampler(triangular(0, 1, 4));
  EXPECT_DOUBLE_EQ(sampler(0.25), 1.0);
  EXPECT_DOUBLE_EQ(sampler(0.0625), 0.5);
  EXPECT_DOUBLE_EQ(sampler(1 - 0.75 / 4), 4 - std::sqrt(0.75 / 4 * 4 * 3));
  EXPECT_DOUBLE_EQ(Sampler(triangular(0, 0, 1))(0.75), 0.5);
  EXPECT_DOUBLE_EQ(Sampler(triangular(0, 1, 1))(0.25), 0.5);
}

TEST(Sampler, of_values_takes_each_as_often) {
  Distribution x;
  x.shape = Shape::empirical;
  x.values = {30, 10, 20, 20};
  const Sampler sampler(x);
  EXPECT_EQ(sampler(0.2), 10);
  EXPECT_EQ(sampler(0.3), 20);
  EXPECT_EQ(sampler(0.7), 20);
  EXPECT_EQ(sampler(0.999), 30);
}

std::vector<std::string> broken(const Distribution& x) {
  Faults faults;
  check_distribution(faults, "d", x);
  std::vector<std::string> out;
  if (!faults.any()) return out;
  for (const auto& violation : faults.error().violations) out.push_back(violation.field + " " + violation.rule);
  return out;
}
using Lines = std::vector<std::string>;

TEST(Distribution, without_mass_or_order_is_refused) {
  EXPECT_EQ(broken(triangular(0, 1, 2)), Lines{});
  EXPECT_EQ(broken(triangular(1, 1, 1)), Lines{"d.high distribution.no_mass"});
  EXPECT_EQ(broken(triangular(0, 3, 2)), Lines{"d.mode distribution.order"});
  Distribution x;
  x.shape = Shape::normal;
  x.mean = 1;
  x.low = 2;
  EXPECT_EQ(broken(x), (Lines{"d.low field.not_used", "d.sd field.required"}));
  x.low.reset();
  x.sd = 0;
  EXPECT_EQ(broken(x), Lines{"d.sd distribution.no_mass"});
  x = {};
  x.shape = Shape::empirical;
  EXPECT_EQ(broken(x), Lines{"d.values field.required"});
  x.values = std::vector<double>{};
  EXPECT_EQ(broken(x), Lines{"d.values distribution.no_mass"});
  x = {};
  x.value = 1e16;
  EXPECT_EQ(broken(x), Lines{"d.value number.outside"});
}

}  // namespace
}  // namespace economics
