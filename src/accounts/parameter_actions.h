// Use cases of an administrator: the branch's own values of the time limits. Every change is an entry in the branch's
// own record.
#pragma once

#include "parties/parameter.h"
#include "record/work.h"
#include "sharing/sharing.h"

namespace accounts {

using record::Work;
using sharing::Viewer;

// One branch's, by parameter: what holds today, and everything that was or will be decided, the latest day first.
struct ParameterSheet {
  parties::ShippedValue shipped;
  int value = 0;                          // today
  std::optional<std::string> own_source;  // nothing where the shipped value holds
  std::vector<parties::OwnValue> own;
};
// Error: forbidden sharing.not_administrator.
base::Result<std::vector<ParameterSheet>> list_parameters(Work& work, const Viewer& viewer,
                                                          const base::HolderId& branch);
// Errors also: those of parties::check.
base::Result<std::string> set_parameter(Work& work, const Viewer& viewer, parties::OwnValue value);
// Errors also: not_found own_parameter.unknown, a stale version, conflict parameter.in_force.
base::Status withdraw_parameter(Work& work, const Viewer& viewer, const std::string& id, std::int64_t from_version);

}  // namespace accounts
