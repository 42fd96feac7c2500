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
// With the usual blocks. Errors: those of make_figures, find_edition_sheet or find_frozen_figures, field.required at
// title, conflict `edition.withdrawn`; field.choice at frozen_id beside an edition.
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

struct FinalReportChange {
  std::string title;
  std::vector<ReportBlock> blocks;
  bool is_removed = false;  // stands in no list; another change brings it back
};
// Errors also: those of check; a stale version.
base::Status change_report(record::Work& work, const sharing::Viewer& viewer, Registers& registers,
                           const std::string& id, std::int64_t from_version, const FinalReportChange& change);

}  // namespace reports
