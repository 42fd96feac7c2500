// The viewer and the unit that a command names.
#pragma once

#include "app/commands.h"
#include "app/installation.h"
#include "sharing/sharing.h"

namespace app {

struct Found {
  sharing::Viewer viewer;
  parties::UnitRow unit;
  record::Caller caller;
};
// Rules: municipality.unknown, account.unknown, unit.unknown.
base::Result<Found> find_asked(Installation& installation, const Asked& asked);

}  // namespace app
