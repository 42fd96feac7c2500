#include "analysis/panels.h"

#include <utility>

#include "analysis/share.h"

namespace analysis {

namespace {

Panel panel_over(const char* key, const Group& group) {
  Panel panel;
  panel.key = key;
  panel.participants = group.people;
  panel.spells = group.spells;
  panel.excluded.registered_in_error = group.wrongly;
  return panel;
}

Split sum_of(const Tally& counts) {
  Split sum;
  for (const Split& line : counts.lines) add(sum, line);
  return sum;
}

void put_rows(Panel& panel, const Lines& lines, const Tally& counts) {
  for (size_t i = 0; i < lines.keys.size(); ++i) {
    const Split& line = counts.lines[i];
    if (i >= lines.always && line.total == 0) continue;
    panel.rows.push_back({lines.keys[i], figures(line, panel.spells), {}, {}, {}});
  }
  panel.total = Row{kRowTotal, figures(sum_of(counts), panel.spells), {}, {}, {}};
}

Days days_of(const DayCounts& days) { return {days.median_tenths(), days.mean_tenths_half_away()}; }

DurationDays durations(const std::array<DayCounts, 3>& by_sex) {
  DayCounts total;
  for (const DayCounts& days : by_sex) total.add(days);
  return {days_of(total), days_of(by_sex[static_cast<size_t>(base::Sex::woman)]),
          days_of(by_sex[static_cast<size_t>(base::Sex::man)])};
}

}  // namespace

Panel counted_panel(const char* key, const Group& group, const Lines& lines, const Tally& counts) {
  Panel panel = panel_over(key, group);
  put_rows(panel, lines, counts);
  return panel;
}

Panel participants_panel(const AppendixCounts& counts) {
  Panel panel = panel_over("participants", counts.took_part);
  const Group* const groups[] = {&counts.took_part, &counts.started, &counts.ended, &counts.ongoing};
  for (const auto& [basis, name] : kDateBasisNames) {
    const Group& group = *groups[static_cast<size_t>(basis)];
    panel.rows.push_back({std::string(name), figures(group.people), figures(group.spells), {}, {}});
  }
  return panel;
}

Panel before_after_panel(const char* key, const Measurable& measurable, const Lines& lines, const Tally& before,
                         const Tally& after) {
  Panel panel = panel_over(key, measurable.group);
  panel.excluded.ended_unmeasured = measurable.ended_unmeasured;
  panel.excluded.consent_withdrawn = measurable.consent_withdrawn;
  panel.without_measurement = Unmeasured{before.unmeasured, after.unmeasured};
  for (size_t i = 0; i < lines.keys.size(); ++i) {
    if (i >= lines.always && before.lines[i].total + after.lines[i].total == 0) continue;
    panel.rows.push_back({lines.keys[i],
                          {},
                          {},
                          figures(before.lines[i], before.measured),
                          figures(after.lines[i], after.measured)});
  }
  // A person has several answers, so their sum is no part of the people.
  panel.total = Row{kRowTotal, {}, {}, figures(sum_of(before)), figures(sum_of(after))};
  return panel;
}

Panel duration_panel(const AppendixCounts& counts, const Lines& lines) {
  Panel panel = counted_panel("duration", counts.ended, lines, counts.months);
  panel.days = durations(counts.days);
  return panel;
}

Panel age_panel(const AppendixCounts& counts, const Lines& lines) {
  Panel panel = counted_panel("age", counts.started, lines, counts.age);
  panel.age_by_year_only = counts.age_by_year_only;
  return panel;
}

}  // namespace analysis
