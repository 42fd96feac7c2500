#include "base/names.h"
#include "charts/bar_chart.h"
#include "reports/after_exit_report.h"
#include "reports/figures_text.h"
#include "reports/panel_parts.h"

namespace reports {

namespace {

constexpr const char* kColumns[] = {kDue, "reached", "not_reached", "declined", "planned"};

class Panels {
 public:
  Panels(const AfterExitReport& report, const Shown& shown)
      : x_(report), shown_(shown), rate_(analysis::response_rate(responses_of(report)).value()) {}

  std::vector<FigurePanel> make() const {
    if (x_.months().empty()) return {empty_panel(kAfterExitAskedPanel, text("after_exit.nobody"), shown_.language)};
    return {asked(), outcomes()};
  }

 private:
  std::string text(const std::string& key) const { return say(shown_.language, key); }
  std::string words(const std::string& part) const { return after_exit_words(part, shown_.language); }
  static std::string month_column(int months) { return "months_" + std::to_string(months); }

  int count(const char* panel, const std::string& line, const std::string& column) const {
    return static_cast<int>(rows_behind(x_, {panel, line, column, "total"}).value().size());
  }
  const analysis::ResponseCounts& counts_of(const std::string& months) const {
    for (const auto& line : rate_.instruments) {
      if (line.name == months) return line.counts;
    }
    return rate_.all;
  }
  static std::optional<std::int64_t> share_of(const analysis::CountedShare& share) {
    return share.share ? std::optional(tenths(*share.share)) : std::nullopt;
  }

  FigurePanel asked() const {
    FigurePanel out = empty_panel(kAfterExitAskedPanel, "", shown_.language);
    FigureTable table{kAfterExitAskedPanel, text("panel.after_exit_asked"), text("after_exit.after"), {}, {}, true};
    for (const char* column : kColumns) table.columns.push_back({column, "total", words(column)});
    table.columns.push_back({"share", "", text("after_exit.rate"), FigureUnit::tenths_of_percent});
    charts::BarChart chart{text("panel.after_exit_asked"), {}, {},
                           {{words(kDue), {}, {}}, {words("reached"), {}, {}}}};
    chart.width = shown_.units();
    for (const int months : x_.months()) {
      const std::string key = std::to_string(months);
      FigureLine line{key, words(key), {}};
      for (const char* column : kColumns) line.values.emplace_back(count(kAfterExitAskedPanel, key, column));
      line.values.push_back(share_of(counts_of(key).rate));
      chart.categories.push_back(words(key));
      chart.series[0].values.push_back(count(kAfterExitAskedPanel, key, kDue));
      chart.series[1].values.push_back(count(kAfterExitAskedPanel, key, "reached"));
      table.lines.push_back(std::move(line));
    }
    out.says = said(shown_.language, "after_exit.says",
                    {{"due", std::to_string(rate_.all.rate.among)},
                     {"reached", std::to_string(rate_.all.answered)},
                     {"share", percent(rate_.all.rate.share.value_or(0), shown_.language)}});
    chart.description = out.says;
    out.drawing = charts::bar_chart_svg(chart, "chart-after-exit");
    out.tables = {std::move(table)};
    return out;
  }

  FigureLine outcome_line(const std::string& key) const {
    FigureLine out{key, words(key), {}};
    for (const int months : x_.months()) {
      const int those = count(kAfterExitOutcomePanel, key, month_column(months));
      const int reached = count(kAfterExitAskedPanel, std::to_string(months), "reached");
      out.values.emplace_back(those);
      out.values.push_back(reached == 0 ? std::nullopt
                                        : std::optional(tenths(static_cast<double>(those) / reached)));
    }
    return out;
  }

  std::string in_work_says() const {
    std::string out;
    for (const int months : x_.months()) {
      const std::string key = std::to_string(months);
      out += (out.empty() ? "" : " ") +
             said(shown_.language, "after_exit.in_work_says",
                  {{"after", words(key)},
                   {"work", std::to_string(count(kAfterExitOutcomePanel, kInWork, month_column(months)))},
                   {"reached", std::to_string(count(kAfterExitAskedPanel, key, "reached"))}});
    }
    return out;
  }

  FigurePanel outcomes() const {
    FigurePanel out = empty_panel(kAfterExitOutcomePanel, in_work_says(), shown_.language);
    FigureTable table{kAfterExitOutcomePanel, text("panel.after_exit_outcome"), text("after_exit.outcome"),
                      {}, {}, true};
    charts::BarChart chart{text("panel.after_exit_outcome"), out.says, {}, {}};
    chart.width = shown_.units();
    for (const int months : x_.months()) {
      const std::string column = month_column(months);
      table.columns.push_back({column, "total", words(column)});
      table.columns.push_back({column, "total", words(column) + ", %", FigureUnit::tenths_of_percent});
      if (chart.series.size() < charts::kLooksMax) chart.series.push_back({words(column), {}, {}});
    }
    const auto add = [&](const std::string& key) {
      auto line = outcome_line(key);
      chart.categories.push_back(line.label);
      for (size_t i = 0; i < chart.series.size(); ++i) {
        chart.series[i].values.push_back(static_cast<int>(line.values[2 * i].value_or(0)));
      }
      table.lines.push_back(std::move(line));
    };
    add(kInWork);
    for (const auto& [outcome, name] : ::outcomes::kMainOutcomeNames) {
      if (is_of_somebody(std::string(name))) add(std::string(name));
    }
    out.drawing = charts::bar_chart_svg(chart, "chart-after-exit-outcome");
    out.tables = {std::move(table)};
    return out;
  }

  bool is_of_somebody(const std::string& outcome) const {
    const auto months = x_.months();
    return std::any_of(months.begin(), months.end(), [&](int one) {
      return count(kAfterExitOutcomePanel, outcome, month_column(one)) > 0;
    });
  }

  const AfterExitReport& x_;
  Shown shown_;
  analysis::ResponseRate rate_;
};

}  // namespace

std::vector<FigurePanel> after_exit_panels(const AfterExitReport& report, const Shown& shown) {
  return Panels(report, shown).make();
}

PanelDocument document_of(const AfterExitReport& report, Language language) {
  return {say(language, "after_exit.title"),
          report.place,
          asked_facts(report, language),
          {say(language, "protected")},
          after_exit_panels(report, {language}),
          report.made_at,
          say(language, "after_exit.file") + "-" + report.asked.from.str() + "--" + report.asked.to.str()};
}

}  // namespace reports
