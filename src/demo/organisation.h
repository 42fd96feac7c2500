// Who works in the demo municipality: authorities, branches of activity with their secrecy provisions,
// units, projects and staff.
#pragma once

#include <map>
#include <string>

#include "record/work.h"
#include "sharing/sharing.h"

namespace demo {

// Found by short keys: `assistance`, `ame`; staff by user name.
struct Organisation {
  std::map<std::string, base::PartyId> parties;
  std::map<std::string, base::HolderId> branches;
  std::map<std::string, base::UnitId> units;
  std::map<std::string, sharing::Viewer> staff;
};

// Writes the municipality, everybody who works in it and their accounts.
Organisation make_organisation(record::Work& work);
// The same as it stands in the database.
Organisation find_organisation(record::Work& work);

}  // namespace demo
