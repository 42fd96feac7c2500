#include "outcomes/participation_actions.h"

#include "outcomes/exit_actions.h"
#include "outcomes/opened.h"

namespace outcomes {

void add_undo(sharing::UndoTable& table) {
  table["participation_started"] = [](Work& work, const Viewer& viewer, const record::EntryHeader& undone) {
    return cancel_participation(work, viewer, undone.subject_id);
  };
  table["participation_ended"] = [](Work& work, const Viewer& viewer,
                                    const record::EntryHeader& undone) -> base::Status {
    TRY_ASSIGN(const auto participation,
               open_participation(work, viewer, undone.subject_id, sharing::Act::write));
    return reopen_participation(work, viewer, undone.subject_id, participation.version, "");
  };
  table["measurement_made"] = [](Work& work, const Viewer& viewer, const record::EntryHeader& undone) {
    return cancel_measurement(work, viewer, undone.subject_id);
  };
}

}  // namespace outcomes
