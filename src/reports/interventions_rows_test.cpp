#include <gtest/gtest.h>

#include <algorithm>

#include "base/names.h"
#include "reports/test_interventions.h"

namespace reports {
namespace {

std::string participation_of(const Branch& branch, const BegunOne& one) {
  const auto given = branch.given({{one}, kTags, {}});
  return given.all.empty() ? "none" : branch.columns.id.text(given.all.front().participation);
}

TEST(InterventionsRows, belong_to_the_participation_that_goes_on_when_they_begin) {
  const Branch branch({spell("first", "p", "elsewhere", day("2026-01-01"), day("2026-03-31")),
                       spell("second", "p", "elsewhere", day("2026-04-02"))});
  EXPECT_EQ(participation_of(branch, begun("p", "coach", day("2026-03-31"))), "first");
  EXPECT_EQ(participation_of(branch, begun("p", "coach", day("2026-04-01"))), "none");
  EXPECT_EQ(participation_of(branch, begun("p", "coach", day("2026-04-02"))), "second");
  EXPECT_EQ(participation_of(branch, begun("somebody else", "coach", day("2026-04-02"))), "none");
}

TEST(InterventionsRows, of_several_participations_take_that_of_the_case_then_of_the_carrier_then_the_latest) {
  const auto at = [&](std::vector<const char*> units) {
    std::vector<analysis::Spell> spells;
    for (size_t i = 0; i < units.size(); ++i) {
      spells.push_back(spell(units[i], "p", units[i], day("2026-01-01").plus_days(static_cast<int>(i))));
    }
    return participation_of(Branch(spells), begun("p", "coach", day("2026-06-01")));
  };
  EXPECT_EQ(at({"home", "carrier", "third"}), "home");
  EXPECT_EQ(at({"carrier", "third"}), "carrier");
  EXPECT_EQ(at({"third", "fourth"}), "fourth");
}

// A selection leaves out; it never moves an intervention to another participation.
TEST(InterventionsRows, are_of_the_same_participation_whatever_is_selected) {
  const Branch branch(
      {spell("home", "p", "home", day("2026-01-01")), spell("third", "p", "third", day("2026-02-01"))});
  const InterventionSources sources{{begun("p", "coach", day("2026-06-01"))}, kTags, {}};
  EXPECT_EQ(branch.given(sources, {{analysis::Variable::unit, {"home"}, false}}).all.size(), 1u);
  const auto elsewhere = branch.given(sources, {{analysis::Variable::unit, {"third"}, false}});
  EXPECT_TRUE(elsewhere.all.empty());
  EXPECT_TRUE(elsewhere.without.empty());
}

TEST(InterventionsRows, have_the_outcome_of_their_participation) {
  const auto outcome = [&](const char* code) {
    const Branch branch({spell("s", "p", "home", day("2026-01-01"), day("2026-09-30"), code)});
    return base::name_of(
        *branch.given({{begun("p", "coach", day("2026-02-01"))}, kTags, {}}).all.at(0).row.outcome);
  };
  EXPECT_EQ(outcome("unsubsidised_work"), "work");
  EXPECT_EQ(outcome("subsidised_work"), "work");
  EXPECT_EQ(outcome("studies"), "studies");
  EXPECT_EQ(outcome("pension"), "other");
  EXPECT_EQ(outcome("moved"), "other");
  EXPECT_EQ(outcome("unknown"), "unknown");
  EXPECT_EQ(outcome(""), "unknown");
}

std::string background(const Branch& branch, std::vector<assessment::Answer> answers = {}) {
  const auto given = branch.given({{begun("p", "coach", day("2026-02-01"))}, kTags, {{"p", std::move(answers)}}});
  std::string out;
  for (const auto& one : given.all.at(0).row.background) out += one.variable + "=" + one.value + " ";
  return out;
}

TEST(InterventionsRows, have_the_background_that_is_known_and_none_that_is_not) {
  auto known = spell("s", "p", "home", day("2026-01-01"));
  known.sex = base::Sex::woman;
  known.age = 30;
  known.education_level = "primary_incomplete";
  known.at_start = analysis::Measurement{{{"salary", 40}, {"financial_assistance", {}}}, {}};
  EXPECT_EQ(background(Branch({known})),
            "sex=woman age=30_to_49 education=primary livelihood=financial_assistance ");
  known.age = 29, known.education_level = "post_secondary_short";
  known.at_start->sources = {{"salary", 40}};
  EXPECT_EQ(
      background(Branch({known}), {worked("never_worked", "2025-06-01"), worked("short_work", "2026-06-01")}),
      "sex=woman age=under_30 education=post_secondary livelihood=other_livelihood work_history=never_worked ");
  const Branch unknown({spell("s", "p", "home", day("2026-01-01"))});
  EXPECT_EQ(background(unknown, {worked("unknown", "2026-06-01")}), "");
  EXPECT_EQ(background(unknown, {worked("long_work", "2027-01-01")}), "");  // told after the period
}

// Whoever gets the rows learns nothing from the order or the numbers of people.
TEST(InterventionsRows, are_the_same_in_whatever_order_people_are_numbered) {
  auto given = many().given(many_begun());
  const auto rows = intervention_rows(given, kTags);
  std::reverse(given.all.begin(), given.all.end());
  for (auto& one : given.all) one.row.person += "x", one.row.participation += "y";
  const auto others = intervention_rows(given, kTags);
  ASSERT_EQ(rows.size(), others.size());
  EXPECT_EQ(rows.front().person, "1");
  for (size_t i = 0; i < rows.size(); ++i) {
    EXPECT_EQ(rows[i].starts_on, others[i].starts_on);
    EXPECT_EQ(rows[i].intervention, others[i].intervention);
    EXPECT_EQ(rows[i].background, others[i].background);
  }
}

}  // namespace
}  // namespace reports
