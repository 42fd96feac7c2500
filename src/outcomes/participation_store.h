#pragma once

#include "outcomes/measurement.h"
#include "people/person.h"
#include "platform/sql/session.h"

namespace outcomes {

void insert_participation(sql::Session& session, const base::MunicipalityId& municipality_id,
                          const Participation& participation, const base::EntryId& entry_id);
// False when the row has another version than `from_version`.
bool update_participation(sql::Session& session, const base::MunicipalityId& municipality_id,
                          const Participation& participation, std::int64_t from_version,
                          const base::EntryId& entry_id);
std::optional<Participation> find_participation(sql::Session& session, const base::MunicipalityId& municipality_id,
                                                const std::string& id);
// Cancelled ones left out, newest first.
std::vector<Participation> participations_of(sql::Session& session, const base::MunicipalityId& municipality_id,
                                             const base::PersonId& person_id);

void insert_measurement(sql::Session& session, const base::MunicipalityId& municipality_id,
                        const base::HolderId& holder_id, const Measurement& measurement,
                        const base::EntryId& entry_id);
bool update_measurement(sql::Session& session, const base::MunicipalityId& municipality_id,
                        const Measurement& measurement, std::int64_t from_version, const base::EntryId& entry_id);
std::optional<Measurement> find_measurement(sql::Session& session, const base::MunicipalityId& municipality_id,
                                            const std::string& id);
// Cancelled ones left out, in order of day.
std::vector<Measurement> measurements_of(sql::Session& session, const base::MunicipalityId& municipality_id,
                                         const std::string& participation_id);
// One of its sources or occupations, from the columns kind, code, extent_percent and is_subsidised from `from` on.
void put_item(Measurement& measurement, const sql::Row& row, int from);

}  // namespace outcomes
