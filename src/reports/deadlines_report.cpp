#include "reports/deadlines_report.h"

#include "base/names.h"

namespace reports {

analysis::DeadlinesInput deadlines_of(const DeadlinesReport& report, Step step) {
  analysis::DeadlinesInput out{report.asked.to, report.days, report.counting, report.holidays, {}};
  for (size_t i = 0; i < report.introductions.size(); ++i) {
    const auto& one = report.introductions[i];
    out.rows.push_back({std::to_string(i + 1), one.from, one.done(step), one.left});
  }
  return out;
}

std::optional<std::vector<size_t>> rows_behind(const DeadlinesReport& report, const analysis::Cell& cell) {
  const bool is_months = cell.panel == kDeadlineMonthsPanel;
  if (!is_months && cell.panel != kDeadlinesPanel) return std::nullopt;
  const auto step = is_months ? std::optional(Step::introduced) : base::find_named<Step>(cell.line);
  const auto month = is_months ? base::Date::parse(cell.line + "-01") : std::nullopt;
  const auto state = base::find_named<analysis::DeadlineState>(cell.column);
  const bool is_column = state || cell.column == kBegun;
  if (!step || is_months != month.has_value() || !is_column) return std::nullopt;
  const auto states = analysis::deadline_states(deadlines_of(report, *step));
  std::vector<size_t> out;
  for (size_t i = 0; i < states.size(); ++i) {
    const auto& one = report.introductions[i];
    const bool is_of = states[i] && (!state || states[i] == state) && (!month || one.from.month_start() == *month);
    if (is_of) out.push_back(one.row);
  }
  return out;
}

}  // namespace reports
