#pragma once

#include <optional>
#include <string>
#include <vector>

#include "calculations/calculation.h"
#include "record/work.h"
#include "sharing/sharing.h"

namespace calculations {

struct CalculationSheet {
  Calculation calculation;
  std::string owner_name;
  std::string branch_name;
  bool is_own = false;
  std::int64_t latest_version = 1;
};

// One's own and what others share, in every branch where the viewer has a statistics mandate.
std::vector<CalculationSheet> list_calculations(record::Work& work, const sharing::Viewer& viewer);

// In that version, or as it is now. One's own, and what is shared. Error: not_found `calculation.unknown`.
base::Result<CalculationSheet> find_one(record::Work& work, const sharing::Viewer& viewer, const std::string& id,
                                        std::optional<std::int64_t> version = {});

// Without a branch, in the first of the viewer's. `input` has been read by its kind.
struct NewCalculation {
  base::HolderId branch_id;
  CalculationKind kind = CalculationKind::break_even;
  std::string name;
  bool is_shared = false;
  std::string input;
};
// Gives the id. Errors: those of check, forbidden `sharing.no_mandate`.
base::Result<std::string> save_calculation(record::Work& work, const sharing::Viewer& viewer,
                                           NewCalculation input);

// Name, sharing, removal and input; kind and branch stay. Errors: forbidden `calculation.not_owner`, stale.
struct CalculationChange {
  std::string name;
  bool is_shared = false;
  bool is_removed = false;
  std::string input;
};
base::Status change_calculation(record::Work& work, const sharing::Viewer& viewer, const std::string& id,
                                std::int64_t from_version, CalculationChange change);

}  // namespace calculations
