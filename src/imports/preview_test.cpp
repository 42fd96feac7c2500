#include "imports/preview.h"

#include <gtest/gtest.h>

namespace imports {
namespace {

import_rows::ParticipantRow row() {
  import_rows::ParticipantRow out;
  out.row_number = 7;
  out.family_name = "Berg";
  out.starts_on = base::Date::parse("2015-02-01");
  return out;
}

Match match(bool by_number) {
  people::PersonRow person;
  person.id = base::PersonId("p1");
  return {person, by_number};
}

TEST(Assess, a_known_number_is_linked_and_a_likely_name_is_new) {
  EXPECT_EQ(assess(row(), {}, {}).state, RowState::is_new);
  const auto known = assess(row(), match(true), {});
  EXPECT_EQ(known.state, RowState::match);
  EXPECT_EQ(known.decision->person_id, base::PersonId("p1"));
  const auto likely = assess(row(), match(false), {});
  EXPECT_EQ(likely.state, RowState::possible_match);
  EXPECT_EQ(likely.decision->decision, Decision::create);
}

TEST(Assess, what_somebody_decided_holds_but_never_over_a_problem) {
  EXPECT_EQ(assess(row(), match(true), RowDecision{Decision::skip, {}}).state, RowState::skip);
  EXPECT_EQ(assess(row(), match(false), RowDecision{Decision::link, base::PersonId("p1")}).state, RowState::match);
  auto broken = row();
  broken.problems.push_back({"Start", "date.unreadable", {}});
  const auto assessed = assess(broken, match(true), RowDecision{Decision::link, base::PersonId("p1")});
  EXPECT_EQ(assessed.state, RowState::error);
  EXPECT_FALSE(assessed.decision);
}

TEST(Assess, what_is_here_already_is_skipped_until_it_is_said_to_be_somebody_else) {
  const auto here = assess(row(), match(false), {}, SameAs::participation);
  EXPECT_EQ(here.state, RowState::already_here);
  EXPECT_EQ(here.decision->decision, Decision::skip);
  EXPECT_EQ(assess(row(), match(false), RowDecision{}, SameAs::participation).state, RowState::possible_match);
  EXPECT_EQ(assess(row(), {}, {}, SameAs::row_of_file).state, RowState::already_here);
  EXPECT_EQ(assess(row(), match(true), {}, SameAs::participation).state, RowState::already_here);
}

TEST(Assess, a_known_number_never_makes_a_second_person) {
  EXPECT_EQ(assess(row(), match(true), RowDecision{}).decision->decision, Decision::link);
}

TEST(Assess, every_row_is_counted_once) {
  auto broken = row();
  broken.problems.push_back({"Start", "date.unreadable", {}});
  const auto counts = count({assess(row(), {}, {}), assess(row(), match(false), {}), assess(row(), match(true), {}),
                             assess(broken, {}, {}), assess(row(), {}, RowDecision{Decision::skip, {}}),
                             assess(row(), {}, {}, SameAs::row_of_file)});
  EXPECT_EQ(counts.already_here, 1);
  EXPECT_EQ(counts.is_new, 2);
  EXPECT_EQ(counts.match, 1);
  EXPECT_EQ(counts.error, 1);
  EXPECT_EQ(counts.skip, 1);
}

TEST(Assess, a_number_known_elsewhere_is_a_match_that_shows_nobody) {
  Match elsewhere = match(true);
  elsewhere.is_elsewhere = true;
  const auto assessed = assess(row(), elsewhere, {});
  EXPECT_EQ(assessed.state, RowState::match);
  EXPECT_FALSE(assessed.matched_person);
  EXPECT_EQ(assessed.decision->decision, Decision::create);
}

TEST(Made, counts_people_and_not_rows) {
  auto numbered = row();
  numbered.identity_number = *base::IdentityNumber::parse("195603032193", *base::Date::parse("2026-11-23"));
  Match elsewhere = match(true);
  elsewhere.is_elsewhere = true;
  const auto made = made_by({assess(row(), {}, {}), assess(row(), match(false), {}), assess(numbered, {}, {}),
                             assess(numbered, {}, {}), assess(row(), match(true), {}), assess(row(), elsewhere, {}),
                             assess(row(), {}, RowDecision{Decision::skip, {}})});
  EXPECT_EQ(made.created, 3);
  EXPECT_EQ(made.linked, 3);
}

TEST(Codec, mapping_and_decisions_come_back_as_they_were) {
  using import_rows::Target;
  const MappingChoice choice{1, 4, base::UnitId("u1"), {Target::full_name, Target::ignore, Target::starts_on}};
  const auto again = decode_mapping(encode(choice));
  EXPECT_EQ(again.sheet, 1);
  EXPECT_EQ(again.header_row, 4);
  EXPECT_EQ(again.unit_id, base::UnitId("u1"));
  EXPECT_EQ(again.mapping, choice.mapping);
  const Decisions decisions = {{7, {Decision::skip, {}}}, {9, {Decision::link, base::PersonId("p1")}}};
  const auto decided = decode_decisions(encode(decisions));
  EXPECT_EQ(decided.size(), 2u);
  EXPECT_EQ(decided.at(9).person_id, base::PersonId("p1"));
  EXPECT_EQ(decided.at(7).decision, Decision::skip);
}

TEST(Participation, ended_without_a_reason_was_ended_without_measurement) {
  auto ended = row();
  ended.ends_on = base::Date::parse("2015-06-01");
  EXPECT_EQ(participation_of(ended).exit_reason, outcomes::ExitReason::ended_unmeasured);
  ended.income_source_end = {{"salary", 75}};
  EXPECT_EQ(participation_of(ended).exit_reason, outcomes::ExitReason::other);
  ended.exit_reason = "work";
  EXPECT_EQ(participation_of(ended).exit_reason, outcomes::ExitReason::work);
}

}  // namespace
}  // namespace imports
