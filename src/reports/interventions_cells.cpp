// Which participations are behind a figure of the interventions, by the same rows as it was counted from.
#include <algorithm>
#include <functional>
#include <map>
#include <set>

#include "activities/codes.h"
#include "base/names.h"
#include "reports/interventions_report.h"

namespace reports {

namespace {

using analysis::Cell;
using analysis::InterventionEnding;
using analysis::InterventionOutcome;
using analysis::InterventionQuery;
using analysis::InterventionRow;
using Test = std::function<bool(const InterventionRow&)>;

Test line_test(const std::string& line) {
  if (line == kAllLine) return [](const InterventionRow&) { return true; };
  if (line.starts_with(kClassLine)) {
    if (!base::find_named<activities::SkrCategory>(line.substr(kClassLine.size()))) return {};
    return [name = line.substr(kClassLine.size())](const InterventionRow& row) { return row.category == name; };
  }
  if (!line.starts_with(kTypeLine)) return {};
  return [id = line.substr(kTypeLine.size())](const InterventionRow& row) { return row.intervention == id; };
}

Test given_test(const std::string& column, base::Date to) {
  if (column == "people" || column == "interventions") return [](const InterventionRow&) { return true; };
  if (column == "ongoing") {
    return [to](const InterventionRow& row) { return !analysis::ending_by(row, to).has_value(); };
  }
  const auto wanted = base::find_named<InterventionEnding>(column);
  if (!wanted) return {};
  return [to, ending = *wanted](const InterventionRow& row) { return analysis::ending_by(row, to) == ending; };
}

Test early_test(const std::string& column, base::Date to) {
  if (!column.starts_with(kReasonColumn)) return {};
  const std::string code = column.substr(kReasonColumn.size());
  if (code != kNoReason && !base::find_named<activities::ChangeReason>(code)) return {};
  return [to, reason = code == kNoReason ? std::string() : code](const InterventionRow& row) {
    return analysis::ending_by(row, to) == InterventionEnding::ended_early && row.reason == reason;
  };
}

Test outcome_test(const std::string& column, base::Date to) {
  if (column == "ended")
    return [to](const InterventionRow& row) { return analysis::outcome_by(row, to).has_value(); };
  const auto wanted = base::find_named<InterventionOutcome>(column);
  if (!wanted) return {};
  return [to, outcome = *wanted](const InterventionRow& row) { return analysis::outcome_by(row, to) == outcome; };
}

Test time_test(const std::string& column, base::Date to) {
  if (column == "followed") return [](const InterventionRow&) { return true; };
  if (column == "work") return outcome_test(column, to);
  if (column == "censored") {
    return [to](const InterventionRow& row) { return !analysis::outcome_by(row, to).has_value(); };
  }
  if (column != "otherwise") return {};
  return [to](const InterventionRow& row) {
    const auto outcome = analysis::outcome_by(row, to);
    return outcome && *outcome != InterventionOutcome::work;
  };
}

bool is_background(const std::string& variable, const std::string& code) {
  const auto& all = background_variables();
  const auto found = std::find_if(all.begin(), all.end(), [&](const auto& one) { return one.name == variable; });
  if (found == all.end()) return false;
  return code == "unknown" || std::find(found->codes.begin(), found->codes.end(), code) != found->codes.end();
}

// "sex.woman"; "sex.unknown" is who has no value.
Test background_test(const std::string& column) {
  const size_t dot = column.find('.');
  if (dot == std::string::npos || !is_background(column.substr(0, dot), column.substr(dot + 1))) return {};
  return [variable = column.substr(0, dot), code = column.substr(dot + 1)](const InterventionRow& row) {
    for (const auto& one : row.background) {
      if (one.variable == variable) return one.value == code;
    }
    return code == "unknown";
  };
}

Test column_test(const Cell& cell, base::Date to) {
  if (cell.panel == "interventions_given") return given_test(cell.column, to);
  if (cell.panel == "interventions_early") return early_test(cell.column, to);
  if (cell.panel == "interventions_outcome") return outcome_test(cell.column, to);
  if (cell.panel == "interventions_time") return time_test(cell.column, to);
  if (cell.panel == "interventions_background") return background_test(cell.column);
  return {};
}

}  // namespace

std::optional<std::vector<size_t>> behind(const Given& given, const InterventionQuery& query, const Cell& cell) {
  const Test in_line = line_test(cell.line), in_column = column_test(cell, query.to);
  if (!in_line || !in_column || cell.group != "total") return std::nullopt;
  std::map<size_t, base::Date> first;  // start in the line, by participation
  for (const auto& one : given.all) {
    if (!analysis::is_in_period(one.row, query) || !in_line(one.row)) continue;
    const auto [at, is_new] = first.emplace(one.participation, one.row.starts_on);
    if (!is_new) at->second = std::min(at->second, one.row.starts_on);
  }
  const bool is_followed = cell.panel == "interventions_time";
  std::set<size_t> out;
  for (const auto& one : given.all) {
    if (!analysis::is_in_period(one.row, query) || !in_line(one.row) || !in_column(one.row)) continue;
    if (!is_followed || first.at(one.participation) >= query.from) out.insert(one.participation);
  }
  return std::vector<size_t>(out.begin(), out.end());
}

}  // namespace reports
