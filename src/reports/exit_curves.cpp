#include "reports/exit_curves.h"

#include <algorithm>

#include "analysis/time_to_exit.h"

namespace reports {

std::vector<charts::Tick> day_ticks(const std::vector<int>& axis) {
  std::vector<charts::Tick> out;
  for (const int day : axis) out.push_back({static_cast<double>(day), std::to_string(day)});
  return out;
}

charts::Curve staying_curve(const analysis::KaplanMeier& found, std::string name, const std::vector<int>& axis) {
  charts::Curve out{std::move(name), {{0, 1, 1, 1}}, {}};
  for (const auto& step : found.steps) {
    const auto& e = step.estimate;
    out.points.push_back(
        {static_cast<double>(step.day), e.survival, e.lower.value_or(e.survival), e.upper.value_or(e.survival)});
  }
  auto last = out.points.back();
  last.x = std::max(static_cast<double>(found.last_day), last.x);
  out.points.push_back(last);
  for (const int day : axis) out.below.push_back(std::to_string(analysis::at_day(found, day).at_risk));
  return out;
}

charts::Curve leaving_curve(const analysis::CumulativeIncidence& found, std::string name, int last_day) {
  charts::Curve out{std::move(name), {{0, 0, 0, 0}}, {}};
  for (const auto& step : found.steps) {
    const double f = step.estimate.incidence;
    out.points.push_back({static_cast<double>(step.day), f, f, f});
  }
  auto last = out.points.back();
  last.x = std::max(static_cast<double>(last_day), last.x);
  out.points.push_back(last);
  return out;
}

}  // namespace reports
