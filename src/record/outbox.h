// What waits to leave the system: word of a task, to those whom it concerns. It waits so long that an act can
// be undone before anything of it has left; whoever sends it asks once more who may have it.
#pragma once

#include <optional>
#include <string>

#include "base/date.h"
#include "base/id.h"

namespace record {

inline constexpr int kOutboxWaitSeconds = 10;
// After so many tries a message is given up; the n-th try comes 2ⁿ minutes after the one before.
inline constexpr int kOutboxTriesMax = 8;

enum class OutboxState {
  waiting,
  addressed,  // has become one message for each whom it concerns
  sent,
  cancelled,  // the act was undone
  dropped,    // nobody wants it, or may have it, or there is no way out of the system
  failed,
};
inline constexpr std::pair<OutboxState, std::string_view> kOutboxStateNames[] = {
    {OutboxState::waiting, "waiting"},     {OutboxState::addressed, "addressed"}, {OutboxState::sent, "sent"},
    {OutboxState::cancelled, "cancelled"}, {OutboxState::dropped, "dropped"},     {OutboxState::failed, "failed"},
};
constexpr const auto& enum_names(OutboxState) { return kOutboxStateNames; }

struct OutboxMessage {
  std::string id;
  base::EntryId entry_id;
  base::TaskId task_id;
  base::StaffId actor_id;                 // who did what it tells of
  std::optional<base::StaffId> staff_id;  // to whom; nothing until it is addressed
  int try_count = 0;
};

// When the next try is due, after `try_count` of them have failed.
base::Instant next_try_at(base::Instant now, int try_count);

}  // namespace record
