#include "economics/sensitivity.h"

#include <gtest/gtest.h>

#include <cmath>

#include "economics/philox.h"
#include "economics/test_models.h"

namespace economics {
namespace {

const double kPi = std::acos(-1.0);

TEST(Tornado, has_the_widest_first_and_the_others_at_their_medians) {
  const auto found =
      *tornado({{{input_of("small", uniform_between(0, 10)), input_of("large", uniform_between(-100, 0)),
                  input_of("known", fixed(5)), derived("less", Operation::difference, {"known", "large"}),
                  derived("net", Operation::sum, {"less", "small"})}},
                "net"});
  EXPECT_DOUBLE_EQ(found.output_at_medians, 60);
  ASSERT_EQ(found.bars.size(), 2u);
  EXPECT_EQ(found.bars[0].name, "large");
  EXPECT_DOUBLE_EQ(found.bars[0].input_low, -90);
  EXPECT_DOUBLE_EQ(found.bars[0].output_low, 100);
  EXPECT_DOUBLE_EQ(found.bars[0].swing, -80);
  EXPECT_DOUBLE_EQ(found.bars[1].swing, 8);
}

double ishigami(const double (&x)[3]) {
  return std::sin(x[0]) + 7 * std::sin(x[1]) * std::sin(x[1]) + 0.1 * std::pow(x[2], 4) * std::sin(x[0]);
}

void expect_index(const SobolIndex& found, double first_order, double total) {
  EXPECT_NEAR(found.first_order, first_order, 4 * found.first_order_error);
  EXPECT_NEAR(found.total, total, 4 * found.total_error + 1e-12);
  EXPECT_LT(found.first_order_error, 0.02);
}

TEST(Sobol, finds_the_known_indices_of_the_ishigami_function) {
  constexpr size_t kDraws = 60'000;
  const auto value = [](size_t draw, int from_b) {  // −1: all from A, 3: all from B
    double x[3];
    for (int i = 0; i < 3; ++i) {
      const Part part = from_b == 3 || from_b == i ? Part::second : Part::first;
      x[i] = kPi * (2 * uniform(5, static_cast<std::uint64_t>(i), draw, part) - 1);
    }
    return ishigami(x);
  };
  std::vector<double> columns[5];
  for (int which = -1; which <= 3; ++which) {
    for (size_t d = 0; d < kDraws; ++d) columns[which + 1].push_back(value(d, which));
  }
  const auto moments = sobol_moments(columns[0], columns[4]);
  const double pi4 = std::pow(kPi, 4), variance = 49.0 / 8 + 0.1 * pi4 / 5 + 0.01 * pi4 * pi4 / 18 + 0.5;
  EXPECT_NEAR(moments.variance, variance, 0.02 * variance);
  const double alone = 0.5 * std::pow(1 + 0.1 * pi4 / 5, 2), together = 8 * 0.01 * pi4 * pi4 / 225;
  expect_index(sobol_index(columns[0], columns[4], columns[1], moments), alone / variance,
               (alone + together) / variance);
  expect_index(sobol_index(columns[0], columns[4], columns[2], moments), 49.0 / 8 / variance, 49.0 / 8 / variance);
  expect_index(sobol_index(columns[0], columns[4], columns[3], moments), 0, together / variance);
}

TEST(Sobol, finds_the_known_indices_of_a_product) {
  // f = x·y·z with means m and variances v: S = v_i·Π m_j² / V, ST = v_i·Π (m_j² + v_j) / V.
  SobolInput input;
  input.model = {{input_of("x", normal(2, 0.5)), input_of("y", uniform_between(1, 4)),
                  input_of("z", triangle(1, 1, 4)), input_of("known", fixed(3)),
                  derived("f", Operation::product, {"x", "y", "z", "known"})}};
  input.output = "f";
  input.seed = 3;
  input.draws = 40'000;
  const auto found = *sobol(input, in_turn);
  const double m[] = {2, 2.5, 2}, v[] = {0.25, 0.75, 0.5};
  double squares = 1, moments = 1;
  for (int i = 0; i < 3; ++i) {
    squares *= m[i] * m[i];
    moments *= m[i] * m[i] + v[i];
  }
  const double variance = moments - squares;
  EXPECT_NEAR(found.variance, 9 * variance, 0.03 * 9 * variance);
  ASSERT_EQ(found.rows.size(), 3u);
  for (const auto& row : found.rows) {
    const int i = row.name == "x" ? 0 : row.name == "y" ? 1 : 2;
    expect_index(row.index, v[i] * squares / (m[i] * m[i]) / variance,
                 v[i] * moments / (m[i] * m[i] + v[i]) / variance);
  }
  const auto twice = *sobol(input, on_two_threads);
  EXPECT_EQ(twice.rows[0].index.total, found.rows[0].index.total);
}

TEST(Sobol, refuses_what_has_no_variance_or_takes_too_long) {
  SobolInput input;
  input.model = {{input_of("x", fixed(2)), input_of("y", normal(0, 1))}};
  input.output = "x";
  input.draws = 100;
  EXPECT_EQ(sobol(input, in_turn).error().violations.at(0).rule, "model.no_variance");
  input.output = "z";
  EXPECT_EQ(sobol(input, in_turn).error().violations.at(0).rule, "name.unknown");
  input.output = "y";
  input.draws = 15'000'000;
  EXPECT_EQ(sobol(input, in_turn).error().violations.at(0).rule, "draws.too_many");
}

}  // namespace
}  // namespace economics
