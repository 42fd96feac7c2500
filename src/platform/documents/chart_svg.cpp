#include "platform/documents/chart_svg.h"

#include <algorithm>
#include <array>

#include <fmt/format.h>

#include "base/ensure.h"
#include "base/text.h"
#include "platform/documents/markup.h"

namespace platform {

namespace {

constexpr int kLabelWidth = 210;
constexpr int kValueWidth = 90;
constexpr int kBarHeight = 16;
constexpr int kGroupGap = 12;
constexpr int kHeadingHeight = 22;
constexpr int kLegendHeight = 34;
constexpr int kLineHeight = 16;
constexpr size_t kLineCharacters = 30;
constexpr size_t kSeriesMax = 4;

// Dark enough to stand out from white paper by 3:1, each with a pattern of its own.
struct Look {
  const char* colour;
  const char* pattern;
};
constexpr std::array<Look, kSeriesMax> kLooks = {{
    {"#6b7488", ""},
    {"#b3202c", "<path d='M-2,2 l4,-4 M0,8 l8,-8 M6,10 l4,-4' stroke='#fff' stroke-width='1'/>"},
    {"#27406b", "<circle cx='4' cy='4' r='1' fill='#fff'/>"},
    {"#06893a", "<path d='M0,4 h8' stroke='#fff' stroke-width='2'/>"},
}};

// At a space where one line cannot hold it; the second line is cut.
std::vector<std::string> broken(const std::string& name) {
  if (base::length(name) <= kLineCharacters) return {name};
  std::vector<std::string> lines(1);
  for (const auto& word : base::split(name, ' ')) {
    const bool fits = base::length(lines.back()) + 1 + base::length(word) <= kLineCharacters;
    if (!lines.back().empty() && !fits && lines.size() == 1) lines.emplace_back();
    if (!lines.back().empty()) lines.back() += ' ';
    lines.back() += word;
  }
  for (auto& line : lines) line = shortened(line, kLineCharacters);
  return lines;
}

std::string text_at(double x, double y, const char* anchor, const std::string& text) {
  return fmt::format("<text x='{:.0f}' y='{:.0f}' text-anchor='{}'>{}</text>", x, y, anchor,
                     escaped(text));
}

std::string bar(double x, double y, double width, size_t series, const std::string& id) {
  std::string out;
  const auto shape = [&](const std::string& fill) {
    return fmt::format("<rect x='{:.1f}' y='{:.1f}' width='{:.1f}' height='{}' fill='{}'/>", x, y,
                       width, kBarHeight - 3, fill);
  };
  out += shape(kLooks[series].colour);
  if (kLooks[series].pattern[0] != '\0') out += shape(fmt::format("url(#{}-p{})", id, series));
  return out;
}

std::string patterns(const BarChart& chart, const std::string& id) {
  std::string out = "<defs>";
  for (size_t i = 1; i < chart.series.size(); ++i) {
    out += fmt::format(
        "<pattern id='{}-p{}' width='8' height='8' patternUnits='userSpaceOnUse'>{}"
        "</pattern>",
        id, i, kLooks[i].pattern);
  }
  return out + "</defs>";
}

std::string legend(const BarChart& chart, const std::string& id) {
  std::string out;
  double x = kLabelWidth;
  for (size_t i = 0; i < chart.series.size(); ++i) {
    out += bar(x, 6, 22, i, id);
    out += text_at(x + 28, 18, "start", chart.series[i].name);
    x += 28 + 8.0 * static_cast<double>(base::length(chart.series[i].name)) + 24;
  }
  return out;
}

int largest(const BarChart& chart) {
  int most = 0;
  for (const auto& series : chart.series) {
    for (const int value : series.values) most = std::max(most, value);
  }
  return most;
}

// Under a heading the names are short and the groups stand closer.
int group_step(const BarChart& chart) {
  const int bars = static_cast<int>(chart.series.size()) * kBarHeight;
  return chart.headings.empty() ? std::max(bars, 2 * kLineHeight) + kGroupGap : bars + kGroupGap / 2;
}

int heading_height(const BarChart& chart, size_t category) {
  return chart.headings.empty() || chart.headings[category].empty() ? 0 : kHeadingHeight;
}

std::string heading(const BarChart& chart, size_t category, double top) {
  return fmt::format("<text x='0' y='{:.0f}' font-weight='bold'>{}</text>", top + 15,
                     escaped(chart.headings[category]));
}

std::string group(const BarChart& chart, size_t category, double top, double scale,
                  const std::string& id) {
  std::string out;
  const auto lines = broken(chart.categories[category]);
  for (size_t i = 0; i < lines.size(); ++i) {
    out +=
        text_at(kLabelWidth - 10, top + 13 + static_cast<double>(i) * kLineHeight, "end", lines[i]);
  }
  for (size_t i = 0; i < chart.series.size(); ++i) {
    const auto& series = chart.series[i];
    const int value = series.values[category];
    const double y = top + static_cast<double>(i) * kBarHeight;
    const double width = value * scale;
    if (value > 0) out += bar(kLabelWidth, y, width, i, id);
    const std::string label =
        series.value_labels.empty() ? std::to_string(value) : series.value_labels[category];
    out += text_at(kLabelWidth + width + 6, y + 11, "start", label);
  }
  return out;
}

void check(const BarChart& chart) {
  ENSURE(!chart.series.empty() && chart.series.size() <= kSeriesMax);
  ENSURE(chart.width > kLabelWidth + kValueWidth);
  ENSURE(chart.headings.empty() || chart.headings.size() == chart.categories.size());
  for (const auto& series : chart.series) {
    ENSURE(series.values.size() == chart.categories.size());
    ENSURE(series.value_labels.empty() || series.value_labels.size() == chart.categories.size());
    for (const int value : series.values) ENSURE(value >= 0);
  }
}

}  // namespace

std::string bar_chart_svg(const BarChart& chart, const std::string& id) {
  check(chart);
  const int step = group_step(chart);
  int height = kLegendHeight + static_cast<int>(chart.categories.size()) * step;
  for (size_t i = 0; i < chart.categories.size(); ++i) height += heading_height(chart, i);
  const double scale = static_cast<double>(chart.width - kLabelWidth - kValueWidth) /
                       static_cast<double>(std::max(largest(chart), 1));
  std::string out = fmt::format(
      "<svg xmlns='http://www.w3.org/2000/svg' viewBox='0 0 {0} {1}' width='{0}' height='{1}' "
      "role='img' "
      "aria-labelledby='{2}-t {2}-d' font-family='sans-serif' font-size='13' fill='#23262a'>"
      "<title id='{2}-t'>{3}</title><desc id='{2}-d'>{4}</desc>",
      chart.width, height, id, escaped(chart.title), escaped(chart.description));
  out += patterns(chart, id) + legend(chart, id);
  int top = kLegendHeight;
  for (size_t i = 0; i < chart.categories.size(); ++i) {
    const int headed = heading_height(chart, i);
    if (headed > 0) out += heading(chart, i, top);
    out += group(chart, i, top + headed, scale, id);
    top += headed + step;
  }
  return out + fmt::format("<path d='M{0},{1} V{2}' stroke='#23262a'/></svg>", kLabelWidth,
                           kLegendHeight - 4, height - 6);
}

}  // namespace platform
