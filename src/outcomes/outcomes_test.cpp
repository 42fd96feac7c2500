#include <gtest/gtest.h>

#include "outcomes/follow_up.h"
#include "outcomes/measurement.h"

namespace outcomes {
namespace {

base::Date date(std::string_view text) { return base::Date::parse(text).value(); }
const base::Date kToday = date("2026-11-23");

Exit to_work(const char* on) { return {date(on), ExitReason::work, "", MainOutcome::unsubsidised_work, {}}; }

Participation stay(const char* id, const char* from, std::optional<base::Date> to = {}) {
  Participation p{id, 1, base::HolderId("ame"), base::PersonId("p1"), base::UnitId("kom-i-jobb"), {},
                  base::StaffId("johan"), date(from), to, {}, "", EducationLevel::primary, {}, false};
  if (to) p.exit_reason = ExitReason::work;
  return p;
}

Measurement at(const Participation& p, MeasurementPoint point, const char* on) {
  return {"m1", 1, p.id, point, date(on), true, {{IncomeSource::financial_assistance, 100}},
          {{OccupationStatus::job_seeking, {}, {}}}, false};
}

std::vector<std::string> rules_of(const base::Status& status) {
  std::vector<std::string> out;
  if (!status.has_value()) {
    for (const auto& violation : status.error().violations) out.push_back(violation.rule);
  }
  return out;
}

using Rules = std::vector<std::string>;

TEST(Participation, may_not_overlap_another_in_the_same_unit) {
  const auto first = stay("a", "2026-01-01", date("2026-03-31"));
  EXPECT_EQ(rules_of(check_start(stay("b", "2026-03-31"), {first}, kToday)), Rules{"participation.overlaps"});
  EXPECT_EQ(rules_of(check_start(stay("b", "2026-04-01"), {first}, kToday)), Rules{});
  auto error = first;
  error.exit_reason = ExitReason::registered_in_error;
  EXPECT_EQ(rules_of(check_start(stay("b", "2026-03-31"), {error}, kToday)), Rules{});
}

TEST(Participation, starting_asks_for_a_measurement_and_ends_the_referrals_task) {
  auto p = stay("a", "2026-11-20");
  p.referral_id = "r1";
  const Changed made = start(p, 14);
  EXPECT_EQ(made.deed.opens.at(0).rule, "participation.measure_start");
  EXPECT_EQ(made.deed.opens.at(0).due_on, date("2026-12-04"));
  EXPECT_EQ(made.deed.closes.at(0).rule, "participation.register");
  EXPECT_EQ(made.deed.closes.at(0).subject_id, "r1");
}

TEST(Participation, ends_once_with_one_reason) {
  const auto ended = end(stay("a", "2026-01-01"), to_work("2026-06-30"), 14, kToday);
  ASSERT_TRUE(ended.has_value());
  EXPECT_EQ(state_of(ended->participation, kToday), ParticipationState::ended);
  EXPECT_EQ(ended->deed.opens.at(0).rule, "participation.measure_end");
  EXPECT_EQ(end(ended->participation, to_work("2026-06-30"), 14, kToday).error().rule,
            "participation.already_ended");
}

TEST(Participation, no_measurement_is_asked_for_when_it_ended_without) {
  for (const auto reason : {ExitReason::ended_unmeasured, ExitReason::consent_withdrawn, ExitReason::registered_in_error}) {
    const auto outcome = reason == ExitReason::registered_in_error ? std::nullopt : std::optional(MainOutcome::unknown);
    const auto ended = end(stay("a", "2026-01-01"), {date("2026-06-30"), reason, "", outcome, {}}, 14, kToday);
    EXPECT_TRUE(ended->deed.opens.empty());
  }
}

TEST(Participation, ends_with_exactly_one_main_outcome_that_fits_the_reason) {
  const auto rules = [](ExitReason reason, std::optional<MainOutcome> outcome) {
    const auto ended = end(stay("a", "2026-01-01"), {date("2026-06-30"), reason, "ord", outcome, {}}, {}, kToday);
    return ended.has_value() ? Rules{} : Rules{ended.error().violations.at(0).rule};
  };
  for (const auto& [reason, name] : kExitReasonNames) {
    int fitting = 0;
    for (const auto& [outcome, outcome_name] : kMainOutcomeNames) fitting += rules(reason, outcome).empty() ? 1 : 0;
    const bool is_error = reason == ExitReason::registered_in_error;
    EXPECT_EQ(rules(reason, {}), is_error ? Rules{} : Rules{"participation.main_outcome_required"}) << name;
    EXPECT_EQ(fitting == 0, is_error) << name;
  }
  EXPECT_EQ(rules(ExitReason::work, MainOutcome::studies), Rules{"participation.outcome_contradicts_reason"});
  EXPECT_EQ(rules(ExitReason::moved, MainOutcome::deceased), Rules{"participation.outcome_contradicts_reason"});
  EXPECT_EQ(rules(ExitReason::moved, MainOutcome::subsidised_work), Rules{});
}

TEST(Participation, an_exit_is_put_off_for_at_most_half_a_year_and_for_a_reason) {
  const auto p = stay("a", "2026-01-01");
  const auto rules = [&](const base::Date until, const char* reason) {
    const auto deed = postpone(p, until, reason, kToday);
    return deed.has_value() ? Rules{} : Rules{deed.error().violations.at(0).rule};
  };
  EXPECT_EQ(rules(kToday, "väntar på besked"), Rules{"date.in_past"});
  EXPECT_EQ(rules(kToday.plus_days(1), "väntar på besked"), Rules{});
  EXPECT_EQ(rules(kToday.plus_days(183), "väntar på besked"), Rules{});
  EXPECT_EQ(rules(kToday.plus_days(184), "väntar på besked"), Rules{"participation.postponed_too_far"});
  EXPECT_EQ(rules(kToday.plus_days(1), ""), Rules{"field.required"});
  const auto deed = *postpone(p, kToday.plus_days(14), "väntar på besked", kToday);
  EXPECT_EQ(deed.opens.at(0).due_on, kToday.plus_days(14));
  EXPECT_EQ(deed.closes.at(0).rule, "participation.exit");
}

TEST(FollowUp, is_planned_for_the_months_to_come_and_answered_once) {
  auto ended = stay("a", "2026-01-01", date("2026-06-30"));
  const auto planned = plan_follow_ups(ended, {3, 6, 12}, kToday);
  ASSERT_EQ(planned.size(), 2u);
  EXPECT_EQ(planned[0].planned_on, date("2026-12-30"));
  EXPECT_EQ(follow_up_task(ended, planned[0], 14).show_from_on, date("2026-12-16"));
  ended.exit_reason = ExitReason::deceased;
  EXPECT_TRUE(plan_follow_ups(ended, {3, 6, 12}, kToday).empty());
  FollowUpAnswer given{FollowUpState::reached, kToday, {}, "", "", ""};
  const auto rule = [&] { return answer(ended, planned[0], given, kToday).error().violations.at(0).rule; };
  EXPECT_EQ(rule(), "follow_up.outcome_required");
  given.main_outcome = MainOutcome::subsidised_work;
  const auto made = answer(ended, planned[0], given, kToday);
  ASSERT_TRUE(made.has_value());
  EXPECT_EQ(answer(ended, made->follow_up, given, kToday).error().rule, "follow_up.not_planned");
  given.state = FollowUpState::not_reached;
  EXPECT_EQ(rule(), "follow_up.only_when_reached");
  given = {FollowUpState::planned, kToday, {}, "", "", ""};
  EXPECT_EQ(rule(), "follow_up.state_not_an_answer");
}

TEST(Participation, end_is_inside_and_explained) {
  EXPECT_EQ(end(stay("a", "2026-06-01"), to_work("2026-05-31"), 14, kToday)
                .error().violations.at(0).rule, "participation.end_before_start");
  EXPECT_TRUE(end(stay("a", "2026-06-01"), to_work("2026-06-01"), 14, kToday).has_value());
  EXPECT_EQ(end(stay("a", "2026-06-01"), to_work("2026-11-24"), 14, kToday)
                .error().violations.at(0).rule, "date.in_future");
  const Exit unexplained{date("2026-06-02"), ExitReason::other, "", MainOutcome::unchanged, {}};
  EXPECT_EQ(end(stay("a", "2026-06-01"), unexplained, 14, kToday)
                .error().violations.at(0).field, "exit_text");
}

TEST(Participation, reopening_takes_the_end_away_unless_another_has_begun) {
  const auto ended = stay("a", "2026-01-01", date("2026-03-31"));
  EXPECT_FALSE(reopen(ended, {}, "fel", kToday)->participation.ends_on);
  EXPECT_EQ(reopen(ended, {stay("b", "2026-04-01")}, "fel", kToday).error().rule, "participation.overlaps");
}

TEST(Measurement, start_and_end_are_measured_once) {
  const auto p = stay("a", "2026-01-01");
  auto first = at(p, MeasurementPoint::start, "2026-01-02");
  auto second = at(p, MeasurementPoint::start, "2026-01-03");
  second.id = "m2";
  EXPECT_EQ(rules_of(check(second, p, {first}, kToday)), Rules{"measurement.point_taken"});
  first.is_cancelled = true;
  EXPECT_EQ(rules_of(check(second, p, {first}, kToday)), Rules{});
}

TEST(Measurement, day_belongs_to_its_point) {
  const auto p = stay("a", "2026-03-01", date("2026-06-30"));
  EXPECT_EQ(rules_of(check(at(p, MeasurementPoint::start, "2026-01-28"), p, {}, kToday)), Rules{"measurement.outside"});
  EXPECT_EQ(rules_of(check(at(p, MeasurementPoint::start, "2026-01-29"), p, {}, kToday)), Rules{});
  EXPECT_EQ(rules_of(check(at(p, MeasurementPoint::between, "2026-07-01"), p, {}, kToday)), Rules{"measurement.outside"});
  EXPECT_EQ(rules_of(check(at(p, MeasurementPoint::end, "2026-07-31"), p, {}, kToday)), Rules{});
  EXPECT_EQ(rules_of(check(at(p, MeasurementPoint::end, "2026-08-01"), p, {}, kToday)), Rules{"measurement.outside"});
}

TEST(Measurement, several_sources_at_once_but_none_twice) {
  const auto p = stay("a", "2026-03-01");
  auto m = at(p, MeasurementPoint::between, "2026-04-01");
  m.sources = {{IncomeSource::salary, 75}, {IncomeSource::financial_assistance, 25}};
  m.occupations = {{OccupationStatus::working, 75, true}, {OccupationStatus::job_seeking, {}, {}}};
  EXPECT_EQ(rules_of(check(m, p, {}, kToday)), Rules{});
  EXPECT_EQ(summary_of(m.occupations), "working:75/subsidised job_seeking");
  m.sources.push_back({IncomeSource::salary, 10});
  m.occupations.push_back({OccupationStatus::studying, 25, false});
  EXPECT_EQ(rules_of(check(m, p, {}, kToday)),
            (Rules{"measurement.code_twice", "measurement.subsidised_needs_work"}));
  m.sources = {{IncomeSource::no_public_support, {}}, {IncomeSource::student_aid, {}}};
  m.occupations = {};
  EXPECT_EQ(rules_of(check(m, p, {}, kToday)),
            (Rules{"measurement.no_support_with_public", "measurement.no_occupation"}));
}

TEST(Measurement, made_closes_its_task_and_undone_opens_it_again) {
  const auto p = stay("a", "2026-11-01");
  const auto m = at(p, MeasurementPoint::start, "2026-11-02");
  EXPECT_EQ(measure(p, m, kToday).deed.closes.at(0).rule, "participation.measure_start");
  EXPECT_EQ(cancel(p, m, 14, kToday).deed.opens.at(0).rule, "participation.measure_start");
}

}  // namespace
}  // namespace outcomes
