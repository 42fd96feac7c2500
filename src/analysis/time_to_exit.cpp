#include "analysis/time_to_exit.h"

#include <algorithm>

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

}  // namespace

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
