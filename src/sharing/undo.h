// Undoing an act is another act, with an entry of its own that says which one it cancels. Each room says
// which of its kinds of entry can be undone, and how.
#pragma once

#include <functional>
#include <map>
#include <string>

#include "record/record_store.h"
#include "record/work.h"
#include "sharing/sharing.h"

namespace sharing {

using Undo = std::function<base::Status(record::Work&, const Viewer&, const record::EntryHeader&)>;
using UndoTable = std::map<std::string, Undo>;  // by the entry's kind

}  // namespace sharing
