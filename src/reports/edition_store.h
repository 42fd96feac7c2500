#pragma once

#include <map>

#include "platform/sql/session.h"
#include "reports/statistics_edition.h"

namespace reports {

// Of one branch, or of one unit, the latest period first; those withdrawn too.
std::vector<StatisticsEdition> editions_of(sql::Session& session, const base::MunicipalityId& municipality_id,
                                           const base::HolderId& holder_id);
std::vector<StatisticsEdition> editions_of(sql::Session& session, const base::MunicipalityId& municipality_id,
                                           const base::UnitId& unit_id);
std::optional<StatisticsEdition> find_edition(sql::Session& session, const base::MunicipalityId& municipality_id,
                                              const std::string& id);
// Its tables, as edition_tables.h reads them; and those of every edition of a unit, by its id.
std::string edition_tables(sql::Session& session, const base::MunicipalityId& municipality_id,
                           const std::string& id);
std::map<std::string, std::string> edition_tables_of(sql::Session& session,
                                                     const base::MunicipalityId& municipality_id,
                                                     const base::UnitId& unit_id);

void insert_edition(sql::Session& session, const base::MunicipalityId& municipality_id,
                    const StatisticsEdition& edition, const std::string& tables, const base::EntryId& entry_id);
// False when the row has another version, or is withdrawn.
bool withdraw_edition(sql::Session& session, const base::MunicipalityId& municipality_id,
                      const StatisticsEdition& edition, const base::EntryId& entry_id);

}  // namespace reports
