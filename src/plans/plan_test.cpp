#include "plans/plan.h"

#include <gtest/gtest.h>

#include "plans/canonical.h"
#include "plans/test_plan.h"

namespace plans {
namespace {

using Rules = std::vector<std::string>;

Agreement agreed_on(const char* on) { return {date(on), PlanAgreement::meeting, ""}; }

base::Result<Changed> agreed(const Content& draft, const Agreement& agreement, const Plan& plan = draft_plan()) {
  return agree(plan, draft, {}, agreement, plan.agreed_number + 1, kWhose, kToday);
}

Progress progress(const char* activity_id, ActivityProgress what) {
  return {"r1", 0, activity_id, what, kToday, what == ActivityProgress::not_done ? "Ingen plats" : ""};
}

TEST(Plan, keeps_a_task_open_from_its_beginning_to_its_end) {
  const auto begun = begin(draft_plan(), kWhose, kToday);
  EXPECT_EQ(begun.deed.opens.at(0).rule, "plan.agree");
  EXPECT_EQ(begun.deed.opens.at(0).due_on, date("2026-12-07"));
  EXPECT_EQ(begun.deed.opens.at(0).staff_id, base::StaffId("hassan"));
  const auto made = agreed(two_goals(), agreed_on("2026-11-20"));
  ASSERT_TRUE(made.has_value());
  EXPECT_EQ(made->deed.closes.at(0).subject_id, "p1");
  EXPECT_EQ(made->deed.opens.at(0).rule, "plan.follow_up");
  const auto ended = end(made->plan, {kToday, PlanEndReason::goals_reached, ""}, kToday);
  EXPECT_TRUE(ended->deed.opens.empty());
  EXPECT_EQ(ended->deed.closes.at(0).rule, "");
}

TEST(Plan, is_followed_up_on_the_earliest_day_of_what_is_not_settled) {
  const auto draft = two_goals();
  EXPECT_EQ(agreed(draft, agreed_on("2026-11-20"))->deed.opens.at(0).due_on, date("2026-12-10"));
  std::vector<Progress> reported = {progress("a1", ActivityProgress::done)};
  EXPECT_EQ(next_follow_up(draft, reported, *draft.follow_up_on, date("2026-11-20")), date("2027-01-15"));
  EXPECT_EQ(next_follow_up(draft, {}, *draft.follow_up_on, date("2026-12-10")), date("2027-01-15"));
}

TEST(Plan, is_agreed_with_a_goal_and_a_day_of_follow_up_at_least) {
  EXPECT_EQ(rules_of(agreed({}, agreed_on("2026-11-20")).error()), (Rules{"plan.no_goal", "plan.follow_up_required"}));
  auto draft = two_goals();
  draft.follow_up_on = date("2026-11-20");
  EXPECT_EQ(rules_of(agreed(draft, agreed_on("2026-11-20")).error()), Rules{"plan.follow_up_not_after"});
  draft.follow_up_on = date("2026-11-21");
  EXPECT_TRUE(agreed(draft, agreed_on("2026-11-20")).has_value());
}

TEST(Plan, not_agreed_by_the_person_has_a_reason) {
  Agreement agreement{kToday, PlanAgreement::not_agreed, ""};
  EXPECT_EQ(rules_of(agreed(two_goals(), agreement).error()), Rules{"plan.not_agreed_reason_required"});
  agreement.not_agreed_reason = "Vill inte ha praktik";
  EXPECT_TRUE(agreed(two_goals(), agreement).has_value());
}

TEST(Plan, is_agreed_on_a_day_that_fits_what_came_before) {
  EXPECT_EQ(rules_of(agreed(two_goals(), agreed_on("2026-09-30")).error()), Rules{"plan.agreed_before_begun"});
  EXPECT_EQ(rules_of(agreed(two_goals(), agreed_on("2026-11-24")).error()), Rules{"date.in_future"});
  auto plan = plan_in_force();
  plan.has_draft = true;
  EXPECT_EQ(rules_of(agreed(two_goals(), agreed_on("2026-11-01"), plan).error()), Rules{"plan.agreed_before_last"});
  plan.has_draft = false;
  EXPECT_EQ(agreed(two_goals(), agreed_on("2026-11-20"), plan).error().rule, "plan.no_draft");
}

TEST(Plan, changed_after_agreement_waits_to_be_agreed_again) {
  auto after = two_goals();
  after.goals[0].activities[0].by_on = date("2026-12-20");
  const auto made = change_draft(plan_in_force(), two_goals(), after, kWhose, kToday);
  EXPECT_EQ(made->deed.opens.at(0).rule, "plan.agree");
  EXPECT_EQ(made->plan.agreed_number, 1);
  ASSERT_EQ(made->deed.entry.changes.size(), 1u);
  EXPECT_EQ(made->deed.entry.changes[0].field, "plan_activity[0]");
  EXPECT_EQ(made->deed.entry.changes[0].old_value, "Praktik i skolkök · 2026-12-01");
  EXPECT_EQ(made->deed.entry.changes[0].new_value, "Praktik i skolkök · 2026-12-20");
  after = two_goals();
  std::swap(after.goals[0], after.goals[1]);
  const auto order = change_draft(plan_in_force(), two_goals(), after, kWhose, kToday)->deed.entry.changes;
  ASSERT_EQ(order.size(), 1u);
  EXPECT_EQ(order[0].field, "plan_order");
  const auto again = change_draft(made->plan, after, two_goals(), kWhose, kToday);
  EXPECT_TRUE(again->deed.opens.empty());
  EXPECT_TRUE(change_draft(plan_in_force(), after, after, kWhose, kToday)->deed.entry.changes.empty());
}

TEST(Plan, undone_agreement_is_a_draft_again_and_the_earlier_version_holds) {
  auto plan = plan_in_force();
  const auto first = withdraw_agreement(plan, {}, kWhose, kToday);
  EXPECT_EQ(state_of(first.plan), PlanState::draft);
  EXPECT_EQ(first.deed.opens.size(), 1u);
  plan.agreed_number = 2;
  const Earlier earlier{1, date("2026-10-05"), {}, date("2026-12-15"), date("2026-12-10")};
  const auto second = withdraw_agreement(plan, earlier, kWhose, kToday);
  EXPECT_EQ(second.plan.agreed_number, 1);
  EXPECT_TRUE(second.plan.has_draft);
  ASSERT_EQ(second.deed.opens.size(), 2u);
  EXPECT_EQ(second.deed.opens[1].due_on, date("2026-12-10"));
}

TEST(Plan, ends_once_for_a_reason) {
  EXPECT_EQ(rules_of(end(plan_in_force(), {kToday, PlanEndReason::other, ""}, kToday).error()),
            Rules{"plan.end_text_required"});
  EXPECT_EQ(rules_of(end(plan_in_force(), {date("2026-09-01"), PlanEndReason::replaced, ""}, kToday).error()),
            Rules{"plan.ended_before_begun"});
  const auto ended = end(plan_in_force(), {kToday, PlanEndReason::replaced, ""}, kToday);
  EXPECT_EQ(state_of(ended->plan), PlanState::ended);
  EXPECT_EQ(end(ended->plan, {kToday, PlanEndReason::replaced, ""}, kToday).error().rule, "plan.already_ended");
  EXPECT_EQ(resume(ended->plan, date("2026-12-10"), kWhose, kToday).deed.opens.at(0).rule, "plan.follow_up");
}

TEST(Followed, tells_how_much_is_done_and_what_is_late) {
  const auto later = date("2026-12-02");
  const auto none = followed(two_goals(), {}, later);
  EXPECT_EQ(none.activities, 3);
  EXPECT_EQ(none.overdue, 1);
  const auto some = followed(two_goals(), {progress("a1", ActivityProgress::done),
                                           progress("a2", ActivityProgress::not_done)}, later);
  EXPECT_EQ(some.done, 1);
  EXPECT_EQ(some.not_done, 1);
  EXPECT_EQ(some.overdue, 0);
}

TEST(Followed, day_itself_is_not_late) {
  EXPECT_EQ(followed(two_goals(), {}, date("2026-12-01")).overdue, 0);
}

TEST(Followed, sees_a_goal_that_nobody_follows_up) {
  auto content = two_goals();
  EXPECT_EQ(followed(content, {}, kToday).goals_unwatched, 1);
  EXPECT_EQ(followed(content, {}, kToday).activities_unwatched, 1);
  content.goals[1].sub_goals[0].activities[0].follow_up_on = date("2026-12-24");
  EXPECT_EQ(followed(content, {}, kToday).goals_unwatched, 0);
  EXPECT_EQ(followed(content, {}, kToday).activities_unwatched, 0);
}

TEST(Progress, not_done_has_a_reason_and_the_task_moves_with_what_is_settled) {
  Progress now = progress("a1", ActivityProgress::not_done);
  now.reason.clear();
  EXPECT_EQ(rules_of(check(now, kToday).error()), Rules{"plan.progress_reason_required"});
  const auto made = report(plan_in_force(), two_goals(), {}, progress("a1", ActivityProgress::done), kWhose, kToday);
  EXPECT_EQ(made.deed.closes.at(0).rule, "plan.follow_up");
  EXPECT_EQ(made.deed.opens.at(0).due_on, date("2027-01-15"));
  EXPECT_TRUE(report(plan_in_force(), two_goals(), {}, progress("a1", ActivityProgress::in_progress), kWhose, kToday)
                  .deed.opens.empty());
}

TEST(FollowUp, moves_the_plan_on_to_the_next) {
  FollowUp made{"f1", 1, kToday, "Praktiken går bra.", "", date("2027-03-01"), {}};
  EXPECT_TRUE(check(made, two_goals(), date("2026-11-02"), kToday).has_value());
  const auto done = follow_up(plan_in_force(), two_goals(), {}, {}, made, kWhose);
  EXPECT_EQ(done.plan.followed_up_on, kToday);
  EXPECT_EQ(done.deed.opens.at(0).due_on, date("2026-12-10"));
  made.next_follow_up_on = kToday;
  made.followed_up_on = date("2026-11-01");
  made.remarks = {{"g9", "Okänt mål", {}}, {"g1", "", ActivityProgress::done}, {"a1", "", ActivityProgress::not_done}};
  EXPECT_EQ(rules_of(check(made, two_goals(), date("2026-11-02"), kToday).error()),
            (Rules{"plan.followed_up_before_agreed", "plan.item_unknown", "plan.item_unknown",
                   "plan.progress_reason_required"}));
}

TEST(Content, names_who_does_what_and_bears_each_id_once) {
  auto content = two_goals();
  content.goals[0].activities[0].doer = Doer::other;
  content.goals[0].activities[1].doer = Doer::staff;
  content.goals[1].sub_goals[0].activities[0].id = "g1";
  EXPECT_EQ(rules_of(check(content).error()),
            (Rules{"plan.doer_name_required", "plan.doer_staff_required", "plan.item_twice"}));
  EXPECT_EQ(check(content).error().violations[2].field, "goals[1].sub_goals[0].activities[0].id");
}

TEST(Content, gives_ids_to_what_has_none_only) {
  auto content = two_goals();
  content.goals[1].sub_goals[0].activities.push_back(activity("", "Gå till simhallen"));
  int next = 0;
  give_ids(content, [&] { return "new" + std::to_string(++next); });
  EXPECT_EQ(next, 1);
  EXPECT_EQ(content.goals[0].id, "g1");
  EXPECT_EQ(content.goals[1].sub_goals[0].activities[1].id, "new1");
}

TEST(Canonical, is_the_same_bytes_every_time) {
  Content content{"Rad 1\n\"två\" \\", "", date("2027-01-15"), {{"g1", "Mål", "", {}, {activity("a1", "Åka")}, {}}}};
  const AgreedPlan plan{"p1", PlanKind::action_plan, 1, kToday, PlanAgreement::phone, "", "Miriam", "Torget", content};
  EXPECT_EQ(canonical(plan),
            R"({"agreed_on":"2026-11-23","agreement":"phone","follow_up_on":"2027-01-15","goals":[{"activities":)"
            R"([{"by_on":null,"doer":"person","doer_name":"","doer_staff_id":null,"follow_up_on":null,"id":"a1",)"
            R"("weekly_hours":null,"what":"Åka"}],"follow_up_on":null,"id":"g1","sub_goals":[],"title":"Mål",)"
            R"("why":""}],"kind":"action_plan","made_together":"","not_agreed_reason":"","number":1,)"
            R"("own_words":"Rad 1\n\"två\" \\","owner_name":"Miriam","plan_id":"p1","unit_name":"Torget"})");
}

}  // namespace
}  // namespace plans
