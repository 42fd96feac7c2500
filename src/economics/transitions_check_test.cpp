#include "economics/transitions_check.h"

#include <gtest/gtest.h>

#include "economics/test_histories.h"

namespace economics {
namespace {

using Lines = std::vector<std::string>;

Lines broken(const TransitionsInput& input) {
  const auto result = transitions(input);
  Lines out;
  if (result) return out;
  for (const auto& violation : result.error().violations) out.push_back(violation.field + " " + violation.rule);
  return out;
}

TEST(TransitionsCheck, wants_a_window_of_two_months_or_more) {
  TransitionsInput input = observed({spell("a", "aid", 0, 5)});
  input.last_month = input.first_month;
  EXPECT_EQ(broken(input), Lines{"last_month transitions.one_month"});
  input.last_month = input.first_month - 1;
  EXPECT_EQ(broken(input), Lines{"last_month period.reversed"});
  input.last_month = input.first_month + kCaseloadMonthsMax;
  EXPECT_EQ(broken(input), Lines{"last_month period.too_long"});
  --input.last_month;
  EXPECT_EQ(broken(input), Lines{});
}

TEST(TransitionsCheck, wants_states_of_different_names_and_no_others) {
  TransitionsInput input = observed({spell("a", "aid", 0, 5), spell("b", "prison", 0, 1)});
  input.states.push_back("aid");
  input.otherwise = "abroad";
  input.queue = ObservedQueue{"line", "line"};
  EXPECT_EQ(broken(input),
            (Lines{"states[5] name.repeated", "otherwise caseload.state_unknown",
                   "queue.state caseload.state_unknown", "queue.programme caseload.state_unknown",
                   "queue.programme caseload.queue_is_programme", "spells[1].state caseload.state_unknown"}));
  input = observed({spell("a", "aid", 0, 5)});
  while (input.states.size() <= kStatesMax) input.states.push_back(std::to_string(input.states.size()));
  EXPECT_EQ(broken(input), Lines{"states list.too_long"});
  EXPECT_EQ(broken(observed({})), Lines{"spells list.empty"});
  input = observed({spell("a", "aid", 0, 5)});
  input.states.clear();
  EXPECT_EQ(broken(input), (Lines{"states list.empty", "spells[0].state caseload.state_unknown"}));
}

TEST(TransitionsCheck, refuses_spells_that_end_before_they_begin) {
  EXPECT_EQ(broken(observed({spell("a", "aid", 0, 5), spell("b", "aid", 3, 2)})),
            Lines{"spells[1].last_month period.reversed"});
}

TEST(TransitionsCheck, names_the_later_of_two_spells_that_share_a_month_and_the_other) {
  const TransitionsInput input =
      observed({spell("a", "work", 5, 6), spell("b", "aid", 0, 9), spell("a", "aid", 0, 5)});
  const auto result = transitions(input);
  ASSERT_FALSE(result);
  const auto& found = result.error().violations;
  ASSERT_EQ(found.size(), 1U);
  EXPECT_EQ(found[0].field + " " + found[0].rule, "spells[0].first_month transitions.overlap");
  EXPECT_EQ(found[0].params, (Faults::Params{{"other", "spells[2]"}}));
}

TEST(TransitionsCheck, sees_overlaps_past_a_spell_that_lies_within_another) {
  EXPECT_EQ(broken(observed({spell("a", "aid", 0, 9), spell("a", "work", 1, 2), spell("a", "work", 9, 9)})),
            (Lines{"spells[1].first_month transitions.overlap", "spells[2].first_month transitions.overlap"}));
  EXPECT_EQ(broken(observed({spell("a", "aid", 0, 4), spell("a", "work", 5, 9)})), Lines{});
}

TEST(TransitionsCheck, wants_somebody_in_the_window_and_no_more_groups_than_a_caseload_has) {
  EXPECT_EQ(broken(observed({spell("a", "aid", -3, -1), spell("b", "aid", 12, 14)})),
            Lines{"spells transitions.nobody"});
  std::vector<ObservedSpell> spells;
  for (size_t i = 0; i <= kGroupsMax; ++i) {
    spells.push_back(spell(std::to_string(i), "aid", 0, 5));
    spells.back().group = std::to_string(i);
  }
  EXPECT_EQ(broken(observed(spells)), Lines{"spells transitions.groups_too_many"});
  spells.pop_back();
  EXPECT_EQ(broken(observed(spells)), Lines{});
}

TEST(TransitionsCheck, tells_of_the_first_hundred_faults) {
  EXPECT_EQ(broken(observed(std::vector<ObservedSpell>(300, spell("a", "prison", 0, 5)))).size(), 100U);
}

}  // namespace
}  // namespace economics
