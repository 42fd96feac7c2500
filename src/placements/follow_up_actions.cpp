#include "placements/follow_up_store.h"
#include "placements/opened.h"
#include "placements/placement_actions.h"
#include "placements/placement_store.h"

namespace placements {

base::Result<std::string> add_follow_up(Work& work, const Viewer& viewer, const std::string& placement_id,
                                        const FollowUp& input) {
  TRY_ASSIGN(const Placement p, open_placement(work, viewer, placement_id, sharing::Act::write));
  FollowUp made = input;
  made.id = work.new_id<base::EntryId>().str();
  made.placement_id = p.id;
  TRY_ASSIGN(const auto deed, follow_up(p, made, whose_of(work, p), work.today()));
  const auto entry_id = work.new_id<base::EntryId>();
  insert_follow_up(work.session(), work.municipality_id(), p.holder_id, made, entry_id);
  work.write_as(entry_id, deed);
  return made.id;
}

base::Result<std::string> sign_work_ability(Work& work, const Viewer& viewer, const std::string& placement_id,
                                            const WorkAbility& input) {
  TRY_ASSIGN(const Placement p, open_placement(work, viewer, placement_id, sharing::Act::write));
  WorkAbility made = input;
  made.id = work.new_id<base::EntryId>().str();
  made.placement_id = p.id;
  made.signed_by_staff_id = viewer.staff_id;
  made.signed_at = work.now();
  TRY_ASSIGN(const auto deed, assess(p, made, work.today()));
  const auto entry_id = work.new_id<base::EntryId>();
  insert_work_ability(work.session(), work.municipality_id(), p.holder_id, made, entry_id);
  work.write_as(entry_id, deed);
  return made.id;
}

}  // namespace placements
