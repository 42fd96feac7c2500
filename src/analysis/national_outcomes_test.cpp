#include "analysis/national_outcomes.h"

#include <gtest/gtest.h>

#include <algorithm>

namespace analysis {
namespace {

const std::vector<CodeMeaning> kMeanings = {{"unsubsidised", OutcomeClass::regular_work, Verdict::counted},
                                            {"subsidised", OutcomeClass::work, Verdict::counted},
                                            {"month", OutcomeClass::regular_work_month, Verdict::counted},
                                            {"municipal", OutcomeClass::municipal_employment, Verdict::counted},
                                            {"studies", OutcomeClass::studies, Verdict::counted},
                                            {"vux", OutcomeClass::entitled_studies, Verdict::counted},
                                            {"moved", OutcomeClass::neither, Verdict::counted},
                                            {"unchanged", OutcomeClass::neither, Verdict::not_counted},
                                            {"unknown", OutcomeClass::unknown, Verdict::perhaps}};

base::Date day(const char* text) { return base::Date::parse(text).value(); }

ExitRow row(const std::string& person, const std::string& outcome, const char* ended = "2025-06-30") {
  return {person, day(ended), base::Sex::woman, outcome};
}

OutcomeLine line_of(const ExitRow& one) { return judge_exits({one}, kMeanings).at(0).line; }

std::string told(const NationalOutcomes& found) {
  std::string out;
  for (const auto* group : {&found.total, &found.women, &found.men}) {
    out += std::to_string(group->people) + "/" + std::to_string(group->counted) + "/" +
           std::to_string(group->perhaps) + "/" + std::to_string(group->own_counted) + ":";
    for (const auto& line : group->lines) out += " " + std::to_string(line.people);
    out += "\n";
  }
  for (const auto& code : found.codes) {
    out += code.code + " " + std::to_string(code.people) + " " + std::to_string(code.only_own) + "\n";
  }
  return out;
}

std::vector<ExitRow> many() {
  std::vector<ExitRow> out;
  for (int i = 0; i < 300; ++i) {
    ExitRow one = row("p" + std::to_string(i * 37 % 90), kMeanings[static_cast<size_t>(i * 7919 % 9)].code);
    one.ended_on = day("2025-01-01").plus_days(i * 31 % 5);
    one.sex = i * 37 % 90 % 2 == 0 ? base::Sex::woman : base::Sex::man;
    one.lasted_month = i % 3 == 0;
    one.has_student_aid = i % 4 == 0;
    out.push_back(one);
  }
  return out;
}

// 42 discharged, 38 with an outcome of their own kind; by the national definition five studied and at most 22
// worked.
TEST(NationalOutcomes, tells_38_of_42_from_work_or_studies) {
  std::vector<ExitRow> rows;
  const auto add = [&](const char* outcome, int count) {
    for (int i = 0; i < count; ++i) rows.push_back(row("p" + std::to_string(rows.size()), outcome));
  };
  add("studies", 5);
  add("moved", 11);  // pension, compensation
  add("unsubsidised", 22);
  add("unknown", 4);
  const auto found = national_outcomes(rows, kMeanings).value();
  EXPECT_EQ(found.total.own_counted, 38);
  EXPECT_EQ(found.total.own_perhaps, 4);
  EXPECT_EQ(found.total.counted, 0);
  EXPECT_EQ(found.total.perhaps, 31);
  EXPECT_DOUBLE_EQ(found.total.least_share.value(), 0);
  EXPECT_DOUBLE_EQ(found.total.most_share.value(), 31.0 / 42);
  EXPECT_DOUBLE_EQ(found.total.own_share.value(), 38.0 / 42);
  EXPECT_EQ(found.codes.at(0).only_own, 11);
}

TEST(NationalOutcomes, counts_work_only_once_it_is_known_to_have_lasted_a_month) {
  ExitRow one = row("p", "unsubsidised");
  EXPECT_EQ(line_of(one), OutcomeLine::work_duration_unknown);
  one.lasted_month = true;
  EXPECT_EQ(line_of(one), OutcomeLine::work_month);
  EXPECT_EQ(line_of(row("p", "month")), OutcomeLine::work_month);
}

TEST(NationalOutcomes, never_takes_work_at_an_unknown_employer_for_regular) {
  ExitRow one = row("p", "subsidised");
  one.lasted_month = true;
  EXPECT_EQ(line_of(one), OutcomeLine::work_employer_unknown);
  one.detail = "municipal";
  EXPECT_EQ(line_of(one), OutcomeLine::municipal_employment);
  EXPECT_EQ(verdict_of(OutcomeLine::municipal_employment), Verdict::not_counted);
}

TEST(NationalOutcomes, counts_studies_only_with_a_right_to_student_aid) {
  ExitRow one = row("p", "studies");
  one.lasted_month = true;
  EXPECT_EQ(line_of(one), OutcomeLine::studies_entitlement_unknown);
  one.has_student_aid = true;
  EXPECT_EQ(line_of(one), OutcomeLine::entitled_studies);
  EXPECT_EQ(line_of(row("p", "vux")), OutcomeLine::entitled_studies);
}

TEST(NationalOutcomes, has_a_person_once_by_the_latest_exit_and_in_the_denominator_whatever_became_of_it) {
  const auto found = national_outcomes({row("p", "vux", "2025-01-31"), row("p", "unchanged", "2025-02-28"),
                                        row("q", "", "2025-02-28"), row("r", "vux"), row("r", "unchanged")},
                                       kMeanings)
                         .value();
  EXPECT_EQ(found.total.people, 3);
  EXPECT_EQ(found.total.counted, 1);  // of two exits on one day the one that counts
  EXPECT_EQ(found.total.perhaps, 1);
  EXPECT_EQ(found.total.not_counted, 1);
}

TEST(NationalOutcomes, lists_a_code_without_a_meaning_and_drops_nobody) {
  ExitRow by_detail = row("q", "vux");
  by_detail.detail = "nothing says what this is";
  const auto found = national_outcomes({row("p", "shoe"), by_detail}, kMeanings).value();
  EXPECT_EQ(found.unmapped_codes, std::vector<std::string>{"shoe"});
  EXPECT_EQ(found.total.people, 2);
  EXPECT_EQ(found.total.counted, 1);
  EXPECT_EQ(found.total.perhaps, 1);
}

TEST(NationalOutcomes, does_not_change_with_row_order_when_doubled_or_28_days_later) {
  auto rows = many();
  const std::string once = told(national_outcomes(rows, kMeanings).value());
  std::reverse(rows.begin(), rows.end());
  std::rotate(rows.begin(), rows.begin() + 77, rows.end());
  EXPECT_EQ(told(national_outcomes(rows, kMeanings).value()), once);
  for (auto& one : rows) one.ended_on = one.ended_on.plus_days(28);
  const auto copy = rows;
  rows.insert(rows.end(), copy.begin(), copy.end());
  EXPECT_EQ(told(national_outcomes(rows, kMeanings).value()), once);
}

TEST(NationalOutcomes, adds_up_and_says_no_share_of_nobody) {
  const auto found = national_outcomes(many(), kMeanings).value();
  for (const auto* group : {&found.total, &found.women, &found.men}) {
    EXPECT_EQ(group->counted + group->perhaps + group->not_counted, group->people);
    int lines = 0;
    for (const auto& line : group->lines) lines += line.people;
    EXPECT_EQ(lines, group->people);
  }
  EXPECT_EQ(found.women.people + found.men.people, found.total.people);
  EXPECT_FALSE(national_outcomes({row("p", "vux")}, kMeanings).value().men.least_share);
}

TEST(NationalOutcomes, refuses_what_is_impossible) {
  const auto refused = national_outcomes({}, {kMeanings[0], kMeanings[0]});
  ASSERT_FALSE(refused);
  EXPECT_EQ(refused.error().violations.at(0).rule, "list.empty");
  EXPECT_EQ(refused.error().violations.at(1).field, "meanings[1].code");
}

}  // namespace
}  // namespace analysis
