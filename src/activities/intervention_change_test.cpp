#include "activities/intervention_change.h"

#include <algorithm>
#include <cstdint>

#include "activities/test_intervention.h"

namespace activities {
namespace {

using K = ChangeKind;

Change change(K kind, const char* on = nullptr) {
  return {kind, on ? std::optional(date(on)) : std::nullopt, {}, ChangeReason::plan_changed, ""};
}

base::Result<Changed> made(const Intervention& x, const Change& change) {
  return apply(x, change, type_for_test(), false, kToday);
}

TEST(LegalChanges, are_those_of_the_state) {
  using Kinds = std::vector<K>;
  EXPECT_EQ(legal_changes(asked_for(), kToday), (Kinds{K::not_relevant, K::cancel}));
  EXPECT_EQ(legal_changes(queued(), kToday), (Kinds{K::not_relevant, K::cancel}));
  EXPECT_EQ(legal_changes(ongoing(), kToday), (Kinds{K::extend, K::shorten, K::change_extent, K::complete,
                                                     K::end_early, K::move_start, K::cancel}));
  EXPECT_EQ(legal_changes(planned("2026-12-01"), kToday), legal_changes(planned("2026-11-01"), kToday));
  EXPECT_EQ(legal_changes(ended(Ending::completed, "2026-11-20"), kToday),
            (Kinds{K::correct_end, K::reopen, K::cancel}));
  EXPECT_EQ(legal_changes(ended(Ending::never_started, "2026-11-20"), kToday), (Kinds{K::reopen, K::cancel}));
  EXPECT_EQ(legal_changes(ended(Ending::registered_in_error, "2026-11-20"), kToday), Kinds{});
}

TEST(LegalChanges, mend_an_end_for_two_months) {
  EXPECT_EQ(legal_changes(ended(Ending::completed, "2026-09-22"), kToday).size(), 3u);
  EXPECT_EQ(legal_changes(ended(Ending::completed, "2026-09-21"), kToday), std::vector<K>{K::cancel});
}

TEST(Change, of_the_planned_end_goes_the_way_it_says) {
  const auto longer = made(ongoing(), change(K::extend, "2027-03-31"));
  ASSERT_TRUE(longer.has_value());
  EXPECT_EQ(longer->deed.entry.kind, "intervention_extended");
  EXPECT_EQ(longer->intervention.planned_ends_on, date("2027-03-31"));
  EXPECT_EQ(rules_of(made(ongoing(), change(K::extend, "2027-02-26"))), Rules{"intervention.not_later"});
  EXPECT_EQ(rules_of(made(ongoing(), change(K::shorten, "2027-02-26"))), Rules{"intervention.not_earlier"});
  EXPECT_EQ(rules_of(made(ongoing(), change(K::shorten, "2026-11-22"))), Rules{"date.in_past"});
  auto open = ongoing();
  open.planned_ends_on.reset();
  EXPECT_EQ(rules_of(made(open, change(K::extend, "2027-03-31"))), Rules{"intervention.no_planned_end"});
  EXPECT_TRUE(made(open, change(K::shorten, "2027-03-31")).has_value());
  EXPECT_EQ(rules_of(made(open, change(K::shorten))), Rules{"field.required"});
}

TEST(Change, keeps_within_the_longest_time_of_its_type) {
  auto type = type_for_test();
  type.max_weeks = 26;
  EXPECT_TRUE(apply(ongoing(), change(K::extend, "2027-04-04"), type, false, kToday).has_value());
  EXPECT_EQ(rules_of(apply(ongoing(), change(K::extend, "2027-04-05"), type, false, kToday)),
            Rules{"intervention.longer_than_max"});
}

TEST(Change, of_extent_holds_from_its_day) {
  auto more = change(K::change_extent, "2026-12-01");
  EXPECT_EQ(rules_of(made(ongoing(), more)), Rules{"field.required"});
  more.extent_percent = 75;
  const auto after = made(ongoing(), more);
  ASSERT_TRUE(after.has_value());
  EXPECT_EQ(extent_on(after->intervention.extents, date("2026-11-30")), 50);
  EXPECT_EQ(extent_on(after->intervention.extents, date("2026-12-01")), 75);
  more.extent_percent = 50;
  EXPECT_EQ(rules_of(made(ongoing(), more)), Rules{"intervention.same_extent"});
  more.on = date("2026-10-04");
  more.extent_percent = 25;
  EXPECT_EQ(rules_of(made(ongoing(), more)), Rules{"intervention.before_start"});
}

TEST(Change, moves_a_planned_start_ahead_and_a_real_one_back) {
  const auto later = made(planned("2026-12-01"), change(K::move_start, "2026-12-14"));
  ASSERT_TRUE(later.has_value());
  EXPECT_EQ(later->intervention.planned_starts_on, date("2026-12-14"));
  EXPECT_EQ(later->intervention.extents.front().valid_from, date("2026-12-14"));
  EXPECT_EQ(rules_of(made(planned("2026-12-01"), change(K::move_start, "2026-11-20"))), Rules{"date.in_past"});
  EXPECT_EQ(rules_of(made(ongoing(), change(K::move_start, "2026-11-24"))), Rules{"date.in_future"});
  EXPECT_EQ(rules_of(made(planned("2026-12-01"), change(K::move_start, "2027-03-01"))),
            Rules{"intervention.start_after_end"});
}

TEST(Change, ends_with_a_reason) {
  const auto done = made(ongoing(), change(K::complete, "2026-11-20"));
  ASSERT_TRUE(done.has_value());
  EXPECT_EQ(done->intervention.ending, Ending::completed);
  EXPECT_EQ(done->deed.entry.kind, "intervention_completed");
  EXPECT_EQ(done->deed.entry.happened_on, date("2026-11-20"));
  EXPECT_EQ(made(ongoing(), change(K::end_early, "2026-11-20"))->intervention.ending, Ending::ended_early);
  EXPECT_EQ(rules_of(made(ongoing(), change(K::complete, "2026-11-24"))), Rules{"date.in_future"});
  EXPECT_EQ(rules_of(made(ongoing(), change(K::complete, "2026-10-04"))), Rules{"intervention.end_before_start"});
  EXPECT_EQ(rules_of(made(ongoing(), change(K::not_relevant))), Rules{"intervention.change_not_now"});
  EXPECT_EQ(made(queued(), change(K::not_relevant))->intervention.ending, Ending::never_started);
  Change other = change(K::not_relevant);
  other.reason = ChangeReason::other;
  EXPECT_EQ(rules_of(made(queued(), other)), Rules{"intervention.text_required"});
}

TEST(Change, opens_again_unless_another_has_begun_since) {
  const auto x = ended(Ending::ended_early, "2026-11-02");
  EXPECT_EQ(state_of(made(x, change(K::reopen))->intervention, kToday), InterventionState::ongoing);
  EXPECT_EQ(rules_of(apply(x, change(K::reopen), type_for_test(), true, kToday)), Rules{"intervention.newer_exists"});
  EXPECT_EQ(made(x, change(K::correct_end, "2026-11-06"))->intervention.ends_on, date("2026-11-06"));
  EXPECT_EQ(made(x, change(K::correct_end, "2026-11-06"))->intervention.end_reason, ChangeReason::goal_reached);
}

TEST(Leaving, ends_what_runs_and_what_has_not_begun) {
  EXPECT_EQ(end_because_left(ongoing(), Side::owner, kToday).intervention.ending, Ending::ended_early);
  const auto never = end_because_left(queued(), Side::carrier, kToday);
  EXPECT_EQ(never.intervention.ending, Ending::never_started);
  EXPECT_EQ(never.deed.entry.holder_id, base::HolderId("ame"));
}

// What the database checks, and what state_of takes for granted.
void expect_sound(const Intervention& x) {
  EXPECT_EQ(x.ending.has_value(), x.ends_on.has_value());
  EXPECT_TRUE(!x.starts_on || x.answered_on);
  EXPECT_TRUE(!x.planned_ends_on || !x.planned_starts_on || *x.planned_ends_on >= *x.planned_starts_on);
  const bool has_ended = x.ending == Ending::completed || x.ending == Ending::ended_early;
  EXPECT_TRUE(!has_ended || (x.starts_on && *x.starts_on <= *x.ends_on));
  for (size_t i = 1; i < x.extents.size(); ++i) EXPECT_LT(x.extents[i - 1].valid_from, x.extents[i].valid_from);
}

// Thousands of random changes in a row: what is not legal is refused as such, what is made is sound and told
// with its kind.
TEST(ChangeProperty, is_refused_when_not_legal_and_sound_when_made) {
  std::uint64_t seed = 2281;
  const auto any = [&](int count) {
    seed = seed * 6364136223846793005u + 1442695040888963407u;
    return static_cast<int>((seed >> 33) % static_cast<std::uint64_t>(count));
  };
  int changes = 0;
  for (int life = 0; life < 400; ++life) {
    Intervention x = any(2) == 0 ? planned("2026-12-01") : ongoing();
    base::Date today = kToday;
    for (int step = 0; step < 15; ++step) {
      today = today.plus_days(any(20));
      const Change next{kChangeKindNames[any(std::size(kChangeKindNames))].first, today.plus_days(any(120) - 60),
                        1 + any(100), ChangeReason::plan_changed, ""};
      const auto legal = legal_changes(x, today);
      const bool is_legal = std::find(legal.begin(), legal.end(), next.kind) != legal.end();
      const auto result = apply(x, next, type_for_test(), false, today);
      const bool is_refused = rules_of(result) == Rules{"intervention.change_not_now"};
      EXPECT_EQ(is_refused, !is_legal);
      if (!result.has_value()) continue;
      EXPECT_TRUE(is_legal);
      EXPECT_FALSE(result->deed.entry.changes.empty());
      x = result->intervention;
      expect_sound(x);
      ++changes;
    }
  }
  EXPECT_GT(changes, 500);
}

}  // namespace
}  // namespace activities
