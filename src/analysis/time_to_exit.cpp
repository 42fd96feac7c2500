#include "analysis/time_to_exit.h"

#include <algorithm>
#include <functional>
#include <string>

#include "analysis/log_rank.h"
#include "base/ensure.h"

namespace analysis {

namespace {

constexpr auto kWoman = static_cast<std::uint8_t>(base::Sex::woman);
constexpr auto kMan = static_cast<std::uint8_t>(base::Sex::man);

// Women as group 0 and men as group 1; who is of neither is left out.
struct OfKnownSex {
  std::vector<std::int32_t> days;
  std::vector<std::uint8_t> ends;
  std::vector<std::uint8_t> groups;
};

OfKnownSex of_known_sex(const Columns& columns, const Followed& all) {
  OfKnownSex out;
  for (size_t i = 0; i < all.rows.size(); ++i) {
    const auto sex = columns.sex[all.rows[i]];
    if (sex != kWoman && sex != kMan) continue;
    out.days.push_back(all.days[i]);
    out.ends.push_back(all.causes[i] == 0 ? std::uint8_t{0} : std::uint8_t{1});
    out.groups.push_back(sex == kWoman ? std::uint8_t{0} : std::uint8_t{1});
  }
  return out;
}

std::vector<int> days_told(const TimeToExit& out) {
  std::vector<int> days = kExitDays;
  days.insert(days.end(), out.axis_days.begin(), out.axis_days.end());
  return days;
}

void compare_sexes(TimeToExit& out, const Columns& columns, const Followed& all) {
  const OfKnownSex known = of_known_sex(columns, all);
  const bool both = std::count(known.groups.begin(), known.groups.end(), 0) > 0 &&
                    std::count(known.groups.begin(), known.groups.end(), 1) > 0;
  if (!both) return;
  const auto counts = counted({known.days, {}, known.ends, known.groups, 1, 2});
  for (const int group : {0, 1}) out.by_sex.push_back(kaplan_meier(counts, group, {days_told(out), {}}));
  out.log_rank = log_rank(counts).test;
}

// Whether a count is of somebody who was followed for so long and left so.
using IsOf = std::function<bool(std::int32_t days, std::uint8_t cause, std::uint8_t sex)>;

IsOf of_cause(const Cell& cell) {
  const auto cause = std::find_if(kExitCauseNames.begin(), kExitCauseNames.end(),
                                  [&](const auto& one) { return one.second == cell.line; });
  if (cause == kExitCauseNames.end() || cell.column != "exits") return nullptr;
  const auto wanted = static_cast<std::uint8_t>(cause->first);
  return [wanted](std::int32_t, std::uint8_t left, std::uint8_t) { return left == wanted; };
}

IsOf of_group(const Cell& cell) {
  const bool exits = cell.column == "exits";
  const bool is_group = cell.line == "total" || cell.line == "women" || cell.line == "men";
  if (!is_group || (!exits && cell.column != "rows")) return nullptr;
  return [exits, group = cell.line](std::int32_t, std::uint8_t left, std::uint8_t sex) {
    return is_in_group(group, sex) && (!exits || left != 0);
  };
}

IsOf of_day(const Cell& cell) {
  const auto day = std::find_if(kExitDays.begin(), kExitDays.end(),
                                [&](int one) { return std::to_string(one) == cell.line; });
  if (day == kExitDays.end() || cell.column != "at_risk") return nullptr;
  return [wanted = *day](std::int32_t days, std::uint8_t, std::uint8_t) { return days >= wanted; };
}

IsOf is_of(const Cell& cell) {
  if (cell.panel == kExitCausePanel) return of_cause(cell);
  if (cell.panel != kTimeToExitPanel) return nullptr;
  return cell.column == "at_risk" ? of_day(cell) : of_group(cell);
}

}  // namespace

std::optional<std::vector<size_t>> rows_followed(const Columns& columns, const Standing& standing, base::Date to,
                                                 const Cell& cell) {
  const IsOf is_one = is_of(cell);
  if (!is_one) return std::nullopt;
  const Followed all = followed(columns, standing.counting(kStarted), to);
  std::vector<size_t> out;
  for (size_t i = 0; i < all.rows.size(); ++i) {
    if (is_one(all.days[i], all.causes[i], columns.sex[all.rows[i]])) out.push_back(all.rows[i]);
  }
  return out;
}

const SurvivalAtDay& at_day(const KaplanMeier& curve, int day) {
  const auto found = std::find_if(curve.at_days.begin(), curve.at_days.end(),
                                  [day](const SurvivalAtDay& one) { return one.day == day; });
  ENSURE(found != curve.at_days.end());
  return *found;
}

std::optional<TimeToExit> time_to_exit(const Columns& columns, const Standing& standing, base::Date to) {
  const Followed all = followed(columns, standing.counting(kStarted), to);
  if (all.days.empty() || *std::max_element(all.days.begin(), all.days.end()) > kDaysMax) return std::nullopt;
  const auto counts = counted({all.days, {}, all.causes, {}, static_cast<int>(kExitCauseNames.size()), 1});
  TimeToExit out{static_cast<int>(all.days.size()), {}, {}, {}, incidence(counts, 0, kExitDays),
                 axis_days(counts.last_day())};
  out.all = kaplan_meier(counts, 0, {days_told(out), {}});
  compare_sexes(out, columns, all);
  return out;
}

}  // namespace analysis
