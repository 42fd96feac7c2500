#include "analysis/event_counts.h"

#include <algorithm>
#include <array>
#include <limits>
#include <string>

#include "base/ensure.h"

namespace analysis {

namespace {

constexpr size_t kFaultsMax = 100;
// Rows in turn go to tables of their own: two equal rows in a row would else wait for each other's sum. That many
// tables are only worth it while they stay in the cache.
constexpr size_t kTables = 4;
constexpr size_t kCellsOfTablesMax = 65'536;

std::uint32_t highest(std::span<const std::int32_t> days) {  // a day below 1 counts as a very high one
  std::uint32_t most = 0;
  for (const std::int32_t day : days) most = std::max(most, static_cast<std::uint32_t>(day) - 1);
  return most;
}

int highest(std::span<const std::uint8_t> codes) {
  std::uint8_t most = 0;
  for (const std::uint8_t code : codes) most = std::max(most, code);
  return most;
}

bool enter_before(const EventColumns& columns) {
  bool all = true;
  for (size_t i = 0; i < columns.entry_days.size(); ++i) {
    all &= columns.entry_days[i] >= 0 && columns.entry_days[i] < columns.days[i];
  }
  return all;
}

base::Violation outside(std::string field, int min, int max) {
  return {std::move(field), "count.outside", {{"min", std::to_string(min)}, {"max", std::to_string(max)}}};
}

base::Error faults(const EventColumns& columns) {
  std::vector<base::Violation> out;
  for (size_t i = 0; i < columns.days.size() && out.size() < kFaultsMax; ++i) {
    const std::string row = "rows[" + std::to_string(i) + "]";
    const auto days = columns.days[i];
    if (days < 1 || days > kDaysMax) out.push_back(outside(row + ".days", 1, kDaysMax));
    if (columns.entry_days.empty()) continue;
    const auto entry = columns.entry_days[i];
    if (entry < 0 || entry > kDaysMax) {
      out.push_back(outside(row + ".entry_days", 0, kDaysMax));
    } else if (entry >= days && days >= 1) {
      out.push_back({row + ".entry_days", "survival.entry_not_before", {}});
    }
  }
  return base::invalid(std::move(out));
}

}  // namespace

base::Result<EventCounts> EventCounts::of(const EventColumns& columns) {
  const size_t rows = columns.days.size();
  ENSURE(columns.events.size() == rows && rows <= std::numeric_limits<std::int32_t>::max());
  ENSURE(columns.entry_days.empty() || columns.entry_days.size() == rows);
  ENSURE(columns.groups.empty() || columns.groups.size() == rows);
  ENSURE(columns.causes >= 1 && columns.causes <= kCausesMax && columns.group_count >= 1);
  ENSURE(columns.group_count <= kGroupsMax);
  if (rows == 0) return base::invalid("rows", "list.empty");
  const std::uint32_t most = highest(columns.days);
  if (most >= kDaysMax || !enter_before(columns)) return faults(columns);
  ENSURE(highest(columns.events) <= columns.causes && highest(columns.groups) < columns.group_count);

  EventCounts out;
  out.causes_ = columns.causes;
  out.groups_ = columns.group_count;
  out.last_day_ = static_cast<int>(most) + 1;
  out.count_leavers(columns);
  out.count_entries(columns);
  out.sum_up();
  return out;
}

void EventCounts::count_leavers(const EventColumns& columns) {
  const size_t width = static_cast<size_t>(causes_) + 1, of_day = width * static_cast<size_t>(groups_);
  const size_t cells = (static_cast<size_t>(last_day_) + 1) * of_day, rows = columns.days.size();
  const size_t tables = cells <= kCellsOfTablesMax ? kTables : 1;
  left_.assign(cells * tables, 0);
  std::array<std::int32_t*, kTables> table;
  for (size_t t = 0; t < kTables; ++t) table[t] = left_.data() + (tables == 1 ? 0 : t * cells);
  const auto count = [&](auto group_of) {
    const auto cell_of = [&](size_t i) {
      return static_cast<size_t>(columns.days[i]) * of_day + group_of(i) * width + columns.events[i];
    };
    size_t i = 0;
    for (; i + kTables <= rows; i += kTables) {
      for (size_t t = 0; t < kTables; ++t) ++table[t][cell_of(i + t)];
    }
    for (; i < rows; ++i) ++table[0][cell_of(i)];
  };
  if (columns.groups.empty()) {
    count([](size_t) { return size_t{0}; });
  } else {
    count([&](size_t i) { return size_t{columns.groups[i]}; });
  }
  for (size_t t = 1; t < tables; ++t) {
    for (size_t i = 0; i < cells; ++i) left_[i] += left_[t * cells + i];
  }
  left_.resize(cells);
}

void EventCounts::count_entries(const EventColumns& columns) {
  const auto later = [](std::int32_t day) { return day != 0; };
  if (std::none_of(columns.entry_days.begin(), columns.entry_days.end(), later)) return;
  entered_.assign(place(last_day_ + 1), 0);
  for (size_t i = 0; i < columns.entry_days.size(); ++i) {
    const size_t group = columns.groups.empty() ? 0 : columns.groups[i];
    ++entered_[place(columns.entry_days[i]) + group];
  }
}

void EventCounts::sum_up() {
  const size_t groups = static_cast<size_t>(groups_);
  at_risk_.assign(place(last_day_ + 1), 0);
  any_.assign(place(last_day_ + 1), 0);
  std::vector<std::int32_t> there(groups);
  for (int day = 0; entered_.empty() && day <= last_day_; ++day) {
    for (int g = 0; g < groups_; ++g) {
      for (int event = 0; event <= causes_; ++event) there[static_cast<size_t>(g)] += cell(day, g, event);
    }
  }
  for (int day = 0; day <= last_day_; ++day) {
    bool is_event_day = false;
    for (int g = 0; g < groups_; ++g) {
      const size_t at = place(day) + static_cast<size_t>(g);
      std::int32_t& now = there[static_cast<size_t>(g)];
      at_risk_[at] = day == 0 && !entered_.empty() ? entered_[at] : now;
      for (int cause = 1; cause <= causes_; ++cause) any_[at] += cell(day, g, cause);
      now -= any_[at] + cell(day, g, 0);
      if (!entered_.empty()) now += entered_[at];
      is_event_day |= any_[at] > 0;
    }
    if (is_event_day) event_days_.push_back(day);
  }
}

}  // namespace analysis
