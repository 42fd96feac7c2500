#include <algorithm>
#include <cmath>
#include <map>

#include "base/names.h"
#include "charts/bar_chart.h"
#include "reports/deadlines_report.h"
#include "reports/figures_text.h"
#include "reports/panel_parts.h"

namespace reports {

namespace {

using analysis::Deadlines;
using Values = std::vector<std::optional<std::int64_t>>;

constexpr size_t kMonthsDrawn = 12;
constexpr std::pair<const char*, int Deadlines::*> kCounts[] = {
    {kBegun, &Deadlines::begun},     {"kept", &Deadlines::kept}, {"late", &Deadlines::late},
    {"overdue", &Deadlines::overdue}, {"open", &Deadlines::open}, {"left", &Deadlines::left}};

class Panels {
 public:
  Panels(const DeadlinesReport& report, const Shown& shown) : x_(report), shown_(shown) {}

  std::vector<FigurePanel> make() const {
    if (x_.introductions.empty()) return {empty_panel(kDeadlinesPanel, text("says.nobody"), shown_.language)};
    return {steps(), months()};
  }

 private:
  std::string text(const std::string& key) const { return say(shown_.language, key); }
  std::string step_words(Step step) const { return text("deadlines.step." + base::name_of(step)); }

  std::string limit() const {
    return said_of(shown_.language, "deadlines.limit." + base::name_of(x_.counting), x_.days);
  }

  FigureTable table(const char* panel, const char* head) const {
    FigureTable out{panel, text(std::string("panel.") + panel), text(head), {}, {}, true};
    for (const auto& [column, count] : kCounts) {
      out.columns.push_back({column, "total", text(std::string("deadlines.") + column), FigureUnit::count});
    }
    out.columns.push_back({"kept", "", text("deadlines.share"), FigureUnit::tenths_of_percent});
    out.columns.push_back({"median", "", text("deadlines.median"), FigureUnit::tenths_of_day});
    return out;
  }

  static Values values_of(const Deadlines& found) {
    Values out;
    for (const auto& [column, count] : kCounts) out.emplace_back(found.*count);
    out.push_back(found.share.share ? std::optional(tenths(*found.share.share)) : std::nullopt);
    out.push_back(found.median_days ? std::optional<std::int64_t>(std::llround(*found.median_days * 10))
                                    : std::nullopt);
    return out;
  }

  // Kept beside missed, which is late and overdue together.
  charts::BarChart chart(const char* panel) const {
    charts::BarChart out{text(std::string("panel.") + panel), "", {}, {}};
    out.series = {{text("deadlines.kept"), {}, {}}, {text("deadlines.missed"), {}, {}}};
    out.width = shown_.units();
    return out;
  }
  void draw(charts::BarChart& chart, const std::string& name, const Deadlines& found) const {
    chart.categories.push_back(name);
    chart.series[0].values.push_back(found.kept);
    chart.series[1].values.push_back(found.late + found.overdue);
    chart.description += said(shown_.language, "deadlines.one_says",
                              {{"name", name},
                               {"kept", std::to_string(found.kept)},
                               {"missed", std::to_string(found.late + found.overdue)}}) +
                         " ";
  }

  std::string says(const Deadlines& found) const {
    if (!found.share.share) return said(shown_.language, "deadlines.says_none", {{"limit", limit()}});
    return said(shown_.language, "deadlines.says",
                {{"limit", limit()},
                 {"kept", std::to_string(found.kept)},
                 {"among", std::to_string(found.share.among)},
                 {"share", percent(*found.share.share, shown_.language)},
                 {"low", percent(found.share.interval->low, shown_.language)},
                 {"high", percent(found.share.interval->high, shown_.language)}});
  }

  FigurePanel steps() const {
    FigurePanel out = empty_panel(kDeadlinesPanel, "", shown_.language);
    auto lines = table(kDeadlinesPanel, "deadlines.step");
    auto drawn = chart(kDeadlinesPanel);
    for (const auto& [step, name] : kStepNames) {
      const auto found = analysis::deadlines(deadlines_of(x_, step)).value();
      if (step == Step::introduced) out.says = says(found);
      lines.lines.push_back({std::string(name), step_words(step), values_of(found)});
      draw(drawn, step_words(step), found);
    }
    out.drawing = charts::bar_chart_svg(drawn, "chart-deadlines");
    out.tables = {std::move(lines)};
    return out;
  }

  FigurePanel months() const {
    FigurePanel out = empty_panel(kDeadlineMonthsPanel, text("deadlines.months_say"), shown_.language);
    auto lines = table(kDeadlineMonthsPanel, "deadlines.month");
    auto drawn = chart(kDeadlineMonthsPanel);
    auto part = deadlines_of(x_, Step::introduced);
    std::map<base::Date, std::vector<analysis::DeadlineRow>> by_month;
    for (auto& row : part.rows) by_month[row.from.month_start()].push_back(std::move(row));
    const auto first = x_.asked.from.month_start(), last = x_.asked.to.month_start();
    const auto drawn_from = last.plus_months(1 - static_cast<int>(kMonthsDrawn));
    for (auto month = first; month <= last; month = month.plus_months(1)) {
      part.rows = std::move(by_month[month]);
      const auto found = analysis::deadlines(part).value();
      const std::string name = month.str().substr(0, 7);
      lines.lines.push_back({name, name, values_of(found)});
      if (month >= drawn_from) draw(drawn, name, found);
    }
    if (first < drawn_from) out.notes.push_back(text("deadlines.last_drawn"));
    out.drawing = charts::bar_chart_svg(drawn, "chart-deadline-months");
    out.tables = {std::move(lines)};
    return out;
  }

  const DeadlinesReport& x_;
  Shown shown_;
};

}  // namespace

std::string deadlines_words(const std::string& part, Language language) {
  if (base::Date::parse(part + "-01")) return part;
  const bool is_step = base::find_named<Step>(part).has_value();
  return say(language, (is_step ? "deadlines.step." : "deadlines.") + part);
}

std::vector<FigurePanel> deadlines_panels(const DeadlinesReport& report, const Shown& shown) {
  return Panels(report, shown).make();
}

PanelDocument document_of(const DeadlinesReport& report, Language language) {
  return {say(language, "deadlines.title"),
          report.place,
          asked_facts(report, language),
          {say(language, "protected"), say(language, "deadlines.anonymous")},
          deadlines_panels(report, {language}),
          report.made_at,
          say(language, "deadlines.file") + "-" + report.asked.from.str() + "--" + report.asked.to.str()};
}

}  // namespace reports
