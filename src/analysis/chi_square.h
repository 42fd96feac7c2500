// The chi-square distribution's upper tail, and tests of several scores at once by it. Threading: pure functions.
#pragma once

#include <optional>
#include <vector>

#include "analysis/cholesky.h"

namespace analysis {

// The chance of more than `x` ≥ 0 with 1 … 1000 degrees of freedom: Γ(k/2, x/2)/Γ(k/2), by the series below its
// bend and by Lentz's continued fraction above it (Abramowitz & Stegun 6.5.29, 6.5.31). Relative error within
// 1e−12 where the chance is above 1e−100. For one degree of freedom it is the chance of |z| > √x of a standard
// normal z.
double chi_square_upper_tail(double x, int degrees_of_freedom);

struct ChiSquareTest {
  double chi_square = 0;
  int degrees_of_freedom = 0;
  double p_value = 0;
};

// scores' · covariance⁻¹ · scores, with as many degrees of freedom as there are scores. None where the covariance
// has no inverse, or where there is no score.
std::optional<ChiSquareTest> chi_square_test(const std::vector<double>& scores, const SquareMatrix& covariance);

}  // namespace analysis
