#pragma once

#include "platform/sql/session.h"
#include "reports/final_report.h"

namespace reports {

// As final_report_blocks.h reads them.
struct FinalReportRow {
  FinalReport report;  // without its blocks
  std::string blocks;
};

// Of one branch, the latest changed first; those removed are left out.
std::vector<FinalReportRow> final_reports_of(sql::Session& session, const base::MunicipalityId& municipality_id,
                                             const base::HolderId& holder_id);
std::optional<FinalReportRow> find_final_report(sql::Session& session, const base::MunicipalityId& municipality_id,
                                                const std::string& id);
void insert_final_report(sql::Session& session, const base::MunicipalityId& municipality_id,
                         const FinalReportRow& row, const base::EntryId& entry_id);
// Title, blocks and whether it is removed. False when the row has another version.
bool update_final_report(sql::Session& session, const base::MunicipalityId& municipality_id,
                         const FinalReportRow& row, std::int64_t from_version, const base::EntryId& entry_id);

}  // namespace reports
