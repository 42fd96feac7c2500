#include "demo/notes.h"

#include "demo/note_texts.h"
#include "journal/locking.h"
#include "journal/note_actions.h"
#include "journal/note_store.h"
#include "journal/template_actions.h"
#include "outcomes/register_store.h"

namespace demo {

namespace {

using journal::NoteKind;
using journal::NoteSubject;

journal::NewDraft draft_of(Stage& stage, const WrittenNote& note, base::Date on) {
  return {stage.unit(note.unit), note.subject, {note.kind, stage.say(note.title), stage.say(note.body), on}, {}, {}};
}

std::string write(Stage& stage, const std::string& author, const base::PersonId& person_id,
                  const journal::NewDraft& draft) {
  return stage.as(author, draft.text.happened_on, [&](record::Work& work, const sharing::Viewer& viewer)
                                                      -> base::Result<std::string> {
    TRY_ASSIGN(const std::string id, journal::begin_draft(work, viewer, person_id, draft));
    return journal::lock_draft(work, viewer, id, 1);
  });
}

std::string worker_in(Stage& stage, const std::optional<base::StaffId>& owner) {
  for (const char* username : {"miriam.tesfay", "hassan.nur", "lovisa.falth"}) {
    if (owner == stage.staff(username)) return username;
  }
  return "hassan.nur";
}

// Of every other one who takes part there.
void write_of_participants(Stage& stage, const std::string& unit) {
  auto& work = stage.work();
  size_t place = 0;
  for (const auto& row : outcomes::list_for_statistics(work.session(), work.municipality_id(), stage.unit(unit),
                                                       stage.today(), stage.today())) {
    const auto& p = row.participation;
    if (row.is_anonymous || p.ends_on || p.starts_on.plus_days(14) > stage.today() || ++place % 2 == 0) continue;
    if (!journal::notes_of(work.session(), work.municipality_id(), p.person_id).empty()) continue;
    const auto author = worker_in(stage, p.owner_staff_id);
    for (int days_ago = 21; days_ago > 0; days_ago -= 7 + 3 * stage.pick(6)) {
      write_usual_note(stage, author, unit, p.person_id, weekday(stage.today().plus_days(-days_ago)));
    }
  }
}

}  // namespace

void write_usual_note(Stage& stage, const std::string& author, const std::string& unit,
                      const base::PersonId& person_id, base::Date on) {
  auto note = one_of(stage, usual_notes());
  note.unit = unit.c_str();
  write(stage, author, person_id, draft_of(stage, note, on));
}

void add_note_templates(Stage& stage) {
  for (const auto& one : note_templates()) {
    const auto branch = *stage.viewer(one.keeper).working_branches().begin();
    const journal::NoteTemplate made{"", 1, branch, stage.say(one.name), one.kind, one.subject, stage.say(one.title),
                                     stage.say(one.body), stage.say(one.guidance), false};
    stage.as(one.keeper, day("2023-01-09"), [&](record::Work& work, const sharing::Viewer& viewer) {
      return journal::add_template(work, viewer, made);
    });
  }
}

void ShowcaseNotes::until(const char* on) {
  const auto& notes = showcase_notes();
  for (; written_ < notes.size() && day(notes[written_].on) < day(on); ++written_) {
    const auto& note = notes[written_];
    last_id_ = write(stage_, note.author, person_id_, draft_of(stage_, note, day(note.on)));
  }
}

void ShowcaseNotes::rest() {
  until("2026-10-22");
  auto correction = draft_of(stage_, mended_note(), day(mended_note().on));
  correction.corrects_id = last_id_;
  write(stage_, mended_note().author, person_id_, correction);
  stage_.as("hassan.nur", day("2026-10-23"), [&](record::Work& work, const sharing::Viewer& viewer) {
    return journal::object_to_note(work, viewer, person_id_, last_id_, stage_.say(objection()), day("2026-10-23"));
  });
  auto unfinished = draft_of(stage_, unfinished_note(), day(unfinished_note().on));
  unfinished.lock_on = day("2026-11-30");
  stage_.as(unfinished_note().author, stage_.today(), [&](record::Work& work, const sharing::Viewer& viewer) {
    return journal::begin_draft(work, viewer, person_id_, unfinished);
  });
}

void play_notes(Stage& stage) {
  write_of_participants(stage, "ame");
  write_of_participants(stage, "torget");
}

}  // namespace demo
