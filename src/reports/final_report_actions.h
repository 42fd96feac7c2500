#pragma once

#include "record/work.h"
#include "reports/final_report_parts.h"
#include "reports/register.h"
#include "sharing/sharing.h"

namespace reports {

struct NewFinalReport {
  std::string title;
  FiguresAsked asked;      // not where an edition's or frozen figures are shown
  std::string edition_id;  // or empty
  std::string frozen_id;   // or empty
};
// With the usual blocks. Errors: those of make_figures, find_edition_sheet or find_frozen_figures, field.required
// at title, conflict `edition.withdrawn`; field.choice at frozen_id beside an edition.
base::Result<std::string> begin_report(record::Work& work, const sharing::Viewer& viewer, Registers& registers,
                                       const NewFinalReport& input);

struct ListedReport {
  FinalReport report;
  std::string place;
};
// Of every branch whose people the viewer may list, the latest first.
std::vector<ListedReport> list_final_reports(record::Work& work, const sharing::Viewer& viewer);

// Its figures are counted anew. Errors: not_found `final_report.unknown`; forbidden `sharing.no_list_right`.
base::Result<FinalSheet> find_final_sheet(record::Work& work, const sharing::Viewer& viewer, Registers& registers,
                                          const std::string& id);

// The same blocks, of another population. Errors also: conflict `final_report.not_of_register` where they show an
// edition or frozen figures.
base::Result<FinalSheet> make_final_sheet(record::Work& work, const sharing::Viewer& viewer, Registers& registers,
                                          const std::string& id, const FiguresAsked& asked);
// Whether that can be asked for in the branch. Errors: those.
base::Status check_repeated(record::Work& work, const sharing::Viewer& viewer, const std::string& id,
                            const base::HolderId& branch);

struct FinalReportChange {
  std::string title;
  std::vector<ReportBlock> blocks;
  bool is_removed = false;  // stands in no list; another change brings it back
};
// Errors also: those of check; a stale version.
base::Status change_report(record::Work& work, const sharing::Viewer& viewer, Registers& registers,
                           const std::string& id, std::int64_t from_version, const FinalReportChange& change);

}  // namespace reports
