#include <gtest/gtest.h>

#include <algorithm>
#include <set>

#include "base/names.h"
#include "compute/followup.h"
#include "compute/followup_json.h"
#include "reports/figures_text.h"
#include "reports/release_document.h"
#include "reports/release_test_rows.h"

namespace reports {
namespace {

compute::FollowupAnswer counted(const Columns& columns, const std::vector<size_t>& rows,
                                const analysis::AppendixQuery& query) {
  const auto output = compute::followup_output(compute::followup_input(columns, rows, query));
  return *http::read_json<compute::FollowupAnswer>(*output);
}

// What is in no file that leaves: whose age is by years alone. Anonymous rows are in no panel.
compute::FollowupAnswer without_ages_by_year(compute::FollowupAnswer answer) {
  for (auto& one : answer.panels) one.age_by_year_only.reset();
  return answer;
}

std::string panel(const compute::FollowupAnswer& answer, const std::string& key) {
  if (key == "source_flow") return http::to_json(answer.source_flow);
  for (const auto& one : answer.panels) {
    if (one.key == key) return http::to_json(one);
  }
  throw std::runtime_error(key);
}

const char* const kFinest =
    "dates:full,stay_months:band,sex:full,age:full,education_level:full,unit:full,income_source_start:full,"
    "income_source_end:full,occupation_start:full,occupation_end:full,exit_reason:full,main_outcome:full,"
    "achieved:full";

TEST(ReleaseChoice, is_read_and_written_the_same) {
  EXPECT_EQ(text_of(*choice_of(kFinest)), kFinest);
  EXPECT_EQ(text_of(*choice_of("")), "dates:period");
  EXPECT_EQ(choice_of("dates:full,shoes:full").error().violations.at(0).rule, "release.column_unknown");
  for (const char* wrong : {"age:month", "age", "age:", "unit:band"}) {
    const auto refused = choice_of(wrong);
    ASSERT_FALSE(refused.has_value()) << wrong;
    EXPECT_EQ(refused.error().violations.at(0).rule, "release.resolution_unknown");
    EXPECT_EQ(refused.error().violations.at(0).field, "columns");
  }
}

// Whatever is chosen: a table that is said to hold is that of the register, number by number.
TEST(Coarsened, counts_every_panel_that_is_said_to_hold_as_the_register_does) {
  const auto columns = analysis::columns_of(analysis::TestSpells(31).make(500), analysis::kTestLists);
  for (const char* dates : {"full", "month", "year", "period"}) {
    for (const auto& [basis, name] : analysis::kDateBasisNames) {
      const auto query = asked(basis);
      const auto from = of(columns, query);
      auto choice = *choice_of(kFinest);
      choice[ReleaseColumn::dates] = base::named<Resolution>(dates);
      choice[ReleaseColumn::age] = Resolution::band;
      const auto before = counted(columns, from.rows, query);
      const auto coarse = coarsened(columns, from.rows, query, choice);
      const auto after = counted(coarse.columns, coarse.rows, query);
      for (const auto& kept : panels_kept(choice)) {
        if (!kept.is_kept) continue;
        EXPECT_EQ(panel(without_ages_by_year(after), kept.panel), panel(without_ages_by_year(before), kept.panel))
            << dates << name;
      }
    }
  }
}

TEST(Coarsened, keeps_the_bands_of_months_without_any_day) {
  const auto columns = analysis::columns_of(analysis::TestSpells(32).make(500), analysis::kTestLists);
  const auto query = asked();
  const auto from = of(columns, query);
  auto choice = *choice_of(kFinest);
  choice[ReleaseColumn::dates] = Resolution::period;
  const auto coarse = coarsened(columns, from.rows, query, choice);
  std::set<std::int32_t> days;
  for (const size_t row : coarse.rows) days.insert(coarse.columns.starts_on[row]);
  EXPECT_LE(days.size(), 6u);
  auto before = counted(columns, from.rows, query), after = counted(coarse.columns, coarse.rows, query);
  for (auto* answer : {&before, &after}) {
    for (auto& one : answer->panels) one.days.reset();
  }
  EXPECT_EQ(panel(after, "duration"), panel(before, "duration"));
}

TEST(Coarsened, says_nothing_of_what_is_not_chosen_or_came_after_the_period) {
  auto late = alike("late");
  late.ends_on = day("2016-05-01");
  late.achieved = {"licence"};
  auto over = alike("a");
  over.achieved = {"licence"};
  auto lists = analysis::kTestLists;
  lists.achievements = {"licence"};
  const auto columns = analysis::columns_of({late, over}, lists);
  const auto query = asked();
  const auto rows = of(columns, query).rows;
  const auto fine = coarsened(columns, rows, query, *choice_of(kFinest)).columns;
  EXPECT_EQ(fine.ends_on[1], analysis::kNoDay);
  EXPECT_EQ(fine.exit_reason[1], analysis::kNoCode);
  EXPECT_EQ(fine.main_outcome[1], analysis::kNoCode);
  EXPECT_EQ(columns.achieved[1], fine.achieved[0]);
  EXPECT_EQ(fine.achieved[1], 0u);
  const auto bare = coarsened(columns, rows, query, *choice_of("")).columns;
  EXPECT_EQ(bare.sex[0], static_cast<std::uint8_t>(base::Sex::unknown));
  EXPECT_EQ(bare.age[0], analysis::kNoAge);
  EXPECT_EQ(bare.units.codes, std::vector<std::string>{"-"});
  EXPECT_EQ(bare.education_levels.codes[bare.education_level[0]], "unknown");
  EXPECT_EQ(bare.main_outcome[0], analysis::kNoCode);
}

TEST(CheckRelease, leaves_out_a_person_with_all_that_is_theirs) {
  std::vector<Spell> spells;
  for (const char* who : {"a", "b", "c", "d", "e"}) spells.push_back(alike(who));
  // One more of the five by this row alone, and alone by the other.
  spells.push_back(alike("x"));
  spells.push_back(alike("x", "2015-06-01"));
  const auto columns = analysis::columns_of(spells, analysis::kTestLists);
  const auto query = asked();
  const auto check = check_release(columns, of(columns, query), query, *choice_of("dates:month,sex:full"), 5);
  EXPECT_EQ(check.people, 6);
  EXPECT_EQ(check.people_below, 1);
  EXPECT_EQ(check.rows_below, 2);
  EXPECT_EQ(check.smallest, 1);
  EXPECT_EQ(check.kept_smallest, 5);
  ASSERT_EQ(check.kept_rows.size(), 5u);
  for (const size_t row : check.kept_rows) EXPECT_NE(columns.participants.text(columns.participant[row]), "x");
  EXPECT_EQ(check_release(columns, of(columns, query), query, *choice_of("dates:month"), 6).kept_rows.size(), 0u);
}

// Five rows of one person are one person.
TEST(CheckRelease, counts_people_and_not_participations) {
  std::vector<Spell> spells;
  for (int i = 0; i < 5; ++i) {
    spells.push_back(alike("x"));
    spells.back().id += std::to_string(i);
  }
  const auto columns = analysis::columns_of(spells, analysis::kTestLists);
  const auto query = asked();
  const auto check = check_release(columns, of(columns, query), query, *choice_of(""), 2);
  EXPECT_EQ(check.people, 1);
  EXPECT_EQ(check.people_below, 1);
}

TEST(CheckRelease, tells_which_coarser_column_helps_and_what_a_group_gives_away) {
  std::vector<Spell> spells;
  for (int i = 0; i < 6; ++i) {
    spells.push_back(alike("p" + std::to_string(i)));
    spells.back().born_on = day("1980-01-01").plus_days(366 * i);
  }
  const auto columns = analysis::columns_of(spells, analysis::kTestLists);
  const auto query = asked();
  const auto fine = check_release(columns, of(columns, query), query,
                                  *choice_of("dates:month,sex:full,age:full,main_outcome:full"), 5);
  EXPECT_EQ(fine.people_below, 6);
  EXPECT_EQ(fine.columns.at(0).column, ReleaseColumn::age);
  EXPECT_EQ(fine.columns.at(0).coarser, Resolution::band);
  EXPECT_EQ(fine.columns.at(0).gain, 6);
  const auto coarse = check_release(columns, of(columns, query), query,
                                    *choice_of("dates:month,sex:full,age:band,main_outcome:full"), 5);
  EXPECT_EQ(coarse.people_below, 0);
  EXPECT_EQ(coarse.told.at(0).column, ReleaseColumn::main_outcome);
  EXPECT_EQ(coarse.told.at(0).people, 6);
}

TEST(Releasable, is_nobody_anonymous_or_who_withdrew_consent_and_nothing_registered_in_error) {
  std::vector<Spell> spells = {alike("a"), alike("gone"), alike("gone", "2015-04-01"), alike("wrong"),
                               alike("anonymous")};
  spells[4].anonymous = true;
  spells[2].exit_reason = analysis::kConsentWithdrawn;
  spells[3].exit_reason = analysis::kRegisteredInError;
  const auto columns = analysis::columns_of(spells, analysis::kTestLists);
  const auto from = of(columns, asked());
  ASSERT_EQ(from.rows.size(), 1u);
  EXPECT_EQ(columns.participants.text(columns.participant[from.rows[0]]), "a");
  EXPECT_EQ(from.left_out_people, 1);
}

TEST(ReleaseWords, name_the_field_and_how_much_is_missing) {
  EXPECT_TRUE(check_release_words("Hur många kom i arbete?", "Rådhuset", "").has_value());
  const auto status = check_release_words("Utvärdering", " ", "Ja");
  ASSERT_FALSE(status.has_value());
  std::string fields;
  for (const auto& one : status.error().violations) fields += one.field + " " + one.rule + "; ";
  EXPECT_EQ(fields, "purpose release.too_short; recipient release.too_short; decision release.too_short; ");
}

TEST(ReleaseFiles, name_nobody_and_say_what_everything_means) {
  std::vector<Spell> spells;
  for (const char* who : {"MarkörA", "MarkörB"}) spells.push_back(alike(who));
  const auto columns = analysis::columns_of(spells, analysis::kTestLists);
  auto query = asked();
  query.population.filters = {{analysis::Variable::main_outcome, {"unsubsidised_work"}}};
  const auto choice = *choice_of("dates:month,age:band,education_level:group,main_outcome:full");
  DataRelease release;
  release.place_name = "Enheten";
  release.purpose = "Att se vad det ledde till";
  release.recipient = "Högskolan";
  release.people = release.participations = release.smallest = 2;
  release.suppressed_people = release.suppressed_participations = 1;
  release.threshold = 5;
  const FiguresAsked figures{"", "", query.population.from, query.population.to};
  const auto rows = of(columns, query).rows;
  for (const Language language : {Language::sv, Language::en}) {
    std::string all;
    for (const auto& file : release_files({release, figures, query, choice, columns, rows}, language)) {
      all += file.name + "\n" + file.bytes;
    }
    for (const char* key : {"no_sex", "earlier", "never_counted"}) {
      EXPECT_NE(all.find(words(language, std::string("release.readme.") + key)), std::string::npos) << key;
    }
    const auto filters = selection_words(query.population, language);
    EXPECT_NE(all.find(said(language, "release.readme.filtered", {{"filters", filters}})), std::string::npos);
    for (const char* one : {"Markör", "row of", "1980"}) EXPECT_EQ(all.find(one), std::string::npos) << one;
    for (const char* one : {"Högskolan", "Enheten", "r1;p1;yes;yes;2015-03;2015-08;25-54;primary_or_less;",
                            "\r\nage;", "\"id\":\"r2\"", "samsyn compute followup < followup.json"}) {
      EXPECT_NE(all.find(one), std::string::npos) << one << all;
    }
  }
}

}  // namespace
}  // namespace reports
