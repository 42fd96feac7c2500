#include "journal/note.h"

#include <gtest/gtest.h>

namespace journal {
namespace {

base::Date date(std::string_view text) { return base::Date::parse(text).value(); }
const base::Date kToday = date("2026-11-23");
const base::Instant kNow = *base::Instant::parse("2026-11-23T10:00:00Z");

NoteDraft draft() {
  return {"d1", 1, base::HolderId("ame"), NoteSubject::health, base::PersonId("p1"), base::UnitId("u1"),
          base::StaffId("hassan"), {NoteKind::meeting, "Trepartsmöte", "Läkaren är med i juni.", date("2026-11-20")},
          date("2026-11-30"), {}, kNow};
}

std::vector<std::string> rules(const base::Status& status) {
  std::vector<std::string> out;
  if (!status.has_value()) {
    for (const auto& violation : status.error().violations) out.push_back(violation.rule);
  }
  return out;
}
using Rules = std::vector<std::string>;

TEST(NoteDraft, is_locked_within_two_weeks_and_tells_of_what_has_happened) {
  auto d = draft();
  EXPECT_EQ(rules(check_draft(d, kToday)), Rules{});
  d.lock_on = kToday.plus_days(14);
  EXPECT_EQ(rules(check_draft(d, kToday)), Rules{});
  d.lock_on = kToday.plus_days(15);
  EXPECT_EQ(rules(check_draft(d, kToday)), Rules{"note.lock_too_late"});
  d.lock_on = kToday.plus_days(-1);
  EXPECT_EQ(rules(check_draft(d, kToday)), Rules{"note.lock_in_past"});
  d = draft();
  d.text.happened_on = kToday.plus_days(1);
  EXPECT_EQ(rules(check_draft(d, kToday)), Rules{"date.in_future"});
}

TEST(NoteDraft, is_due_on_its_day_and_after) {
  const auto d = draft();
  EXPECT_FALSE(is_due(d, date("2026-11-29")));
  EXPECT_TRUE(is_due(d, date("2026-11-30")));
  EXPECT_TRUE(is_due(d, date("2026-12-24")));
}

TEST(Note, holds_its_text_in_its_entry_under_its_subjects_category) {
  const auto made = lock(draft(), "n1", kNow);
  EXPECT_EQ(made.deed.entry.kind, "note_written");
  EXPECT_EQ(made.deed.entry.happened_on, date("2026-11-20"));
  ASSERT_EQ(made.deed.entry.changes.size(), 4u);
  for (const auto& change : made.deed.entry.changes) EXPECT_EQ(change.category, "health");
  EXPECT_EQ(made.deed.entry.changes.back().new_value, "Läkaren är med i juni.");
  auto correcting = draft();
  correcting.corrects_id = "n0";
  EXPECT_EQ(lock(correcting, "n2", kNow).deed.entry.kind, "note_corrected");
}

TEST(Note, is_not_locked_empty) {
  auto d = draft();
  d.text.body.clear();
  EXPECT_EQ(rules(check_lock(d)), Rules{});
  d.text.title.clear();
  EXPECT_EQ(rules(check_lock(d)), Rules{"note.empty"});
}

TEST(Objection, says_something_and_comes_after_what_it_is_about) {
  const auto note = lock(draft(), "n1", kNow).note;
  const auto broken = [&](const char* body, const char* on) {
    const auto deed = object(note, {"o1", "n1", body, date(on)}, kToday);
    return deed.has_value() ? Rules{} : Rules{deed.error().violations.at(0).rule};
  };
  EXPECT_EQ(broken("Det sa jag inte.", "2026-11-23"), Rules{});
  EXPECT_EQ(broken("", "2026-11-23"), Rules{"note.objection_empty"});
  EXPECT_EQ(broken("Det sa jag inte.", "2026-11-24"), Rules{"date.in_future"});
  EXPECT_EQ(broken("Det sa jag inte.", "2026-11-19"), Rules{"note.objection_before_note"});
}

TEST(NoteTemplate, has_a_name_and_something_to_begin_from) {
  EXPECT_EQ(rules(check(NoteTemplate{"", 1, {}, "", {}, {}, "", "", "", false})),
            (Rules{"field.required", "note_template.empty"}));
  EXPECT_EQ(rules(check(NoteTemplate{"", 1, {}, "Möte", {}, {}, "", "", "Skriv kort.", false})), Rules{});
}

}  // namespace
}  // namespace journal
