// Small symmetric positive definite systems by Cholesky's decomposition, with a fixed order of operations.
// Threading: pure functions.
#pragma once

#include <cstddef>
#include <optional>
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
  // Reads the lower half of `matrix`. A row of which no more than `tolerance` of its diagonal remains, when the
  // rows before it have had their part, depends on them: see dependent().
  explicit Cholesky(const SquareMatrix& matrix, double tolerance = 1e-12);

  // The first row that depends on those before it; then there is no solution to ask for.
  std::optional<size_t> dependent() const { return dependent_; }
  std::vector<double> solve(std::vector<double> right) const;
  SquareMatrix inverse() const;

 private:
  SquareMatrix lower_;
  std::optional<size_t> dependent_;
};

}  // namespace analysis
