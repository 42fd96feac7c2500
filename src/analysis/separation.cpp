#include "analysis/separation.h"

#include <algorithm>
#include <cmath>
#include <limits>

namespace analysis {

namespace {

constexpr double kNone = 1e-9;  // of the largest change
constexpr double kStandsStill = 0.1;
constexpr double kTakesPart = 1e-6;  // of the largest coefficient

struct Range {
  double low = std::numeric_limits<double>::infinity();
  double high = -std::numeric_limits<double>::infinity();
};

}  // namespace

std::vector<std::string> separating_alone(const MatchingSample& sample) {
  std::vector<std::string> out;
  for (size_t j = 0; j < sample.names.size(); ++j) {
    Range ranges[2];
    for (size_t i = 0; i < sample.size(); ++i) {
      Range& range = ranges[sample.treated[i] ? 1 : 0];
      range.low = std::min(range.low, sample.covariates[j][i]);
      range.high = std::max(range.high, sample.covariates[j][i]);
    }
    if (ranges[0].high <= ranges[1].low || ranges[1].high <= ranges[0].low) out.push_back(sample.names[j]);
  }
  return out;
}

std::vector<std::string> separating(const MatchingSample& sample, const std::vector<double>& direction,
                                    const std::vector<double>& change) {
  double most = 0, weight = 0;
  for (const double one : change) most = std::max(most, std::fabs(one));
  if (most < kStandsStill) return {};
  for (size_t i = 0; i < change.size(); ++i) {
    if ((sample.treated[i] ? change[i] : -change[i]) < -kNone * most) return {};
  }
  for (size_t j = 1; j < direction.size(); ++j) weight = std::max(weight, std::fabs(direction[j]));
  std::vector<std::string> out;
  for (size_t j = 1; j < direction.size(); ++j) {
    if (std::fabs(direction[j]) > kTakesPart * weight) out.push_back(sample.names[j - 1]);
  }
  return out;
}

base::Error separated(const std::vector<std::string>& names) {
  std::vector<base::Violation> out;
  for (const auto& name : names) out.push_back({"covariates." + name, "matching.separated", {{"name", name}}});
  return base::invalid(std::move(out));
}

}  // namespace analysis
