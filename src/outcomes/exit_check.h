// What stands in the way of leaving a branch. Words and rules; pure.
#pragma once

#include <string>
#include <vector>

#include "base/date.h"
#include "base/id.h"
#include "base/result.h"

namespace outcomes {

// One thing that is to be done about the person in the branch.
struct Running {
  std::string rule;          // what has to be done about it
  std::string subject_type;
  std::string subject_id;
  base::HolderId holder_id;  // whose it is to do; another branch's where this one asked for it
  base::Date due_on;
  std::string unit_name;
  bool is_ended_with = false;  // an override ends it; what it does not end goes on with its unit
};
struct ExitCheck {
  bool is_last = false;  // of the person's participations in the branch: then whatever runs stands in the way
  std::vector<Running> running;
};

// Is it work of the branch that runs? Not what the participation itself asks for, not a reminder of one's own, and
// not what others ask of the branch before anything has begun.
bool runs(const Running& one, const base::HolderId& branch);

// Conflict `participation.still_running` with one violation for each thing that runs.
base::Error still_running(const ExitCheck& check);

}  // namespace outcomes
