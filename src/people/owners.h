// Ownerships with the names of those they name, as far as the viewer may read.
#pragma once

#include "people/ownership.h"
#include "record/work.h"
#include "sharing/sharing.h"

namespace people {

struct OwnershipSheet {
  Ownership ownership;
  std::string branch_name;
  std::string unit_name;
  std::string owner_name;
  std::optional<std::string> deputy_name;
  std::optional<std::string> coordinator_name;
  int hand_over_count = 0;  // in that branch, this one with them
};
// Those that hold now and those that held, of the branches that the viewer may read: the newest first.
std::vector<OwnershipSheet> ownerships_for(record::Work& work, const sharing::Viewer& viewer,
                                           const sharing::PersonFacts& facts);

}  // namespace people
