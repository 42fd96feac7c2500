#include "activities/intervention.h"

#include "activities/intervention_deed.h"
#include "activities/test_intervention.h"

namespace activities {
namespace {

using S = InterventionState;
const CaseOwner kOwner{base::UnitId("assistance"), base::StaffId("elias"), {14, 30, 3, 14}};

TEST(InterventionState, follows_from_the_days) {
  struct Case {
    Intervention x;
    const char* today;
    S expected;
  };
  const Case cases[] = {
      {asked_for(), "2026-09-01", S::proposed},
      {asked_for(), "2027-09-01", S::proposed},
      {queued(), "2026-11-23", S::queued},
      {planned("2026-12-01"), "2026-11-23", S::planned},
      {planned("2026-12-01"), "2026-12-01", S::planned},
      {planned("2026-12-01"), "2026-12-02", S::unconfirmed},
      {ongoing(), "2026-11-23", S::ongoing},
      {ongoing(), "2028-01-01", S::ongoing},
      {ended(Ending::completed, "2026-11-20"), "2026-11-23", S::ended},
      {ended(Ending::never_started, "2026-11-20"), "2026-11-23", S::ended},
      {ended(Ending::registered_in_error, "2026-11-20"), "2026-11-23", S::ended},
  };
  for (const auto& c : cases) EXPECT_EQ(state_of(c.x, date(c.today)), c.expected) << c.today;
}

TEST(InterventionState, tells_who_has_stayed_longer_than_planned) {
  EXPECT_FALSE(is_past_end(ongoing(), date("2027-02-26")));
  EXPECT_TRUE(is_past_end(ongoing(), date("2027-02-27")));
  EXPECT_FALSE(is_past_end(planned("2026-12-01"), date("2027-03-01")));
}

TEST(Waiting, is_counted_from_the_asking_until_something_came_of_it) {
  EXPECT_EQ(waited_days(asked_for(), kToday), 83);
  EXPECT_EQ(waited_days(queued(), kToday), 83);
  EXPECT_EQ(waited_days(planned("2026-12-01"), kToday), 83);
  EXPECT_EQ(waited_days(planned("2026-11-02"), kToday), 62);
  EXPECT_EQ(waited_days(ongoing(), kToday), 34);
  EXPECT_EQ(waited_days(ended(Ending::never_started, "2026-09-11"), kToday), 10);
}

TEST(Queue, puts_the_social_services_first) {
  EXPECT_TRUE(is_assistance("OSL 26:1"));
  EXPECT_FALSE(is_assistance("OSL 28:11"));
}

TEST(NewIntervention, keeps_the_rules_of_its_type) {
  auto own = asked_for();
  own.holder_id = own.carrier_holder_id;
  own.answered_on = own.asked_on;
  EXPECT_EQ(rules_of(check_new(own, type_for_test(), {}, kToday)), Rules{});
  auto type = type_for_test();
  type.to_on = date("2026-10-31");
  EXPECT_EQ(rules_of(check_new(own, type, {}, kToday)), Rules{"intervention_type.not_active"});
  auto elsewhere = own;
  elsewhere.carrier_unit_id = base::UnitId("school");
  EXPECT_EQ(rules_of(check_new(elsewhere, type_for_test(), {}, kToday)), Rules{"intervention_type.not_offered_by"});
  type = type_for_test();
  type.max_weeks = 12;
  auto long_one = own;
  long_one.planned_starts_on = date("2026-11-30");
  long_one.planned_ends_on = date("2027-02-21");
  EXPECT_EQ(rules_of(check_new(long_one, type, {}, kToday)), Rules{});
  long_one.planned_ends_on = date("2027-02-22");
  EXPECT_EQ(rules_of(check_new(long_one, type, {}, kToday)), Rules{"intervention.longer_than_max"});
}

TEST(NewIntervention, is_begun_by_who_carries_it_out) {
  auto x = asked_for();
  x.starts_on = kToday;
  EXPECT_EQ(rules_of(check_new(x, type_for_test(), {}, kToday)), Rules{"intervention.carrier_confirms"});
}

TEST(NewIntervention, may_be_one_of_several_but_not_the_same_twice) {
  auto other = ongoing();
  other.id = "i2";
  EXPECT_EQ(rules_of(check_new(asked_for(), type_for_test(), {other}, kToday)), Rules{"intervention.same_at_once"});
  other.type_id = "sfi";
  EXPECT_EQ(rules_of(check_new(asked_for(), type_for_test(), {other}, kToday)), Rules{});
}

TEST(NewIntervention, needs_the_decision_of_its_law_before_it_begins) {
  auto own = asked_for();
  own.holder_id = own.carrier_holder_id;
  own.decision_law = DecisionLaw::sol;
  EXPECT_EQ(rules_of(check_new(own, type_for_test(), {}, kToday)), Rules{});
  own.starts_on = date("2026-11-16");
  EXPECT_EQ(rules_of(check_new(own, type_for_test(), {}, kToday)), Rules{"intervention.decision_missing"});
  own.decided_on = date("2026-11-17");
  own.decided_by = "Enhetschef";
  EXPECT_EQ(rules_of(check_new(own, type_for_test(), {}, kToday)), Rules{"intervention.start_before_decision"});
  own.decided_on = date("2026-11-16");
  EXPECT_EQ(rules_of(check_new(own, type_for_test(), {}, kToday)), Rules{});
}

TEST(Answer, gives_a_place_a_queue_or_a_reason_why_not) {
  const auto place = answer(asked_for(), {AnswerKind::place, date("2026-12-07"), {}, {}, ""}, type_for_test(), kToday);
  ASSERT_TRUE(place.has_value());
  EXPECT_EQ(state_of(place->intervention, kToday), S::planned);
  EXPECT_EQ(place->deed.entry.kind, "intervention_planned");
  EXPECT_EQ(place->deed.entry.holder_id, base::HolderId("ame"));
  EXPECT_EQ(place->deed.entry.counterpart_holder_id, base::HolderId("social"));
  const auto queue = answer(asked_for(), {AnswerKind::queue, {}, {}, {}, ""}, type_for_test(), kToday);
  EXPECT_EQ(state_of(queue->intervention, kToday), S::queued);
  EXPECT_EQ(rules_of(answer(queue->intervention, {AnswerKind::queue, {}, {}, {}, ""}, type_for_test(), kToday)),
            Rules{"intervention.already_answered"});
  const Answer no{AnswerKind::decline, {}, {}, ChangeReason::other, ""};
  EXPECT_EQ(rules_of(answer(asked_for(), no, type_for_test(), kToday)), Rules{"intervention.text_required"});
  const Answer full{AnswerKind::decline, {}, {}, ChangeReason::no_place, ""};
  EXPECT_EQ(answer(asked_for(), full, type_for_test(), kToday)->intervention.ending, Ending::never_started);
  EXPECT_EQ(rules_of(answer(ongoing(), full, type_for_test(), kToday)), Rules{"intervention.not_waiting"});
  EXPECT_EQ(rules_of(answer(queued(), {AnswerKind::place, date("2026-11-22"), {}, {}, ""}, type_for_test(), kToday)),
            Rules{"date.in_past"});
}

TEST(Start, is_confirmed_once_the_day_has_come_and_the_decision_is_there) {
  EXPECT_EQ(rules_of(confirm_start(queued(), kToday, kToday)), Rules{"intervention.not_planned"});
  EXPECT_EQ(rules_of(confirm_start(planned("2026-11-16"), date("2026-11-24"), kToday)), Rules{"date.in_future"});
  auto decided = planned("2026-11-16");
  decided.decision_law = DecisionLaw::lss;
  EXPECT_EQ(rules_of(confirm_start(decided, date("2026-11-16"), kToday)), Rules{"intervention.decision_missing"});
  decided.decided_on = date("2026-11-18");
  EXPECT_EQ(rules_of(confirm_start(decided, date("2026-11-16"), kToday)), Rules{"intervention.start_before_decision"});
  const auto begun = confirm_start(decided, date("2026-11-18"), kToday);
  ASSERT_TRUE(begun.has_value());
  EXPECT_EQ(state_of(begun->intervention, kToday), S::ongoing);
  EXPECT_EQ(begun->intervention.extents.front(), (Extent{date("2026-11-18"), 50}));
}

TEST(Tasks, keep_what_runs_in_sight_on_both_sides) {
  EXPECT_EQ(rules_of(tasks_of(asked_for(), kOwner, kToday)), (Rules{"intervention.offer_place", "intervention.watch"}));
  EXPECT_EQ(rules_of(tasks_of(queued(), kOwner, kToday)), (Rules{"intervention.offer_place", "intervention.watch"}));
  EXPECT_EQ(rules_of(tasks_of(planned("2026-12-01"), kOwner, kToday)),
            (Rules{"intervention.confirm_start", "intervention.watch"}));
  EXPECT_EQ(rules_of(tasks_of(ongoing(), kOwner, kToday)),
            (Rules{"intervention.follow_up", "intervention.report_end"}));
  EXPECT_EQ(rules_of(tasks_of(ended(Ending::completed, "2026-11-20"), kOwner, kToday)), Rules{});
  auto own = ongoing();
  own.holder_id = own.carrier_holder_id;
  EXPECT_EQ(rules_of(tasks_of(own, kOwner, kToday)), Rules{"intervention.follow_up"});
  own.starts_on.reset();
  own.decision_law = DecisionLaw::sol;
  EXPECT_EQ(rules_of(tasks_of(own, kOwner, kToday)), (Rules{"intervention.confirm_start", "intervention.decide"}));
}

TEST(FollowUp, is_due_in_three_months_or_two_weeks_before_the_end) {
  auto x = ongoing();
  EXPECT_EQ(next_follow_up(x, kOwner.limits, kToday), date("2027-02-12"));
  x.planned_ends_on = date("2027-12-31");
  EXPECT_EQ(next_follow_up(x, kOwner.limits, kToday), date("2027-02-23"));
  x.planned_ends_on.reset();
  EXPECT_EQ(next_follow_up(x, kOwner.limits, kToday), date("2027-02-23"));
  x.planned_ends_on = date("2026-11-27");
  EXPECT_EQ(next_follow_up(x, kOwner.limits, kToday), date("2026-11-30"));
}

TEST(Certificate, holds_as_long_as_the_course_says) {
  auto type = type_for_test();
  const auto done = ended(Ending::completed, "2026-11-20");
  EXPECT_EQ(certificate_valid_to(done, type), std::nullopt);
  type.is_course = true;
  EXPECT_EQ(certificate_valid_to(done, type), std::nullopt);
  type.valid_months = 60;
  EXPECT_EQ(certificate_valid_to(done, type), date("2031-11-20"));
  EXPECT_EQ(certificate_valid_to(ended(Ending::ended_early, "2026-11-20"), type), std::nullopt);
}

}  // namespace
}  // namespace activities
