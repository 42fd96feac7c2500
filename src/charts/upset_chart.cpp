#include "charts/upset_chart.h"

#include <algorithm>

#include "base/ensure.h"

namespace charts {

namespace {

constexpr double kBarsHeight = 130;
constexpr double kRowHeight = 26;
constexpr double kListHeight = 36;
constexpr double kDot = 6;
constexpr double kBarWidth = 16;
constexpr double kLetterWidth = 24;

// On a narrow drawing letters stand for the places beside the dots, and their names and bars below.
struct Layout {
  bool is_narrow;
  double names;  // their width
  double sizes;  // the width of the bars of places with their labels
  double left;   // where the first column begins
  double step;   // from one column to the next
};

int most_of(const UpsetChart& chart) {
  int out = 1;
  for (const auto& one : chart.combinations) out = std::max(out, one.people);
  return out;
}

Layout layout_of(const UpsetChart& chart) {
  const double step = std::max(26.0, text_width(std::to_string(most_of(chart))) + 6);
  if (is_narrow(chart.width)) return {true, kLetterWidth, 0, kLetterWidth, step};
  double names = 0;
  for (const auto& place : chart.places) names = std::max(names, text_width(place.name) + 10);
  names = std::min(names, chart.width * 0.3);
  const double sizes = std::min(140.0, chart.width * 0.2);
  return {false, names, sizes, names + sizes + 12, step};
}

void check(const UpsetChart& chart) {
  ENSURE(!chart.places.empty() && chart.width >= 300);
  for (const auto& one : chart.combinations) {
    ENSURE(one.at.size() == chart.places.size());
    ENSURE(one.people >= 0 && one.uncertain >= 0 && one.uncertain <= one.people);
  }
}

bool is_certain(const UpsetChart& chart) {
  return std::all_of(chart.places.begin(), chart.places.end(),
                     [](const auto& one) { return one.uncertain == 0; }) &&
         std::all_of(chart.combinations.begin(), chart.combinations.end(),
                     [](const auto& one) { return one.uncertain == 0; });
}

// Standing bars: what is known below, what is not above it.
void put_combinations(Drawing& drawing, const UpsetChart& chart, const Layout& layout, double bottom) {
  const double scale = (kBarsHeight - 20) / most_of(chart);
  for (size_t i = 0; i < chart.combinations.size(); ++i) {
    const auto& one = chart.combinations[i];
    const double middle = layout.left + layout.step * (static_cast<double>(i) + 0.5);
    const double certain = (one.people - one.uncertain) * scale, uncertain = one.uncertain * scale;
    const double x = middle - kBarWidth / 2;
    if (certain > 0) drawing.rect(x, bottom - certain, kBarWidth, certain, 0, one.says);
    if (uncertain > 0) drawing.rect(x, bottom - certain - uncertain, kBarWidth, uncertain, 1, one.says);
    drawing.text(middle, bottom - certain - uncertain - 5, std::to_string(one.people), Anchor::middle);
  }
  drawing.line(layout.left, bottom, chart.width, bottom, kInk);
}

void put_dots(Drawing& drawing, const UpsetChart& chart, const Layout& layout, double top) {
  for (size_t row = 0; row < chart.places.size(); ++row) {
    const double y = top + kRowHeight * static_cast<double>(row + 1);
    drawing.line(0, y, chart.width, y);
  }
  for (size_t i = 0; i < chart.combinations.size(); ++i) {
    const auto& at = chart.combinations[i].at;
    const double x = layout.left + layout.step * (static_cast<double>(i) + 0.5);
    const auto y_of = [&](std::ptrdiff_t row) { return top + kRowHeight * (static_cast<double>(row) + 0.5); };
    const auto first = std::find(at.begin(), at.end(), true) - at.begin();
    const auto last =
        static_cast<std::ptrdiff_t>(at.size()) - 1 - (std::find(at.rbegin(), at.rend(), true) - at.rbegin());
    if (first < last) drawing.line(x, y_of(first), x, y_of(last), kInk, 2.5);
    for (size_t row = 0; row < at.size(); ++row) {
      drawing.dot(x, y_of(static_cast<std::ptrdiff_t>(row)), at[row] ? kDot : kDot - 2, at[row]);
    }
  }
}

// A lying bar from `x` on: known first, then what is not, then its label.
void put_size(Drawing& drawing, const UpsetChart& chart, const UpsetPlace& place, double x, double y,
              double width) {
  int most = 1;
  double label = 0;
  for (const auto& one : chart.places) {
    most = std::max(most, one.people + one.uncertain);
    label = std::max(label, text_width(one.label));
  }
  const double scale = std::max(width - label - 8, 10.0) / most;
  const std::string says = place.name + ": " + place.label;
  if (place.people > 0) drawing.rect(x, y, place.people * scale, 13, 0, says);
  if (place.uncertain > 0) drawing.rect(x + place.people * scale, y, place.uncertain * scale, 13, 1, says);
  drawing.text(x + (place.people + place.uncertain) * scale + 5, y + 11, place.label);
}

std::string letter(size_t place) { return {static_cast<char>('A' + place)}; }

void put_names(Drawing& drawing, const UpsetChart& chart, const Layout& layout, double top) {
  for (size_t row = 0; row < chart.places.size(); ++row) {
    const auto& place = chart.places[row];
    const double y = top + kRowHeight * static_cast<double>(row);
    if (layout.is_narrow) {
      drawing.text(0, y + 18, letter(row), Anchor::start, true);
      continue;
    }
    drawing.text(0, y + 18, broken(place.name, layout.names - 8).first);
    put_size(drawing, chart, place, layout.names, y + 7, layout.sizes);
  }
}

double put_list(Drawing& drawing, const UpsetChart& chart, double top) {
  for (size_t row = 0; row < chart.places.size(); ++row) {
    drawing.text(0, top + 12, letter(row), Anchor::start, true);
    drawing.text(kLetterWidth, top + 12, broken(chart.places[row].name, chart.width - kLetterWidth).first);
    put_size(drawing, chart, chart.places[row], kLetterWidth, top + 17, chart.width - kLetterWidth);
    top += kListHeight;
  }
  return top;
}

}  // namespace

size_t upset_room(const UpsetChart& chart) {
  const Layout layout = layout_of(chart);
  return static_cast<size_t>((chart.width - layout.left) / layout.step);
}

std::string upset_chart_svg(const UpsetChart& chart, const std::string& id) {
  check(chart);
  ENSURE(chart.combinations.size() <= upset_room(chart));
  const Layout layout = layout_of(chart);
  Drawing drawing(id, chart.width);
  const double from = is_certain(chart) ? 4 : drawing.legend(0, 4, {chart.certain, chart.uncertain}) + 4;
  const double matrix = from + kBarsHeight + 8;
  put_combinations(drawing, chart, layout, from + kBarsHeight);
  put_dots(drawing, chart, layout, matrix);
  put_names(drawing, chart, layout, matrix);
  double bottom = matrix + kRowHeight * static_cast<double>(chart.places.size()) + 6;
  if (layout.is_narrow) bottom = put_list(drawing, chart, bottom + 8);
  return drawing.finish(bottom, chart.title, chart.description);
}

}  // namespace charts
