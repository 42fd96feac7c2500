#include "parties/mandatory_field.h"

#include <gtest/gtest.h>

namespace parties {
namespace {

base::Date day(const char* text) { return base::Date::parse(text).value(); }
const base::Date kToday = day("2026-11-23");

OwnMandatoryField own(const char* valid_from, bool is_mandatory,
                      MandatoryField field = MandatoryField::referral_background) {
  return {"a", 1, base::HolderId("b"), field, day(valid_from), is_mandatory, "Nämndens beslut § 12"};
}

std::string faults(const base::Status& status) {
  if (status.has_value()) return "";
  std::string out;
  for (const auto& one : status.error().violations) out += one.field + " " + one.rule + "; ";
  return out;
}

TEST(MandatoryField, is_optional_until_the_branch_has_decided_otherwise_and_after_it_has_changed_its_mind) {
  const std::vector<OwnMandatoryField> values = {own("2026-11-01", true), own("2027-01-01", false),
                                                 own("2026-01-01", true, MandatoryField::order_background)};
  const auto held = [&](const char* on) {
    return is_mandatory_on(values, MandatoryField::referral_background, day(on));
  };
  EXPECT_FALSE(held("2026-10-31"));
  EXPECT_TRUE(held("2026-11-01"));
  EXPECT_TRUE(held("2026-12-31"));
  EXPECT_FALSE(held("2027-01-01"));
  EXPECT_FALSE(is_mandatory_on({}, MandatoryField::referral_background, kToday));
}

TEST(MandatoryField, all_that_is_missing_is_named_at_once) {
  const std::vector<OwnMandatoryField> values = {own("2026-11-01", true),
                                                 own("2026-11-24", true, MandatoryField::referral_wished_start_on),
                                                 own("2026-11-01", true, MandatoryField::placement_supervisor)};
  const auto missing = [&](bool has_background, base::Date on) {
    return faults(check_given(values,
                              {{MandatoryField::referral_background, "background", has_background},
                               {MandatoryField::referral_wished_start_on, "wished_start_on", false},
                               {MandatoryField::referral_registration_consent_on, "registration_consent_on", false}},
                              on));
  };
  EXPECT_EQ(missing(true, kToday), "");
  EXPECT_EQ(missing(false, kToday), "background field.mandatory_here; ");
  EXPECT_EQ(missing(false, day("2026-11-24")),
            "background field.mandatory_here; wished_start_on field.mandatory_here; ");
}

TEST(MandatoryField, is_decided_from_today_on_once_a_day_and_with_a_source) {
  EXPECT_EQ(faults(check(own("2026-11-23", true), {}, kToday)), "");
  EXPECT_EQ(faults(check(own("2026-11-22", true), {}, kToday)), "valid_from date.in_past; ");
  EXPECT_EQ(faults(check(own("2036-11-24", true), {}, kToday)), "valid_from date.out_of_range; ");
  EXPECT_EQ(faults(check(own("2027-01-01", true), {own("2027-01-01", false)}, kToday)),
            "valid_from mandatory_field.day_taken; ");
  auto unsaid = own("2026-11-23", true);
  unsaid.source.clear();
  EXPECT_EQ(faults(check(unsaid, {}, kToday)), "source field.required; ");
}

TEST(MandatoryField, is_withdrawn_only_before_it_holds) {
  EXPECT_TRUE(check_withdrawal(own("2026-11-24", true), kToday).has_value());
  EXPECT_EQ(check_withdrawal(own("2026-11-23", true), kToday).error().rule, "mandatory_field.in_force");
}

TEST(MandatoryField, entry_tells_old_and_new) {
  const auto deed = set_deed(own("2027-01-01", true), false, kToday);
  EXPECT_EQ(deed.entry.kind, "mandatory_field_set");
  ASSERT_EQ(deed.entry.changes.size(), 5u);
  EXPECT_EQ(deed.entry.changes[0].new_value, "referral_send");
  EXPECT_EQ(deed.entry.changes[1].new_value, "referral_background");
  EXPECT_EQ(deed.entry.changes[2].old_value, "false");
  EXPECT_EQ(deed.entry.changes[2].new_value, "true");
}

TEST(MandatoryField, belongs_to_one_step) {
  EXPECT_EQ(step_of(MandatoryField::referral_background), Step::referral_send);
  EXPECT_EQ(step_of(MandatoryField::order_background), Step::order_send);
  EXPECT_EQ(step_of(MandatoryField::participation_exit_text), Step::participation_exit);
}

}  // namespace
}  // namespace parties
