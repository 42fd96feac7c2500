#include "parties/code_list.h"

#include <gtest/gtest.h>

namespace parties {
namespace {

base::Date day(const char* text) { return base::Date::parse(text).value(); }
const base::Date kToday = day("2026-11-23");
const SharedCodes kShared = {
    {CodeList::exit_reason, {"work", "moved", "deceased", "registered_in_error", "consent_withdrawn"}},
    {CodeList::end_reason, {"completed", "left_activity"}},
    {CodeList::decline_reason, {"no_capacity", "other"}}};

LocalCode local(const char* id, const char* code, const char* label, const char* from = "2026-11-23") {
  return {id, 1, base::HolderId("b"), CodeList::exit_reason, code, label, std::string(label) + " en", day(from), {},
          "Nämnden § 7"};
}
WithheldCode withheld(const char* code, const char* from, CodeList list = CodeList::decline_reason) {
  return {"w", 1, base::HolderId("b"), list, code, day(from), {}, "Används inte"};
}

std::string faults(const base::Status& status) {
  if (status.has_value()) return "";
  if (status.error().violations.empty()) return status.error().rule;
  std::string out;
  for (const auto& one : status.error().violations) out += one.field + " " + one.rule + "; ";
  return out;
}

std::string choose(const OwnCodes& own, const Choice& choice, const char* on = "2026-11-23") {
  return faults(check_choice(own, CodeList::exit_reason, choice, "exit_reason", day(on)));
}

TEST(CodeList, every_shared_code_is_offered_until_a_branch_says_otherwise) {
  EXPECT_EQ(choose({}, {"moved", {}}), "");
  const OwnCodes own{{}, {withheld("moved", "2026-12-01", CodeList::exit_reason)}};
  EXPECT_EQ(choose(own, {"moved", {}}, "2026-11-30"), "");
  EXPECT_EQ(choose(own, {"moved", {}}, "2026-12-01"), "exit_reason code.not_offered_here; ");
  EXPECT_EQ(choose(own, {"work", {}}, "2026-12-01"), "");
  OwnCodes again = own;
  again.withheld[0].valid_to = day("2026-12-31");
  EXPECT_EQ(choose(again, {"moved", {}}, "2026-12-31"), "exit_reason code.not_offered_here; ");
  EXPECT_EQ(choose(again, {"moved", {}}, "2027-01-01"), "");
}

TEST(CodeList, a_local_value_is_chosen_under_its_own_code_on_its_days) {
  OwnCodes own{{local("a", "work", "Kommunal anställning")}, {}};
  EXPECT_EQ(choose(own, {"work", "a"}), "");
  EXPECT_EQ(choose(own, {"work", "a"}, "2026-11-22"), "exit_reason code.not_offered_here; ");
  EXPECT_EQ(choose(own, {"moved", "a"}), "exit_reason code.not_offered_here; ");
  EXPECT_EQ(choose(own, {"work", "x"}), "exit_reason code.not_offered_here; ");
  EXPECT_EQ(faults(check_choice(own, CodeList::decline_reason, {"work", "a"}, "f", kToday)),
            "f code.not_offered_here; ");
  own.local[0].valid_to = day("2026-12-31");
  EXPECT_EQ(choose(own, {"work", "a"}, "2026-12-31"), "");
  EXPECT_EQ(choose(own, {"work", "a"}, "2027-01-01"), "exit_reason code.not_offered_here; ");
}

TEST(CodeList, a_code_that_is_not_offered_takes_its_local_values_with_it) {
  const OwnCodes own{{local("a", "moved", "Till grannkommunen")},
                     {withheld("moved", "2026-11-23", CodeList::exit_reason)}};
  EXPECT_EQ(choose(own, {"moved", "a"}), "exit_reason code.not_offered_here; ");
  EXPECT_FALSE(is_offered(own, own.local[0], kToday));
}

TEST(CodeList, a_local_value_has_labels_of_its_own_a_source_and_a_day) {
  const OwnCodes own{{local("a", "work", "Kommunal anställning")}, {}};
  EXPECT_EQ(faults(check(local("", "moved", "Till grannkommunen"), own, kShared, kToday)), "");
  EXPECT_EQ(faults(check(local("", "sold", "Såld"), own, kShared, kToday)), "code code.unknown; ");
  EXPECT_EQ(faults(check(local("", "moved", "Kommunal anställning"), own, kShared, kToday)),
            "label_sv code.label_taken; label_en code.label_taken; ");
  EXPECT_EQ(faults(check(local("", "moved", "Bort", "2026-11-22"), own, kShared, kToday)), "valid_from date.in_past; ");
  EXPECT_EQ(faults(check(local("", "moved", "Bort", "2036-11-24"), own, kShared, kToday)),
            "valid_from date.out_of_range; ");
  auto unsaid = local("", "moved", "Bort");
  unsaid.label_en.clear();
  unsaid.source.clear();
  EXPECT_EQ(faults(check(unsaid, own, kShared, kToday)), "label_en field.required; source field.required; ");
}

TEST(CodeList, a_label_is_free_again_after_the_last_day) {
  OwnCodes own{{local("a", "work", "Jobbspår")}, {}};
  own.local[0].valid_to = day("2026-12-31");
  EXPECT_NE(faults(check(local("", "work", "Jobbspår", "2026-12-31"), own, kShared, kToday)), "");
  EXPECT_EQ(faults(check(local("", "work", "Jobbspår", "2027-01-01"), own, kShared, kToday)), "");
}

TEST(CodeList, a_local_value_is_renamed_while_it_is_offered) {
  const OwnCodes own{{local("a", "work", "Jobbspår"), local("b", "work", "Kommunal anställning")}, {}};
  EXPECT_EQ(faults(check(own.local[0], Renaming{"Jobbspåret", "The job track", "Nytt namn"}, own, kToday)), "");
  EXPECT_EQ(faults(check(own.local[0], Renaming{"Jobbspår", "Jobbspår en", "Samma"}, own, kToday)),
            "label_sv code.same_labels; ");
  EXPECT_EQ(faults(check(own.local[0], Renaming{"Kommunal anställning", "X", "Nytt"}, own, kToday)),
            "label_sv code.label_taken; ");
  auto ended = own.local[0];
  ended.valid_to = day("2026-11-22");
  EXPECT_EQ(faults(check(ended, Renaming{"A", "B", "C"}, own, kToday)), "code.ended");
}

TEST(CodeList, a_local_value_ends_from_today_on) {
  const auto one = local("a", "work", "Jobbspår", "2026-12-01");
  EXPECT_EQ(faults(check_end(one, day("2026-12-01"), "Upphört", kToday)), "");
  EXPECT_EQ(faults(check_end(one, day("2026-11-30"), "Upphört", kToday)), "valid_to code.end_before_start; ");
  EXPECT_EQ(faults(check_end(local("a", "work", "J"), day("2026-11-22"), "", kToday)),
            "valid_to date.in_past; valid_to code.end_before_start; source field.required; ");
  auto ended = local("a", "work", "J", "2026-01-01");
  ended.valid_to = day("2026-11-22");
  EXPECT_EQ(faults(check_end(ended, kToday, "Igen", kToday)), "code.ended");
}

TEST(CodeList, what_a_rule_needs_and_the_last_code_are_always_offered) {
  for (const char* code : {"deceased", "registered_in_error", "consent_withdrawn"}) {
    EXPECT_EQ(faults(check(withheld(code, "2026-11-23", CodeList::exit_reason), {}, kShared, kToday)),
              "code code.needed_by_rule; ")
        << code;
  }
  EXPECT_EQ(faults(check(withheld("left_activity", "2026-11-23", CodeList::end_reason), {}, kShared, kToday)),
            "code code.needed_by_rule; ");
  EXPECT_EQ(faults(check(withheld("no_capacity", "2026-11-23"), {}, kShared, kToday)), "");
  OwnCodes own{{}, {withheld("other", "2027-06-01")}};
  EXPECT_EQ(faults(check(withheld("no_capacity", "2026-11-23"), own, kShared, kToday)), "code code.last_one; ");
  own.withheld[0].valid_to = day("2026-11-30");
  EXPECT_EQ(faults(check(withheld("no_capacity", "2026-12-01"), own, kShared, kToday)), "");
}

TEST(CodeList, a_code_is_not_offered_twice_and_is_offered_again) {
  OwnCodes own{{}, {withheld("no_capacity", "2026-12-01")}};
  EXPECT_EQ(faults(check(withheld("no_capacity", "2027-01-01"), own, kShared, kToday)),
            "valid_from code.withheld_already; ");
  EXPECT_EQ(faults(check_offer(own.withheld[0], day("2027-01-01"), "Behövs", kToday)), "");
  EXPECT_EQ(faults(check_offer(own.withheld[0], day("2026-12-01"), "", kToday)),
            "offered_from code.end_before_start; source field.required; ");
  own.withheld[0].valid_to = day("2026-11-22");
  EXPECT_EQ(faults(check_offer(own.withheld[0], day("2027-01-01"), "Behövs", kToday)), "code.offered_already");
  EXPECT_EQ(faults(check(withheld("no_capacity", "2027-01-01"), own, kShared, kToday)), "");
}

TEST(CodeList, entry_of_a_new_name_tells_old_and_new) {
  const auto deed = renamed_deed(local("a", "work", "Jobbspår"), {"Jobbspåret", "The job track", "Nytt"}, kToday);
  EXPECT_EQ(deed.entry.kind, "local_code_renamed");
  ASSERT_EQ(deed.entry.changes.size(), 5u);
  EXPECT_EQ(deed.entry.changes[1].new_value, "exit_reason.work");
  EXPECT_EQ(deed.entry.changes[2].old_value, "Jobbspår");
  EXPECT_EQ(deed.entry.changes[2].new_value, "Jobbspåret");
}

}  // namespace
}  // namespace parties
