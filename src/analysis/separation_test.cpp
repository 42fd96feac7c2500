// What is refused as separated is just what exact arithmetic finds to be: for two covariates of whole numbers, a
// direction that tells the groups apart, if there is one, is found among those that two rows span.
#include "analysis/separation.h"

#include <gtest/gtest.h>

#include <array>
#include <cmath>
#include <map>

#include "analysis/matching.h"
#include "analysis/test_draws.h"

namespace analysis {
namespace {

using Point = std::array<int, 3>;  // 1, x, y; turned round for the controls

Point across(const Point& a, const Point& b) {
  return {a[1] * b[2] - a[2] * b[1], a[2] * b[0] - a[0] * b[2], a[0] * b[1] - a[1] * b[0]};
}

bool tells_apart(const Point& direction, const std::vector<Point>& points, int sign) {
  bool any = false;
  for (const Point& point : points) {
    const int side = sign * (direction[0] * point[0] + direction[1] * point[1] + direction[2] * point[2]);
    if (side < 0) return false;
    any = any || side > 0;
  }
  return any;
}

bool is_separated(const std::vector<Point>& points) {
  for (const Point& a : points) {
    for (const Point& b : points) {
      const Point direction = across(a, b);
      if (tells_apart(direction, points, 1) || tells_apart(direction, points, -1)) return true;
    }
  }
  return false;
}

struct Case {
  std::vector<MatchingRow> rows;
  std::vector<Point> points;
};

Case draw(TestDraws& random) {
  Case out;
  const std::uint64_t count = 4 + random.below(21), most = 2 + random.below(2) * random.below(40),
                      tilt = random.below(4);
  for (std::uint64_t i = 0; i < count; ++i) {
    const int x = static_cast<int>(random.below(most + 1)), y = static_cast<int>(random.below(most + 1));
    const bool treated = random.share() < 1 / (1 + std::exp(static_cast<double>(tilt) * (y - x)));
    out.rows.push_back({std::to_string(i), treated, 1.0 * x, {{"x", 1.0 * x}, {"y", 1.0 * y}}, {}});
    out.points.push_back(treated ? Point{1, x, y} : Point{-1, -x, -y});
  }
  return out;
}

TEST(Separation, is_what_exact_arithmetic_finds) {
  TestDraws random(20151117);
  std::map<std::string, int> found;
  for (int round = 0; round < 1500; ++round) {
    const Case one = draw(random);
    const auto result = matching(one.rows);
    const std::string rule = result ? "taken" : result.error().violations.at(0).rule;
    ++found[rule];
    if (rule == "taken" || rule == "matching.separated") {
      EXPECT_EQ(rule == "matching.separated", is_separated(one.points)) << round;
    }
  }
  EXPECT_GT(found["taken"], 300);
  EXPECT_GT(found["matching.separated"], 300);
  EXPECT_EQ(found.count("matching.not_converged"), 0u);
  EXPECT_EQ(found.count("matching.predictor_outside"), 0u);
}

}  // namespace
}  // namespace analysis
