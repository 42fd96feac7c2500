#include "analysis/panels.h"

#include <utility>

#include "analysis/share.h"

namespace analysis {

namespace {

bool is_reason(const Columns& columns, size_t row, const std::optional<size_t>& reason) {
  return reason && columns.exit_reason[row] == *reason;
}

void put_rows(Panel& panel, const Lines& lines, const Tally& counts) {
  Split sum;
  for (size_t i = 0; i < lines.keys.size(); ++i) {
    const Split& line = counts.lines[i];
    if (i >= lines.always && line.total == 0) continue;
    panel.rows.push_back({lines.keys[i], figures(line, panel.spells), {}, {}, {}});
    sum.total += line.total;
    sum.women += line.women;
    sum.men += line.men;
  }
  panel.total = Row{kRowTotal, figures(sum, panel.spells), {}, {}, {}};
}

Split sum_of(const Tally& counts) {
  Split sum;
  for (const Split& line : counts.lines) {
    sum.total += line.total;
    sum.women += line.women;
    sum.men += line.men;
  }
  return sum;
}

Days days_of(const std::vector<int>& days) { return {median_tenths(days), mean_tenths_half_away(days)}; }

DurationDays durations(const Counted& of) {
  std::vector<int> total, women, men;
  for (size_t i = 0; i < of.standing.size(); ++i) {
    if (!counts(of.standing[i], kEnded)) continue;
    const int days = of.columns.ends_on[i] - of.columns.starts_on[i];
    total.push_back(days);
    const auto sex = static_cast<base::Sex>(of.columns.sex[i]);
    if (sex == base::Sex::woman) women.push_back(days);
    if (sex == base::Sex::man) men.push_back(days);
  }
  return {days_of(total), days_of(women), days_of(men)};
}

}  // namespace

Panel panel_over(const char* key, const Counted& of, std::uint8_t wanted) {
  Panel panel;
  panel.key = key;
  panel.participants = count_participants(of.columns, of.standing, wanted);
  panel.spells = count_rows(of.columns, of.standing, wanted);
  for (size_t i = 0; i < of.standing.size(); ++i) {
    const auto wrongly = static_cast<std::uint8_t>(wanted | kRegisteredWrongly);
    if ((of.standing[i] & (wrongly | kAnonymous)) == wrongly) {
      add(panel.excluded.registered_in_error, static_cast<base::Sex>(of.columns.sex[i]));
    }
  }
  return panel;
}

Standing measurable(const Counted& of, Excluded& excluded) {
  const auto unmeasured = of.columns.exit_reasons.find(kEndedUnmeasured);
  const auto withdrawn = of.columns.exit_reasons.find(kConsentWithdrawn);
  Standing out = of.standing;
  for (size_t i = 0; i < out.size(); ++i) {
    if (!counts(out[i], kEnded)) continue;
    const auto sex = static_cast<base::Sex>(of.columns.sex[i]);
    if (is_reason(of.columns, i, unmeasured))
      add(excluded.ended_unmeasured, sex);
    else if (is_reason(of.columns, i, withdrawn))
      add(excluded.consent_withdrawn, sex);
    else
      continue;
    out[i] = 0;
  }
  return out;
}

Panel counted_panel(const char* key, const Counted& of, std::uint8_t wanted, const Lines& lines) {
  Panel panel = panel_over(key, of, wanted);
  put_rows(panel, lines, tally(of.columns, of.standing, wanted, lines));
  return panel;
}

Panel participants_panel(const Counted& of) {
  Panel panel = panel_over("participants", of, kTookPart);
  const std::pair<const char*, std::uint8_t> bars[] = {
      {"took_part", kTookPart}, {"started", kStarted}, {"ended", kEnded}, {"ongoing", kOngoing}};
  for (const auto& [key, wanted] : bars) {
    panel.rows.push_back({key,
                          figures(count_participants(of.columns, of.standing, wanted)),
                          figures(count_rows(of.columns, of.standing, wanted)),
                          {},
                          {}});
  }
  return panel;
}

Panel before_after_panel(const char* key, const Counted& of, Measure before, Measure after) {
  Excluded excluded;
  const Standing standing = measurable(of, excluded);
  const Counted kept{of.columns, standing};
  Panel panel = panel_over(key, kept, kEnded);
  panel.excluded.ended_unmeasured = excluded.ended_unmeasured;
  panel.excluded.consent_withdrawn = excluded.consent_withdrawn;
  const Lines lines = lines_of(of.columns, before);
  const Tally start = tally(of.columns, standing, kEnded, lines);
  const Tally end = tally(of.columns, standing, kEnded, lines_of(of.columns, after));
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
  for (size_t i = 0; i < of.standing.size(); ++i) {
    if (counts(of.standing[i], kStarted) && of.columns.age_by_year_only[i]) {
      add(by_year_only, static_cast<base::Sex>(of.columns.sex[i]));
    }
  }
  panel.age_by_year_only = by_year_only;
  return panel;
}

}  // namespace analysis
