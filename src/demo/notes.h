// What has been written about people, and the templates that it began from.
#pragma once

#include "demo/stage.h"

namespace demo {

// Of Hodan Diriye a note now and then, the last of them mended and objected to, and a draft today.
class ShowcaseNotes {
 public:
  ShowcaseNotes(Stage& stage, base::PersonId person_id) : stage_(stage), person_id_(std::move(person_id)) {}
  // Those that were written before that day and have not been yet.
  void until(const char* on);
  void rest();

 private:
  Stage& stage_;
  base::PersonId person_id_;
  size_t written_ = 0;
  std::string last_id_;
};

// One of the usual notes, on that day.
void write_usual_note(Stage& stage, const std::string& author, const std::string& unit,
                      const base::PersonId& person_id, base::Date on);

void add_note_templates(Stage& stage);
// Of every other participant at AME and the Square one or two, this month.
void play_notes(Stage& stage);

}  // namespace demo
