#include "analysis/matching_sample.h"

#include <fmt/format.h>

#include <algorithm>
#include <cmath>
#include <set>

namespace analysis {

namespace {

constexpr double kSameWithin = 1e-12;
constexpr double kSmallest = 1e-100;

using Rows = std::vector<MatchingRow>;
using Violations = std::vector<base::Violation>;

void check_number(Violations& out, const std::string& field, double value) {
  if (std::fabs(value) <= kMatchingNumberMax) return;
  const std::string max = fmt::format("{:.0f}", kMatchingNumberMax);
  out.push_back({field, "number.outside", {{"min", "-" + max}, {"max", max}}});
}

bool same_names(const MatchingRow& a, const MatchingRow& b) {
  return std::equal(a.covariates.begin(), a.covariates.end(), b.covariates.begin(), b.covariates.end(),
                    [](const auto& x, const auto& y) { return x.first == y.first; });
}

void check_covariates(Violations& out, const Rows& rows) {
  if (rows.front().covariates.empty()) out.push_back({"rows[0].covariates", "matching.no_covariates", {}});
  if (rows.front().covariates.size() > kCovariatesMax) {
    out.push_back(
        {"rows[0].covariates", "matching.covariates_too_many", {{"max", std::to_string(kCovariatesMax)}}});
  }
  for (size_t i = 0; i < rows.size(); ++i) {
    const std::string at = fmt::format("rows[{}].covariates", i);
    if (!same_names(rows[i], rows.front())) out.push_back({at, "matching.covariates_differ", {}});
    for (const auto& [name, value] : rows[i].covariates) check_number(out, at + "." + name, value);
  }
}

void check_rows(Violations& out, const Rows& rows) {
  const bool stratified = std::any_of(rows.begin(), rows.end(), [](const auto& row) { return row.stratum; });
  std::set<std::string_view> ids;
  for (size_t i = 0; i < rows.size(); ++i) {
    const std::string at = fmt::format("rows[{}]", i);
    if (!ids.insert(rows[i].id).second) out.push_back({at + ".id", "name.repeated", {}});
    if (stratified && !rows[i].stratum) out.push_back({at + ".stratum", "matching.stratum_missing", {}});
    check_number(out, at + ".outcome", rows[i].outcome);
  }
}

void check_groups(Violations& out, const Rows& rows) {
  const auto treated = std::count_if(rows.begin(), rows.end(), [](const auto& row) { return row.treated; });
  const base::Violation few{"rows", "", {{"min", std::to_string(kMatchingGroupMin)}}};
  if (treated < kMatchingGroupMin) {
    out.push_back(few);
    out.back().rule = "matching.treated_too_few";
  }
  if (static_cast<std::ptrdiff_t>(rows.size()) - treated < kMatchingGroupMin) {
    out.push_back(few);
    out.back().rule = "matching.controls_too_few";
  }
}

std::vector<int> numbered(const std::vector<const MatchingRow*>& rows, int& strata) {
  std::map<std::string_view, int> number;
  for (const auto* row : rows) {
    if (row->stratum) number.emplace(*row->stratum, 0);
  }
  for (auto& [name, at] : number) at = strata++;
  std::vector<int> out;
  for (const auto* row : rows) out.push_back(row->stratum ? number[*row->stratum] : 0);
  return out;
}

MatchingSample columns(const Rows& rows) {
  std::vector<const MatchingRow*> sorted;
  for (const MatchingRow& row : rows) sorted.push_back(&row);
  std::sort(sorted.begin(), sorted.end(), [](const auto* a, const auto* b) { return a->id < b->id; });
  MatchingSample out;
  for (const auto& [name, value] : rows.front().covariates) out.names.push_back(name);
  out.covariates.resize(out.names.size());
  for (const auto* row : sorted) {
    out.ids.push_back(row->id);
    out.treated.push_back(row->treated ? 1 : 0);
    out.outcome.push_back(row->outcome);
    size_t column = 0;
    for (const auto& [name, value] : row->covariates) out.covariates[column++].push_back(value);
  }
  out.stratum = numbered(sorted, out.strata);
  return out;
}

bool is_constant(const std::vector<double>& column) {
  const auto [low, high] = std::minmax_element(column.begin(), column.end());
  const double size = std::max(std::fabs(*low), std::fabs(*high));
  return *high - *low <= std::max(kSameWithin * size, kSmallest);
}

}  // namespace

base::Result<MatchingSample> matching_sample(const Rows& rows) {
  if (rows.empty()) return base::invalid("rows", "list.empty");
  if (rows.size() > kMatchingRowsMax) {
    return base::invalid({{"rows", "list.too_long", {{"max", std::to_string(kMatchingRowsMax)}}}});
  }
  Violations violations;
  check_covariates(violations, rows);
  check_rows(violations, rows);
  check_groups(violations, rows);
  if (!violations.empty()) return base::invalid(std::move(violations));

  MatchingSample out = columns(rows);
  for (size_t j = 0; j < out.names.size(); ++j) {
    if (!is_constant(out.covariates[j])) continue;
    violations.push_back({"covariates." + out.names[j], "matching.constant", {{"name", out.names[j]}}});
  }
  if (!violations.empty()) return base::invalid(std::move(violations));
  return out;
}

}  // namespace analysis
