#include "analysis/time_to_exit.h"

#include <algorithm>

#include "analysis/log_rank.h"
#include "base/ensure.h"

namespace analysis {

namespace {

struct Followed {
  std::vector<std::int32_t> days;
  std::vector<std::uint8_t> causes;
  std::vector<std::uint8_t> sexes;
};

std::vector<std::uint8_t> causes_of(const Codes& outcomes) {
  std::vector<std::uint8_t> out;
  for (const auto& code : outcomes.codes) out.push_back(static_cast<std::uint8_t>(exit_cause_of(code)));
  return out;
}

Followed followed(const Columns& columns, const Standing& standing, base::Date to) {
  const auto last = day_of(to);
  const auto causes = causes_of(columns.main_outcomes);
  Followed out;
  for_each_row(standing.counting(kStarted), 0, [&](size_t i) {
    const bool is_over = columns.ends_on[i] <= last;
    out.days.push_back(std::min(columns.ends_on[i], last) - columns.starts_on[i] + 1);
    const std::uint8_t outcome = columns.main_outcome[i];
    const auto cause = outcome == kNoCode ? static_cast<std::uint8_t>(ExitCause::other) : causes[outcome];
    out.causes.push_back(is_over ? cause : 0);
    out.sexes.push_back(columns.sex[i]);
  });
  return out;
}

constexpr auto kWoman = static_cast<std::uint8_t>(base::Sex::woman);
constexpr auto kMan = static_cast<std::uint8_t>(base::Sex::man);

// Women as group 0 and men as group 1; who is of neither is left out.
Followed of_known_sex(const Followed& all) {
  Followed out;
  for (size_t i = 0; i < all.days.size(); ++i) {
    if (all.sexes[i] != kWoman && all.sexes[i] != kMan) continue;
    out.days.push_back(all.days[i]);
    out.causes.push_back(all.causes[i] == 0 ? std::uint8_t{0} : std::uint8_t{1});
    out.sexes.push_back(all.sexes[i] == kWoman ? std::uint8_t{0} : std::uint8_t{1});
  }
  return out;
}

EventCounts counted(const EventColumns& columns) {
  auto out = EventCounts::of(columns);
  ENSURE(out.has_value());
  return std::move(*out);
}

constexpr int kAxisMin = 90;
constexpr int kTicksMax = 8;

std::vector<int> axis_of(int last_day) {
  const int end = std::max(last_day, kAxisMin);
  int step = 30;
  while (end / step > kTicksMax) step *= 2;
  std::vector<int> out;
  for (int day = 0; day <= end - step / 2; day += step) out.push_back(day);
  out.push_back(end);
  return out;
}

std::vector<int> days_told(const TimeToExit& out) {
  std::vector<int> days = kExitDays;
  days.insert(days.end(), out.axis_days.begin(), out.axis_days.end());
  return days;
}

void compare_sexes(TimeToExit& out, const Followed& all) {
  const Followed known = of_known_sex(all);
  const bool both = std::count(known.sexes.begin(), known.sexes.end(), 0) > 0 &&
                    std::count(known.sexes.begin(), known.sexes.end(), 1) > 0;
  if (!both) return;
  const auto counts = counted({known.days, {}, known.causes, known.sexes, 1, 2});
  for (const int group : {0, 1}) out.by_sex.push_back(kaplan_meier(counts, group, {days_told(out), {}}));
  out.log_rank = log_rank(counts).test;
}

}  // namespace

ExitCause exit_cause_of(std::string_view outcome) {
  if (outcome == "unsubsidised_work" || outcome == "subsidised_work") return ExitCause::work;
  if (outcome == "studies") return ExitCause::studies;
  const std::string_view benefits[] = {"sickness_or_activity_compensation", "pension", "other_public_support"};
  const bool is_benefit = std::find(std::begin(benefits), std::end(benefits), outcome) != std::end(benefits);
  return is_benefit ? ExitCause::benefit : ExitCause::other;
}

const SurvivalAtDay& at_day(const KaplanMeier& curve, int day) {
  const auto found = std::find_if(curve.at_days.begin(), curve.at_days.end(),
                                  [day](const SurvivalAtDay& one) { return one.day == day; });
  ENSURE(found != curve.at_days.end());
  return *found;
}

std::optional<TimeToExit> time_to_exit(const Columns& columns, const Standing& standing, base::Date to) {
  const Followed all = followed(columns, standing, to);
  if (all.days.empty() || *std::max_element(all.days.begin(), all.days.end()) > kDaysMax) return std::nullopt;
  const auto counts = counted({all.days, {}, all.causes, {}, static_cast<int>(kExitCauseNames.size()), 1});
  TimeToExit out{static_cast<int>(all.days.size()), {}, {}, {}, incidence(counts, 0, kExitDays),
                 axis_of(counts.last_day())};
  out.all = kaplan_meier(counts, 0, {days_told(out), {}});
  compare_sexes(out, all);
  return out;
}

}  // namespace analysis
