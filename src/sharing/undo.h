// Undoing an act is another act, with an entry of its own that says which one it cancels. Each room says
// which of its kinds of entry can be undone, and how. For all of them: only by those who work in the branch
// that did it, only while nothing has happened to the subject since, and only within kUndoHours. Undoing is for
// slips; what turns out wrong later is mended by a new act with a reason. (The web application also offers it
// for ten seconds in its message. An import is taken back as a whole, by a rule of its own, at any time.)
#pragma once

#include <functional>
#include <map>
#include <string>

#include "record/record_store.h"
#include "record/work.h"
#include "sharing/sharing.h"

namespace sharing {

inline constexpr int kUndoHours = 24;
inline bool is_in_time_to_undo(base::Instant recorded_at, base::Instant now) {
  return now < recorded_at.plus_seconds(kUndoHours * 3600);
}

using Undo = std::function<base::Status(record::Work&, const Viewer&, const record::EntryHeader&)>;
using UndoTable = std::map<std::string, Undo>;  // by the entry's kind

}  // namespace sharing
