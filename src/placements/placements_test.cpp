// The rules of workplaces and placements.
#include <gtest/gtest.h>

#include "base/names.h"
#include "placements/follow_up.h"
#include "placements/placement_changes.h"

namespace placements {
namespace {

base::Date day(const char* text) { return base::Date::parse(text).value(); }
const base::Date kToday = day("2026-11-23");
const Whose kWhose{base::UnitId("u"), base::StaffId("hassan"), {7, 14, 28, 7, 21, 7}};

Workplace workplace(int places) {
  Workplace out;
  out.id = "w";
  out.holder_id = base::HolderId("h");
  out.name = "Köket";
  out.organisation_name = "Skolan";
  out.capacity = {{day("2026-01-01"), {}, places}};
  return out;
}

Placement placement() {
  Placement p{"p", 1, base::HolderId("h"), base::PersonId("x"), base::UnitId("u"), "w", {}, day("2026-11-02"),
              day("2027-01-29"), {{day("2026-11-02"), 50, {}}}};
  p.terms.tasks = {"diska", "duka"};
  return p;
}

Placement started() { return start(placement(), workplace(1), day("2026-11-02"), kWhose, kToday)->placement; }

std::string broken(const base::Error& error) {
  return error.violations.empty() ? error.rule : error.violations.front().rule;
}
template <class T>
std::string rule_of(const base::Result<T>& result) {
  return result.has_value() ? "" : broken(result.error());
}
bool opens(const record::Deed& deed, const std::string& rule, const char* due_on) {
  for (const auto& task : deed.opens) {
    if (task.rule == rule) return task.due_on == day(due_on);
  }
  return false;
}

TEST(Capacity, is_known_on_every_day) {
  const Capacity capacity = {{day("2026-01-01"), day("2026-06-30"), 2}, {day("2026-08-01"), {}, 1}};
  EXPECT_EQ(places_on(capacity, day("2025-12-31")), 0);
  EXPECT_EQ(places_on(capacity, day("2026-06-30")), 2);
  EXPECT_EQ(places_on(capacity, day("2026-07-01")), 0);
  EXPECT_EQ(places_on(capacity, day("2030-01-01")), 1);
  const Stays stays = {{day("2026-01-05"), day("2026-02-05")}, {day("2026-02-05"), day("2026-03-01")}};
  EXPECT_EQ(taken_on(stays, day("2026-02-05")), 2);
  EXPECT_EQ(first_full_on(capacity, stays, day("2026-01-05"), day("2026-03-31")), day("2026-02-05"));
  EXPECT_EQ(first_full_on(capacity, stays, day("2026-02-06"), day("2026-06-30")), std::nullopt);
  EXPECT_EQ(first_full_on(capacity, stays, day("2026-02-06"), day("2026-07-31")), day("2026-07-01"));
  EXPECT_EQ(first_free_on(capacity, stays, day("2026-02-05")), day("2026-02-06"));
  EXPECT_EQ(first_free_on({{day("2026-01-01"), {}, 0}}, {}, kToday), std::nullopt);
}

// The few days that are looked at say the same as every day would.
TEST(Capacity, says_the_same_as_looking_at_every_day) {
  unsigned seed = 7;
  const auto pick = [&](int count) {
    seed = seed * 1664525U + 1013904223U;
    return static_cast<int>((seed >> 8U) % static_cast<unsigned>(count));
  };
  for (int round = 0; round < 400; ++round) {
    const auto begin = day("2026-01-01");
    Capacity capacity;
    for (int at = pick(10); at < 60; at += 15 + pick(10)) {
      capacity.push_back({begin.plus_days(at), begin.plus_days(at + 5 + pick(9)), pick(4)});
    }
    Stays stays;
    for (int i = pick(9); i > 0; --i) {
      const auto from = begin.plus_days(pick(60));
      stays.push_back({from, from.plus_days(pick(20))});
    }
    const auto from = begin.plus_days(pick(40));
    const auto to = from.plus_days(pick(40));
    std::optional<base::Date> full;
    for (auto at = from; at <= to && !full; at = at.plus_days(1)) {
      if (taken_on(stays, at) >= places_on(capacity, at)) full = at;
    }
    EXPECT_EQ(first_full_on(capacity, stays, from, to), full) << round;
    std::optional<base::Date> free;
    for (auto at = from; at <= from.plus_days(200) && !free; at = at.plus_days(1)) {
      if (taken_on(stays, at) < places_on(capacity, at)) free = at;
    }
    EXPECT_EQ(first_free_on(capacity, stays, from), free) << round;
  }
}

TEST(Workplace, an_employer_is_named_and_its_capacity_neither_missing_nor_doubled) {
  EXPECT_TRUE(check(workplace(1)).has_value());
  auto nameless = workplace(1);
  nameless.organisation_name.clear();
  EXPECT_EQ(rule_of(check(nameless)), "field.required");
  nameless.kind = WorkplaceKind::own_work_area;
  EXPECT_TRUE(check(nameless).has_value());
  auto none = workplace(1);
  none.capacity.clear();
  EXPECT_EQ(rule_of(check(none)), "workplace.capacity_required");
  auto twice = workplace(1);
  twice.capacity.push_back({day("2026-05-01"), day("2026-06-01"), 3});
  EXPECT_EQ(rule_of(check(twice)), "workplace.capacity_overlaps");
}

TEST(Placement, has_its_state_by_its_days) {
  auto p = placement();
  EXPECT_EQ(state_of(p, kToday), PlacementState::planned);
  p.started_on = day("2026-11-24");
  EXPECT_EQ(state_of(p, kToday), PlacementState::planned);
  EXPECT_EQ(state_of(p, day("2026-11-24")), PlacementState::ongoing);
  p.ending = Ending{day("2026-12-01"), EndReason::studies, ""};
  EXPECT_EQ(state_of(p, day("2026-11-30")), PlacementState::ongoing);
  EXPECT_EQ(state_of(p, day("2026-12-01")), PlacementState::ended);
  p.is_cancelled = true;
  EXPECT_EQ(state_of(p, kToday), PlacementState::cancelled);
}

TEST(Placement, takes_its_place_until_it_has_ended) {
  auto p = started();
  EXPECT_EQ(stay_of(p, kToday).to_on, day("2027-01-29"));
  EXPECT_EQ(stay_of(p, day("2027-03-01")).to_on, day("2027-03-01"));
  p.ending = Ending{day("2026-11-20"), EndReason::completed, ""};
  EXPECT_EQ(stay_of(p, day("2027-03-01")).to_on, day("2026-11-20"));
}

TEST(Placement, is_planned_within_limits) {
  const auto check = [](auto change) {
    auto p = placement();
    change(p);
    return rule_of(check_plan(p, {}, kToday));
  };
  EXPECT_EQ(check([](Placement&) {}), "");
  EXPECT_EQ(check([](Placement& p) { p.ends_on = day("2026-11-01"); }), "placement.end_before_start");
  EXPECT_EQ(check([](Placement& p) { p.ends_on = day("2029-01-01"); }), "placement.too_long");
  EXPECT_EQ(check([](Placement& p) { p.extents.front().hours_per_week = 20; }), "placement.extent_one_of");
  EXPECT_EQ(check([](Placement& p) { p.terms.insurance = Insurance::other; }), "field.required");
  auto other = placement();
  other.id = "q";
  EXPECT_EQ(rule_of(check_plan(placement(), {other}, kToday)), "placement.overlaps");
  EXPECT_TRUE(opens(plan(placement(), "Köket", kWhose, kToday).deed, "placement.confirm_start", "2026-11-02"));
}

TEST(Placement, in_school_and_care_waits_for_the_register_extract) {
  auto school = workplace(1);
  school.is_school_or_care = true;
  auto p = placement();
  EXPECT_EQ(rule_of(start(p, school, day("2026-11-02"), kWhose, kToday)), "placement.extract_missing");
  p.extract = RegisterExtract{day("2026-11-03"), base::StaffId("hassan")};
  EXPECT_EQ(rule_of(start(p, school, day("2026-11-02"), kWhose, kToday)), "placement.extract_missing");
  EXPECT_EQ(rule_of(start(p, school, day("2026-11-03"), kWhose, kToday)), "");
  EXPECT_EQ(rule_of(start(placement(), workplace(1), day("2026-11-02"), kWhose, kToday)), "");
}

TEST(Placement, keeps_a_task_open_while_it_runs_and_asks_what_comes_after) {
  const auto begun = start(placement(), workplace(1), day("2026-11-02"), kWhose, kToday);
  EXPECT_TRUE(opens(begun->deed, "placement.follow_up", "2026-11-16"));
  EXPECT_TRUE(opens(begun->deed, "placement.end", "2027-01-29"));
  const Ending ending{day("2026-11-20"), EndReason::employment_here, ""};
  const auto silent = end(started(), ending, {}, kWhose, kToday);
  EXPECT_TRUE(opens(silent->deed, "placement.note_next", "2026-11-30"));
  const auto told = end(started(), ending, {"Anställd från måndag", day("2026-11-23")}, kWhose, kToday);
  EXPECT_TRUE(told->deed.opens.empty());
  EXPECT_EQ(rule_of(end(started(), {day("2026-11-24"), EndReason::studies, ""}, {}, kWhose, kToday)),
            "date.in_future");
  EXPECT_EQ(rule_of(end(placement(), ending, {}, kWhose, kToday)), "placement.not_ongoing");
}

TEST(Placement, each_change_is_of_its_own_kind_with_a_reason) {
  const auto kind = [](const Placement& p, const char* ends_on) {
    return change_period(p, {p.starts_on, day(ends_on), "Behövs"}, kWhose, kToday)->deed.entry.kind;
  };
  EXPECT_EQ(kind(placement(), "2026-12-18"), "placement_replanned");
  EXPECT_EQ(kind(started(), "2026-12-18"), "placement_shortened");
  EXPECT_EQ(kind(started(), "2027-02-26"), "placement_extended");
  EXPECT_EQ(rule_of(change_period(started(), {day("2026-11-02"), day("2027-02-26"), ""}, kWhose, kToday)),
            "field.required");
  EXPECT_EQ(rule_of(change_period(started(), {day("2026-11-03"), day("2027-02-26"), "x"}, kWhose, kToday)),
            "placement.start_is_past");
  auto other = workplace(1);
  other.id = "v";
  EXPECT_EQ(move(placement(), workplace(1), other, "Närmare", kToday)->placement.workplace_id, "v");
  EXPECT_EQ(rule_of(move(started(), workplace(1), other, "Närmare", kToday)), "placement.move_started");
  EXPECT_EQ(correct(started(), {}, "Fel", kToday)->deed.entry.kind, "placement_corrected");
  EXPECT_EQ(rule_of(correct(started(), {}, "", kToday)), "field.required");
}

TEST(Extent, grows_over_time) {
  const auto more = change_extent(started(), {day("2026-12-01"), 75, {}}, "Orkar mer", kToday)->placement;
  EXPECT_EQ(extent_on(more.extents, day("2026-11-30")).percent, 50);
  EXPECT_EQ(extent_on(more.extents, day("2026-12-01")).percent, 75);
  EXPECT_EQ(extent_on(more.extents, day("2026-01-01")).percent, 50);
  EXPECT_EQ(rule_of(change_extent(more, {day("2026-11-15"), 25, {}}, "x", kToday)), "placement.extent_before_last");
  EXPECT_EQ(rule_of(change_extent(more, {day("2027-03-01"), 25, {}}, "x", kToday)), "placement.extent_outside");
  const auto mended = change_extent(more, {day("2026-12-01"), {}, 30}, "Rätt ska vara", kToday)->placement;
  EXPECT_EQ(mended.extents.size(), 2u);
}

TEST(Union, says_with_whom_or_why_not) {
  EXPECT_EQ(rule_of(note_union(placement(), {UnionOutcome::agreed, kToday, "", ""}, kToday)), "field.required");
  EXPECT_EQ(rule_of(note_union(placement(), {UnionOutcome::not_needed, kToday, "", ""}, kToday)), "field.required");
  EXPECT_TRUE(note_union(placement(), {UnionOutcome::not_needed, kToday, "", "Eget område"}, kToday).has_value());
}

TEST(FollowUp, moves_the_next_one_on) {
  FollowUp made{"f", "p", day("2026-11-16"), "I köket", "Kommer i tid", "", {}};
  EXPECT_TRUE(opens(*follow_up(started(), made, kWhose, kToday), "placement.follow_up", "2026-12-14"));
  made.next_on = day("2026-12-01");
  EXPECT_TRUE(opens(*follow_up(started(), made, kWhose, kToday), "placement.follow_up", "2026-12-01"));
  EXPECT_EQ(rule_of(follow_up(placement(), made, kWhose, kToday)), "placement.not_started");
  made.held_on = day("2026-11-01");
  EXPECT_EQ(rule_of(follow_up(started(), made, kWhose, kToday)), "placement.follow_up_before_start");
}

TEST(WorkAbility, grades_every_ability_once) {
  WorkAbility made{"a", "p", day("2026-11-20"), "Disk", {}, 50, "Går bra", base::StaffId("hassan"),
                   base::Instant::parse("2026-11-20T10:00:00Z").value()};
  EXPECT_EQ(rule_of(assess(started(), made, kToday)), "work_ability.each_once");
  for (const auto& [ability, name] : kAbilityNames) made.abilities.push_back({ability, AbilityLevel::not_observed, ""});
  EXPECT_EQ(rule_of(assess(started(), made, kToday)), "work_ability.nothing_observed");
  made.abilities.front().level = AbilityLevel::works_well;
  EXPECT_EQ(rule_of(assess(started(), made, kToday)), "");
  EXPECT_EQ(rule_of(assess(placement(), made, kToday)), "placement.not_started");
}

}  // namespace
}  // namespace placements
