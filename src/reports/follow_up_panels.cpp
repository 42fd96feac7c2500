#include "reports/follow_up_panels.h"

#include <fmt/format.h>

#include <algorithm>

#include "analysis/share.h"
#include "charts/flow_chart.h"
#include "reports/appendix_text.h"
#include "reports/duration_chart.h"
#include "reports/panel_chart.h"
#include "reports/panel_says.h"

namespace reports {

namespace {

using analysis::Figure;
using analysis::Figures;
using analysis::Panel;
using analysis::Row;

struct Part {
  const char* column;
  const char* words;
  std::optional<Figures> Row::*figures;
};

std::vector<Part> parts_of(const Panel& panel) {
  if (panel.without_measurement) return {{"before", "before", &Row::before}, {"after", "after", &Row::after}};
  if (panel.key == "participants") {
    return {{"count", "document.people", &Row::count}, {"spells", "document.participations", &Row::spells}};
  }
  return {{"count", "", &Row::count}};
}

std::string label_of(Language language, const Part& part, const char* group) {
  std::string out(words(language, group));
  if (*part.words == '\0') return out;
  return fmt::format("{}, {}", words(language, part.words), inside(out));
}

// Of the two of a panel with before and after: how many more, and how much of those before.
void put_change(FigureTable& table, Language language) {
  table.columns.push_back({"change", "total", std::string(words(language, "change")), FigureUnit::count});
  table.columns.push_back(
      {"change", "total", std::string(words(language, "change_share")), FigureUnit::tenths_of_percent});
}

void put_change(FigureLine& line, const Row& row) {
  const int before = row.before->total.count;
  const int change = row.after->total.count - before;
  line.values.emplace_back(change);
  const auto share = analysis::share_tenths_half_away(change < 0 ? -change : change, before);
  line.values.push_back(share ? std::optional<std::int64_t>(change < 0 ? -*share : *share) : std::nullopt);
}

FigureLine line_of(const Panel& panel, const Row& row, Language language, bool is_total) {
  FigureLine line{row.key, row_words(panel, row, language), {}, is_total};
  for (const auto& group : kFigureGroups) {
    for (const Part& part : parts_of(panel)) {
      const auto& figures = row.*part.figures;
      const Figure figure = figures ? (*figures).*group.figure : Figure{};
      line.values.emplace_back(figure.count);
      if (panel.key != "participants") line.values.push_back(figure.share_tenths);
    }
  }
  if (panel.without_measurement) put_change(line, row);
  return line;
}

FigureTable table_of(const Panel& panel, Language language) {
  FigureTable table{panel.key,
                    std::string(words(language, "panel." + panel.key)),
                    std::string(words(language, "head." + panel.key)),
                    {},
                    {},
                    true};
  for (const auto& group : kFigureGroups) {
    for (const Part& part : parts_of(panel)) {
      const std::string label = label_of(language, part, group.key);
      table.columns.push_back({part.column, group.key, label, FigureUnit::count});
      if (panel.key == "participants") continue;
      table.columns.push_back({part.column, group.key, label + ", %", FigureUnit::tenths_of_percent});
    }
  }
  if (panel.without_measurement) put_change(table, language);
  for (const Row& row : panel.rows) table.lines.push_back(line_of(panel, row, language, false));
  if (panel.total) table.lines.push_back(line_of(panel, *panel.total, language, true));
  return table;
}

std::optional<FigureTable> days_table(const Panel& panel, Language language) {
  if (!panel.days || !panel.days->total.median_tenths) return std::nullopt;
  FigureTable table{"days",
                    std::string(words(language, "days_table")),
                    std::string(words(language, "document.measure")),
                    {},
                    {}};
  for (const auto& group : kFigureGroups) {
    table.columns.push_back(
        {"days", group.key, std::string(words(language, group.key)), FigureUnit::tenths_of_day});
  }
  const auto& d = *panel.days;
  table.lines.push_back({"median",
                         std::string(words(language, "document.median_days")),
                         {d.total.median_tenths, d.women.median_tenths, d.men.median_tenths}});
  table.lines.push_back({"mean",
                         std::string(words(language, "document.mean_days")),
                         {d.total.mean_tenths, d.women.mean_tenths, d.men.mean_tenths}});
  return table;
}

std::string flow_name(Language language, const std::string& key) {
  return row_label(language, "source_flow", key);
}

std::string flow_drawing(const analysis::SourceFlow& flow, const Shown& shown, std::string description) {
  charts::FlowChart chart{std::string(words(shown.language, "panel.source_flow")),
                          std::move(description),
                          std::string(words(shown.language, "before")),
                          std::string(words(shown.language, "after")),
                          {},
                          flow.counts,
                          shown.units()};
  for (const auto& key : flow.keys) chart.names.push_back(flow_name(shown.language, key));
  return charts::flow_chart_svg(chart, "chart-source-flow");
}

// One line for each pair that anybody has gone between, the most first.
FigureTable flow_table(const analysis::SourceFlow& flow, Language language) {
  FigureTable table{"source_flow",
                    std::string(words(language, "panel.source_flow")),
                    std::string(words(language, "head.source_flow")),
                    {},
                    {},
                    true};
  table.columns = {
      {"count", "total", std::string(words(language, "document.participations")), FigureUnit::count},
      {"count", "total", std::string(words(language, "document.share")), FigureUnit::tenths_of_percent}};
  for (size_t i = 0; i < flow.keys.size(); ++i) {
    for (size_t j = 0; j < flow.keys.size(); ++j) {
      const int count = flow.counts[i][j];
      if (count == 0) continue;
      table.lines.push_back({flow.keys[i] + ">" + flow.keys[j],
                             flow_name(language, flow.keys[i]) + " → " + inside(flow_name(language, flow.keys[j])),
                             {count, analysis::share_tenths_half_away(count, flow.spells.total)}});
    }
  }
  std::stable_sort(table.lines.begin(), table.lines.end(),
                   [](const FigureLine& a, const FigureLine& b) { return a.values[0] > b.values[0]; });
  return table;
}

}  // namespace

FigurePanel figure_panel(const Panel& panel, const Shown& shown) {
  auto notes = panel_notes(panel, shown.language);
  FigurePanel out{panel.key,
                  std::string(words(shown.language, "panel." + panel.key)),
                  panel_says(panel, shown.language),
                  notes.front(),
                  {},
                  panel.key == "duration" ? duration_chart(panel, shown) : panel_chart(panel, shown),
                  {}};
  out.notes.assign(notes.begin() + 1, notes.end());
  out.tables.push_back(table_of(panel, shown.language));
  if (auto days = days_table(panel, shown.language)) out.tables.push_back(std::move(*days));
  return out;
}

FigurePanel figure_panel(const analysis::SourceFlow& flow, const Shown& shown) {
  FigurePanel out{"source_flow",
                  std::string(words(shown.language, "panel.source_flow")),
                  std::string(words(shown.language, "says.nobody")),
                  std::string(words(shown.language, "definition.source_flow")),
                  {},
                  {},
                  {}};
  out.tables.push_back(flow_table(flow, shown.language));
  if (flow.spells.total == 0) return out;
  const FigureLine& top = out.tables.front().lines.front();
  out.says = said(shown.language, "says.flow",
                  {{"name", inside(top.label)},
                   {"count", std::to_string(*top.values[0])},
                   {"total", std::to_string(flow.spells.total)}});
  std::string description;
  for (const auto& line : out.tables.front().lines) {
    description += fmt::format("{}: {}. ", line.label, *line.values[0]);
  }
  out.drawing = flow_drawing(flow, shown, std::move(description));
  return out;
}

}  // namespace reports
