#include "analysis/followed.h"

#include <algorithm>

#include "base/ensure.h"

namespace analysis {

namespace {

constexpr int kAxisMin = 90;
constexpr int kTicksMax = 8;

std::vector<std::uint8_t> causes_of(const Codes& outcomes) {
  std::vector<std::uint8_t> out;
  for (const auto& code : outcomes.codes) out.push_back(static_cast<std::uint8_t>(exit_cause_of(code)));
  return out;
}

}  // namespace

ExitCause exit_cause_of(std::string_view outcome) {
  if (outcome == "unsubsidised_work" || outcome == "subsidised_work") return ExitCause::work;
  if (outcome == "studies") return ExitCause::studies;
  const std::string_view benefits[] = {"sickness_or_activity_compensation", "pension", "other_public_support"};
  const bool is_benefit = std::find(std::begin(benefits), std::end(benefits), outcome) != std::end(benefits);
  return is_benefit ? ExitCause::benefit : ExitCause::other;
}

Followed followed(const Columns& columns, const RowBits& rows, base::Date to) {
  const auto last = day_of(to);
  const auto causes = causes_of(columns.main_outcomes);
  Followed out;
  for_each_row(rows, 0, [&](size_t i) {
    const bool is_over = columns.ends_on[i] <= last;
    const std::uint8_t outcome = columns.main_outcome[i];
    const auto cause = outcome == kNoCode ? static_cast<std::uint8_t>(ExitCause::other) : causes[outcome];
    out.rows.push_back(i);
    out.days.push_back(std::min(columns.ends_on[i], last) - columns.starts_on[i] + 1);
    out.causes.push_back(is_over ? cause : 0);
  });
  return out;
}

EventCounts counted(const EventColumns& columns) {
  auto out = EventCounts::of(columns);
  ENSURE(out.has_value());
  return std::move(*out);
}

std::vector<int> axis_days(int last_day) {
  const int end = std::max(last_day, kAxisMin);
  int step = 30;
  while (end / step > kTicksMax) step *= 2;
  std::vector<int> out;
  for (int day = 0; day <= end - step / 2; day += step) out.push_back(day);
  out.push_back(end);
  return out;
}

}  // namespace analysis
