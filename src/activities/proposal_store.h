#pragma once

#include "activities/proposal.h"
#include "platform/sql/session.h"

namespace activities {

void insert_proposal(sql::Session& session, const base::MunicipalityId& municipality_id, const Proposal& proposal,
                     const base::EntryId& entry_id);
// State and answer. False when the row has another version than `from_version`.
bool update_proposal(sql::Session& session, const base::MunicipalityId& municipality_id, const Proposal& proposal,
                     std::int64_t from_version, const base::EntryId& entry_id);
std::optional<Proposal> find_proposal(sql::Session& session, const base::MunicipalityId& municipality_id,
                                      const std::string& id);
// The latest first.
std::vector<Proposal> proposals_of(sql::Session& session, const base::MunicipalityId& municipality_id,
                                   const std::string& intervention_id);

}  // namespace activities
