#pragma once

#include "activities/intervention_type.h"
#include "platform/sql/session.h"

namespace activities {

void insert_type(sql::Session& session, const base::MunicipalityId& municipality_id, const InterventionType& type,
                 const base::EntryId& entry_id);
// False when the row has another version than `from_version`.
bool update_type(sql::Session& session, const base::MunicipalityId& municipality_id, const InterventionType& type,
                 std::int64_t from_version, const base::EntryId& entry_id);
std::optional<InterventionType> find_type(sql::Session& session, const base::MunicipalityId& municipality_id,
                                          const std::string& id);
// All of the municipality, by class and name.
std::vector<InterventionType> list_types(sql::Session& session, const base::MunicipalityId& municipality_id);

struct TypeCount {
  int waiting = 0;
  int ongoing = 0;
  int completed = 0;
  int ended_early = 0;
};
inline constexpr size_t kBranchesMax = 8;
// Of each type, by id: the interventions that these branches (at most kBranchesMax) have asked for or carry
// out, of people protected at most so much.
std::map<std::string, TypeCount> count_by_type(sql::Session& session, const base::MunicipalityId& municipality_id,
                                               const std::set<base::HolderId>& branches, int protection_max);

}  // namespace activities
