#include "intake/referral.h"

#include <algorithm>

#include <gtest/gtest.h>

namespace intake {
namespace {

base::Date date(std::string_view text) { return base::Date::parse(text).value(); }
const base::Date kToday = date("2026-11-23");

Referral sent(ReferralKind kind = ReferralKind::referral) {
  return {"r1", 1, base::HolderId("social"), base::HolderId("ame"), kind, ReferralState::sent,
          base::PersonId("p1"), base::UnitId("assistance"), base::StaffId("maria"), base::UnitId("ame-unit"),
          TargetGroup::long_term_assistance, "Praktik", "Lång tid", {}, date("2026-11-30"), {}, date("2026-11-20"),
          {}, {}, {}, {}, "", ""};
}

Referral in_state(ReferralState state, ReferralKind kind = ReferralKind::referral) {
  Referral referral = sent(kind);
  referral.state = state;
  return referral;
}

std::string rule_of(const base::Status& status) { return status.has_value() ? "" : status.error().rule; }

TEST(Referral, sending_puts_it_on_the_receivers_worklist) {
  const Taken made = send(sent());
  ASSERT_EQ(made.deed.opens.size(), 1u);
  EXPECT_EQ(made.deed.opens[0].rule, "referral.answer");
  EXPECT_EQ(made.deed.opens[0].unit_id, base::UnitId("ame-unit"));
  EXPECT_EQ(made.deed.opens[0].due_on, date("2026-11-30"));
  EXPECT_EQ(made.deed.entry.holder_id, base::HolderId("social"));
  EXPECT_EQ(made.deed.entry.counterpart_holder_id, base::HolderId("ame"));
}

TEST(Referral, an_answer_takes_it_off_the_worklist) {
  const auto accepted = accept(sent(), {date("2026-12-01"), base::StaffId("johan")}, kToday);
  ASSERT_TRUE(accepted.has_value());
  EXPECT_EQ(accepted->referral.state, ReferralState::accepted);
  EXPECT_EQ(accepted->deed.closes.at(0).subject_id, "r1");
  EXPECT_EQ(accepted->deed.opens.at(0).rule, "participation.register");
  EXPECT_EQ(accepted->deed.opens.at(0).staff_id, base::StaffId("johan"));
  const auto declined = decline(sent(), {DeclineReason::no_capacity, ""}, kToday);
  ASSERT_TRUE(declined.has_value());
  EXPECT_TRUE(declined->deed.opens.empty());
  EXPECT_EQ(declined->deed.closes.size(), 1u);
}

TEST(Referral, a_question_turns_the_task_round_and_the_reply_turns_it_back) {
  const auto asked = ask(sent(), kToday);
  ASSERT_TRUE(asked.has_value());
  EXPECT_EQ(asked->deed.opens.at(0).unit_id, base::UnitId("assistance"));
  const auto replied = reply(asked->referral, kToday);
  ASSERT_TRUE(replied.has_value());
  EXPECT_EQ(replied->referral.state, ReferralState::sent);
  EXPECT_EQ(replied->deed.opens.at(0).unit_id, base::UnitId("ame-unit"));
}

TEST(Referral, an_order_is_accepted_started_and_reported) {
  const auto accepted = accept(sent(ReferralKind::order), {date("2026-11-25"), base::StaffId("johan")}, kToday);
  const auto started = start(accepted->referral, date("2026-11-21"), 30, kToday);
  ASSERT_TRUE(started.has_value());
  EXPECT_EQ(started->deed.opens.at(0).rule, "order.report");
  EXPECT_EQ(started->deed.opens.at(0).due_on, date("2026-12-21"));
  const auto reported = report(started->referral, "Klart", kToday);
  ASSERT_TRUE(reported.has_value());
  EXPECT_EQ(reported->referral.state, ReferralState::reported);
  EXPECT_TRUE(reported->deed.opens.empty());
}

// Every state × step × side: exactly these may go on.
TEST(Referral, only_these_steps_are_legal) {
  struct Legal {
    ReferralState state;
    Step step;
    Side side;
    ReferralKind kind;
  };
  std::vector<Legal> legal;
  for (const auto kind : {ReferralKind::referral, ReferralKind::order}) {
    for (const auto state : {ReferralState::sent, ReferralState::question}) {
      legal.push_back({state, Step::accept, Side::receiver, kind});
      legal.push_back({state, Step::decline, Side::receiver, kind});
      legal.push_back({state, Step::withdraw, Side::sender, kind});
    }
    legal.push_back({ReferralState::sent, Step::ask, Side::receiver, kind});
    legal.push_back({ReferralState::question, Step::reply, Side::sender, kind});
  }
  legal.push_back({ReferralState::accepted, Step::start, Side::receiver, ReferralKind::order});
  legal.push_back({ReferralState::started, Step::report, Side::receiver, ReferralKind::order});
  int allowed = 0;
  for (const auto& [state, state_name] : kReferralStateNames) {
    for (const auto step : {Step::accept, Step::decline, Step::ask, Step::reply, Step::withdraw, Step::start, Step::report}) {
      for (const auto side : {Side::sender, Side::receiver}) {
        for (const auto kind : {ReferralKind::referral, ReferralKind::order}) {
          const bool expected = std::any_of(legal.begin(), legal.end(), [&, s = state](const Legal& one) {
            return one.state == s && one.step == step && one.side == side && one.kind == kind;
          });
          const bool is_allowed = may(in_state(state, kind), step, side).has_value();
          EXPECT_EQ(is_allowed, expected) << state_name << " " << static_cast<int>(step);
          allowed += is_allowed ? 1 : 0;
        }
      }
    }
  }
  EXPECT_EQ(allowed, 18);
}

TEST(Referral, says_what_is_wrong) {
  EXPECT_EQ(rule_of(may(in_state(ReferralState::accepted), Step::decline, Side::receiver)),
            "referral.already_answered");
  EXPECT_EQ(accept(sent(), {date("2026-11-01"), base::StaffId("x")}, kToday).error().violations.at(0).rule,
            "referral.start_before_sent");
  EXPECT_EQ(decline(sent(), {DeclineReason::other, ""}, kToday).error().violations.at(0).field, "decline_text");
}

TEST(Referral, an_answer_that_is_taken_back_is_waited_for_again) {
  const auto accepted = accept(sent(), {date("2026-12-01"), base::StaffId("johan")}, kToday);
  const auto again = take_answer_back(accepted->referral, false, kToday);
  ASSERT_TRUE(again.has_value());
  EXPECT_EQ(again->referral.state, ReferralState::sent);
  EXPECT_FALSE(again->referral.answered_on || again->referral.agreed_start_on || again->referral.owner_staff_id);
  EXPECT_EQ(again->deed.entry.kind, "referral_answer_undone");
  EXPECT_EQ(again->deed.entry.holder_id, base::HolderId("ame"));
  EXPECT_EQ(again->deed.closes.at(0).subject_id, "r1");
  EXPECT_EQ(again->deed.opens.at(0).rule, "referral.answer");
  EXPECT_EQ(again->deed.opens.at(0).due_on, date("2026-11-30"));

  const auto declined = decline(in_state(ReferralState::question), {DeclineReason::other, "Fullt"}, kToday);
  const auto asked = take_answer_back(declined->referral, true, kToday);
  ASSERT_TRUE(asked.has_value());
  EXPECT_EQ(asked->referral.state, ReferralState::question);
  EXPECT_FALSE(asked->referral.decline_reason);
  EXPECT_EQ(asked->referral.decline_text, "");
  EXPECT_EQ(asked->deed.opens.at(0).rule, "referral.reply");
  EXPECT_EQ(asked->deed.opens.at(0).staff_id, base::StaffId("maria"));
}

TEST(Referral, only_an_answer_can_be_taken_back) {
  for (const auto& [state, name] : kReferralStateNames) {
    const bool is_answer = state == ReferralState::accepted || state == ReferralState::declined;
    EXPECT_EQ(take_answer_back(in_state(state), false, kToday).has_value(), is_answer) << name;
  }
}

TEST(Referral, is_overdue_the_day_after_the_answer_was_asked_for) {
  EXPECT_FALSE(is_overdue(sent(), date("2026-11-30")));
  EXPECT_TRUE(is_overdue(sent(), date("2026-12-01")));
  EXPECT_FALSE(is_overdue(in_state(ReferralState::accepted), date("2026-12-01")));
}

}  // namespace
}  // namespace intake
