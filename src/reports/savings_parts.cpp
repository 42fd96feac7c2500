#include "reports/savings_parts.h"

#include <algorithm>
#include <cmath>

#include "calculations/calculation_parts.h"
#include "reports/panel_parts.h"

namespace reports {

namespace {

constexpr int kTickMonths = 6;

std::string minus(int month) { return (month < 0 ? "−" : "") + std::to_string(std::abs(month)); }

}  // namespace

std::string SavingsParts::text(const std::string& key) const { return say(shown_.language, key); }

std::string SavingsParts::text(const std::string& key, const Blanks& blanks) const {
  return said(shown_.language, key, blanks);
}

std::string SavingsParts::kr(double kronor) const {
  return calculations::kr_words(economics::to_ore_half_away(std::round(kronor)), shown_.language);
}

std::string SavingsParts::month_words(int month) const {
  return text(month < 0 ? "savings.month_before" : "savings.month_after",
              {{"month", std::to_string(std::abs(month))}});
}

void SavingsParts::put(charts::Curve& curve, int month, double kronor) {
  curve.points.push_back({static_cast<double>(month), kronor, kronor, kronor});
}

std::string SavingsParts::drawn(std::vector<charts::Curve> curves, const char* title, const char* id,
                                const std::string& description) const {
  charts::LineChart chart{text(title), description, text("savings.axis"), {}, {}, {}, std::move(curves), false};
  double high = 0;
  for (const auto& one : chart.curves) {
    for (const auto& point : one.points) high = std::max(high, point.y);
  }
  const int first = -x_.choice.months_before, last = static_cast<int>(chart.curves.front().points.back().x);
  for (int at = first; at < last; at += kTickMonths) chart.x_ticks.push_back({static_cast<double>(at), minus(at)});
  chart.x_ticks.push_back({static_cast<double>(last), minus(last)});
  chart.y_ticks = calculations::money_ticks(0, high, shown_.language);
  chart.width = shown_.units();
  return charts::line_chart_svg(chart, id);
}
}  // namespace reports
