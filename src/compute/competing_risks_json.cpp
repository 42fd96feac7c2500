#include "compute/competing_risks_json.h"

namespace compute {

namespace {

using Faults = std::vector<base::Violation>;

struct Columns {
  std::vector<std::int32_t> days;
  Coding causes, groups;
};

Columns read(const CompetingRisksInput& input, Faults& faults) {
  Columns out;
  std::vector<std::optional<std::string_view>> causes, groups;
  std::vector<bool> has_group;
  for (const CompetingRisksRow& row : input.rows) {
    out.days.push_back(row.days);
    causes.emplace_back(row.cause);
    groups.emplace_back(row.group);
    has_group.push_back(row.group.has_value());
  }
  want_all_or_none("group", has_group, faults);
  out.groups = code(groups, analysis::kGroupsMax);
  out.causes = code(causes, analysis::kCausesMax);
  if (!out.groups.fits) faults.push_back(too_many("survival.too_many_groups", analysis::kGroupsMax));
  if (!out.causes.fits) faults.push_back(too_many("survival.too_many_causes", analysis::kCausesMax));
  if (out.causes.fits && out.causes.names.empty() && !input.rows.empty()) {
    faults.push_back({"rows", "survival.no_cause", {}});
  }
  if (out.groups.names.empty()) out.groups.places.clear();
  for (auto& place : out.groups.places) place = static_cast<std::uint8_t>(place > 0 ? place - 1 : 0);
  return out;
}

CompetingRisksOfGroup of_group(const analysis::EventCounts& counts, int group, const Columns& columns,
                               const std::vector<int>& at_days) {
  auto found = analysis::incidence(counts, group, at_days);
  CompetingRisksOfGroup out{std::nullopt, found.rows, found.censored, found.last_day, {}};
  if (!columns.groups.names.empty()) out.group = columns.groups.names[static_cast<size_t>(group)];
  for (size_t c = 0; c < found.causes.size(); ++c) {
    out.causes.push_back({columns.causes.names[c], std::move(found.causes[c])});
  }
  return out;
}

}  // namespace

base::Result<CompetingRisksAnswer> competing_risks(const CompetingRisksInput& input) {
  Faults faults;
  const Columns columns = read(input, faults);
  if (!faults.empty()) return base::invalid(std::move(faults));
  TRY(analysis::check({input.at_days, std::nullopt}));
  const int causes = std::max(1, static_cast<int>(columns.causes.names.size()));
  const int groups = std::max(1, static_cast<int>(columns.groups.names.size()));
  TRY_ASSIGN(
      const auto counts,
      analysis::EventCounts::of({columns.days, {}, columns.causes.places, columns.groups.places, causes, groups}));
  CompetingRisksAnswer out;
  for (int g = 0; g < groups; ++g) out.groups.push_back(of_group(counts, g, columns, input.at_days));
  for (int cause = 1; cause <= causes && groups > 1; ++cause) {
    out.gray_tests.push_back(
        {columns.causes.names[static_cast<size_t>(cause) - 1], analysis::gray_test(counts, cause)});
  }
  return out;
}

}  // namespace compute
