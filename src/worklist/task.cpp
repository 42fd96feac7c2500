#include "worklist/task.h"

namespace worklist {

base::Status check_postponement(base::Date show_from_on, const std::string& reason, base::Date today) {
  std::vector<base::Violation> broken;
  if (show_from_on <= today) broken.push_back({"show_from_on", "date.in_past", {}});
  if (show_from_on > today.plus_days(kPostponeDaysMax)) {
    broken.push_back({"show_from_on", "task.postponed_too_far", {{"days", std::to_string(kPostponeDaysMax)}}});
  }
  if (reason.empty()) broken.push_back({"reason", "field.required", {}});
  if (!broken.empty()) return base::invalid(std::move(broken));
  return base::done();
}

}  // namespace worklist
