#pragma once

#include "platform/sql/session.h"
#include "reports/frozen_report.h"

namespace reports {

// Of one branch, the latest first; without input and answer.
std::vector<FrozenReport> frozen_reports_of(sql::Session& session, const base::MunicipalityId& municipality_id,
                                            const base::HolderId& holder_id);
// Of every branch, those whose input is still there after its day.
std::vector<FrozenReport> frozen_reports_due(sql::Session& session, const base::MunicipalityId& municipality_id,
                                             base::Date today);
std::optional<FrozenReport> find_frozen_report(sql::Session& session, const base::MunicipalityId& municipality_id,
                                               const std::string& id);

struct FrozenBytes {
  std::optional<std::string> input;  // none after disposal
  std::string output;
};
FrozenBytes frozen_bytes(sql::Session& session, const base::MunicipalityId& municipality_id,
                         const std::string& id);
// Whose the input's rows are, in their order.
std::vector<std::string> frozen_rows(sql::Session& session, const base::MunicipalityId& municipality_id,
                                     const std::string& id);

void insert_frozen_report(sql::Session& session, const base::MunicipalityId& municipality_id,
                          const FrozenReport& report, const FrozenBytes& bytes,
                          const std::vector<std::string>& participation_ids, const base::EntryId& entry_id);
// Takes the input and its key away; the answer stays. False when the row has another version.
bool dispose_frozen_report(sql::Session& session, const base::MunicipalityId& municipality_id,
                           const FrozenReport& report, base::Date today, const base::EntryId& entry_id);

}  // namespace reports
