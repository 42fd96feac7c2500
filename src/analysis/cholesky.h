// A symmetric matrix that is positive definite as L·Lᵀ, for systems of a few dozen unknowns. Sums go in one fixed
// order. Threading: plain value.
#pragma once

#include <cstddef>
#include <vector>

namespace analysis {

class Cholesky {
 public:
  // `matrix` is row by row; what stands above its diagonal is not read. A row whose pivot is not above `tolerance`
  // times its diagonal hangs on those before it, and is taken out as if it and its column were not there.
  Cholesky(std::vector<double> matrix, size_t size, double tolerance);

  const std::vector<size_t>& dependent() const { return dependent_; }
  // x with matrix · x = right. Only where nothing is dependent.
  std::vector<double> solve(std::vector<double> right) const;

 private:
  double& at(size_t row, size_t column) { return lower_[row * size_ + column]; }
  double at(size_t row, size_t column) const { return lower_[row * size_ + column]; }

  std::vector<double> lower_;
  size_t size_;
  std::vector<size_t> dependent_;
};

}  // namespace analysis
