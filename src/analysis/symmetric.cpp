#include "analysis/symmetric.h"

#include <cmath>

#include "base/ensure.h"

namespace analysis {

Cholesky::Cholesky(const SquareMatrix& matrix, double tolerance) : lower_(matrix.size) {
  for (size_t j = 0; j < matrix.size; ++j) {
    double rest = matrix(j, j);
    for (size_t k = 0; k < j; ++k) rest -= lower_(j, k) * lower_(j, k);
    if (!(rest > tolerance * matrix(j, j) && matrix(j, j) > 0)) {
      dependent_ = j;
      return;
    }
    lower_(j, j) = std::sqrt(rest);
    for (size_t i = j + 1; i < matrix.size; ++i) {
      double off = matrix(i, j);
      for (size_t k = 0; k < j; ++k) off -= lower_(i, k) * lower_(j, k);
      lower_(i, j) = off / lower_(j, j);
    }
  }
}

std::vector<double> Cholesky::solve(std::vector<double> right) const {
  ENSURE(!dependent_ && right.size() == lower_.size);
  const size_t n = lower_.size;
  for (size_t i = 0; i < n; ++i) {
    for (size_t k = 0; k < i; ++k) right[i] -= lower_(i, k) * right[k];
    right[i] /= lower_(i, i);
  }
  for (size_t i = n; i-- > 0;) {
    for (size_t k = i + 1; k < n; ++k) right[i] -= lower_(k, i) * right[k];
    right[i] /= lower_(i, i);
  }
  return right;
}

SquareMatrix Cholesky::inverse() const {
  SquareMatrix out(lower_.size);
  for (size_t j = 0; j < out.size; ++j) {
    std::vector<double> unit(out.size);
    unit[j] = 1;
    const auto column = solve(std::move(unit));
    for (size_t i = 0; i < out.size; ++i) out(i, j) = column[i];
  }
  return out;
}

}  // namespace analysis
