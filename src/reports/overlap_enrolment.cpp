#include "reports/overlap_enrolment.h"

#include "analysis/goals.h"
#include "reports/overlap_drawings.h"
#include "reports/overlap_text.h"
#include "reports/panel_parts.h"

namespace reports {

namespace {

constexpr Agency kService = Agency::employment_service;
constexpr std::int64_t kPercentLevel = analysis::kLevelUnit / 100;

int enrolled_in(const OverlapMonth& month) { return size_of(month.total, kService); }

double share_in(const OverlapMonth& month) {
  return month.total.people == 0 ? 0 : static_cast<double>(enrolled_in(month)) / month.total.people;
}

// "+85", "-3" or "0".
std::string signed_count(int change) { return (change > 0 ? "+" : "") + std::to_string(change); }

std::string goal_says(const OverlapReport& report, Language language) {
  const auto goal = analysis::judge_share(enrolled_in(report.last()), report.last().total.people,
                                          report.enrolment_goal * kPercentLevel);
  const std::string level = std::to_string(report.enrolment_goal);
  if (goal.is_met) return said(language, "overlap.goal.met", {{"goal", level}});
  return said_of(language, "overlap.goal.missing", static_cast<int>(goal.missing.value_or(0)), {{"goal", level}});
}

std::string says(const OverlapReport& report, Language language) {
  const auto& last = report.last();
  std::string out = said(language, "says.overlap_enrolment",
                         {{"date", last.day.str()},
                          {"count", std::to_string(enrolled_in(last))},
                          {"people", std::to_string(last.total.people)},
                          {"share", percent(share_in(last), language)}});
  if (report.months.size() > 1) {
    const auto& first = report.months.front();
    out += " " + said(language, "overlap.since",
                      {{"date", first.day.str()}, {"change", signed_count(enrolled_in(last) - enrolled_in(first))}});
  }
  if (report.enrolment_goal > 0) out += " " + goal_says(report, language);
  return out;
}

std::string drawing(const OverlapReport& report, const Shown& shown, const std::string& description) {
  if (report.months.size() < 2) return {};
  charts::LineChart chart{say(shown.language, "panel.overlap_enrolment"),
                          description,
                          say(shown.language, "overlap.month"),
                          {},
                          month_ticks(report, shown),
                          percent_ticks(shown.language),
                          {},
                          false,
                          false,
                          shown.units()};
  charts::Curve enrolled{say(shown.language, "overlap.enrolled"), {}, {}};
  charts::Curve goal{say(shown.language, "overlap.goal"), {}, {}};
  const double level = report.enrolment_goal / 100.0;
  for (size_t i = 0; i < report.months.size(); ++i) {
    const double x = static_cast<double>(i), share = share_in(report.months[i]);
    enrolled.points.push_back({x, share, share, share});
    goal.points.push_back({x, level, level, level});
  }
  chart.curves.push_back(std::move(enrolled));
  if (report.enrolment_goal > 0) chart.curves.push_back(std::move(goal));
  return charts::line_chart_svg(chart, "chart-overlap-enrolment");
}

}  // namespace

FigurePanel enrolment_panel(const OverlapReport& report, const Shown& shown) {
  const Language language = shown.language;
  FigurePanel out = empty_panel(kEnrolmentPanel, says(report, language), language);
  FigureTable table{"enrolment", say(language, "panel.overlap_enrolment"), say(language, "overlap.month"), {}, {},
                    true};
  table.columns = {{"count", "total", overlap_column_words({kEnrolmentPanel, {}, "count", "total"}, language)},
                   {kEnrolled, "total", say(language, "overlap.enrolled")},
                   {"share", "", say(language, "document.share"), FigureUnit::tenths_of_percent},
                   {kNotKnown, "total", say(language, "overlap.column.unknown")}};
  for (const auto& month : report.months) {
    const std::string key = month.day.str().substr(0, 7);
    table.lines.push_back({key,
                           key,
                           {month.total.people, enrolled_in(month), tenths(share_in(month)),
                            unknown_of(month.total, kService)}});
  }
  out.tables = {std::move(table)};
  out.drawing = drawing(report, shown, out.says);
  return out;
}

}  // namespace reports
