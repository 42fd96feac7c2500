// At exit, what still runs about a person in the branch is what has an open task there: whatever runs keeps one
// open for as long as it runs. Who overrides ends all of it in the same transaction; each room says how its own
// kind of subject is ended.
#pragma once

#include <functional>
#include <map>
#include <string>

#include "record/work.h"
#include "sharing/sharing.h"

namespace sharing {

// Ends the subject on that day, because the person leaves. Closes its open tasks and writes its own entry.
// Ended or gone already: done, nothing written.
using EndAtExit = std::function<base::Status(record::Work&, const Viewer&, const std::string& subject_id,
                                             base::Date ends_on)>;
using EndingTable = std::map<std::string, EndAtExit>;  // by the subject's type: its table

}  // namespace sharing
