// Notes about a person. A note is written as a draft, its author's own, and locked by choice or by its day into an
// entry that never changes; what turns out wrong is mended by a new note, and what the person holds against it
// stands beside it (SoL 2025:400, 14 kap. 3 and 6 §§). Words and rules; pure.
#pragma once

#include <optional>
#include <string>
#include <utility>
#include <vector>

#include "base/date.h"
#include "base/id.h"
#include "base/result.h"
#include "record/record.h"
#include "sharing/sharing.h"

namespace journal {

enum class NoteKind { conversation, telephone, home_visit, meeting, contact_with_party, observation, other };
inline constexpr std::pair<NoteKind, std::string_view> kNoteKindNames[] = {
    {NoteKind::conversation, "conversation"},
    {NoteKind::telephone, "telephone"},
    {NoteKind::home_visit, "home_visit"},
    {NoteKind::meeting, "meeting"},
    {NoteKind::contact_with_party, "contact_with_party"},
    {NoteKind::observation, "observation"},
    {NoteKind::other, "other"},
};
constexpr const auto& enum_names(NoteKind) { return kNoteKindNames; }

// What a note is about: its information category, chosen when it is first saved and never changed.
enum class NoteSubject { general, health, barriers, livelihood, housing, children, placement };
inline constexpr std::pair<NoteSubject, std::string_view> kNoteSubjectNames[] = {
    {NoteSubject::general, "general"},       {NoteSubject::health, "health"},
    {NoteSubject::barriers, "barriers"},     {NoteSubject::livelihood, "livelihood"},
    {NoteSubject::housing, "housing"},       {NoteSubject::children, "children"},
    {NoteSubject::placement, "placement"},
};
constexpr const auto& enum_names(NoteSubject) { return kNoteSubjectNames; }
sharing::Category category_of(NoteSubject subject);

// A draft is locked by itself so many days after it was begun at the latest; its author may choose an earlier day.
inline constexpr int kLockDaysMax = 14;
inline constexpr size_t kBodyMax = 20'000;

// What is written. In a draft any of it may still be empty.
struct NoteText {
  NoteKind kind = NoteKind::conversation;
  std::string title;
  std::string body;
  base::Date happened_on;
};

// Working material: its author's only, without an entry.
struct NoteDraft {
  std::string id;
  std::int64_t version = 1;
  base::HolderId holder_id;    // fixed from the first save on
  NoteSubject subject = NoteSubject::general;  // this too
  base::PersonId person_id;
  base::UnitId unit_id;
  base::StaffId author_id;
  NoteText text;
  base::Date lock_on;
  std::optional<std::string> corrects_id;  // the note that it mends
  base::Instant saved_at;
};

struct Note {
  std::string id;
  base::HolderId holder_id;
  NoteSubject subject = NoteSubject::general;
  base::PersonId person_id;
  base::UnitId unit_id;
  base::StaffId author_id;
  NoteText text;
  std::optional<std::string> corrects_id;
  base::Instant locked_at;
};

struct Objection {
  std::string id;
  std::string note_id;
  std::string body;
  base::Date said_on;
};

// Rules broken: date.in_future, note.lock_too_late, note.lock_in_past.
base::Status check_draft(const NoteDraft& draft, base::Date today);
// Rules broken: note.empty (neither title nor body).
base::Status check_lock(const NoteDraft& draft);

struct Locked {
  Note note;
  record::Deed deed;
};
Locked lock(const NoteDraft& draft, const std::string& id, base::Instant now);
// Is it locked by itself on that day?
inline bool is_due(const NoteDraft& draft, base::Date today) { return draft.lock_on <= today; }

// Rules broken: note.objection_empty, date.in_future, note.objection_before_note.
base::Result<record::Deed> object(const Note& note, const Objection& objection, base::Date today);

// A beginning to write from, in a branch.
struct NoteTemplate {
  std::string id;
  std::int64_t version = 1;
  base::HolderId holder_id;
  std::string name;
  NoteKind kind = NoteKind::conversation;
  NoteSubject subject = NoteSubject::general;
  std::string title;
  std::string body;
  std::string guidance;  // what the writer should think of; never part of the note
  bool is_ended = false;
};
// Rules broken: field.required (name), note_template.empty.
base::Status check(const NoteTemplate& made);
record::Deed change(const NoteTemplate& before, const NoteTemplate& after, const char* kind, base::Date today);

}  // namespace journal
