#pragma once

#include "platform/sql/session.h"
#include "reports/saved_population.h"

namespace reports {

struct SavedRow {
  SavedPopulation saved;
  std::string owner_name;
};
// Of one branch, by name: those of the staff member, and what others share.
std::vector<SavedRow> saved_populations_of(sql::Session& session, const base::MunicipalityId& municipality_id,
                                           const base::HolderId& holder_id, const base::StaffId& staff_id);
std::optional<SavedRow> find_saved_population(sql::Session& session, const base::MunicipalityId& municipality_id,
                                              const std::string& id);
void insert_saved_population(sql::Session& session, const base::MunicipalityId& municipality_id,
                             const SavedPopulation& saved, base::Instant at);
// False when the row has another version than `from_version`.
bool update_saved_population(sql::Session& session, const base::MunicipalityId& municipality_id,
                             const SavedPopulation& saved, std::int64_t from_version, base::Instant at);
bool delete_saved_population(sql::Session& session, const base::MunicipalityId& municipality_id,
                             const std::string& id, std::int64_t from_version);

}  // namespace reports
