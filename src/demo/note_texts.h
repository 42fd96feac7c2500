// What people write about people in the demo: short, to the point, and such that the person may read it.
#pragma once

#include <vector>

#include "demo/text.h"
#include "journal/note.h"

namespace demo {

struct WrittenNote {
  const char* author;
  const char* unit;
  const char* on;
  journal::NoteKind kind;
  journal::NoteSubject subject;
  Text title;
  Text body;
};
const std::vector<WrittenNote>& showcase_notes();
const WrittenNote& mended_note();      // mends the last of them
const WrittenNote& unfinished_note();  // a draft today
const Text& objection();               // to the last of them
const std::vector<WrittenNote>& usual_notes();  // of anybody; author, unit and day are the writer's

struct WrittenTemplate {
  const char* keeper;
  journal::NoteKind kind;
  journal::NoteSubject subject;
  Text name;
  Text title;
  Text body;
  Text guidance;
};
const std::vector<WrittenTemplate>& note_templates();

}  // namespace demo
