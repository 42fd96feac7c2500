#pragma once

#include "outcomes/register_store.h"
#include "record/work.h"
#include "reports/frozen_figures.h"
#include "reports/register.h"
#include "sharing/sharing.h"

namespace reports {

struct Freezing {
  FiguresAsked asked;
  std::string name;
  base::Date keep_until;
};
// Errors: those of make_figures and check_freezing.
base::Result<std::string> freeze(record::Work& work, const sharing::Viewer& viewer, Registers& registers,
                                 const Freezing& freezing);

// Of every branch whose people the viewer may list, the latest first.
std::vector<FrozenReport> list_frozen(record::Work& work, const sharing::Viewer& viewer);

// A frozen row whose participation says something else now, or is gone from the figures' register.
struct Corrected {
  std::optional<outcomes::OpenedRow> row;  // none where it is gone
  std::vector<std::string> fields;
};
struct FrozenSheet {
  FrozenReport report;
  std::string made_by_name;
  std::string output;          // the bytes as they were frozen
  bool has_input = false;      // until its day
  bool is_recomputed = false;  // the input gives these very bytes again, today
  int rows = 0;
  std::vector<Corrected> corrected;
};
// Error: not_found `frozen_report.unknown`; forbidden `sharing.no_list_right`.
base::Result<FrozenSheet> find_frozen(record::Work& work, const sharing::Viewer& viewer, Registers& registers,
                                      const std::string& id);

// The frozen answer alone, which stays when the input is gone. Errors: the same.
base::Result<FrozenFigures> find_frozen_figures(record::Work& work, const sharing::Viewer& viewer,
                                                const std::string& id);

// The pseudonymised input, whole and exact: an export, to compute again with. Errors also: forbidden
// `sharing.not_team_leader`, not_found `frozen_report.disposed`.
base::Result<std::string> find_frozen_input(record::Work& work, const sharing::Viewer& viewer,
                                            const std::string& id);

// Destroys the input and its key to people before its day. Errors also: a stale version, conflict
// `frozen_report.disposed`.
base::Status dispose_now(record::Work& work, const sharing::Viewer& viewer, const std::string& id,
                         std::int64_t from_version);
// Of all whose day has passed; gives how many.
int dispose_due(record::Work& work);

}  // namespace reports
