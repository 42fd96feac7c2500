// The person's page: who, stage, owner, next step, and the timeline. Reads only.
#pragma once

#include "intake/referral_actions.h"
#include "outcomes/participation_actions.h"
#include "people/owners.h"
#include "people/person_actions.h"
#include "record/work.h"
#include "sharing/sharing.h"
#include "thread/timeline.h"
#include "worklist/task.h"

namespace thread {

using record::Work;
using sharing::Viewer;

// Whose case it is; before it has begun, whom the accepted referral names.
struct Owner {
  base::StaffId staff_id;
  std::string name;
  std::string unit_name;
};

struct ThreadSheet {
  people::PersonSheet person;
  Stage stage = Stage::registered;
  std::optional<Owner> owner;
  std::vector<people::OwnershipSheet> ownerships;
  std::vector<outcomes::ParticipationSheet> participations;
  std::vector<people::Contact> contacts;
  std::vector<intake::ReferralRow> referrals;
  std::vector<worklist::Task> tasks;  // the first is the next step
  std::map<std::string, int> entry_counts;  // by group
  int hidden_count = 0;  // entries of other branches, which the viewer may not read
};
base::Result<ThreadSheet> find_thread(Work& work, const Viewer& viewer, const base::PersonId& id);

struct TimelinePage {
  std::vector<TimelineEntry> entries;
  std::optional<int> next_before;
};
inline constexpr int kTimelineRowsMax = 100;
// Of one group, or of all where it is empty; from the top, or below the entry of that number (nothing where there is
// none such).
base::Result<TimelinePage> find_timeline(Work& work, const Viewer& viewer, const base::PersonId& id,
                                         const std::string& group, std::optional<int> before, int limit);

}  // namespace thread
