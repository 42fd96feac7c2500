// A draft becomes a note: by its author's choice, or by its day, when the service does it.
#pragma once

#include "base/result.h"
#include "journal/note.h"
#include "record/dispatcher.h"

namespace journal {

// The note with its entry; the draft is gone. Answers with the note's id.
std::string lock_as_note(record::Work& work, const NoteDraft& draft);

// Locks those whose day has come, each as its author; drafts that hold nothing are thrown away. Answers how many
// were locked. Error: unavailable `storage.unavailable`.
base::Result<int> lock_due(record::Dispatcher& dispatcher, const record::Caller& caller);

}  // namespace journal
