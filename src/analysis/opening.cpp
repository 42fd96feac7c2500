#include "analysis/opening.h"

#include <algorithm>

#include "analysis/panels.h"
#include "analysis/source_lines.h"
#include "base/names.h"

namespace analysis {

namespace {

using Rows = std::vector<size_t>;

template <class Test>
Rows rows_where(const Columns& columns, const Standing& standing, std::uint8_t wanted, const std::string& group,
                Test test) {
  Rows out;
  for (size_t i = 0; i < standing.size(); ++i) {
    if (counts(standing[i], wanted) && is_in_group(group, columns.sex[i]) && test(i)) out.push_back(i);
  }
  return out;
}

std::optional<Rows> in_line(const Columns& columns, const Standing& standing, std::uint8_t wanted,
                            const Lines& lines, const Cell& cell) {
  if (cell.line == kRowTotal) {
    return rows_where(columns, standing, wanted, cell.group,
                      [&](size_t i) { return lines_in(columns, lines, i) != 0; });
  }
  const auto found = std::find(lines.keys.begin(), lines.keys.end(), cell.line);
  if (found == lines.keys.end()) return std::nullopt;
  const LineSet bit = LineSet{1} << (found - lines.keys.begin());
  return rows_where(columns, standing, wanted, cell.group,
                    [&](size_t i) { return (lines_in(columns, lines, i) & bit) != 0; });
}

std::optional<Rows> in_bar(const Columns& columns, const Standing& standing, const Cell& cell) {
  const auto bar = base::find_named<DateBasis>(cell.line);
  if (!bar) return std::nullopt;
  return rows_where(columns, standing, bit_of(*bar), cell.group, [](size_t) { return true; });
}

std::optional<Rows> in_flow(const Columns& columns, const Standing& standing, const Cell& cell) {
  const auto keys = source_line_keys(columns);
  const size_t arrow = cell.line.find('>');
  if (arrow == std::string::npos) return std::nullopt;
  const auto before = std::find(keys.begin(), keys.end(), cell.line.substr(0, arrow));
  const auto after = std::find(keys.begin(), keys.end(), cell.line.substr(arrow + 1));
  if (before == keys.end() || after == keys.end()) return std::nullopt;
  return rows_where(columns, standing, kEnded, cell.group, [&](size_t i) {
    return keys[source_line(columns, columns.sources_at_start[i])] == *before &&
           keys[source_line(columns, columns.sources_at_end[i])] == *after;
  });
}

// Nothing holds of whom could not be measured at the end.
Standing measurable_standing(const Columns& columns, const Standing& standing) {
  Standing out = standing;
  out.ended = measurable(columns, group_of(columns, standing, kEnded)).group.rows;
  return out;
}

std::optional<Rows> in_measured(const Columns& columns, const Standing& standing, const Cell& cell) {
  const bool is_after = cell.column == "after";
  if (!is_after && cell.column != "before") return std::nullopt;
  const bool is_source = cell.panel == "income_source";
  const Measure before = is_source ? Measure::sources_before : Measure::occupations_before;
  const Measure after = is_source ? Measure::sources_after : Measure::occupations_after;
  return in_line(columns, standing, kEnded, lines_of(columns, is_after ? after : before), cell);
}

}  // namespace

bool is_in_group(const std::string& group, std::uint8_t sex) {
  if (group == "women") return sex == static_cast<std::uint8_t>(base::Sex::woman);
  if (group == "men") return sex == static_cast<std::uint8_t>(base::Sex::man);
  return true;
}

std::optional<Rows> rows_in(const Columns& columns, const Standing& standing, const AppendixQuery& query,
                            const Cell& cell) {
  if (cell.panel == "participants") return in_bar(columns, standing, cell);
  const auto line = [&](std::uint8_t wanted, const Lines& lines) {
    return in_line(columns, standing, wanted, lines, cell);
  };
  if (cell.panel == "duration") return line(kEnded, month_lines(query.month_bands));
  if (cell.panel == "education") return line(kStarted, lines_of(columns, Measure::education));
  if (cell.panel == "age") return line(kStarted, age_lines(query.age_bands));
  if (cell.panel == "exit_reason") return line(kEnded, lines_of(columns, Measure::exit_reason));
  if (cell.panel == "main_outcome") return line(kEnded, outcome_lines(columns));
  const Standing kept = measurable_standing(columns, standing);
  if (cell.panel == "source_flow") return in_flow(columns, kept, cell);
  const bool is_measured = cell.panel == "income_source" || cell.panel == "occupation";
  return is_measured ? in_measured(columns, kept, cell) : std::nullopt;
}

}  // namespace analysis
