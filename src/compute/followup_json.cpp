#include "compute/followup_json.h"

#include "analysis/bands.h"

namespace compute {

namespace {

constexpr int kAgeMax = 150;

std::optional<analysis::Measurement> measured(const std::optional<MeasurementInput>& input) {
  if (!input) return std::nullopt;
  analysis::Measurement out;
  for (const auto& code : input->sources) out.sources.push_back({code, {}});
  for (const auto& code : input->occupations) out.occupations.push_back({code, {}});
  return out;
}

analysis::Spell spell_of(const FollowupRow& row) {
  analysis::Spell out{row.participant,
                      row.sex,
                      {},
                      {},
                      row.starts_on,
                      row.ends_on,
                      row.exit_reason.value_or(""),
                      row.education_level,
                      measured(row.at_start),
                      measured(row.at_end),
                      row.anonymous,
                      row.has_consent,
                      row.id,
                      row.unit,
                      row.main_outcome.value_or(""),
                      row.achieved};
  out.age = row.age;
  out.age_by_year_only = row.age_by_year_only;
  return out;
}

std::vector<base::Violation> faults(const FollowupInput& input) {
  std::vector<base::Violation> out;
  for (size_t i = 0; i < input.rows.size(); ++i) {
    const auto& row = input.rows[i];
    const std::string at = "rows[" + std::to_string(i + 1) + "].";
    if (row.ends_on && *row.ends_on < row.starts_on)
      out.push_back({at + "ends_on", "followup.ends_before_start", {}});
    if (!row.ends_on && row.exit_reason) out.push_back({at + "exit_reason", "followup.reason_without_end", {}});
    if (row.age && (*row.age < 0 || *row.age > kAgeMax)) out.push_back({at + "age", "followup.age_outside", {}});
  }
  return out;
}

}  // namespace

base::Result<analysis::Columns> columns_of(const FollowupInput& input) {
  if (auto violations = faults(input); !violations.empty()) return base::invalid(std::move(violations));
  std::vector<analysis::Spell> spells;
  spells.reserve(input.rows.size());
  for (const auto& row : input.rows) spells.push_back(spell_of(row));
  const auto& lists = input.lists;
  return analysis::columns_of(std::move(spells), {lists.income_sources,
                                                  lists.occupation_statuses,
                                                  lists.education_levels,
                                                  lists.exit_reasons,
                                                  lists.main_outcomes,
                                                  {}});
}

base::Result<analysis::AppendixQuery> query_of(const FollowupInput& input) {
  TRY_ASSIGN(auto months, analysis::parse_bands(input.month_bands, "month_bands"));
  TRY_ASSIGN(auto ages, analysis::parse_bands(input.age_bands, "age_bands"));
  return analysis::AppendixQuery{
      {input.from, input.to, input.basis, input.filters}, std::move(months), std::move(ages)};
}

base::Result<FollowupAnswer> followup(const FollowupInput& input) {
  TRY_ASSIGN(const auto columns, columns_of(input));
  TRY_ASSIGN(const auto query, query_of(input));
  TRY_ASSIGN(auto appendix, analysis::appendix(columns, query));
  TRY_ASSIGN(const auto standing, analysis::standing_in(columns, query.population));
  FollowupAnswer out{appendix.definition_version, appendix.anonymous, appendix.without_consent,
                     std::move(appendix.panels), analysis::source_flow(columns, standing)};
  out.panels.push_back(analysis::exit_reason_panel(columns, standing));
  out.panels.push_back(analysis::main_outcome_panel(columns, standing));
  return out;
}

}  // namespace compute
