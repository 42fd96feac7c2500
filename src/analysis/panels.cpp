#include "analysis/panels.h"

#include <utility>

#include "analysis/share.h"

namespace analysis {

namespace {

Panel panel_over(const char* key, const Group& group, const Split& registered_in_error) {
  Panel panel;
  panel.key = key;
  panel.participants = group.people;
  panel.spells = group.spells;
  panel.excluded.registered_in_error = registered_in_error;
  return panel;
}

void add(Split& sum, const Split& line) {
  sum.total += line.total;
  sum.women += line.women;
  sum.men += line.men;
}

void put_rows(Panel& panel, const Lines& lines, const Tally& counts) {
  Split sum;
  for (size_t i = 0; i < lines.keys.size(); ++i) {
    const Split& line = counts.lines[i];
    if (i >= lines.always && line.total == 0) continue;
    panel.rows.push_back({lines.keys[i], figures(line, panel.spells), {}, {}, {}});
    add(sum, line);
  }
  panel.total = Row{kRowTotal, figures(sum, panel.spells), {}, {}, {}};
}

Split sum_of(const Tally& counts) {
  Split sum;
  for (const Split& line : counts.lines) add(sum, line);
  return sum;
}

Days days_of(const DayCounts& days) { return {days.median_tenths(), days.mean_tenths_half_away()}; }

DurationDays durations(const Counted& of) {
  DayCounts total, women, men;
  for (const std::uint32_t row : of.members.ended.rows) {
    const int days = of.columns.ends_on[row] - of.columns.starts_on[row];
    total.add(days);
    const auto sex = static_cast<base::Sex>(of.columns.sex[row]);
    if (sex == base::Sex::woman) women.add(days);
    if (sex == base::Sex::man) men.add(days);
  }
  return {days_of(total), days_of(women), days_of(men)};
}

}  // namespace

Panel counted_panel(const char* key, const Counted& of, std::uint8_t wanted, const Lines& lines) {
  const Group& group = of.members.with(wanted);
  Panel panel = panel_over(key, group, of.members.wrongly(wanted));
  put_rows(panel, lines, tally(of.columns, group.rows, lines));
  return panel;
}

Measurable measurable(const Columns& columns, const Group& ended) {
  const auto unmeasured = columns.exit_reasons.find(kEndedUnmeasured);
  const auto withdrawn = columns.exit_reasons.find(kConsentWithdrawn);
  Excluded excluded;
  RowList rows;
  rows.reserve(ended.rows.size());
  for (const std::uint32_t row : ended.rows) {
    const std::uint8_t reason = columns.exit_reason[row];
    const auto sex = static_cast<base::Sex>(columns.sex[row]);
    if (unmeasured && reason == *unmeasured)
      add(excluded.ended_unmeasured, sex);
    else if (withdrawn && reason == *withdrawn)
      add(excluded.consent_withdrawn, sex);
    else
      rows.push_back(row);
  }
  return {group_of(columns, std::move(rows)), excluded};
}

Panel participants_panel(const Counted& of) {
  Panel panel = panel_over("participants", of.members.took_part, of.members.wrongly_took_part);
  for (const auto& [basis, name] : kDateBasisNames) {
    const Group& group = of.members.with(bit_of(basis));
    panel.rows.push_back({std::string(name), figures(group.people), figures(group.spells), {}, {}});
  }
  return panel;
}

Panel before_after_panel(const char* key, const Counted& of, const Measurable& measurable, Measure before,
                         Measure after) {
  Panel panel = panel_over(key, measurable.group, of.members.wrongly_ended);
  panel.excluded.ended_unmeasured = measurable.excluded.ended_unmeasured;
  panel.excluded.consent_withdrawn = measurable.excluded.consent_withdrawn;
  const RowList& rows = measurable.group.rows;
  const Lines lines = lines_of(of.columns, before);
  const Tally start = tally(of.columns, rows, lines);
  const Tally end = tally(of.columns, rows, lines_of(of.columns, after));
  panel.without_measurement = Unmeasured{start.unmeasured, end.unmeasured};
  for (size_t i = 0; i < lines.keys.size(); ++i) {
    if (i >= lines.always && start.lines[i].total + end.lines[i].total == 0) continue;
    panel.rows.push_back(
        {lines.keys[i], {}, {}, figures(start.lines[i], start.measured), figures(end.lines[i], end.measured)});
  }
  // A person has several answers, so their sum is no part of the people.
  panel.total = Row{kRowTotal, {}, {}, figures(sum_of(start)), figures(sum_of(end))};
  return panel;
}

Panel duration_panel(const Counted& of, const Bands& bands) {
  Panel panel = counted_panel("duration", of, kEnded, month_lines(bands));
  panel.days = durations(of);
  return panel;
}

Panel education_panel(const Counted& of) {
  return counted_panel("education", of, kStarted, lines_of(of.columns, Measure::education));
}

Panel age_panel(const Counted& of, const Bands& bands) {
  Panel panel = counted_panel("age", of, kStarted, age_lines(bands));
  Split by_year_only;
  for (const std::uint32_t row : of.members.started.rows) {
    if (of.columns.age_by_year_only[row]) add(by_year_only, static_cast<base::Sex>(of.columns.sex[row]));
  }
  panel.age_by_year_only = by_year_only;
  return panel;
}

}  // namespace analysis
