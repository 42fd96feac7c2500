#include <algorithm>
#include <set>

#include <gtest/gtest.h>

#include "assessment/assessment.h"
#include "base/names.h"

namespace assessment {
namespace {

base::Date date(std::string_view text) { return base::Date::parse(text).value(); }
const base::Date kToday = date("2026-11-23");
const Whose kWhose{base::StaffId("maria"), base::UnitId("assistance"), 14};

Value code(const char* name) { return {name}; }

using Rules = std::vector<std::string>;
Rules rules_of(const NewSitting& sitting) {
  Rules out;
  const auto status = check(sitting, kToday);
  if (!status.has_value()) {
    for (const auto& violation : status.error().violations) out.push_back(violation.rule);
  }
  return out;
}
Rules rules_of(const NewAnswer& answer) { return rules_of(NewSitting{kToday, {answer}}); }

Whole nothing_yet() {
  return {{"a1", 1, base::HolderId("ifo"), base::PersonId("p1"), base::UnitId("assistance")}, {}, {}};
}

// Held and recorded that day.
Changed hold_on(const Whole& before, const char* day, std::vector<NewAnswer> answers) {
  const int number = static_cast<int>(before.sittings.size()) + 1;
  const Sitting sitting{"s" + std::to_string(number), 1, "a1", number, date(day), date(day), base::StaffId("maria")};
  return hold(before, sitting, tidied({date(day), std::move(answers)}), date(day), kWhose);
}

std::vector<NewAnswer> answers_to_everything() {
  std::vector<NewAnswer> out;
  for (const auto& question : questions()) out.push_back({question.variable, {code("unknown")}});
  return out;
}

TEST(Questions, stand_once_each_and_strengths_come_before_obstacles) {
  std::set<Variable> seen;
  std::vector<Section> sections;
  for (const auto& question : questions()) {
    EXPECT_TRUE(seen.insert(question.variable).second);
    EXPECT_FALSE(question.codes.empty());
    if (sections.empty() || sections.back() != question.section) sections.push_back(question.section);
  }
  EXPECT_EQ(seen.size(), std::size(kVariableNames));
  EXPECT_EQ(sections.size(), std::size(kSectionNames));
  EXPECT_EQ(sections.front(), Section::strengths);
  const auto obstacles = std::find(sections.begin(), sections.end(), Section::obstacles);
  EXPECT_EQ(std::count(obstacles, sections.end(), Section::strengths), 0);
}

TEST(Questions, lie_under_the_category_that_they_are_about) {
  EXPECT_EQ(question_of(Variable::addiction).category, sharing::Category::barriers);
  EXPECT_EQ(question_of(Variable::sick_note).category, sharing::Category::health);
  EXPECT_EQ(question_of(Variable::children).category, sharing::Category::children);
  EXPECT_EQ(question_of(Variable::housing).category, sharing::Category::housing);
}

TEST(Answers, are_of_the_questions_own_list_once_each) {
  EXPECT_EQ(rules_of({Variable::barriers, {code("swedish"), code("social")}}), Rules{});
  EXPECT_EQ(rules_of({Variable::barriers, {code("sfi")}}), Rules{"assessment.code_unknown"});
  EXPECT_EQ(rules_of({Variable::barriers, {code("social"), code("social")}}), Rules{"assessment.code_twice"});
  EXPECT_EQ(rules_of({Variable::barriers, {}}), Rules{"assessment.no_value"});
  EXPECT_EQ(rules_of({Variable::housing, {code("homeless"), code("lodger")}}), Rules{"assessment.one_value"});
  EXPECT_EQ(rules_of(NewSitting{kToday, {}}), Rules{"assessment.no_answers"});
  const NewAnswer housing{Variable::housing, {code("homeless")}};
  EXPECT_EQ(rules_of(NewSitting{kToday, {housing, housing}}), Rules{"assessment.answered_twice"});
  EXPECT_EQ(rules_of(NewSitting{kToday.plus_days(1), {housing}}), Rules{"date.in_future"});
}

TEST(Answers, unknown_and_none_stand_alone_and_go_with_every_question) {
  for (const auto& question : questions()) EXPECT_EQ(rules_of({question.variable, {code("unknown")}}), Rules{});
  EXPECT_EQ(rules_of({Variable::barriers, {code("swedish"), code("unknown")}}), Rules{"assessment.stands_alone"});
  EXPECT_EQ(rules_of({Variable::ongoing_studies, {code("none"), code("sfi")}}), Rules{"assessment.stands_alone"});
}

TEST(Answers, tell_no_more_than_belongs_to_the_question) {
  Value part{"part", 50, date("2026-09-01"), date("2026-12-31")};
  EXPECT_EQ(rules_of({Variable::sick_note, {part}}), Rules{});
  part.to_on = date("2026-08-31");
  EXPECT_EQ(rules_of({Variable::sick_note, {part}}), Rules{"assessment.to_before_from"});
  EXPECT_EQ(rules_of({Variable::sick_note, {{"none", 50}}}), Rules{"assessment.detail_elsewhere"});
  EXPECT_EQ(rules_of({Variable::housing, {{"homeless", 50}}}), Rules{"assessment.detail_elsewhere"});
  EXPECT_EQ(rules_of({Variable::housing, {{"homeless", {}, {}, {}, 2}}}), Rules{"assessment.detail_elsewhere"});
}

TEST(Answers, count_children_by_years_of_birth) {
  const auto children = [](const char* name, std::optional<int> count, std::vector<int> years) {
    return NewAnswer{Variable::children, {{name, {}, {}, {}, count, std::move(years)}}};
  };
  EXPECT_EQ(rules_of(children("at_home", 2, {2014, 2017})), Rules{});
  EXPECT_EQ(rules_of(children("at_home", {}, {})), Rules{});
  EXPECT_EQ(rules_of(children("at_home", 1, {2014, 2017})), Rules{"assessment.more_years"});
  EXPECT_EQ(rules_of(children("at_home", {}, {2027})), Rules{"assessment.birth_year"});
  EXPECT_EQ(rules_of(children("pupil_over_18", {}, {2008})), Rules{});
  EXPECT_EQ(rules_of(children("pupil_over_18", {}, {2009})), Rules{"assessment.not_adult"});
}

TEST(Answers, read_the_same_in_whichever_order_they_were_told) {
  const auto told = tidied({kToday,
                            {{Variable::children, {{"visiting"}, {"at_home", {}, {}, {}, {}, {2017, 2014}}}},
                             {Variable::sick_note, {{"part", 50, date("2026-09-01"), {}}}}}});
  EXPECT_EQ(summary_of(told.answers[0].values), "at_home:2=2014,2017 visiting");
  EXPECT_EQ(summary_of(told.answers[1].values), "part:50@2026-09-01..");
}

TEST(Mapping, keeps_unknown_apart_from_never_asked) {
  const auto whole = hold_on(nothing_yet(), "2026-11-02", {{Variable::work_history, {code("unknown")}}}).after;
  const auto mapping = known_on(whole.answers, kToday);
  EXPECT_EQ(mapping.count(Variable::work_history), 1u);
  EXPECT_EQ(mapping.count(Variable::housing), 0u);
  EXPECT_EQ(missing_count(mapping), area_count() - 1);
}

TEST(Mapping, holds_the_answer_of_the_latest_day_whenever_it_was_recorded) {
  auto whole = hold_on(nothing_yet(), "2026-11-02", {{Variable::housing, {code("homeless")}}}).after;
  whole = hold_on(whole, "2026-11-10", {{Variable::housing, {code("lodger")}}}).after;
  const Sitting late{"s3", 1, "a1", 3, date("2026-11-05"), kToday, base::StaffId("maria")};
  const auto told = hold(whole, late, {late.held_on, {{Variable::housing, {code("second_hand")}}}}, kToday, kWhose);
  EXPECT_TRUE(told.deed.entry.changes.empty());
  EXPECT_EQ(known_on(told.after.answers, kToday).at(Variable::housing).told.values[0].code, "lodger");
}

// Whatever is recorded or cancelled later, what was known on a day stays what it was.
TEST(Mapping, of_a_day_is_the_same_for_ever) {
  std::uint32_t random = 28;
  const auto below = [&](size_t count) {
    random = random * 1664525U + 1013904223U;
    return static_cast<int>((random >> 8U) % count);
  };
  const auto told = [](const Mapping& mapping) {
    std::string out;
    for (const auto& [variable, answer] : mapping) {
      out += base::name_of(variable) + "=" + summary_of(answer.told.values) + "/" + answer.sitting_id + ";";
    }
    return out;
  };
  for (int round = 0; round < 40; ++round) {
    Whole whole = nothing_yet();
    std::map<base::Date, std::string> known;
    base::Date day = date("2026-01-01");
    for (int step = 0; step < 12; ++step) {
      const int number = static_cast<int>(whole.sittings.size()) + 1;
      const bool cancels = number > 1 && below(4) == 0;
      const auto& question = questions()[static_cast<size_t>(below(questions().size()))];
      const std::string name(question.codes[static_cast<size_t>(below(question.codes.size()))]);
      const base::Date held_on = day.plus_days(-below(9));
      const Sitting sitting{"s" + std::to_string(number), 1, "a1", number, held_on, day, base::StaffId("maria")};
      whole = cancels
                  ? cancel(whole, "s" + std::to_string(1 + below(whole.sittings.size())), day, kWhose).after
                  : hold(whole, sitting, {held_on, {{question.variable, {{name}}}}}, day, kWhose).after;
      known[day] = told(known_on(whole.answers, day));
      for (const auto& [earlier, was] : known) ASSERT_EQ(told(known_on(whole.answers, earlier)), was) << earlier.str();
      day = day.plus_days(below(3));
    }
  }
}

TEST(Sitting, notes_one_change_per_changed_variable_under_its_category) {
  auto whole = hold_on(nothing_yet(), "2026-11-02",
                       {{Variable::housing, {code("homeless")}}, {Variable::addiction, {code("no")}}}).after;
  const auto made = hold_on(whole, "2026-11-20",
                            {{Variable::housing, {code("second_hand")}}, {Variable::addiction, {code("no")}}});
  const std::vector<record::FieldChange> wanted = {{"housing", "housing", "homeless", "second_hand"}};
  EXPECT_EQ(made.deed.entry.changes, wanted);
  EXPECT_EQ(made.deed.entry.kind, "assessment_sitting_held");
  EXPECT_EQ(made.deed.entry.happened_on, date("2026-11-20"));
}

TEST(Sitting, keeps_somebody_going_on_until_nothing_is_left) {
  const auto begun = hold_on(nothing_yet(), "2026-11-02", {{Variable::housing, {code("homeless")}}});
  ASSERT_EQ(begun.deed.opens.size(), 1u);
  EXPECT_EQ(begun.deed.opens[0].rule, "assessment.continue");
  EXPECT_EQ(begun.deed.opens[0].due_on, date("2026-11-16"));
  EXPECT_EQ(begun.deed.closes[0].subject_id, "a1");
  auto all = answers_to_everything();
  EXPECT_TRUE(hold_on(begun.after, "2026-11-20", all).deed.opens.empty());
  all.pop_back();  // needs are optional
  EXPECT_TRUE(hold_on(begun.after, "2026-11-20", all).deed.opens.empty());
  all.pop_back();
  EXPECT_EQ(hold_on(begun.after, "2026-11-20", all).deed.opens.at(0).due_on, date("2026-12-04"));
}

TEST(Sitting, takes_completeness_back_and_gives_it_again_when_it_is_undone) {
  EXPECT_EQ(complete(nothing_yet(), kToday, kWhose).error().rule, "assessment.not_begun");
  const auto begun = hold_on(nothing_yet(), "2026-11-02", {{Variable::housing, {code("homeless")}}}).after;
  const auto done = complete(begun, date("2026-11-03"), kWhose).value();
  EXPECT_TRUE(done.deed.opens.empty());
  EXPECT_EQ(complete(done.after, kToday, kWhose).error().rule, "assessment.already_complete");
  const auto again = hold_on(done.after, "2026-11-20", {{Variable::housing, {code("lodger")}}});
  EXPECT_FALSE(again.after.assessment.completed_on.has_value());
  EXPECT_EQ(again.deed.opens.size(), 1u);
  const auto undone = cancel(again.after, "s2", kToday, kWhose);
  EXPECT_EQ(undone.after.assessment.completed_on, date("2026-11-03"));
  EXPECT_TRUE(undone.deed.opens.empty());
  const std::vector<record::FieldChange> wanted = {{"housing", "housing", "lodger", "homeless"}};
  EXPECT_EQ(undone.deed.entry.changes, wanted);
  EXPECT_EQ(reopen(begun, kToday, kWhose).error().rule, "assessment.not_complete");
  EXPECT_EQ(reopen(done.after, kToday, kWhose)->deed.opens.size(), 1u);
}

TEST(Sitting, the_only_one_undone_leaves_nothing_to_go_on_with) {
  const auto begun = hold_on(nothing_yet(), "2026-11-02", {{Variable::housing, {code("homeless")}}}).after;
  const auto undone = cancel(begun, "s1", kToday, kWhose);
  EXPECT_TRUE(undone.deed.opens.empty());
  EXPECT_EQ(undone.deed.closes.size(), 1u);
  EXPECT_TRUE(known_on(undone.after.answers, kToday).empty());
}

}  // namespace
}  // namespace assessment
