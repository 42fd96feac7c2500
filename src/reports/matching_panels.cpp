#include "reports/matching_panels.h"

#include <cmath>

#include "base/names.h"
#include "charts/bar_chart.h"

namespace reports {

namespace {

constexpr double kHundredths = 100;

std::int64_t thousandths(double value) { return std::llround(value * 1000); }

void put(charts::BarSeries& series, double difference, Language language) {
  const auto value = static_cast<int>(std::llround(std::abs(difference) * kHundredths));
  series.values.push_back(value);
  series.value_labels.push_back(value_words(value * 10, FigureUnit::thousandths, language == Language::sv));
}

std::string drawing(const BalanceShown& x, const Shown& shown, const std::string& description) {
  charts::BarChart chart;
  chart.title = say(shown.language, "panel." + x.key);
  chart.description = description;
  chart.width = shown.units();
  chart.series = {{say(shown.language, "comparison.before"), {}, {}},
                  {say(shown.language, "comparison.after"), {}, {}}};
  for (const auto& one : x.matching.balance) {
    chart.categories.push_back(x.covariate(one.name));
    put(chart.series[0], one.difference_before, shown.language);
    put(chart.series[1], one.difference_matched.value_or(0), shown.language);
  }
  return charts::bar_chart_svg(chart, "chart-" + x.key);
}

FigureTable table_of(const BalanceShown& x, Language language) {
  FigureTable out{x.key, say(language, "panel." + x.key), say(language, "comparison.covariate"), {}, {}};
  out.columns = {{"treated", "", x.treated, FigureUnit::thousandths},
                 {"controls", "", x.controls, FigureUnit::thousandths},
                 {"before", "", say(language, "comparison.before"), FigureUnit::thousandths},
                 {"matched", "", say(language, "comparison.after"), FigureUnit::thousandths},
                 {"weighted", "", say(language, "comparison.after_weighting"), FigureUnit::thousandths}};
  for (const auto& one : x.matching.balance) {
    FigureLine line{one.name,
                    x.covariate(one.name),
                    {thousandths(one.mean_treated),
                     thousandths(one.mean_controls),
                     thousandths(one.difference_before),
                     {},
                     thousandths(one.difference_weighted)}};
    if (one.difference_matched) line.values[3] = thousandths(*one.difference_matched);
    out.lines.push_back(std::move(line));
  }
  return out;
}

}  // namespace

FigurePanel balance_panel(const BalanceShown& x, const Shown& shown) {
  FigurePanel out = empty_panel(x.key, say(shown.language, "comparison.balance_says"), shown.language);
  if (!x.set_aside.empty()) {
    std::string names;
    for (const auto& one : x.set_aside) names += (names.empty() ? "" : "; ") + x.covariate(one);
    out.notes.push_back(said(shown.language, "comparison.set_aside", {{"names", names}}));
  }
  out.drawing = drawing(x, shown, out.says);
  out.tables = {table_of(x, shown.language)};
  return out;
}

std::vector<std::string> matching_warnings(const analysis::Matching& matching, Language language) {
  std::vector<std::string> out;
  for (const auto warning : matching.warnings)
    out.push_back(say(language, "comparison.warning." + base::name_of(warning)));
  return out;
}

}  // namespace reports
