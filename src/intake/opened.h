// What every action on a referral begins with.
#pragma once

#include "intake/referral.h"
#include "record/work.h"
#include "sharing/sharing.h"

namespace intake {

// Admitted. Error: not_found `referral.unknown`, also where the viewer may not know of it.
base::Result<Referral> open_referral(record::Work& work, const sharing::Viewer& viewer, const std::string& id,
                                     sharing::Act act);

}  // namespace intake
