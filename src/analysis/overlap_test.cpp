#include "analysis/overlap.h"

#include <gtest/gtest.h>

#include <algorithm>

namespace analysis {
namespace {

using Codes = std::vector<std::string>;

std::vector<OverlapRow> people_at(const Codes& agencies, int count, std::vector<OverlapRow> before = {}) {
  for (int i = 0; i < count; ++i) before.push_back({"p" + std::to_string(before.size()), agencies, {}});
  return before;
}

OverlapFigures all_of(const std::vector<OverlapRow>& rows) { return overlap(rows).value().periods.at(0); }

std::string told(const Overlap& found) {
  std::string out;
  for (const auto& period : found.periods) {
    out += period.month ? period.month->str() : "all";
    out += " " + std::to_string(period.people) + "/" + std::to_string(period.in_at_least_two);
    for (const auto& size : period.agencies) out += " " + size.agency + "=" + std::to_string(size.people);
    for (const auto& set : period.sets) {
      out += " {";
      for (const auto& agency : set.agencies) out += agency;
      out += "}=" + std::to_string(set.people);
    }
    for (const auto& pair : period.pairs)
      out += " " + pair.first + pair.second + "=" + std::to_string(pair.people);
    out += "\n";
  }
  return out;
}

// A municipality's count: 815 people, 121 of them both at the employment service and on assistance, 17 of
// them in part-time work with assistance.
TEST(Overlap, gives_815_people_121_at_both_and_17_in_part_time_work) {
  auto rows = people_at({"assistance"}, 210);
  rows = people_at({"af"}, 467, rows);
  rows = people_at({"af", "assistance"}, 121, rows);
  rows = people_at({"assistance", "part_time"}, 17, rows);
  const auto found = all_of(rows);
  EXPECT_EQ(found.people, 815);
  EXPECT_EQ(found.in_at_least_two, 138);
  EXPECT_EQ(found.pairs.at(0).people, 121);
  EXPECT_DOUBLE_EQ(found.pairs[0].jaccard.value(), 121.0 / 815);
  EXPECT_DOUBLE_EQ(found.pairs[0].share_of_first.value(), 121.0 / 588);
  EXPECT_DOUBLE_EQ(found.pairs[0].share_of_second.value(), 121.0 / 348);
  EXPECT_EQ(found.pairs.at(1).people, 0);  // at the employment service and in part-time work
  EXPECT_EQ(found.pairs.at(2).people, 17);
  EXPECT_DOUBLE_EQ(found.sets.at(3).share, 17.0 / 815);
}

TEST(Overlap, tells_exact_sets_pairs_and_sizes_apart) {
  EXPECT_EQ(
      told(overlap({{"p", {"b", "a"}, {}}, {"q", {"a", "b", "c"}, {}}, {"r", {"a"}, {}}, {"s", {}, {}}}).value()),
      "all 4/2 a=3 b=2 c=1 {}=1 {a}=1 {ab}=1 {abc}=1 ab=2 ac=1 bc=1\n");
}

// Of p everything is known; q is at a and perhaps at b; r perhaps at either; s at b and not at a.
TEST(Overlap, counts_unknown_by_itself_and_never_as_not_there) {
  const auto found = all_of({{"p", {"a", "b"}, {}, {}},
                             {"q", {"a"}, {}, {"b"}},
                             {"r", {}, {}, {"a", "b"}},
                             {"s", {"b"}, {}, {}},
                             {"t", {}, {}, {}}});
  EXPECT_EQ(found.uncertain, 2);
  EXPECT_EQ(found.in_at_least_two, 1);
  EXPECT_EQ(found.agencies.at(0).people, 2);
  EXPECT_EQ(found.agencies[0].unknown, 1);
  EXPECT_EQ(found.agencies.at(1).people, 2);
  EXPECT_EQ(found.agencies[1].unknown, 2);
  EXPECT_EQ(found.pairs.at(0).people, 1);
  EXPECT_EQ(found.pairs[0].unknown, 2);
  ASSERT_EQ(found.sets.size(), 4u);
  EXPECT_EQ(found.sets[0].agencies, Codes());  // two people at none that is known: one of them perhaps at either
  EXPECT_EQ(found.sets[0].people, 2);
  EXPECT_EQ(found.sets[0].uncertain, 1);
  EXPECT_EQ(found.sets[1].agencies, Codes({"a"}));
  EXPECT_EQ(found.sets[1].uncertain, 1);
  EXPECT_EQ(found.sets[3].uncertain, 0);
}

TEST(Overlap, knows_what_another_row_of_the_same_person_names) {
  const auto found = all_of({{"p", {"a"}, {}, {"b"}}, {"p", {"b"}, {}, {"a"}}});
  EXPECT_EQ(found.uncertain, 0);
  EXPECT_EQ(found.pairs.at(0).people, 1);
}

TEST(Overlap, puts_the_most_people_first_and_then_goes_by_code) {
  const auto sets = all_of({{"p", {"z"}, {}}, {"q", {"z"}, {}}, {"r", {"b"}, {}}, {"s", {"a", "z"}, {}}}).sets;
  EXPECT_EQ(sets.at(0).agencies, Codes({"z"}));
  EXPECT_EQ(sets.at(1).agencies, (Codes{"a", "z"}));
  EXPECT_EQ(sets.at(2).agencies, Codes({"b"}));
}

std::vector<OverlapRow> by_month() {
  std::vector<OverlapRow> out;
  for (int i = 0; i < 300; ++i) {
    Codes at;
    for (int bit = 0; bit < 5; ++bit) {
      if ((i * 7919 >> bit) % 3 == 0) at.push_back(std::string(1, static_cast<char>('a' + bit)));
    }
    out.push_back({"p" + std::to_string(i % 90), at, Month{2015 * 12 + i * 31 % 7}});
  }
  return out;
}

TEST(Overlap, counts_each_month_by_itself_and_a_person_once_in_it) {
  const Month june = *Month::parse("2015-06"), july = *Month::parse("2015-07");
  EXPECT_EQ(told(overlap({{"p", {"a"}, june}, {"p", {"b"}, june}, {"p", {"b"}, july}}).value()),
            "2015-06 1/1 a=1 b=1 {ab}=1 ab=1\n2015-07 1/0 a=0 b=1 {b}=1 ab=0\n");
}

TEST(Overlap, does_not_change_with_row_order_or_when_every_row_is_doubled) {
  auto rows = by_month();
  const std::string once = told(overlap(rows).value());
  std::reverse(rows.begin(), rows.end());
  std::rotate(rows.begin(), rows.begin() + 77, rows.end());
  EXPECT_EQ(told(overlap(rows).value()), once);
  const auto copy = rows;
  rows.insert(rows.end(), copy.begin(), copy.end());
  EXPECT_EQ(told(overlap(rows).value()), once);
}

TEST(Overlap, says_no_share_of_nobody) {
  const Month june = *Month::parse("2015-06"), july = *Month::parse("2015-07");
  const auto found = overlap({{"p", {"a"}, june}, {"p", {"a", "b", "c"}, july}}).value().periods.at(0);
  EXPECT_DOUBLE_EQ(found.pairs.at(0).share_of_first.value(), 0);
  EXPECT_FALSE(found.pairs.at(0).share_of_second);
  EXPECT_FALSE(found.pairs.at(2).jaccard);
}

TEST(Overlap, refuses_what_is_impossible) {
  Codes many;
  for (int i = 0; i < 17; ++i) many.push_back("agency" + std::to_string(i));
  const auto result = overlap({{"p", many, Month{24000}}, {"q", {}, {}}});
  ASSERT_FALSE(result);
  std::string found;
  for (const auto& one : result.error().violations) found += one.field + " " + one.rule + "; ";
  EXPECT_EQ(found, "rows[1].month overlap.month_missing; rows overlap.too_many_agencies; ");
  EXPECT_EQ(overlap({}).error().violations.at(0).rule, "list.empty");
  many.pop_back();
  EXPECT_TRUE(overlap({{"p", many, {}}}));
}

TEST(Month, is_read_and_written_as_year_and_month) {
  EXPECT_EQ(Month::parse("2015-12").value().str(), "2015-12");
  EXPECT_EQ(Month::parse("2016-01").value().number - Month::parse("2015-12").value().number, 1);
  for (const auto* wrong : {"2015-13", "2015-00", "2015-1", "15-01", "2015-01-01", "", "2015-01-"}) {
    EXPECT_FALSE(Month::parse(wrong)) << wrong;
  }
}

}  // namespace
}  // namespace analysis
