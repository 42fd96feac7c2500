// The inverse of a beta distribution by pieces. Between shares u, the logarithm of the odds, log(x/(1 − x)), is
// nearly straight over log(u/(1 − u)); each piece is the polynomial of fifth degree that has the value, slope and
// curvature at both its ends, which follow from the density.
#pragma once

#include <cstddef>
#include <vector>

namespace economics {

class BetaTable {
 public:
  static constexpr size_t kPieces = 512;
  static constexpr double kEnd = 37;  // of |log(u/(1 − u))|: the generator's least u has 36.7

  // Where alpha and beta are at least this, I_x(alpha, beta) lies within 1e−10 of u for every u.
  static constexpr double kLeastShape = 0.5;

  BetaTable(double alpha, double beta);

  // Six runs of kPieces coefficients, from the constant terms on, in the share of the way through the piece.
  const double* coefficients() const { return coefficients_.data(); }

 private:
  std::vector<double> coefficients_;
};

}  // namespace economics
