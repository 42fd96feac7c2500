// Whose case it is: beginning, handing over, and who is deputy and coordinates.
#pragma once

#include "people/owners.h"
#include "record/work.h"
#include "sharing/sharing.h"
#include "sharing/undo.h"

namespace people {

struct NewOwnership {
  base::UnitId unit_id;
  base::StaffId owner_staff_id;
  std::optional<base::StaffId> deputy_staff_id;
};
// Error: conflict `ownership.exists` where somebody owns the case in that branch already.
base::Result<std::string> begin_ownership(record::Work& work, const sharing::Viewer& viewer,
                                          const base::PersonId& person_id, const NewOwnership& input);
// What the owner has to do about the person becomes the new owner's. Answers with the new ownership's id.
base::Result<std::string> hand_over_ownership(record::Work& work, const sharing::Viewer& viewer,
                                              const base::PersonId& person_id, const std::string& ownership_id,
                                              std::int64_t from_version, const HandOver& to);
base::Status arrange_ownership(record::Work& work, const sharing::Viewer& viewer, const base::PersonId& person_id,
                               const std::string& ownership_id, std::int64_t from_version,
                               const Arrangement& arrangement);

// Those that the viewer may read, the newest first.
base::Result<std::vector<OwnershipSheet>> find_ownerships(record::Work& work, const sharing::Viewer& viewer,
                                                          const base::PersonId& person_id);

// ownership_begun, ownership_handed_over.
void add_ownership_undo(sharing::UndoTable& table);

}  // namespace people
