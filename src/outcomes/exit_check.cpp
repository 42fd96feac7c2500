#include "outcomes/exit_check.h"

namespace outcomes {

bool runs(const Running& one, const base::HolderId& branch) {
  if (one.subject_type == "participation" || one.subject_type == "exit_follow_up" || one.subject_type == "task") {
    return false;
  }
  return one.rule != "referral.answer" || one.holder_id != branch;
}

base::Error still_running(const ExitCheck& check) {
  std::vector<base::Violation> violations;
  for (const auto& one : check.running) {
    violations.push_back({"running", one.rule, {{"due_on", one.due_on.str()}, {"unit_name", one.unit_name}}});
  }
  return {base::ErrorCode::conflict, "participation.still_running", std::move(violations)};
}

}  // namespace outcomes
