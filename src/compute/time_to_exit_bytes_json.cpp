#include "base/ensure.h"
#include "compute/competing_risks_json.h"
#include "compute/survival_json.h"
#include "compute/time_to_exit_bytes.h"

namespace compute {

namespace {

using analysis::Columns;

struct Stay {
  size_t row = 0;
  int days = 0;
  bool is_over = false;
};

std::vector<Stay> stays_of(const Columns& columns, const std::vector<size_t>& rows,
                           const analysis::Population& population) {
  const auto standing = analysis::standing_in(columns, population);
  ENSURE(standing.has_value());
  const auto last = analysis::day_of(population.to);
  std::vector<Stay> out;
  for (const size_t row : rows) {
    if (!analysis::counts((*standing)[row], analysis::kStarted)) continue;
    const auto end = columns.ends_on[row];
    out.push_back({row, std::min(end, last) - columns.starts_on[row] + 1, end <= last});
  }
  return out;
}

std::string cause_of(const Columns& columns, size_t row) {
  const std::uint8_t outcome = columns.main_outcome[row];
  const auto cause = outcome == analysis::kNoCode ? analysis::ExitCause::other
                                                  : analysis::exit_cause_of(columns.main_outcomes.codes[outcome]);
  for (const auto& [known, name] : analysis::kExitCauseNames) {
    if (known == cause) return std::string(name);
  }
  ENSURE(false && "a cause without a name");
}

std::optional<std::string> group_of(const Columns& columns, size_t row) {
  const auto sex = static_cast<base::Sex>(columns.sex[row]);
  if (sex == base::Sex::woman) return "women";
  return sex == base::Sex::man ? std::optional<std::string>("men") : std::nullopt;
}

}  // namespace

std::string survival_input(const Columns& columns, const std::vector<size_t>& rows,
                           const analysis::Population& population, bool by_sex) {
  SurvivalInput out{{}, analysis::kExitDays, {}, {}};
  for (const auto& stay : stays_of(columns, rows, population)) {
    auto group = by_sex ? group_of(columns, stay.row) : std::nullopt;
    if (by_sex && !group) continue;
    out.rows.push_back({stay.days, stay.is_over, {}, std::move(group), {}});
  }
  return http::to_json(out);
}

std::string competing_risks_input(const Columns& columns, const std::vector<size_t>& rows,
                                  const analysis::Population& population) {
  CompetingRisksInput out{{}, analysis::kExitDays};
  for (const auto& stay : stays_of(columns, rows, population)) {
    std::optional<std::string> cause;
    if (stay.is_over) cause = cause_of(columns, stay.row);
    out.rows.push_back({stay.days, std::move(cause), {}});
  }
  return http::to_json(out);
}

}  // namespace compute
