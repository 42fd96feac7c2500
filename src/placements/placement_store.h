#pragma once

#include "placements/placement.h"
#include "platform/sql/session.h"

namespace placements {

void insert_placement(sql::Session& session, const base::MunicipalityId& municipality_id, const Placement& placement,
                      const base::EntryId& entry_id);
// False when the row has another version than `from_version`.
bool update_placement(sql::Session& session, const base::MunicipalityId& municipality_id, const Placement& placement,
                      std::int64_t from_version, const base::EntryId& entry_id);
std::optional<Placement> find_placement(sql::Session& session, const base::MunicipalityId& municipality_id,
                                        const std::string& id);
// Of one person, the latest first.
std::vector<Placement> placements_of(sql::Session& session, const base::MunicipalityId& municipality_id,
                                     const base::PersonId& person_id);
// At one workplace, the latest first; cancelled ones left out.
std::vector<Placement> placements_at(sql::Session& session, const base::MunicipalityId& municipality_id,
                                     const std::string& workplace_id);

// Who takes a place, without more about them: of one branch's workplaces, not ended before that day.
struct Occupied {
  std::string placement_id;
  std::string workplace_id;
  Days days;
};
std::vector<Occupied> occupied_in(sql::Session& session, const base::MunicipalityId& municipality_id,
                                  const base::HolderId& holder_id, base::Date from_on);

// Placements that have ended: all of a branch, or those of one person.
struct EndedPlacement {
  base::PersonId person_id;
  base::Date ended_on;
  EndReason reason;
};
std::vector<EndedPlacement> ended_placements(sql::Session& session, const base::MunicipalityId& municipality_id,
                                             const base::HolderId& holder_id);
std::vector<EndedPlacement> ended_placements_of(sql::Session& session, const base::MunicipalityId& municipality_id,
                                                const base::HolderId& holder_id, const base::PersonId& person_id);

}  // namespace placements
