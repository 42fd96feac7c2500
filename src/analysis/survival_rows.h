// Made-up rows for the tests of survival and of competing risks: the same numbers every time.
#pragma once

#include <algorithm>
#include <cstdint>
#include <vector>

#include "analysis/event_counts.h"

namespace analysis {

struct SurvivalRows {
  std::vector<std::int32_t> days, entry_days;
  std::vector<std::uint8_t> events, groups;
  int causes = 1, group_count = 1;

  EventColumns columns() const { return {days, entry_days, events, groups, causes, group_count}; }
  EventCounts counts() const { return EventCounts::of(columns()).value(); }

  void add(int day, int event, int group = 0) {
    days.push_back(day);
    events.push_back(static_cast<std::uint8_t>(event));
    groups.push_back(static_cast<std::uint8_t>(group));
    causes = std::max(causes, event);
    group_count = std::max(group_count, group + 1);
  }
};

class MadeUp {
 public:
  explicit MadeUp(std::uint64_t seed) : state_(seed) {}
  int below(int limit) {
    state_ = state_ * 6364136223846793005U + 1442695040888963407U;
    return static_cast<int>((state_ >> 33U) % static_cast<std::uint64_t>(limit));
  }

  SurvivalRows rows(int count, int last_day, int causes, int groups, bool with_entries = false) {
    SurvivalRows out;
    for (int i = 0; i < count; ++i) {
      out.add(1 + below(last_day), below(causes + 1), below(groups));
      if (with_entries) out.entry_days.push_back(below(out.days.back()));
    }
    out.causes = causes;
    out.group_count = groups;
    return out;
  }

  // The same rows in another order.
  SurvivalRows shuffled(SurvivalRows rows) {
    for (size_t i = rows.days.size(); i-- > 1;) {
      const auto other = static_cast<size_t>(below(static_cast<int>(i) + 1));
      std::swap(rows.days[i], rows.days[other]);
      std::swap(rows.events[i], rows.events[other]);
      std::swap(rows.groups[i], rows.groups[other]);
      if (!rows.entry_days.empty()) std::swap(rows.entry_days[i], rows.entry_days[other]);
    }
    return rows;
  }

 private:
  std::uint64_t state_;
};

inline SurvivalRows doubled(SurvivalRows rows) {
  const auto twice = [](auto& column) {
    const auto once = column;
    column.insert(column.end(), once.begin(), once.end());
  };
  twice(rows.days);
  twice(rows.entry_days);
  twice(rows.events);
  twice(rows.groups);
  return rows;
}

// Everybody comes, and leaves, four weeks later.
inline SurvivalRows four_weeks_later(SurvivalRows rows) {
  if (rows.entry_days.empty()) rows.entry_days.assign(rows.days.size(), 0);
  for (auto& day : rows.days) day += 28;
  for (auto& day : rows.entry_days) day += 28;
  return rows;
}

}  // namespace analysis
