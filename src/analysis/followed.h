// Participations under observation: from their first day, which is day 1, to their last one or, where they go on,
// to the last day of the period. Threading: pure functions.
#pragma once

#include <array>
#include <cstdint>
#include <string_view>
#include <utility>
#include <vector>

#include "analysis/columns.h"
#include "analysis/event_counts.h"

namespace analysis {

// What an exit leads to, by its main outcome: work with or without support, studies, a benefit or pension, or
// anything else and nothing stated.
enum class ExitCause { work = 1, studies, benefit, other };
inline constexpr std::array<std::pair<ExitCause, std::string_view>, 4> kExitCauseNames = {
    {{ExitCause::work, "work"},
     {ExitCause::studies, "studies"},
     {ExitCause::benefit, "benefit"},
     {ExitCause::other, "other"}}};

// What a main outcome counts as.
ExitCause exit_cause_of(std::string_view main_outcome);

struct Followed {
  std::vector<size_t> rows;  // of the columns, rising
  std::vector<std::int32_t> days;
  std::vector<std::uint8_t> causes;  // on the last of them: an ExitCause, or 0 where it goes on
};

// Those of `rows`, all begun by `to`.
Followed followed(const Columns& columns, const RowBits& rows, base::Date to);

// What has been checked by having been begun in a period.
EventCounts counted(const EventColumns& columns);

// Even steps from 0 to the last day, for an axis.
std::vector<int> axis_days(int last_day);

}  // namespace analysis
