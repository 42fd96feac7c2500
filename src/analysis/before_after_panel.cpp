#include <string_view>
#include <unordered_set>

#include "analysis/panels.h"

namespace analysis {

namespace {

struct Point {
  Tally tally;
  Split measured;
  Split unmeasured;
};

void count_answers(Point& point, const std::optional<Measurement>& measurement, Answers answers,
                   base::Sex sex) {
  if (!measurement || (*measurement.*answers).empty()) {
    add(point.unmeasured, sex);
    return;
  }
  add(point.measured, sex);
  std::unordered_set<std::string_view> seen;
  for (const Answer& answer : *measurement.*answers) {
    if (seen.insert(answer.code).second) point.tally.add(answer.code, sex);
  }
}

SpellRefs leave_out_unmeasurable(const SpellRefs& spells, Excluded& excluded) {
  SpellRefs kept;
  for (const Spell* spell : spells) {
    if (spell->exit_reason == kEndedUnmeasured) {
      add(excluded.ended_unmeasured, spell->sex);
    } else if (spell->exit_reason == kConsentWithdrawn) {
      add(excluded.consent_withdrawn, spell->sex);
    } else {
      kept.push_back(spell);
    }
  }
  return kept;
}

Row before_after(const std::string& key, const Split& before, const Split& after,
                 const Point& start, const Point& end) {
  return {key, {}, {}, figures(before, start.measured), figures(after, end.measured)};
}

}  // namespace

Panel before_after_panel(const char* key, const Population& those_ended, Answers answers,
                         const std::vector<std::string>& codes) {
  Excluded excluded;
  const auto spells = leave_out_unmeasurable(those_ended.spells, excluded);
  Panel panel = panel_over(key, spells, those_ended.registered_in_error);
  panel.excluded.ended_unmeasured = excluded.ended_unmeasured;
  panel.excluded.consent_withdrawn = excluded.consent_withdrawn;
  Point start{Tally(codes), {}, {}};
  Point end{Tally(codes), {}, {}};
  for (const Spell* spell : spells) {
    count_answers(start, spell->at_start, answers, spell->sex);
    count_answers(end, spell->at_end, answers, spell->sex);
  }
  panel.without_measurement = Unmeasured{start.unmeasured, end.unmeasured};
  for (const auto& code : end.tally.keys()) start.tally.open(code);
  for (const auto& row : start.tally.keys()) {
    panel.rows.push_back(before_after(row, start.tally.of(row), end.tally.of(row), start, end));
  }
  // A person has several answers, so their sum is no part of the people.
  panel.total = Row{kRowTotal, {}, {}, figures(start.tally.sum()), figures(end.tally.sum())};
  return panel;
}

}  // namespace analysis
