// The JSON shapes of the journal.
#pragma once

#include "base/names.h"
#include "journal/note_actions.h"
#include "platform/http/json.h"

namespace journal {

struct NoteTextView {
  NoteKind note_kind = NoteKind::conversation;
  std::string title;
  std::string body;
  base::Date happened_on = http::blank<base::Date>();
};
template <class V>
void describe(V& v, NoteTextView& x) {
  v.field("note_kind", x.note_kind);
  v.text("title", x.title, {.max = 200}, http::with_default);
  v.text("body", x.body, {.max = kBodyMax, .lines = true}, http::with_default);
  v.field("happened_on", x.happened_on);
}
inline NoteText text_of(const NoteTextView& x) { return {x.note_kind, x.title, x.body, x.happened_on}; }
inline NoteTextView view_of(const NoteText& x) { return {x.kind, x.title, x.body, x.happened_on}; }

struct NewDraftView {
  NoteTextView text;
  base::UnitId unit_id;
  NoteSubject note_subject = NoteSubject::general;
  std::optional<base::Date> lock_on;
  std::optional<std::string> corrects_id;
};
template <class V>
void describe(V& v, NewDraftView& x) {
  describe(v, x.text);
  v.field("unit_id", x.unit_id);
  v.field("note_subject", x.note_subject);
  v.field("lock_on", x.lock_on);
  v.text("corrects_id", x.corrects_id, {.max = 36});
}
inline std::string_view schema_name(const NewDraftView*) { return "NewNoteDraft"; }

struct DraftChange {
  NoteTextView text;
  base::Date lock_on = http::blank<base::Date>();
};
template <class V>
void describe(V& v, DraftChange& x) {
  describe(v, x.text);
  v.field("lock_on", x.lock_on);
}
inline std::string_view schema_name(const DraftChange*) { return "NoteDraftChange"; }

struct DraftView {
  std::string id;
  std::int64_t version = 1;
  NoteTextView text;
  NoteSubject note_subject = NoteSubject::general;
  std::string unit_id;
  base::Date lock_on = http::blank<base::Date>();
  std::optional<std::string> corrects_id;
  base::Instant saved_at = http::blank<base::Instant>();
};
template <class V>
void describe(V& v, DraftView& x) {
  v.field("id", x.id);
  v.field("version", x.version);
  describe(v, x.text);
  v.field("note_subject", x.note_subject);
  v.field("unit_id", x.unit_id);
  v.field("lock_on", x.lock_on);
  v.field("corrects_id", x.corrects_id);
  v.field("saved_at", x.saved_at);
}
inline std::string_view schema_name(const DraftView*) { return "NoteDraft"; }
inline DraftView view_of(const NoteDraft& d) {
  return {d.id, d.version, view_of(d.text), d.subject, d.unit_id.str(), d.lock_on, d.corrects_id, d.saved_at};
}

struct ObjectionView {
  std::string id;
  std::string body;
  base::Date said_on = http::blank<base::Date>();
};
template <class V>
void describe(V& v, ObjectionView& x) {
  v.field("id", x.id);
  v.field("body", x.body);
  v.field("said_on", x.said_on);
}
inline std::string_view schema_name(const ObjectionView*) { return "NoteObjection"; }

struct NoteView {
  std::string id;
  NoteTextView text;
  NoteSubject note_subject = NoteSubject::general;
  std::string author_name;
  std::string unit_name;
  std::optional<std::string> corrects_id;
  std::optional<std::string> corrected_by_id;
  base::Instant locked_at = http::blank<base::Instant>();
  std::vector<ObjectionView> objections;
};
template <class V>
void describe(V& v, NoteView& x) {
  v.field("id", x.id);
  describe(v, x.text);
  v.field("note_subject", x.note_subject);
  v.field("author_name", x.author_name);
  v.field("unit_name", x.unit_name);
  v.field("corrects_id", x.corrects_id);
  v.field("corrected_by_id", x.corrected_by_id);
  v.field("locked_at", x.locked_at);
  v.field("objections", x.objections);
}
inline std::string_view schema_name(const NoteView*) { return "Note"; }
inline NoteView view_of(const NoteSheet& sheet) {
  const auto& n = sheet.note;
  NoteView out{n.id, view_of(n.text), n.subject, sheet.author_name, sheet.unit_name, n.corrects_id,
               sheet.corrected_by_id, n.locked_at, {}};
  for (const auto& o : sheet.objections) out.objections.push_back({o.id, o.body, o.said_on});
  return out;
}

struct JournalView {
  std::vector<NoteView> items;
  std::vector<DraftView> drafts;
  int hidden_count = 0;
};
template <class V>
void describe(V& v, JournalView& x) {
  v.field("items", x.items);
  v.field("drafts", x.drafts);
  v.field("hidden_count", x.hidden_count);
}
inline std::string_view schema_name(const JournalView*) { return "Journal"; }
inline JournalView view_of(const Journal& journal) {
  JournalView out;
  for (const auto& sheet : journal.notes) out.items.push_back(view_of(sheet));
  for (const auto& draft : journal.drafts) out.drafts.push_back(view_of(draft));
  out.hidden_count = journal.hidden_count;
  return out;
}

struct NewObjection {
  std::string body;
  base::Date said_on = http::blank<base::Date>();
};
template <class V>
void describe(V& v, NewObjection& x) {
  v.text("body", x.body, {.min = 1, .max = 4000, .lines = true});
  v.field("said_on", x.said_on);
}
inline std::string_view schema_name(const NewObjection*) { return "NewNoteObjection"; }

}  // namespace journal
