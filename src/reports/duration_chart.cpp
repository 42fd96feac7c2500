#include "reports/duration_chart.h"

#include "charts/histogram.h"
#include "reports/appendix_text.h"

namespace reports {

namespace {

int unknown_of(const analysis::Figures& figures) {
  return figures.total.count - figures.women.count - figures.men.count;
}

// Whole months from the first to the last of the band: up to where the next begins.
std::optional<charts::HistogramClass> class_of(const analysis::Row& row, std::string words) {
  const auto bands = analysis::parse_bands(row.key, "row");
  if (!bands || bands->size() != 1 || !row.count) return std::nullopt;
  const auto& band = bands->front();
  charts::HistogramClass out{static_cast<double>(band.from),
                             std::nullopt,
                             {row.count->women.count, row.count->men.count, unknown_of(*row.count)},
                             std::move(words)};
  if (band.to) out.to = *band.to + 1;
  return out;
}

}  // namespace

std::string duration_chart(const analysis::Panel& panel, const Shown& shown) {
  const auto text = [&](const char* key) { return std::string(words(shown.language, key)); };
  charts::Histogram chart;
  chart.title = text("panel.duration");
  chart.x_title = text("head.duration");
  chart.y_title = text("duration.by_month");
  chart.first_series = 1;  // beside the bars, of which the first are of all
  chart.width = shown.units();
  int all = 0, unknown = 0;
  for (const auto& row : panel.rows) {
    const std::string name = row_words(panel, row, shown.language);
    auto one = class_of(row, name + ": " + std::to_string(row.count ? row.count->total.count : 0));
    if (!one) continue;
    all += row.count->total.count;
    unknown += unknown_of(*row.count);
    chart.description += one->says + ". ";
    chart.classes.push_back(std::move(*one));
  }
  if (all == 0) return {};
  chart.parts = {text("women"), text("men")};
  if (unknown > 0) {
    chart.parts.push_back(text("document.unknown"));
  } else {
    for (auto& one : chart.classes) one.counts.pop_back();
  }
  return charts::histogram_svg(chart, "chart-duration");
}

}  // namespace reports
