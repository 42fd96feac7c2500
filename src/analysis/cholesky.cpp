#include "analysis/cholesky.h"

#include <cmath>

#include "base/ensure.h"

namespace analysis {

Cholesky::Cholesky(std::vector<double> matrix, size_t size, double tolerance)
    : lower_(std::move(matrix)), size_(size) {
  ENSURE(lower_.size() == size * size);
  for (size_t j = 0; j < size; ++j) {
    double pivot = at(j, j);
    for (size_t k = 0; k < j; ++k) pivot -= at(j, k) * at(j, k);
    const bool apart = pivot > tolerance * at(j, j);
    if (!apart) dependent_.push_back(j);
    at(j, j) = apart ? std::sqrt(pivot) : 1;
    for (size_t i = j + 1; i < size; ++i) {
      double rest = at(i, j);
      for (size_t k = 0; k < j; ++k) rest -= at(i, k) * at(j, k);
      at(i, j) = apart ? rest / at(j, j) : 0;
    }
  }
}

std::vector<double> Cholesky::solve(std::vector<double> right) const {
  ENSURE(dependent_.empty() && right.size() == size_);
  for (size_t i = 0; i < size_; ++i) {
    for (size_t k = 0; k < i; ++k) right[i] -= at(i, k) * right[k];
    right[i] /= at(i, i);
  }
  for (size_t i = size_; i-- > 0;) {
    for (size_t k = i + 1; k < size_; ++k) right[i] -= at(k, i) * right[k];
    right[i] /= at(i, i);
  }
  return right;
}

}  // namespace analysis
