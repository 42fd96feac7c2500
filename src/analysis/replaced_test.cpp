// Columns in which a few people's rows are replaced are those that are made from the beginning, bit for bit.
#include <gtest/gtest.h>

#include <algorithm>

#include "analysis/columns.h"
#include "analysis/test_spells.h"

namespace analysis {
namespace {

template <class Column>
void expect_same(const Column& a, const Column& b, const char* what) {
  ASSERT_EQ(a.size(), b.size()) << what;
  for (size_t i = 0; i < a.size(); ++i) ASSERT_EQ(a[i], b[i]) << what << " " << i;
  EXPECT_EQ(a.planes(), b.planes()) << what;
}

void expect_same(const Columns& a, const Columns& b) {
  EXPECT_EQ(a.participants, b.participants);
  EXPECT_EQ(a.id, b.id);
  EXPECT_EQ(a.participant.begins(), b.participant.begins());
  ASSERT_EQ(a.size(), b.size());
  for (size_t i = 0; i < a.size(); ++i) {
    ASSERT_EQ(a.participant[i], b.participant[i]) << i;
    ASSERT_EQ(a.units.codes[a.unit[i]], b.units.codes[b.unit[i]]) << i;
  }
  EXPECT_EQ(a.anonymous.bits(), b.anonymous.bits());
  EXPECT_EQ(a.consent.bits(), b.consent.bits());
  EXPECT_EQ(a.age_by_year_only.bits(), b.age_by_year_only.bits());
  expect_same(a.starts_on, b.starts_on, "starts_on");
  expect_same(a.ends_on, b.ends_on, "ends_on");
  expect_same(a.months, b.months, "months");
  expect_same(a.age, b.age, "age");
  expect_same(a.sex, b.sex, "sex");
  expect_same(a.exit_reason, b.exit_reason, "exit_reason");
  expect_same(a.main_outcome, b.main_outcome, "main_outcome");
  expect_same(a.education_level, b.education_level, "education_level");
  expect_same(a.sources_at_start, b.sources_at_start, "sources_at_start");
  expect_same(a.sources_at_end, b.sources_at_end, "sources_at_end");
  expect_same(a.occupations_at_start, b.occupations_at_start, "occupations_at_start");
  expect_same(a.occupations_at_end, b.occupations_at_end, "occupations_at_end");
  expect_same(a.achieved, b.achieved, "achieved");
}

// Those whose names end so are changed: some get another outcome and a later start, some go, some have come twice.
struct Change {
  std::set<std::string> people;
  std::vector<Spell> theirs;
  std::vector<Spell> all;
};
Change change(std::vector<Spell> spells, char digit) {
  Change out;
  int number = 0;
  for (auto& spell : spells) {
    if (spell.participant.back() != digit) {
      out.all.push_back(spell);
      continue;
    }
    out.people.insert(spell.participant);
    const int what = number++ % 4;
    if (what == 0) continue;
    spell.main_outcome = "pension";
    if (spell.ends_on) spell.ends_on = spell.ends_on->plus_days(70);
    out.theirs.push_back(spell);
    if (what == 1) {
      spell.id += "b";
      spell.anonymous = !spell.anonymous;
      out.theirs.push_back(spell);
    }
  }
  out.all.insert(out.all.end(), out.theirs.begin(), out.theirs.end());
  return out;
}

TEST(Replaced, are_bit_for_bit_those_from_the_beginning) {
  for (const int count : {1, 2, 63, 64, 65, 130, 700}) {
    const auto spells = TestSpells(static_cast<std::uint64_t>(count)).make(count);
    const auto before = columns_of(spells, kTestLists);
    for (const char digit : {'0', '3', '7', '9'}) {
      const auto changed = change(spells, digit);
      expect_same(replaced(before, changed.people, changed.theirs, kTestLists), columns_of(changed.all, kTestLists));
    }
  }
}

TEST(Replaced, by_nothing_and_of_nobody) {
  const auto spells = TestSpells(3).make(90);
  const auto before = columns_of(spells, kTestLists);
  expect_same(replaced(before, {}, {}, kTestLists), before);
  expect_same(replaced(before, {"nobody", "p0a", "zz"}, {}, kTestLists), before);
  std::set<std::string> everybody;
  for (const auto& spell : spells) everybody.insert(spell.participant);
  EXPECT_EQ(replaced(before, everybody, {}, kTestLists).size(), 0u);
  const auto none = columns_of({}, kTestLists);
  expect_same(replaced(none, everybody, spells, kTestLists), before);
}

TEST(RowsOf, are_those_of_the_participant_or_where_they_would_stand) {
  const auto columns = columns_of(TestSpells(5).make(200), kTestLists);
  size_t found = 0;
  std::set<std::string> people;
  for (size_t i = 0; i < columns.size(); ++i) people.insert(columns.participants.text(columns.participant[i]));
  for (const auto& person : people) {
    for (const bool is_anonymous : {false, true}) {
      const auto range = rows_of(columns, person, is_anonymous);
      for (size_t row = range.first; row < range.last; ++row) {
        EXPECT_EQ(columns.participants[columns.participant[row]], person);
        EXPECT_EQ(columns.anonymous[row], is_anonymous);
      }
      found += range.last - range.first;
    }
  }
  EXPECT_EQ(found, columns.size());
  EXPECT_EQ(rows_of(columns, "", false).last, 0u);
  EXPECT_EQ(rows_of(columns, "zz", true).first, columns.size());
}

}  // namespace
}  // namespace analysis
