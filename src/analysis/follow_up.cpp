#include "analysis/follow_up.h"

#include "analysis/panels.h"
#include "analysis/source_lines.h"
#include "base/ensure.h"

namespace analysis {

Lines outcome_lines(const Columns& columns) {
  Lines lines = lines_of(columns, Measure::main_outcome);
  ENSURE(lines.keys.size() < kCodesMax);
  lines.none = static_cast<std::uint8_t>(lines.keys.size());
  lines.keys.emplace_back(kLineNone);
  return lines;
}

Panel exit_reason_panel(const Columns& columns, const Standing& standing) {
  const Group ended = group_of(columns, standing, kEnded);
  const Lines lines = lines_of(columns, Measure::exit_reason);
  Panel panel = counted_panel("exit_reason", ended, lines, tally(columns, ended, lines));
  std::erase_if(panel.rows, [](const Row& row) { return row.key == kRegisteredInError; });
  return panel;
}

Panel main_outcome_panel(const Columns& columns, const Standing& standing) {
  const Group ended = group_of(columns, standing, kEnded);
  const Lines lines = outcome_lines(columns);
  return counted_panel("main_outcome", ended, lines, tally(columns, ended, lines));
}

std::vector<std::string> source_line_keys(const Columns& columns) {
  std::vector<std::string> keys = columns.income_sources.codes;
  keys.emplace_back(kLineSeveral);
  keys.emplace_back(kLineUnmeasured);
  return keys;
}

size_t source_line(const Columns& columns, CodeSet set) {
  const size_t codes = columns.income_sources.codes.size();
  if (set == 0) return codes + 1;
  if ((set & (set - 1)) != 0) return codes;
  return static_cast<size_t>(__builtin_ctzll(set));
}

SourceFlow source_flow(const Columns& columns, const Standing& standing) {
  const Measurable kept = measurable(columns, group_of(columns, standing, kEnded));
  const auto keys = source_line_keys(columns);
  std::vector<std::vector<int>> all(keys.size(), std::vector<int>(keys.size()));
  std::vector<bool> used(keys.size());
  for_each_row(kept.group.rows, 0, [&](size_t row) {
    const size_t before = source_line(columns, columns.sources_at_start[row]);
    const size_t after = source_line(columns, columns.sources_at_end[row]);
    ++all[before][after];
    used[before] = used[after] = true;
  });
  SourceFlow out{kept.group.spells, {}, {}};
  for (size_t i = 0; i < keys.size(); ++i) {
    if (!used[i]) continue;
    out.keys.push_back(keys[i]);
    auto& row = out.counts.emplace_back();
    for (size_t j = 0; j < keys.size(); ++j) {
      if (used[j]) row.push_back(all[i][j]);
    }
  }
  return out;
}

}  // namespace analysis
