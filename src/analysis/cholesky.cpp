#include "analysis/cholesky.h"

#include <cmath>

#include "base/ensure.h"

namespace analysis {

Cholesky::Cholesky(const SquareMatrix& matrix, double tolerance) : lower_(matrix) {
  for (size_t j = 0; j < lower_.size; ++j) {
    double pivot = lower_(j, j);
    for (size_t k = 0; k < j; ++k) pivot -= lower_(j, k) * lower_(j, k);
    const bool apart = pivot > tolerance * lower_(j, j) && lower_(j, j) > 0;
    if (!apart) dependent_.push_back(j);
    lower_(j, j) = apart ? std::sqrt(pivot) : 1;
    for (size_t i = j + 1; i < lower_.size; ++i) {
      double rest = lower_(i, j);
      for (size_t k = 0; k < j; ++k) rest -= lower_(i, k) * lower_(j, k);
      lower_(i, j) = apart ? rest / lower_(j, j) : 0;
    }
  }
}

std::vector<double> Cholesky::solve(std::vector<double> right) const {
  ENSURE(dependent_.empty() && right.size() == lower_.size);
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
