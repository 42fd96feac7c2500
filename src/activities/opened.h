// What every act on an intervention begins and ends with: admission, by which side, and saving row and record
// together.
#pragma once

#include "activities/intervention_deed.h"
#include "record/work.h"
#include "sharing/sharing.h"

namespace activities {

struct Opened {
  Intervention intervention;
  bool is_owner = false;    // the viewer works where the case lies
  bool is_carrier = false;  // the viewer works where it is carried out
};

// Error: not_found `intervention.unknown`, also where the viewer may not know of it.
base::Result<Opened> open_intervention(record::Work& work, const sharing::Viewer& viewer, const std::string& id,
                                       sharing::Act act);
// To change, from that version: a stale one is told before any rule. Errors also: forbidden
// intervention.not_owner or intervention.not_carrier.
base::Result<Intervention> open_version(record::Work& work, const sharing::Viewer& viewer, const std::string& id,
                                        std::int64_t from_version, Side side);

CaseOwner case_owner(record::Work& work, const Intervention& intervention);
bool has_waiting_proposal(record::Work& work, const Intervention& intervention);

// Saves what came of the rule. With new tasks, where what there is to do has changed. An end puts waiting
// proposals aside.
enum class Tasks { anew, as_they_are };
base::Status save(record::Work& work, Changed changed, std::int64_t from_version, Tasks tasks);

// What came of nothing is taken back: the carrier's branch knows of the person no more, unless by something else.
void take_access_back(record::Work& work, const Intervention& intervention);

}  // namespace activities
