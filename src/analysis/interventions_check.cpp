#include "analysis/interventions_check.h"

#include <algorithm>
#include <map>
#include <set>

namespace analysis {

namespace {

using Background = std::vector<BackgroundValue>;

Background sorted(Background background) {
  std::sort(background.begin(), background.end());
  return background;
}

bool names_twice(const Background& background) {
  std::set<std::string> variables;
  return std::any_of(background.begin(), background.end(),
                     [&](const auto& one) { return !variables.insert(one.variable).second; });
}

bool is_same_participation(const InterventionRow& a, const InterventionRow& b) {
  return a.person == b.person && a.participation_ends_on == b.participation_ends_on && a.outcome == b.outcome &&
         sorted(a.background) == sorted(b.background);
}

class Checked {
 public:
  explicit Checked(base::Date to) : to_(to) {}

  void row(size_t number, const InterventionRow& row) {
    const auto broken = [&](const char* field, const char* rule) {
      out.push_back({"rows[" + std::to_string(number) + "]." + field, rule, {}});
    };
    if (row.ends_on && *row.ends_on < row.starts_on) broken("ends_on", "interventions.end_before_start");
    if (row.ends_on.has_value() != row.ending.has_value()) broken("ending", "interventions.ending_missing");
    if (row.participation_ends_on.has_value() != row.outcome.has_value()) {
      broken("outcome", "interventions.outcome_missing");
    }
    if (row.participation_ends_on && *row.participation_ends_on < row.starts_on) {
      broken("participation_ends_on", "interventions.participation_ended_before");
    }
    if (base::days_between(row.starts_on, to_) >= kDaysMax) broken("starts_on", "interventions.too_long_ago");
    if (names_twice(row.background)) broken("background", "interventions.variable_twice");
    const auto* same = participations_.emplace(row.participation, &row).first->second;
    if (!is_same_participation(*same, row)) broken("participation", "interventions.participation_differs");
    const auto& category = categories_.emplace(row.intervention, row.category).first->second;
    if (category != row.category) broken("category", "interventions.category_differs");
  }

  std::vector<base::Violation> out;

 private:
  base::Date to_;
  std::map<std::string, const InterventionRow*> participations_;
  std::map<std::string, std::string> categories_;
};

bool has_variable(const std::vector<InterventionRow>& rows, const std::string& variable) {
  return std::any_of(rows.begin(), rows.end(), [&](const auto& row) {
    return std::any_of(row.background.begin(), row.background.end(),
                       [&](const auto& one) { return one.variable == variable; });
  });
}

}  // namespace

std::vector<base::Violation> check(const std::vector<InterventionRow>& rows, const InterventionQuery& query) {
  Checked checked(query.to);
  if (rows.empty()) checked.out.push_back({"rows", "list.empty", {}});
  if (query.to < query.from) checked.out.push_back({"to", "population.period_reversed", {}});
  for (size_t i = 0; i < query.strata.size() && !rows.empty(); ++i) {
    if (has_variable(rows, query.strata[i])) continue;
    checked.out.push_back({"strata[" + std::to_string(i) + "]", "interventions.stratum_unknown", {}});
  }
  for (size_t i = 0; i < rows.size(); ++i) checked.row(i, rows[i]);
  return std::move(checked.out);
}

}  // namespace analysis
