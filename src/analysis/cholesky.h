// Small symmetric positive definite systems by Cholesky's decomposition L·Lᵀ, for a few dozen unknowns. Sums go in
// one fixed order. Threading: plain values.
#pragma once

#include <cstddef>
#include <vector>

namespace analysis {

// size × size numbers, row by row.
struct SquareMatrix {
  explicit SquareMatrix(size_t n) : size(n), values(n * n) {}
  double& operator()(size_t row, size_t column) { return values[row * size + column]; }
  double operator()(size_t row, size_t column) const { return values[row * size + column]; }

  size_t size;
  std::vector<double> values;
};

class Cholesky {
 public:
  // What stands above the diagonal is not read. A row of which no more than `tolerance` of its diagonal remains,
  // when the rows before it have had their part, depends on them, and is taken out as if it and its column were
  // not there.
  explicit Cholesky(const SquareMatrix& matrix, double tolerance = 1e-12);

  // By rising row.
  const std::vector<size_t>& dependent() const { return dependent_; }
  // x with matrix · x = right, and the matrix's inverse. Only where nothing is dependent.
  std::vector<double> solve(std::vector<double> right) const;
  SquareMatrix inverse() const;

 private:
  SquareMatrix lower_;
  std::vector<size_t> dependent_;
};

}  // namespace analysis
