#include "analysis/sum_near.h"

#include <CoinPackedMatrix.hpp>
#include <cmath>

namespace analysis {

namespace {

constexpr int kRoundsMax = 30;
constexpr double kWhole = 1e-6;

}  // namespace

NearSolutions::NearSolutions(std::vector<SumRow> rows, WholeNumbers known, const std::vector<double>& weights,
                             std::int64_t most)
    : rows_(std::move(rows)), known_(std::move(known)), most_(most) {
  std::vector<int> row_of, column_of;
  std::vector<double> element, nought(rows_.size()), low(2 * known_.size()), high, cost;
  for (size_t r = 0; r < rows_.size(); ++r) {
    for (const SumTerm& term : rows_[r].terms) {
      for (const int direction : {1, -1}) {
        row_of.push_back(static_cast<int>(r));
        column_of.push_back(2 * term.unknown + (direction < 0));
        element.push_back(term.sign * direction);
      }
    }
  }
  for (size_t j = 0; j < known_.size(); ++j) {
    high.insert(high.end(), {static_cast<double>(most - known_[j]), static_cast<double>(known_[j])});
    cost.insert(cost.end(), 2, weights[j]);
  }
  CoinPackedMatrix matrix(true, row_of.data(), column_of.data(), element.data(),
                          static_cast<CoinBigIndex>(element.size()));
  matrix.setDimensions(static_cast<int>(rows_.size()), static_cast<int>(cost.size()));
  simplex_.setLogLevel(0);
  simplex_.loadProblem(matrix, low.data(), high.data(), cost.data(), nought.data(), nought.data());
}

std::optional<WholeNumbers> NearSolutions::find(int unknown, std::int64_t value) {
  if (value < 0 || value > most_) return std::nullopt;
  std::vector<int> fixed{unknown};
  move(unknown, value);
  auto out = solve();
  // Where the nearest is no whole one: the unknown that is farthest from whole is rounded, and the rest follows.
  for (int round = 0; out && round < kRoundsMax; ++round) {
    const int broken = farthest_from_whole(*out);
    if (broken < 0) break;
    fixed.push_back(broken);
    move(broken, std::llround((*out)[static_cast<size_t>(broken)]));
    out = solve();
  }
  for (const int one : fixed) set_free(one);
  return out ? whole(*out, unknown, value) : std::nullopt;
}

void NearSolutions::move(int unknown, std::int64_t value) {
  const std::int64_t known = known_[static_cast<size_t>(unknown)];
  const double up = static_cast<double>(std::max<std::int64_t>(0, value - known));
  const double down = static_cast<double>(std::max<std::int64_t>(0, known - value));
  simplex_.setColumnBounds(2 * unknown, up, up);
  simplex_.setColumnBounds(2 * unknown + 1, down, down);
}

void NearSolutions::set_free(int unknown) {
  const std::int64_t known = known_[static_cast<size_t>(unknown)];
  simplex_.setColumnBounds(2 * unknown, 0, static_cast<double>(most_ - known));
  simplex_.setColumnBounds(2 * unknown + 1, 0, static_cast<double>(known));
}

std::optional<std::vector<double>> NearSolutions::solve() {
  simplex_.dual();
  if (!simplex_.isProvenOptimal()) return std::nullopt;
  const double* moved = simplex_.primalColumnSolution();
  std::vector<double> out;
  for (size_t j = 0; j < known_.size(); ++j) {
    out.push_back(static_cast<double>(known_[j]) + moved[2 * j] - moved[2 * j + 1]);
  }
  return out;
}

int NearSolutions::farthest_from_whole(const std::vector<double>& values) {
  int out = -1;
  double farthest = kWhole;
  for (size_t j = 0; j < values.size(); ++j) {
    const double away = std::fabs(values[j] - std::round(values[j]));
    if (away <= farthest) continue;
    farthest = away;
    out = static_cast<int>(j);
  }
  return out;
}

std::optional<WholeNumbers> NearSolutions::whole(const std::vector<double>& values, int unknown,
                                                 std::int64_t value) const {
  WholeNumbers out;
  for (const double one : values) out.push_back(std::llround(one));
  for (const std::int64_t one : out) {
    if (one < 0 || one > most_) return std::nullopt;
  }
  const bool found = out[static_cast<size_t>(unknown)] == value && satisfies(rows_, out);
  return found ? std::optional(std::move(out)) : std::nullopt;
}

}  // namespace analysis
