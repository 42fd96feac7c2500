// What was changed in a branch's units, staff, roles and accounts. Words only.
#pragma once

#include <string>
#include <vector>

#include "base/date.h"
#include "record/record.h"

namespace accounts {

struct BranchEntry {
  std::string id;
  std::string kind;
  std::string actor_name;
  base::Instant recorded_at;
  std::vector<record::FieldChange> changes;
};

}  // namespace accounts
