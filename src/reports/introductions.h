// When those who started somewhere had their needs mapped and a plan begun (mission row V4). Pure.
//   mapped       the first sitting of the mapping after the person's time in the branch before this one, and on the
//                first day at the earliest: who is known already is mapped from the first day
//   plan begun   the first plan that was begun, or that ran already, on the first day at the earliest
//   introduced   both
#pragma once

#include <string>
#include <utility>
#include <vector>

#include "analysis/columns.h"
#include "analysis/deadlines.h"

namespace reports {

struct DayOf {
  std::string person;
  base::Date on;
  std::optional<base::Date> ended = {};  // of a plan
};

enum class Step { introduced, mapped, plan_begun };
inline constexpr std::pair<Step, std::string_view> kStepNames[] = {
    {Step::introduced, "introduced"}, {Step::mapped, "mapped"}, {Step::plan_begun, "plan_begun"}};
constexpr const auto& enum_names(Step) { return kStepNames; }

// A participation in those rows, with what has been done of it so far.
struct Introduction {
  size_t row = 0;
  base::Date from = base::Date::from_days({});
  std::optional<base::Date> mapped = {};
  std::optional<base::Date> plan_begun = {};
  std::optional<base::Date> left = {};

  std::optional<base::Date> done(Step step) const;
};

// `rows` rise; anonymous participations are left out. Sittings and plans are in no promised order.
std::vector<Introduction> introductions_of(const analysis::Columns& columns, const std::vector<size_t>& rows,
                                           const std::vector<DayOf>& sittings, const std::vector<DayOf>& plans);

}  // namespace reports
