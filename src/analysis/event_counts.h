// How many entered, were censored and had an event of each cause, by day and group: all that the estimators of
// survival and of competing risks need to know of their rows. Counting is in whole numbers, so row order never
// changes a result. Threading: pure functions; what was counted never changes.
#pragma once

#include <cstdint>
#include <span>
#include <vector>

#include "base/result.h"

namespace analysis {

inline constexpr int kDaysMax = 36'525;  // a hundred years
inline constexpr int kGroupsMax = 20;
inline constexpr int kCausesMax = 10;

// One row of each column for each time under observation, which is (entry, days].
struct EventColumns {
  std::span<const std::int32_t> days;        // 1 … kDaysMax: the last day under observation
  std::span<const std::int32_t> entry_days;  // 0 … days − 1; empty: everyone is there from day 0
  std::span<const std::uint8_t> events;      // on that last day: 0 censored, 1 … causes
  std::span<const std::uint8_t> groups;      // 0 … group_count − 1; empty: all are of group 0
  int causes = 1;
  int group_count = 1;
};

class EventCounts {
 public:
  // Rules broken: list.empty (rows), count.outside at rows[i].days and rows[i].entry_days,
  // survival.entry_not_before at rows[i].entry_days. Codes beyond `causes` or `group_count` are a mistake of the
  // caller's.
  static base::Result<EventCounts> of(const EventColumns& columns);

  int causes() const { return causes_; }
  int groups() const { return groups_; }
  int last_day() const { return last_day_; }
  // Whether somebody enters after day 0.
  bool has_entries() const { return !entered_.empty(); }
  // On which somebody has an event, rising.
  const std::vector<int>& event_days() const { return event_days_; }

  // Of those with entry < day ≤ days; on day 0, of those who enter on it. For all of these `day` is 0 … last_day().
  std::int32_t at_risk(int day, int group) const { return at_risk_[place(day) + static_cast<size_t>(group)]; }
  std::int32_t events(int day, int group) const { return any_[place(day) + static_cast<size_t>(group)]; }
  std::int32_t events(int day, int group, int cause) const { return cell(day, group, cause); }  // 1 … causes
  std::int32_t censored(int day, int group) const { return cell(day, group, 0); }

 private:
  EventCounts() = default;
  size_t place(int day) const { return static_cast<size_t>(day) * static_cast<size_t>(groups_); }
  std::int32_t cell(int day, int group, int event) const {
    return left_[(place(day) + static_cast<size_t>(group)) * static_cast<size_t>(causes_ + 1) +
                 static_cast<size_t>(event)];
  }
  void count_leavers(const EventColumns& columns);
  void count_entries(const EventColumns& columns);
  void sum_up();

  int causes_ = 0, groups_ = 0, last_day_ = 0;
  std::vector<std::int32_t> left_;           // [day][group][0 censored, cause …]
  std::vector<std::int32_t> entered_;        // [day][group]; empty where all enter on day 0
  std::vector<std::int32_t> at_risk_, any_;  // [day][group]
  std::vector<int> event_days_;
};

}  // namespace analysis
