#include "reports/interventions_rows.h"

#include <algorithm>
#include <tuple>

#include "analysis/time_to_exit.h"
#include "base/names.h"

namespace reports {

namespace {

using analysis::Columns;
using analysis::InterventionOutcome;

using RowsByPerson = std::unordered_map<std::string_view, std::vector<size_t>>;

RowsByPerson rows_by_person(const Columns& columns, const analysis::Standing& everybody) {
  RowsByPerson out;
  for (size_t i = 0; i < columns.size(); ++i) {
    if (!analysis::counts(everybody[i], analysis::kTookPart)) continue;
    out[columns.participants[columns.participant[i]]].push_back(i);
  }
  return out;
}

std::optional<size_t> participation_of(const BegunOne& begun, const Columns& columns, const RowsByPerson& rows) {
  const auto theirs = rows.find(begun.person_id);
  if (theirs == rows.end()) return std::nullopt;
  const auto first = analysis::day_of(begun.row.starts_on);
  const auto rank = [&](size_t row) {
    const std::string& unit = columns.units.codes[columns.unit[row]];
    return std::tuple(unit == begun.unit_id, unit == begun.carrier_unit_id, columns.starts_on[row], row);
  };
  std::optional<size_t> out;
  for (const size_t row : theirs->second) {
    const bool is_going_on = columns.starts_on[row] <= first && columns.ends_on[row] >= first;
    if (is_going_on && (!out || rank(row) > rank(*out))) out = row;
  }
  return out;
}

InterventionOutcome outcome_of(const Columns& columns, size_t row) {
  const auto code = columns.main_outcome[row];
  if (code == analysis::kNoCode || columns.main_outcomes.codes[code] == "unknown") {
    return InterventionOutcome::unknown;
  }
  switch (analysis::exit_cause_of(columns.main_outcomes.codes[code])) {
    case analysis::ExitCause::work:
      return InterventionOutcome::work;
    case analysis::ExitCause::studies:
      return InterventionOutcome::studies;
    case analysis::ExitCause::benefit:
    case analysis::ExitCause::other:
      break;
  }
  return InterventionOutcome::other;
}

// As it was known when the participation began.
void put_work_history(analysis::InterventionRow& row, const BegunOne& begun, const InterventionSources& sources,
                      base::Date began_on) {
  const auto theirs = sources.work_histories.find(begun.person_id);
  if (theirs == sources.work_histories.end()) return;
  const auto* answer = assessment::latest_on(theirs->second, assessment::Variable::work_history, began_on);
  if (answer == nullptr || answer->told.values.empty()) return;
  const auto& code = answer->told.values.front().code;
  if (code != assessment::kUnknown) row.background.push_back({"work_history", code});
}

analysis::InterventionRow named(const BegunOne& begun, const InterventionSources& sources) {
  analysis::InterventionRow out = begun.row;
  out.category = base::name_of(sources.tags.at(begun.type_id).category);
  out.intervention = begun.type_id;
  return out;
}

}  // namespace

Given given_to(const Columns& columns, const analysis::Standing& everybody, const analysis::Standing& selected,
               const InterventionSources& sources) {
  const auto rows = rows_by_person(columns, everybody);
  Given out;
  for (const auto& begun : sources.begun) {
    analysis::InterventionRow row = named(begun, sources);
    const auto participation = participation_of(begun, columns, rows);
    if (!participation) {
      out.without.push_back({0, std::move(row)});
      continue;
    }
    if (!analysis::counts(selected[*participation], analysis::kTookPart)) continue;
    row.person = std::to_string(columns.participant[*participation]);
    row.participation = std::to_string(*participation);
    row.participation_ends_on = analysis::date_of(columns.ends_on[*participation]);
    if (row.participation_ends_on) row.outcome = outcome_of(columns, *participation);
    row.background = background_at_start(columns, *participation);
    put_work_history(row, begun, sources, *analysis::date_of(columns.starts_on[*participation]));
    out.all.push_back({*participation, std::move(row)});
  }
  return out;
}

}  // namespace reports
