// What is known of a number that is not known: a distribution, drawn by its inverse distribution function.
//   fixed       value
//   uniform     low, high
//   triangular  low, mode, high
//   normal      mean, sd
//   log_normal  log_mean, log_sd        the logarithm is normal
//   beta        alpha, beta, low, high  a beta share of the way from low to high
//   empirical   values                  each as likely as it stands there; row order does not matter
#pragma once

#include <optional>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include "economics/beta_table.h"
#include "economics/faults.h"
#include "economics/kernels.h"

namespace economics {

enum class Shape { fixed, uniform, triangular, normal, log_normal, beta, empirical };
inline constexpr std::pair<Shape, std::string_view> kShapeNames[] = {
    {Shape::fixed, "fixed"},         {Shape::uniform, "uniform"},       {Shape::triangular, "triangular"},
    {Shape::normal, "normal"},       {Shape::log_normal, "log_normal"}, {Shape::beta, "beta"},
    {Shape::empirical, "empirical"},
};
constexpr const auto& enum_names(Shape) { return kShapeNames; }

struct Distribution {
  Shape shape = Shape::fixed;
  std::optional<double> value;
  std::optional<double> low;
  std::optional<double> mode;
  std::optional<double> high;
  std::optional<double> mean;
  std::optional<double> sd;
  std::optional<double> log_mean;
  std::optional<double> log_sd;
  std::optional<double> alpha;
  std::optional<double> beta;
  std::optional<std::vector<double>> values;
};

inline constexpr double kQuantityMax = 1e15;  // of every parameter of a distribution, by size
inline constexpr double kBetaMax = 10'000;    // of alpha and beta
inline constexpr double kLogMax = 30;         // of log_mean by size, and of log_sd
inline constexpr size_t kEmpiricalMax = 100'000;

// Rules broken, at field.<parameter>: field.required, field.not_used, number.outside, distribution.no_mass
// (a width, deviation or list that leaves nothing), distribution.order (low ≤ mode ≤ high).
void check_distribution(Faults& faults, const std::string& field, const Distribution& distribution);

// Of a distribution that has been checked.
class Sampler {
 public:
  explicit Sampler(const Distribution& distribution);

  // The inverse distribution function, 2^−53 ≤ u ≤ 1 − 2^−53 (what the generator gives).
  double operator()(double u) const;
  // The same of `count` uniforms, in place, and with the same bits; room as the kernels want it.
  void transform(const Kernels& kernels, double* values, size_t count) const;
  bool is_certain() const { return shape_ == Shape::fixed; }

 private:
  Shape shape_;
  double a_ = 0, b_ = 0, c_ = 0, d_ = 0;  // the parameters, in the order of the shape's line above
  std::vector<double> rising_;
  std::optional<BetaTable> pieces_;  // of a beta whose shapes it takes; others by Newton's method for each draw
};

}  // namespace economics
