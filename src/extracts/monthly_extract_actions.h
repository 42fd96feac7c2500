// Use cases of what the social services report of a month: to see what it lacks, and to take it out.
#pragma once

#include "extracts/monthly_extract.h"
#include "record/work.h"
#include "sharing/sharing.h"

namespace extracts {

struct ExtractAsked {
  base::HolderId branch_id;
  base::Date month;  // its first day
};

// For everybody who may list the branch's households. Households with somebody whom the viewer may not know of are not
// in it. Rules broken, at month: assistance.month_form, extract.month_ahead (it has not begun), extract.no_codes (no
// version of the reporting codes holds on its first day). Error: forbidden `sharing.not_own_branch`.
base::Result<ExtractSheet> make_extract(record::Work& work, const sharing::Viewer& viewer,
                                        const ReportingCodesVersions& codes, const ExtractAsked& asked);
// The same to leave the house, with identity numbers. Error also: forbidden `sharing.not_team_leader`.
base::Result<ExtractSheet> take_out_extract(record::Work& work, const sharing::Viewer& viewer,
                                            const ReportingCodesVersions& codes, const ExtractAsked& asked);

}  // namespace extracts
