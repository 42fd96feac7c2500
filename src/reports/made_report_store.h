#pragma once

#include <optional>
#include <vector>

#include "platform/sql/session.h"
#include "reports/made_report.h"

namespace reports {

struct MadeRow {
  MadeReport report;
  std::string owner_name;
};
// Of one branch, the latest first: those of the staff member, and what others shared.
std::vector<MadeRow> made_reports_of(sql::Session& session, const base::MunicipalityId& municipality_id,
                                     const base::HolderId& holder_id, const base::StaffId& staff_id);
std::optional<MadeRow> find_made_report(sql::Session& session, const base::MunicipalityId& municipality_id,
                                        const std::string& id);
std::string made_report_bytes(sql::Session& session, const base::MunicipalityId& municipality_id,
                              const std::string& id);
void insert_made_report(sql::Session& session, const base::MunicipalityId& municipality_id,
                        const MadeReport& report, const std::string& bytes);
// Those of a population are shared as it is.
void share_made_reports(sql::Session& session, const base::MunicipalityId& municipality_id,
                        const std::string& saved_id, bool is_shared);
bool delete_made_report(sql::Session& session, const base::MunicipalityId& municipality_id, const std::string& id);

// Whether any is to be kept no longer, and those of them destroyed.
bool has_made_reports_due(sql::Session& session, const base::MunicipalityId& municipality_id, base::Date today);
std::int64_t delete_made_reports_due(sql::Session& session, const base::MunicipalityId& municipality_id,
                                     base::Date today);

// Owners who have not been told of one made since then, and that they have been.
std::vector<base::StaffId> untold_owners(sql::Session& session, const base::MunicipalityId& municipality_id,
                                         base::Instant since);
void mark_told(sql::Session& session, const base::MunicipalityId& municipality_id, const base::StaffId& staff_id);

// Saved populations whose document is due.
struct DueReport {
  std::string saved_id;
  base::StaffId staff_id;
};
std::vector<DueReport> due_reports(sql::Session& session, const base::MunicipalityId& municipality_id,
                                   base::Date today);
// False where another has done that turn.
bool move_schedule(sql::Session& session, const base::MunicipalityId& municipality_id, const std::string& saved_id,
                   base::Date from_due, base::Date next_on, const std::string& fault);

}  // namespace reports
