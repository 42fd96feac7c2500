#include "reports/intervention_groups.h"

#include "base/names.h"

namespace reports {

using analysis::HeldValue;
using analysis::RowBits;

std::vector<HeldValue> intervention_groups(const analysis::Columns& columns, const RowBits& started,
                                           const Given& given) {
  std::map<std::string, RowBits> by_class;
  RowBits none = started;
  for (const auto& one : given.all) {
    const size_t row = one.participation;
    const auto day = analysis::day_of(one.row.starts_on);
    if (!analysis::has_row(started, row) || day >= columns.starts_on[row] + kLandmarkDays) continue;
    const std::uint64_t bit = std::uint64_t{1} << row % analysis::kWordRows;
    auto& rows = by_class.try_emplace(one.row.category, RowBits(started.size())).first->second;
    rows[row / analysis::kWordRows] |= bit;
    none[row / analysis::kWordRows] &= ~bit;
  }
  std::vector<HeldValue> out;
  for (const auto& [category, name] : activities::kSkrCategoryNames) {
    const auto found = by_class.find(std::string(name));
    if (found != by_class.end()) out.push_back({found->first, std::move(found->second)});
  }
  out.push_back({kNoIntervention, std::move(none)});
  return out;
}

}  // namespace reports
