#include "activities/intervention_actions.h"

#include "activities/opened.h"

namespace activities {

namespace {

using sharing::Act;

base::Status take_back_added(Work& work, const Viewer& viewer, const record::EntryHeader& undone) {
  TRY_ASSIGN(const Opened opened, open_intervention(work, viewer, undone.subject_id, Act::write));
  const auto& x = opened.intervention;
  TRY(save(work, take_back(x, work.today()), x.version, Tasks::anew));
  take_access_back(work, x);
  return base::done();
}

base::Status take_back_start(Work& work, const Viewer& viewer, const record::EntryHeader& undone) {
  TRY_ASSIGN(const Opened opened, open_intervention(work, viewer, undone.subject_id, Act::write));
  const auto& x = opened.intervention;
  return save(work, take_start_back(x, work.today()), x.version, Tasks::anew);
}

base::Status take_back_end(Work& work, const Viewer& viewer, const record::EntryHeader& undone) {
  TRY_ASSIGN(const Opened opened, open_intervention(work, viewer, undone.subject_id, Act::write));
  const auto& x = opened.intervention;
  return save(work, take_end_back(x, work.today()), x.version, Tasks::anew);
}

base::Status end_at_exit(Work& work, const Viewer& viewer, const std::string& id, base::Date ends_on) {
  TRY_ASSIGN(const Opened opened, open_intervention(work, viewer, id, Act::write));
  const auto& x = opened.intervention;
  if (x.ending) return base::done();
  const auto last = x.starts_on ? std::max(*x.starts_on, ends_on) : std::max(x.asked_on, ends_on);
  const auto side = opened.is_owner ? Side::owner : Side::carrier;
  return save(work, end_because_left(x, side, last), x.version, Tasks::anew);
}

}  // namespace

void add_undo(sharing::UndoTable& table) {
  table["intervention_added"] = take_back_added;
  table["intervention_started"] = take_back_start;
  for (const char* kind : {"intervention_completed", "intervention_ended_early", "intervention_not_relevant"}) {
    table[kind] = take_back_end;
  }
}

void add_ending(sharing::EndingTable& table) { table["intervention"] = end_at_exit; }

}  // namespace activities
