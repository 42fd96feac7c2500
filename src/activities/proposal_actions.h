// Use cases of proposals: the carrier's side proposes, the owner's answers.
#pragma once

#include "activities/proposal.h"
#include "record/work.h"
#include "sharing/sharing.h"

namespace activities {

using record::Work;
using sharing::Viewer;

// Replaces one of the same kind that waits. Errors: not_found intervention.unknown, forbidden
// intervention.not_carrier, those of `propose`.
base::Result<std::string> make_proposal(Work& work, const Viewer& viewer, const std::string& intervention_id,
                                        const Change& change);

// Errors: not_found intervention_proposal.unknown, a stale version, forbidden intervention.not_owner (of a
// withdrawal: intervention.not_carrier), those of the rules.
base::Status approve_proposal(Work& work, const Viewer& viewer, const std::string& id, std::int64_t from_version);
base::Status reject_proposal(Work& work, const Viewer& viewer, const std::string& id, std::int64_t from_version,
                             const std::string& text);
base::Status withdraw_proposal(Work& work, const Viewer& viewer, const std::string& id, std::int64_t from_version);

}  // namespace activities
