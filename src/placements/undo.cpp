#include <algorithm>
#include "placements/opened.h"
#include "placements/placement_actions.h"
#include "placements/placement_store.h"
#include "placements/workplace_store.h"
#include "record/record_store.h"

namespace placements {

namespace {

using record::EntryHeader;
using sharing::Act;

base::Error conflict(const char* rule) { return {base::ErrorCode::conflict, rule, {}}; }

base::Status undo_plan(Work& work, const Viewer& viewer, const EntryHeader& undone) {
  TRY_ASSIGN(const Placement p, open_placement(work, viewer, undone.subject_id, Act::write));
  if (state_of(p, work.today()) != PlacementState::planned) return conflict("placement.not_planned");
  auto changed = call_off(p, work.today());
  changed.deed.entry.changes.clear();
  return save(work, changed, p.version);
}

base::Status undo_start(Work& work, const Viewer& viewer, const EntryHeader& undone) {
  TRY_ASSIGN(const Placement p, open_placement(work, viewer, undone.subject_id, Act::write));
  if (state_of(p, work.today()) != PlacementState::ongoing) return conflict("placement.not_ongoing");
  return save(work, unstart(p, whose_of(work, p), work.today()), p.version);
}

base::Status undo_end(Work& work, const Viewer& viewer, const EntryHeader& undone) {
  TRY_ASSIGN(const Placement p, open_placement(work, viewer, undone.subject_id, Act::write));
  if (!p.ending) return conflict("placement.not_ended");
  auto changed = reopen(p, whose_of(work, p), work.today());
  const auto workplace = find_workplace(work.session(), work.municipality_id(), p.workplace_id).value();
  TRY(check_place(work, workplace, changed.placement, "", changed.deed));
  return save(work, changed, p.version);
}

base::Status end_at_exit(Work& work, const Viewer& viewer, const std::string& id, base::Date ends_on) {
  const auto found = find_placement(work.session(), work.municipality_id(), id);
  if (!found || found->is_cancelled) return base::done();
  TRY_ASSIGN(const Placement p, open_placement(work, viewer, id, Act::write));
  if (p.ending) {
    const bool waits = record::has_open_task(work.session(), work.municipality_id(), "placement.note_next", id,
                                             p.person_id, p.holder_id);
    return waits ? save(work, let_go(p, work.today()), p.version) : base::done();
  }
  if (state_of(p, work.today()) == PlacementState::planned) {
    return save(work, call_off(p, work.today()), p.version);
  }
  const Ending ending{std::max(ends_on, *p.started_on), EndReason::left_activity, ""};
  TRY_ASSIGN(const Changed changed, end(p, ending, {}, whose_of(work, p), work.today()));
  return save(work, changed, p.version);
}

}  // namespace

void add_undo(sharing::UndoTable& table) {
  table["placement_planned"] = undo_plan;
  table["placement_started"] = undo_start;
  table["placement_ended"] = undo_end;
}

void add_ending(sharing::EndingTable& table) { table["placement"] = end_at_exit; }

}  // namespace placements
