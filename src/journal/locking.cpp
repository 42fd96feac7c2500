#include "journal/locking.h"

#include "journal/note_store.h"

namespace journal {

namespace {
constexpr int kLockedAtOnceMax = 100;
}

std::string lock_as_note(record::Work& work, const NoteDraft& draft) {
  const auto made = lock(draft, work.new_id<base::EntryId>().str(), work.now());
  const auto entry_id = work.new_id<base::EntryId>();
  insert_note(work.session(), work.municipality_id(), made.note, entry_id);
  work.write_as(entry_id, made.deed);
  delete_draft(work.session(), work.municipality_id(), draft.id);
  return made.note.id;
}

base::Result<int> lock_due(record::Dispatcher& dispatcher, const record::Caller& caller) {
  return dispatcher.write<int>(caller, [&](record::Work& work) -> base::Result<int> {
    int count = 0;
    for (const auto& draft : due_drafts(work.session(), work.municipality_id(), work.today(), kLockedAtOnceMax)) {
      if (!check_lock(draft).has_value()) {
        delete_draft(work.session(), work.municipality_id(), draft.id);
        continue;
      }
      const record::Caller author{caller.municipality_id, draft.author_id, caller.request_id};
      record::Work theirs(work.session(), author, work.now(), work.today(), dispatcher.random(), dispatcher.keys());
      lock_as_note(theirs, draft);
      ++count;
    }
    return count;
  });
}

}  // namespace journal
