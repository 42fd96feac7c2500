// Documents made at a set time: what the owner would see on that day, made by the owner's rights.
#pragma once

#include "record/dispatcher.h"
#include "reports/made_report.h"
#include "reports/register.h"
#include "sharing/sharing.h"

namespace reports {

struct MadeSheet {
  MadeReport report;
  std::string owner_name;
  bool is_own = false;
  bool may_remove = false;  // its owner, and the branch's team leaders where it is shared
};
// Of the branches that the viewer works in: one's own, and of populations that were shared; the latest first.
std::vector<MadeSheet> list_made(record::Work& work, const sharing::Viewer& viewer);

struct MadeFile {
  MadeReport report;
  std::string bytes;
};
// Error: not_found `made_report.unknown`.
base::Result<MadeFile> find_made_file(record::Work& work, const sharing::Viewer& viewer, const std::string& id);
// Errors also: forbidden `made_report.not_owner`.
base::Status remove_made(record::Work& work, const sharing::Viewer& viewer, const std::string& id);

// Makes every document that is due, each in a unit of work of its own, and moves its schedule on: one that its
// owner may not see any longer, whose place is gone, or that cannot be drawn is not made and says why; one that
// could not be read or written down just now stays due. Of turns that were missed the latest is made, for its own
// period. Gives how many were made; the error of the last that stays due.
base::Result<int> make_due_reports(record::Dispatcher& dispatcher, Registers& registers,
                                   const base::MunicipalityId& municipality_id, const std::string& request_id);

}  // namespace reports
