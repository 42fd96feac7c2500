#include "reports/mapping_report.h"

#include <algorithm>

#include "analysis/tally.h"
#include "base/names.h"
#include "charts/bar_chart.h"
#include "reports/panel_says.h"

namespace reports {

namespace {

using analysis::Figure;
using analysis::Figures;
using analysis::Split;
using assessment::Question;
using assessment::Variable;

std::vector<std::string> codes_of(const Question& question) {
  std::vector<std::string> out(question.codes.begin(), question.codes.end());
  out.emplace_back(assessment::kUnknown);
  out.emplace_back(kNotInvestigated);
  return out;
}

bool has(const Mapped& person, Variable variable, const std::string& code) {
  const auto found = person.mapping.find(variable);
  if (found == person.mapping.end()) return code == kNotInvestigated;
  const auto& values = found->second.told.values;
  return std::any_of(values.begin(), values.end(), [&](const auto& value) { return value.code == code; });
}

MappingVariable variable_of(const Question& question, const std::vector<Mapped>& people, const Split& all) {
  MappingVariable out{question.variable, question.is_many, {}};
  for (const auto& code : codes_of(question)) {
    Split count;
    for (const auto& person : people) {
      if (has(person, question.variable, code)) analysis::add(count, person.sex);
    }
    if (count.total == 0 && code != assessment::kUnknown && code != kNotInvestigated) continue;
    out.lines.push_back({code, analysis::figures(count, all)});
  }
  return out;
}

std::string label_of(const MappingVariable& variable, const MappingLine& line, Language language) {
  return mapping_label(language, base::name_of(variable.variable), line.code);
}

FigureTable table_of(const MappingVariable& variable, const std::string& title, Language language) {
  FigureTable table{
      base::name_of(variable.variable), title, std::string(words(language, "mapping.answer")), {}, {}, true};
  for (const auto& [group, figure] : kFigureGroups) {
    const std::string name(words(language, group));
    table.columns.push_back({"count", group, name, FigureUnit::count});
    table.columns.push_back({"count", group, name + ", %", FigureUnit::tenths_of_percent});
  }
  for (const auto& line : variable.lines) {
    FigureLine row{line.code, label_of(variable, line, language), {}};
    for (const auto& [group, figure] : kFigureGroups) {
      const Figure& value = line.figures.*figure;
      row.values.emplace_back(value.count);
      row.values.push_back(value.share_tenths);
    }
    table.lines.push_back(std::move(row));
  }
  return table;
}

std::string drawing_of(const FigureTable& table, const Shown& shown) {
  charts::BarChart chart;
  chart.title = table.caption;
  chart.width = shown.units();
  charts::BarSeries series{std::string(words(shown.language, "total")), {}, {}};
  for (const auto& line : table.lines) {
    if (line.values[0].value_or(0) == 0) continue;
    chart.categories.push_back(line.label);
    series.values.push_back(static_cast<int>(line.values[1].value_or(0)));
    series.value_labels.push_back(
        value_words(line.values[1].value_or(0), FigureUnit::tenths_of_percent, shown.language == Language::sv) +
        " (" + std::to_string(*line.values[0]) + ")");
    chart.description += line.label + ": " + series.value_labels.back() + ". ";
  }
  if (chart.categories.empty()) return {};
  chart.series = {std::move(series)};
  return charts::bar_chart_svg(chart, "chart-" + table.key);
}

std::string says_of(const FigureTable& table, const MappingVariable& variable, int people, Language language) {
  const FigureLine* top = nullptr;
  for (const auto& line : table.lines) {
    if (line.key == kNotInvestigated || line.key == assessment::kUnknown) continue;
    if (top == nullptr || *line.values[0] > *top->values[0]) top = &line;
  }
  if (top == nullptr || *top->values[0] == 0) return std::string(words(language, "says.not_mapped"));
  const int asked = people - variable.lines.back().figures.total.count;
  return said(language, "says.mapped",
              {{"name", inside(top->label)},
               {"count", std::to_string(*top->values[0])},
               {"asked", std::to_string(asked)},
               {"total", std::to_string(people)}});
}

}  // namespace

MappingReport mapping_report(const std::vector<Mapped>& people) {
  MappingReport out;
  for (const auto& person : people) analysis::add(out.people, person.sex);
  for (const auto& question : assessment::questions()) {
    out.variables.push_back(variable_of(question, people, out.people));
  }
  return out;
}

std::optional<std::set<std::uint32_t>> participants_behind(const std::vector<Mapped>& people,
                                                           const analysis::Cell& cell) {
  const auto variable = base::find_named<Variable>(cell.panel.substr(kMappingPanel.size()));
  const bool is_group = std::any_of(std::begin(kFigureGroups), std::end(kFigureGroups),
                                    [&](const auto& one) { return cell.group == one.key; });
  if (!variable || cell.column != "count" || !is_group) return std::nullopt;
  const auto& question = assessment::question_of(*variable);
  const auto codes = codes_of(question);
  if (std::find(codes.begin(), codes.end(), cell.line) == codes.end()) return std::nullopt;
  std::set<std::uint32_t> out;
  for (const auto& person : people) {
    const bool is_of_group = analysis::is_in_group(cell.group, static_cast<std::uint8_t>(person.sex));
    if (is_of_group && has(person, *variable, cell.line)) out.insert(person.participant);
  }
  return out;
}

std::vector<FigurePanel> mapping_panels(const MappingReport& report, const Shown& shown) {
  std::vector<FigurePanel> out;
  for (const auto& variable : report.variables) {
    const std::string key = base::name_of(variable.variable);
    FigurePanel panel{std::string(kMappingPanel) + key, variable_words(shown.language, key), {},
                      std::string(words(shown.language, "definition.mapping")), {}, {}, {}};
    panel.tables.push_back(table_of(variable, panel.title, shown.language));
    panel.says = says_of(panel.tables.front(), variable, report.people.total, shown.language);
    if (variable.is_many) panel.notes.emplace_back(words(shown.language, "mapping.many"));
    panel.drawing = drawing_of(panel.tables.front(), shown);
    out.push_back(std::move(panel));
  }
  return out;
}

}  // namespace reports
