#pragma once

#include "record/work.h"
#include "reports/saved_population.h"
#include "sharing/sharing.h"

namespace reports {

struct SavedSheet {
  SavedPopulation saved;
  std::string owner_name;
  bool is_own = false;
  std::string place;   // the unit's or the branch's name
  FoundPeriod period;  // today
};
// Of the branches that the viewer works in: one's own, and what others of the branch share. By name.
std::vector<SavedSheet> list_saved(record::Work& work, const sharing::Viewer& viewer);

// `branch_id` of `saved` counts where no unit is named. Errors: those of check and find_place; forbidden
// `sharing.no_list_right`; field.choice at schedule.report_id, of a report that is not of the branch and its register.
base::Result<std::string> save_population(record::Work& work, const sharing::Viewer& viewer,
                                          SavedPopulation saved);
// Errors also: not_found `saved_population.unknown`, forbidden `saved_population.not_owner`, a stale version.
base::Status change_saved(record::Work& work, const sharing::Viewer& viewer, const std::string& id,
                          std::int64_t from_version, SavedPopulation changed);
base::Status delete_saved(record::Work& work, const sharing::Viewer& viewer, const std::string& id,
                          std::int64_t from_version);
base::Result<SavedSheet> find_one_saved(record::Work& work, const sharing::Viewer& viewer, const std::string& id);

}  // namespace reports
