// Whether a deadline of so many days is kept (mission row V4: an introduction within three days; calendar or
// working days is a setting). The first day is day 0: what is begun on a Monday and done on the Thursday took
// three days. Who left within that time without it is in no share. Working days are Monday to Friday without the
// holidays that are handed in. Row order never changes a result. Threading: pure functions.
#pragma once

#include <optional>
#include <string>
#include <utility>
#include <vector>

#include "analysis/counted_share.h"
#include "base/date.h"
#include "base/result.h"

namespace analysis {

inline constexpr int kDeadlineDaysMax = 366;

enum class DayCounting { calendar, working };
inline constexpr std::pair<DayCounting, std::string_view> kDayCountingNames[] = {
    {DayCounting::calendar, "calendar"}, {DayCounting::working, "working"}};
constexpr const auto& enum_names(DayCounting) { return kDayCountingNames; }

struct DeadlineRow {
  std::string id;
  base::Date from = base::Date::from_days({});
  std::optional<base::Date> done;
  std::optional<base::Date> left = {};  // the last day on which it was to be done at all; none while it still is
};

// Done in time or late; not done in time; not done while there is time; and not done by who left while there was time.
enum class DeadlineState { kept, late, overdue, open, left };
inline constexpr std::pair<DeadlineState, std::string_view> kDeadlineStateNames[] = {
    {DeadlineState::kept, "kept"}, {DeadlineState::late, "late"}, {DeadlineState::overdue, "overdue"},
    {DeadlineState::open, "open"}, {DeadlineState::left, "left"}};
constexpr const auto& enum_names(DeadlineState) { return kDeadlineStateNames; }

struct DeadlinesInput {
  base::Date as_of =
      base::Date::from_days({});  // what is done later is not done yet, what begins later is not there
  int days = 0;
  DayCounting counting = DayCounting::calendar;
  std::vector<base::Date> holidays;
  std::vector<DeadlineRow> rows;
};

struct Deadlines {
  int begun = 0;
  int kept = 0;
  int late = 0;                       // done after the deadline
  int overdue = 0;                    // not done, and the deadline has passed
  int open = 0;                       // not done, and it has not
  int left = 0;                       // not done, and left before it had
  CountedShare share;                 // kept, of those whose deadline has been kept or has passed
  std::optional<double> median_days;  // of those that are done, counted likewise
  std::vector<std::string> missed;    // ids of late and overdue, by id
};

// Rules broken: deadlines.days_range at `days`; deadlines.done_before_start at rows[i].done;
// deadlines.left_before_start at rows[i].left; deadlines.twice at rows[i].id.
base::Result<Deadlines> deadlines(const DeadlinesInput& input);
// Row by row, of what would not be refused; none for what has not begun.
std::vector<std::optional<DeadlineState>> deadline_states(const DeadlinesInput& input);

}  // namespace analysis
