#include "analysis/deadlines.h"

#include <algorithm>
#include <set>

#include "analysis/columns.h"
#include "analysis/share.h"

namespace analysis {

namespace {

// Monday to Friday among all days from a Monday long ago up to that one. 1970-01-01 was a Thursday.
std::int64_t weekdays_until(base::Date day) {
  constexpr std::int64_t kLongAgo = 7 * 100'000 + 3;
  const std::int64_t since_monday = day_of(day) + kLongAgo;
  return since_monday / 7 * 5 + std::min<std::int64_t>(since_monday % 7 + 1, 5);
}

bool is_weekday(base::Date day) { return weekdays_until(day) > weekdays_until(day.plus_days(-1)); }

class Counter {
 public:
  explicit Counter(const DeadlinesInput& input) : is_working_(input.counting == DayCounting::working) {
    std::copy_if(input.holidays.begin(), input.holidays.end(), std::back_inserter(holidays_), is_weekday);
    std::sort(holidays_.begin(), holidays_.end());
    holidays_.erase(std::unique(holidays_.begin(), holidays_.end()), holidays_.end());
  }

  // Days after `from` up to `to`.
  int days(base::Date from, base::Date to) const {
    if (!is_working_) return day_of(to) - day_of(from);
    const auto after = [&](base::Date day) { return std::upper_bound(holidays_.begin(), holidays_.end(), day); };
    return static_cast<int>(weekdays_until(to) - weekdays_until(from) - (after(to) - after(from)));
  }

 private:
  bool is_working_;
  std::vector<base::Date> holidays_;  // on weekdays, each once
};

std::vector<base::Violation> check(const DeadlinesInput& input) {
  std::vector<base::Violation> out;
  if (input.days < 0 || input.days > kDeadlineDaysMax) {
    out.push_back({"days", "deadlines.days_range", {{"max", std::to_string(kDeadlineDaysMax)}}});
  }
  std::set<std::string> ids;
  for (size_t i = 0; i < input.rows.size(); ++i) {
    const auto& row = input.rows[i];
    const std::string at = "rows[" + std::to_string(i) + "].";
    if (row.done && *row.done < row.from) out.push_back({at + "done", "deadlines.done_before_start", {}});
    if (row.left && *row.left < row.from) out.push_back({at + "left", "deadlines.left_before_start", {}});
    if (!ids.insert(row.id).second) out.push_back({at + "id", "deadlines.twice", {}});
  }
  return out;
}

struct Judged {
  DeadlineState state;
  std::optional<int> days;  // that it took
};

std::optional<Judged> judged(const DeadlinesInput& input, const Counter& counter, const DeadlineRow& row) {
  if (row.from > input.as_of) return std::nullopt;
  if (row.done && *row.done <= input.as_of) {
    const int days = counter.days(row.from, *row.done);
    return Judged{days <= input.days ? DeadlineState::kept : DeadlineState::late, days};
  }
  const bool has_left = row.left && *row.left < input.as_of;
  const int days = counter.days(row.from, has_left ? *row.left : input.as_of);
  if (days > input.days) return Judged{DeadlineState::overdue, {}};
  return Judged{has_left ? DeadlineState::left : DeadlineState::open, {}};
}

int& count_of(Deadlines& found, DeadlineState state) {
  switch (state) {
    case DeadlineState::kept: return found.kept;
    case DeadlineState::late: return found.late;
    case DeadlineState::overdue: return found.overdue;
    case DeadlineState::open: return found.open;
    case DeadlineState::left: break;
  }
  return found.left;
}

}  // namespace

std::vector<std::optional<DeadlineState>> deadline_states(const DeadlinesInput& input) {
  const Counter counter(input);
  std::vector<std::optional<DeadlineState>> out;
  for (const auto& row : input.rows) {
    const auto found = judged(input, counter, row);
    out.push_back(found ? std::optional(found->state) : std::nullopt);
  }
  return out;
}

base::Result<Deadlines> deadlines(const DeadlinesInput& input) {
  if (auto broken = check(input); !broken.empty()) return base::invalid(std::move(broken));
  const Counter counter(input);
  Deadlines out;
  DayCounts taken;
  for (const auto& row : input.rows) {
    const auto found = judged(input, counter, row);
    if (!found) continue;
    ++out.begun;
    ++count_of(out, found->state);
    if (found->days) taken.add(*found->days);
    const bool is_missed = found->state == DeadlineState::late || found->state == DeadlineState::overdue;
    if (is_missed) out.missed.push_back(row.id);
  }
  std::sort(out.missed.begin(), out.missed.end());
  out.share = counted_share(out.kept, out.kept + out.late + out.overdue);
  if (const auto tenths = taken.median_tenths()) out.median_days = *tenths / 10.0;
  return out;
}

}  // namespace analysis
