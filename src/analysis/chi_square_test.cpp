#include "analysis/chi_square.h"

#include <gtest/gtest.h>

#include <cmath>

namespace analysis {
namespace {

// The percentage points that textbooks print (R. A. Fisher; Abramowitz & Stegun, table 26.8).
TEST(ChiSquare, has_the_printed_percentage_points) {
  struct Printed {
    int degrees;
    double point, chance;
  };
  for (const auto& [degrees, point, chance] :
       {Printed{1, 3.84146, 0.05}, Printed{1, 6.63490, 0.01}, Printed{2, 5.99146, 0.05}, Printed{3, 7.81473, 0.05},
        Printed{4, 13.2767, 0.01}, Printed{5, 4.35146, 0.5}, Printed{10, 18.3070, 0.05},
        Printed{10, 2.15585, 0.995}, Printed{30, 50.8922, 0.01}, Printed{100, 124.342, 0.05}}) {
    EXPECT_NEAR(chi_square_upper_tail(point, degrees) / chance, 1, 2e-5) << degrees << " " << point;
  }
}

// Poisson's sum for an even number, the error function for one degree of freedom.
TEST(ChiSquare, is_what_closed_forms_give) {
  for (double x = 0.01; x < 300; x *= 1.3) {
    double term = std::exp(-x / 2), sum = 0;
    for (int half = 1; half <= 30; ++half) {
      sum += term;
      term *= x / 2 / half;
      EXPECT_NEAR(chi_square_upper_tail(x, 2 * half) / sum, 1, 1e-12) << x << " " << 2 * half;
    }
    EXPECT_NEAR(chi_square_upper_tail(x, 1) / std::erfc(std::sqrt(x / 2)), 1, 1e-12) << x;
    const double three = std::erfc(std::sqrt(x / 2)) + std::sqrt(2 * x / M_PI) * std::exp(-x / 2);
    EXPECT_NEAR(chi_square_upper_tail(x, 3) / three, 1, 1e-12) << x;
  }
  EXPECT_EQ(chi_square_upper_tail(0, 7), 1);
}

TEST(ChiSquare, test_weighs_the_scores_by_their_covariance) {
  SquareMatrix covariance(2);
  covariance(0, 0) = 4;
  covariance(1, 0) = 1;
  covariance(1, 1) = 1;
  const auto found = chi_square_test({2, 3}, covariance);
  ASSERT_TRUE(found);
  EXPECT_DOUBLE_EQ(found->chi_square, 28.0 / 3);  // (4·1 − 2·6·1 + 9·4)/3
  EXPECT_EQ(found->degrees_of_freedom, 2);
  EXPECT_NEAR(found->p_value / std::exp(-14.0 / 3), 1, 1e-14);
  covariance(1, 1) = 0.25;  // the second is half the first
  EXPECT_FALSE(chi_square_test({2, 1}, covariance));
  EXPECT_FALSE(chi_square_test({}, SquareMatrix(0)));
}

TEST(Cholesky, inverts_and_names_the_row_that_depends_on_others) {
  SquareMatrix matrix(3);
  const double values[3][3] = {{4, 2, 0.6}, {2, 5, 1}, {0.6, 1, 3}};
  for (size_t i = 0; i < 3; ++i) {
    for (size_t j = 0; j < 3; ++j) matrix(i, j) = values[i][j];
  }
  const Cholesky factors(matrix);
  ASSERT_TRUE(factors.dependent().empty());
  const auto inverse = factors.inverse();
  for (size_t i = 0; i < 3; ++i) {
    for (size_t j = 0; j < 3; ++j) {
      double product = 0;
      for (size_t k = 0; k < 3; ++k) product += values[i][k] * inverse(k, j);
      EXPECT_NEAR(product, i == j ? 1 : 0, 1e-15);
    }
  }
  for (size_t j = 0; j < 3; ++j) matrix(2, j) = values[0][j] + values[1][j];
  matrix(2, 2) = values[0][0] + 2 * values[0][1] + values[1][1];
  EXPECT_EQ(Cholesky(matrix).dependent(), std::vector<size_t>{2});
}

}  // namespace
}  // namespace analysis
