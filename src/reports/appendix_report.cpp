#include "reports/appendix_report.h"

#include <algorithm>

#include "base/names.h"

namespace reports {

namespace {

template <class E>
std::vector<std::string> codes() {
  std::vector<std::string> out;
  for (const auto& [value, name] : enum_names(E{})) out.emplace_back(name);
  return out;
}

std::optional<analysis::Measurement> measured(const std::optional<outcomes::Measurement>& from) {
  if (!from) return std::nullopt;
  analysis::Measurement out;
  for (const auto& source : from->sources) {
    out.sources.push_back({base::name_of(source.income_source), source.extent_percent});
  }
  for (const auto& occupation : from->occupations) {
    out.occupations.push_back({base::name_of(occupation.occupation_status), occupation.extent_percent});
  }
  return out;
}

constexpr const char* kPanels[] = {"participants", "income_source", "occupation", "duration", "education", "age"};

}  // namespace

std::vector<analysis::Spell> spells_of(const std::vector<outcomes::StatisticsRow>& rows) {
  std::vector<analysis::Spell> out;
  out.reserve(rows.size());
  for (const auto& row : rows) {
    const auto& p = row.participation;
    out.push_back({p.person_id.str(), row.sex, row.birth_on, row.birth_year, p.starts_on, p.ends_on,
                   p.exit_reason ? base::name_of(*p.exit_reason) : std::string(),
                   base::name_of(p.education_level), measured(row.at_start), measured(row.at_end),
                   row.is_anonymous, p.id, p.unit_id.str(),
                   p.main_outcome ? base::name_of(*p.main_outcome) : std::string()});
  }
  return out;
}

base::Result<analysis::AppendixQuery> query_of(const AppendixQuery& asked) {
  TRY_ASSIGN(auto months, analysis::parse_bands(asked.month_bands, "month_bands"));
  TRY_ASSIGN(auto ages, analysis::parse_bands(asked.age_bands, "age_bands"));
  return analysis::AppendixQuery{{asked.from, asked.to}, std::move(months), std::move(ages)};
}

analysis::CodeLists code_lists() {
  return {codes<outcomes::IncomeSource>(), codes<outcomes::OccupationStatus>(), codes<outcomes::EducationLevel>(),
          codes<outcomes::ExitReason>(), codes<outcomes::MainOutcome>()};
}

bool is_panel(const std::string& key) {
  return std::any_of(std::begin(kPanels), std::end(kPanels), [&](const char* panel) { return key == panel; });
}

}  // namespace reports
