#include "reports/overlap_drawings.h"

#include <algorithm>

#include "base/names.h"
#include "charts/bar_chart.h"
#include "charts/line_chart.h"
#include "charts/upset_chart.h"
#include "reports/overlap_text.h"
#include "reports/panel_parts.h"

namespace reports {

namespace {

using analysis::OverlapFigures;

std::vector<Agency> by_size(const OverlapReport& report) {
  std::vector<Agency> out = report.agencies;
  std::stable_sort(out.begin(), out.end(), [&](Agency a, Agency b) {
    return size_of(report.last().total, a) > size_of(report.last().total, b);
  });
  return out;
}

std::string told(const std::string& name, int count) { return name + ": " + std::to_string(count) + ". "; }

// Steps of one, two or five times a power of ten, at most five of them.
std::vector<charts::Tick> count_ticks(int most, Language language) {
  int step = 1;
  for (int power = 1; step * 5 < most; power *= 10) {
    for (const int by : {1, 2, 5}) {
      step = by * power;
      if (step * 5 >= most) break;
    }
  }
  std::vector<charts::Tick> out;
  for (int at = 0; at < most + step; at += step) {
    out.push_back({static_cast<double>(at), value_words(at, FigureUnit::count, language == Language::sv)});
  }
  return out;
}

template <class Value>
charts::Curve curve_of(const OverlapReport& report, std::string name, Value value) {
  charts::Curve out{std::move(name), {}, {}};
  for (size_t i = 0; i < report.months.size(); ++i) {
    const double y = value(report.months[i].total);
    out.points.push_back({static_cast<double>(i), y, y, y});
  }
  return out;
}

}  // namespace

std::vector<charts::Tick> month_ticks(const OverlapReport& report, const Shown& shown) {
  const size_t room = charts::is_narrow(shown.units()) ? 3 : 6;
  const size_t last = report.months.size() - 1, step = (last + room - 1) / room;
  std::vector<charts::Tick> out;
  for (size_t i = 0; i < last; i += step) {
    if (last - i < step && i > 0) break;
    out.push_back({static_cast<double>(i), report.months[i].day.str().substr(0, 7)});
  }
  out.push_back({static_cast<double>(last), report.months[last].day.str().substr(0, 7)});
  return out;
}

SetsDrawing sets_drawing(const OverlapReport& report, const std::string& says, const Shown& shown) {
  if (report.agencies.empty()) return {};
  const auto& all = report.last().total;
  charts::UpsetChart chart{say(shown.language, "panel.overlap_sets"),
                           says + " ",
                           say(shown.language, "overlap.known"),
                           say(shown.language, "overlap.not_known"),
                           {},
                           {},
                           shown.units()};
  const auto places = by_size(report);
  for (const Agency agency : places) {
    const int people = size_of(all, agency), unknown = unknown_of(all, agency);
    chart.places.push_back({agency_words(agency, shown.language), people, unknown,
                            std::to_string(people) + (unknown > 0 ? " (" + std::to_string(unknown) + "?)" : "")});
  }
  for (const auto& set : all.sets) {
    const std::string name = place_words(joined(set.agencies), shown.language);
    charts::UpsetCombination one{{}, set.people, set.uncertain, name + ": " + std::to_string(set.people)};
    for (const Agency agency : places) {
      one.at.push_back(std::find(set.agencies.begin(), set.agencies.end(), base::name_of(agency)) !=
                       set.agencies.end());
    }
    chart.combinations.push_back(std::move(one));
  }
  const size_t drawn = std::min(chart.combinations.size(), charts::upset_room(chart));
  const auto left_out = static_cast<int>(chart.combinations.size() - drawn);
  chart.combinations.resize(drawn);
  for (const auto& one : chart.combinations) chart.description += one.says + ". ";
  return {charts::upset_chart_svg(chart, "chart-overlap-sets"), left_out};
}

std::string agencies_drawing(const OverlapReport& report, const Shown& shown) {
  if (report.agencies.empty()) return {};
  const auto& all = report.last().total;
  charts::BarChart chart;
  chart.title = say(shown.language, "panel.overlap_agencies");
  chart.width = shown.units();
  charts::BarSeries there{say(shown.language, "overlap.column.there"), {}, {}},
      not_there{say(shown.language, "overlap.column.not"), {}, {}},
      unknown{say(shown.language, "overlap.column.unknown"), {}, {}};
  for (const Agency agency : by_size(report)) {
    chart.categories.push_back(agency_words(agency, shown.language));
    there.values.push_back(size_of(all, agency));
    unknown.values.push_back(unknown_of(all, agency));
    not_there.values.push_back(all.people - there.values.back() - unknown.values.back());
    chart.description += chart.categories.back() + ", " + told(there.name, there.values.back()) +
                         told(not_there.name, not_there.values.back()) + told(unknown.name, unknown.values.back());
  }
  const bool all_known =
      std::all_of(unknown.values.begin(), unknown.values.end(), [](int one) { return one == 0; });
  chart.series = {std::move(there), std::move(not_there)};
  if (!all_known) chart.series.push_back(std::move(unknown));
  return charts::bar_chart_svg(chart, "chart-overlap-agencies");
}

std::string pairs_drawing(const OverlapReport& report, const Shown& shown) {
  charts::BarChart chart;
  chart.title = say(shown.language, "panel.overlap_pairs");
  chart.width = shown.units();
  charts::BarSeries series{say(shown.language, "total"), {}, {}};
  auto pairs = report.last().total.pairs;
  std::stable_sort(pairs.begin(), pairs.end(), [](const auto& a, const auto& b) { return a.people > b.people; });
  for (const auto& pair : pairs) {
    if (pair.people == 0) continue;
    chart.categories.push_back(place_words(joined({pair.first, pair.second}), shown.language));
    series.values.push_back(pair.people);
    chart.description += told(chart.categories.back(), pair.people);
  }
  if (chart.categories.empty()) return {};
  chart.series = {std::move(series)};
  return charts::bar_chart_svg(chart, "chart-overlap-pairs");
}

std::string months_drawing(const OverlapReport& report, const Shown& shown) {
  if (report.months.size() < 2 || report.agencies.empty()) return {};
  const Language language = shown.language;
  charts::LineChart chart;
  chart.title = say(language, "panel.overlap_months");
  chart.x_title = say(language, "overlap.month");
  chart.is_stepped = false;
  chart.width = shown.units();
  chart.x_ticks = month_ticks(report, shown);
  int most = 1;
  for (const Agency agency : by_size(report)) {
    chart.curves.push_back(curve_of(report, agency_words(agency, language),
                                    [&](const OverlapFigures& figures) { return size_of(figures, agency); }));
    for (const auto& month : report.months) most = std::max(most, size_of(month.total, agency));
  }
  chart.curves.push_back(curve_of(report, say(language, "overlap.column.two"),
                                  [](const OverlapFigures& figures) { return figures.in_at_least_two; }));
  for (const auto& month : report.months) {
    most = std::max(most, month.total.in_at_least_two);
    chart.description += told(month.day.str().substr(0, 7), month.total.people);
  }
  chart.y_ticks = count_ticks(most, language);
  return charts::line_chart_svg(chart, "chart-overlap-months");
}

std::string agencies_say(const OverlapReport& report, Language language) {
  if (report.agencies.empty()) return say(language, "says.overlap_unknown");
  const Agency top = by_size(report).front();
  return said(language, "says.overlap_agencies",
              {{"name", agency_words(top, language)},
               {"count", std::to_string(size_of(report.last().total, top))},
               {"people", std::to_string(report.last().total.people)}});
}

}  // namespace reports
