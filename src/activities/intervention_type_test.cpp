#include "activities/test_intervention.h"

namespace activities {
namespace {

const std::set<base::UnitId> kUnits = {base::UnitId("shop"), base::UnitId("workshop")};

TEST(InterventionType, has_a_name_of_its_own_in_its_branch_and_a_purpose) {
  auto other = type_for_test();
  other.id = "another";
  other.name = "ARBETSTRÄNING";
  EXPECT_EQ(rules_of(check_type(type_for_test(), {other}, kUnits)), Rules{"intervention_type.name_taken"});
  EXPECT_EQ(rules_of(check_type(type_for_test(), {type_for_test()}, kUnits)), Rules{});
  other.purpose.clear();
  EXPECT_EQ(rules_of(check_type(other, {}, kUnits)), Rules{"field.required"});
}

TEST(InterventionType, names_who_decides_exactly_when_a_decision_is_needed) {
  auto type = type_for_test();
  type.decision_law = DecisionLaw::lss;
  EXPECT_EQ(rules_of(check_type(type, {}, kUnits)), Rules{"intervention_type.decider_required"});
  type.decided_by = "LSS-handläggare";
  EXPECT_EQ(rules_of(check_type(type, {}, kUnits)), Rules{});
  type.decision_law = DecisionLaw::none;
  EXPECT_EQ(rules_of(check_type(type, {}, kUnits)), Rules{"intervention_type.no_decider"});
}

TEST(InterventionType, is_measured_and_offered_within_reason) {
  auto type = type_for_test();
  type.usual_weeks = 12;
  type.max_weeks = 10;
  type.valid_months = 60;
  type.to_on = date("2019-12-31");
  type.unit_ids = {base::UnitId("school")};
  EXPECT_EQ(rules_of(check_type(type, {}, kUnits)),
            (Rules{"intervention_type.valid_without_course", "intervention_type.max_before_usual",
                   "intervention_type.ends_before_start", "intervention_type.unit_elsewhere"}));
}

TEST(InterventionType, is_active_to_the_day_it_is_wound_up) {
  auto type = type_for_test();
  EXPECT_FALSE(is_active_on(type, date("2019-12-31")));
  EXPECT_TRUE(is_active_on(type, date("2020-01-01")));
  type.to_on = kToday;
  EXPECT_TRUE(is_active_on(type, kToday));
  EXPECT_FALSE(is_active_on(type, kToday.plus_days(1)));
}

TEST(InterventionType, tells_the_branch_what_was_changed) {
  const UnitNames names = {{base::UnitId("workshop"), "Verkstaden"}, {base::UnitId("shop"), "Butiken"}};
  const auto before = type_for_test();
  EXPECT_EQ(type_deed(nullptr, before, names, kToday).entry.kind, "intervention_type_added");
  auto after = before;
  after.unit_ids = {base::UnitId("shop")};
  const auto changed = type_deed(&before, after, names, kToday).entry;
  EXPECT_EQ(changed.kind, "intervention_type_changed");
  EXPECT_FALSE(changed.person_id.has_value());
  ASSERT_EQ(changed.changes.size(), 2u);
  EXPECT_EQ(changed.changes[0].old_value, "Verkstaden");
  EXPECT_EQ(changed.changes[1].new_value, "Butiken");
  after.to_on = kToday;
  EXPECT_EQ(type_deed(&before, after, names, kToday).entry.kind, "intervention_type_wound_up");
  EXPECT_TRUE(type_deed(&before, before, names, kToday).entry.changes.empty());
}

}  // namespace
}  // namespace activities
