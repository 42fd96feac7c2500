#include "reports/cross_table_report.h"

#include <algorithm>

#include "analysis/share.h"
#include "base/names.h"
#include "charts/bar_chart.h"
#include "reports/panel_parts.h"
#include "reports/panel_says.h"

namespace reports {

namespace {

using analysis::CrossCount;
using analysis::Variable;

constexpr const char* kAll = "all";
constexpr size_t kDrawnColumnsMax = 5;
constexpr std::int64_t kDrawnMax = 1'000'000'000;  // what a bar's length can be told by

std::int64_t number_of(const CrossCount& count, CrossMeasure measure) {
  if (measure == CrossMeasure::days) return count.days;
  return measure == CrossMeasure::people ? count.people : count.participations;
}

class Table {
 public:
  Table(const CrossReport& report, const Shown& shown) : x_(report), shown_(shown) {}

  FigurePanel make() {
    FigurePanel out{kCrossPanel, title(), {}, say(shown_.language, "cross.definition"), {}, {}, {table()}};
    out.says = said(shown_.language, "cross.says",
                    {{"count", value_words(number(x_.table.all), unit(), shown_.language == Language::sv)},
                     {"measure", say(shown_.language, "cross.measure." + base::name_of(x_.choice.measure))}});
    if (has_many(x_.choice.lines) || has_many(x_.choice.columns))
      out.notes.push_back(say(shown_.language, "cross.many"));
    out.drawing = drawing(out.tables.front());
    return out;
  }

 private:
  static bool has_many(Variable variable) {
    return variable == Variable::income_source_start || variable == Variable::income_source_end ||
           variable == Variable::occupation_start || variable == Variable::occupation_end ||
           variable == Variable::achieved;
  }
  std::int64_t number(const CrossCount& count) const { return number_of(count, x_.choice.measure); }
  std::string name(Variable variable) const { return say(shown_.language, "variable." + base::name_of(variable)); }
  std::string title() const { return name(x_.choice.lines) + " × " + inside(name(x_.choice.columns)); }

  std::string label(Variable variable, const std::string& value) const {
    const auto unit = x_.unit_names.find(value);
    if (variable == Variable::unit && unit != x_.unit_names.end()) return unit->second;
    return row_label(shown_.language, base::name_of(variable), value);
  }

  FigureUnit unit() const {
    return x_.choice.measure == CrossMeasure::days ? FigureUnit::days : FigureUnit::count;
  }

  static std::string key(Variable variable, const std::string& value) {
    return base::name_of(variable) + "=" + value;
  }

  FigureTable table() const {
    FigureTable out{kCrossPanel, title(), name(x_.choice.lines), {}, {}, x_.choice.measure != CrossMeasure::days};
    for (const auto& column : x_.table.columns)
      put_column(out, key(x_.choice.columns, column), label(x_.choice.columns, column));
    put_column(out, kAll, say(shown_.language, "total"));
    for (const auto& line : x_.table.lines) {
      out.lines.push_back({key(x_.choice.lines, line.value), label(x_.choice.lines, line.value),
                           values(line.cells, line.all), false});
    }
    out.lines.push_back({kAll, say(shown_.language, "row.total"), values(x_.table.totals, x_.table.all), true});
    return out;
  }

  void put_column(FigureTable& table, const std::string& column, const std::string& words) const {
    table.columns.push_back({column, "total", words, unit()});
    if (x_.choice.shares == CrossShares::none) return;
    table.columns.push_back({column, "total", words + ", %", FigureUnit::tenths_of_percent});
  }

  std::vector<std::optional<std::int64_t>> values(const std::vector<CrossCount>& cells,
                                                  const CrossCount& all) const {
    std::vector<std::optional<std::int64_t>> out;
    for (size_t i = 0; i <= cells.size(); ++i) {
      const bool is_sum = i == cells.size();
      const CrossCount& cell = is_sum ? all : cells[i];
      out.emplace_back(number(cell));
      if (x_.choice.shares == CrossShares::none) continue;
      const CrossCount& of_column = is_sum ? x_.table.all : x_.table.totals[i];
      const CrossCount& base = x_.choice.shares == CrossShares::line     ? all
                               : x_.choice.shares == CrossShares::column ? of_column
                                                                         : x_.table.all;
      const auto share = analysis::share_tenths_half_away(number(cell), number(base));
      out.push_back(share ? std::optional<std::int64_t>(*share) : std::nullopt);
    }
    return out;
  }

  // Of a few columns; more are a table's.
  std::string drawing(const FigureTable& table) const {
    const size_t columns = x_.table.columns.size();
    if (x_.table.lines.empty() || columns > kDrawnColumnsMax || number(x_.table.all) > kDrawnMax) return {};
    charts::BarChart chart;
    chart.title = title();
    chart.width = shown_.units();
    for (const auto& column : x_.table.columns) chart.series.push_back({label(x_.choice.columns, column), {}, {}});
    for (size_t l = 0; l < x_.table.lines.size(); ++l) {
      chart.categories.push_back(table.lines[l].label);
      chart.description += table.lines[l].label;
      for (size_t c = 0; c < columns; ++c) {
        chart.series[c].values.push_back(static_cast<int>(number(x_.table.lines[l].cells[c])));
        chart.description += ", " + chart.series[c].name + " " + std::to_string(chart.series[c].values.back());
      }
      chart.description += ". ";
    }
    return charts::bar_chart_svg(chart, "chart-cross");
  }

  const CrossReport& x_;
  Shown shown_;
};

// "main_outcome=studies" as a filter; empty for all; nothing where it is no such.
std::optional<std::string> filter_of(const std::string& part) {
  if (part == kAll) return std::string();
  const size_t at = part.find('=');
  if (at == std::string::npos || !base::find_named<Variable>(part.substr(0, at))) return std::nullopt;
  if (part.find_first_of(";|!:", at) != std::string::npos) return std::nullopt;
  return part.substr(0, at) + ":" + part.substr(at + 1);
}

}  // namespace

FigurePanel cross_panel(const CrossReport& report, const Shown& shown) { return Table(report, shown).make(); }

std::optional<std::string> cross_filters(const std::string& filters, const std::string& line,
                                         const std::string& column) {
  std::string out = filters;
  for (const auto& part : {line, column}) {
    const auto filter = filter_of(part);
    if (!filter) return std::nullopt;
    if (!filter->empty()) out += (out.empty() ? "" : ";") + *filter;
  }
  return out;
}

std::string cross_words(const std::string& line, const std::map<std::string, std::string>& unit_names,
                        Language language) {
  const size_t at = line.find('=');
  if (at == std::string::npos) return say(language, "row.total");
  const std::string variable = line.substr(0, at), value = line.substr(at + 1);
  const auto unit = unit_names.find(value);
  const bool is_unit = variable == base::name_of(Variable::unit) && unit != unit_names.end();
  return say(language, "variable." + variable) + ": " +
         (is_unit ? unit->second : inside(row_label(language, variable, value)));
}

}  // namespace reports
