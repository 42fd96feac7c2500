#pragma once

#include "record/work.h"
#include "reports/appendix_report.h"
#include "reports/edition_tables.h"
#include "reports/register.h"
#include "reports/statistics_edition.h"
#include "sharing/sharing.h"

namespace reports {

// What would be published, to be looked at before. Errors: those of check_publishing and make_appendix; forbidden
// `sharing.not_publisher`; conflict `edition.gives_away` where what is published already leaves no way.
base::Result<EditionSheet> preview_edition(record::Work& work, const sharing::Viewer& viewer, Registers& registers,
                                           const AppendixQuery& asked);
// The same, for good; gives its id. Where `previewed` names the register that was looked at, it must be that one still.
// Errors also: conflict `edition.changed_since_preview`.
base::Result<std::string> publish_edition(record::Work& work, const sharing::Viewer& viewer, Registers& registers,
                                          const AppendixQuery& asked, const std::string& previewed = {});

struct Editions {
  std::vector<StatisticsEdition> items;  // of every branch that the viewer has the mandate in
  bool may_publish = false;              // in any of them
};
Editions list_editions(record::Work& work, const sharing::Viewer& viewer);
// Errors: not_found `edition.unknown`, forbidden `sharing.no_mandate`.
base::Result<EditionSheet> find_edition_sheet(record::Work& work, const sharing::Viewer& viewer,
                                              const std::string& id);
// Is shown no longer; what it told remains known. Errors also: forbidden `sharing.not_publisher`, a stale version,
// conflict `edition.withdrawn`, field.required at reason.
base::Status withdraw(record::Work& work, const sharing::Viewer& viewer, const std::string& id,
                      std::int64_t from_version, const std::string& reason);

}  // namespace reports
