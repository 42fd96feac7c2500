#include "compute/survival_json.h"

#include <set>

namespace compute {

namespace {

using Faults = std::vector<base::Violation>;

struct Columns {
  std::vector<std::int32_t> days, entry_days;
  std::vector<std::uint8_t> events, groups;
  std::vector<std::string> names;  // of the groups
  std::vector<analysis::Covariate> covariates;

  analysis::EventColumns view() const {
    return {days, entry_days, events, groups, 1, names.empty() ? 1 : static_cast<int>(names.size())};
  }
};

void read_groups(const SurvivalInput& input, Columns& out, Faults& faults) {
  std::vector<std::optional<std::string_view>> texts;
  std::vector<bool> is_given;
  for (const SurvivalRow& row : input.rows) {
    texts.emplace_back(row.group);
    is_given.push_back(row.group.has_value());
  }
  want_all_or_none("group", is_given, faults);
  auto coding = code(texts, analysis::kGroupsMax);
  if (!coding.fits) faults.push_back(too_many("survival.too_many_groups", analysis::kGroupsMax));
  if (!faults.empty() || coding.names.empty()) return;
  out.names = std::move(coding.names);
  out.groups = std::move(coding.places);
  for (auto& place : out.groups) --place;
}

void read_days(const SurvivalInput& input, Columns& out, Faults& faults) {
  std::vector<bool> is_given;
  for (const SurvivalRow& row : input.rows) {
    out.days.push_back(row.days);
    out.events.push_back(row.event ? 1 : 0);
    is_given.push_back(row.entry_days.has_value());
    if (row.entry_days) out.entry_days.push_back(*row.entry_days);
  }
  want_all_or_none("entry_days", is_given, faults);
}

void read_covariates(const SurvivalInput& input, Columns& out, Faults& faults) {
  std::set<std::string_view> seen;
  for (size_t j = 0; j < input.covariates.size(); ++j) {
    if (!seen.insert(input.covariates[j]).second) {
      faults.push_back({"covariates[" + std::to_string(j) + "]", "name.repeated", {}});
    }
    out.covariates.push_back({input.covariates[j], {}});
  }
  const size_t wanted = input.covariates.size();
  for (size_t i = 0; i < input.rows.size() && faults.size() < kFaultsMax; ++i) {
    const auto& values = input.rows[i].covariates;
    if (values.size() == wanted) {
      for (size_t j = 0; j < wanted; ++j) out.covariates[j].values.push_back(values[j]);
    } else if (wanted == 0) {
      faults.push_back({at_row(i, "covariates"), "field.not_used", {}});
    } else {
      faults.push_back({at_row(i, "covariates"), "list.length", {{"wanted", std::to_string(wanted)}}});
    }
  }
}

LogRankAnswer log_rank(const analysis::EventCounts& counts, const std::vector<std::string>& names) {
  const auto found = analysis::log_rank(counts);
  LogRankAnswer out{found.test, {}};
  for (size_t g = 0; g < names.size(); ++g) out.groups.push_back({names[g], found.groups[g]});
  return out;
}

}  // namespace

base::Result<SurvivalAnswer> survival(const SurvivalInput& input) {
  Columns columns;
  Faults faults;
  read_days(input, columns, faults);
  read_groups(input, columns, faults);
  read_covariates(input, columns, faults);
  if (!faults.empty()) return base::invalid(std::move(faults));
  const analysis::SurvivalQuery query{input.at_days, input.restricted_days};
  TRY(analysis::check(query));
  TRY_ASSIGN(const auto counts, analysis::EventCounts::of(columns.view()));

  SurvivalAnswer out;
  for (int g = 0; g < counts.groups(); ++g) {
    out.groups.push_back({std::nullopt, analysis::kaplan_meier(counts, g, query)});
    if (!columns.names.empty()) out.groups.back().group = columns.names[static_cast<size_t>(g)];
  }
  if (columns.names.size() > 1) out.log_rank = log_rank(counts, columns.names);
  if (columns.covariates.empty()) return out;
  TRY_ASSIGN(out.cox, analysis::cox(columns.view(), columns.covariates));
  return out;
}

}  // namespace compute
