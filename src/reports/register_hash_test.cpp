#include "reports/register_hash.h"

#include <gtest/gtest.h>

#include <algorithm>

#include "analysis/test_spells.h"
#include "platform/system/crypto.h"

namespace reports {
namespace {

using analysis::Columns;
using analysis::columns_of;
using analysis::kTestLists;
using analysis::Spell;
using platform::digest;

// Ids as the register has them: their ends tell where blocks begin.
std::vector<Spell> spells(int count) {
  auto out = analysis::TestSpells(11).make(count);
  for (auto& one : out) one.participant = platform::to_hex(digest(one.participant)).substr(0, 36);
  return out;
}

RegisterHash hash_of(const Columns& columns) { return reports::hash_of(columns, digest); }

// Those with whom a block begins or ends.
std::vector<std::string> edges_of(const Columns& columns, const RegisterHash& known) {
  std::vector<std::string> out;
  for (size_t i = 1; i < columns.size(); ++i) {
    const auto name = columns.participants.text(columns.participant[i]);
    if (known.blocks.count(name + (columns.anonymous[i] ? "?" : "") + columns.id.text(i)) == 0) continue;
    out.push_back(name);
    out.push_back(columns.participants.text(columns.participant[i - 1]));
  }
  return out;
}

struct Change {
  std::set<std::string> people;
  std::vector<Spell> theirs;
  std::vector<Spell> all;
};
// Somebody and a few others are gone, changed or as they were, by the round, and somebody is new.
Change change(const std::vector<Spell>& before, const std::string& somebody, size_t round) {
  Change out;
  out.people.insert(somebody);
  for (size_t i = round; i < before.size(); i += 997) out.people.insert(before[i].participant);
  for (auto one : before) {
    const bool is_changed = out.people.count(one.participant) > 0;
    if (is_changed && round % 3 == 1) one.main_outcome = "pension";
    if (is_changed && round % 3 != 0) out.theirs.push_back(one);
    if (!is_changed) out.all.push_back(one);
  }
  auto added = before[round];
  added.participant = platform::to_hex(digest("new" + std::to_string(round))).substr(0, 36);
  added.id = "new";
  out.people.insert(added.participant);
  out.theirs.push_back(added);
  out.all.insert(out.all.end(), out.theirs.begin(), out.theirs.end());
  return out;
}

TEST(RegisterHash, names_the_rows_whatever_their_order) {
  auto some = spells(3'000);
  const auto hash = hash_of(columns_of(some, kTestLists));
  EXPECT_GT(hash.blocks.size(), 3u);
  std::reverse(some.begin(), some.end());
  EXPECT_EQ(hash_of(columns_of(some, kTestLists)).hash, hash.hash);
  some[17].main_outcome = "pension";
  EXPECT_NE(hash_of(columns_of(some, kTestLists)).hash, hash.hash);
  EXPECT_EQ(hash_of(columns_of({}, kTestLists)).blocks.size(), 0u);
}

TEST(RegisterHash, of_a_changed_register_is_the_one_from_the_beginning) {
  const auto all = spells(3'000);
  const auto before = columns_of(all, kTestLists);
  const auto known = hash_of(before);
  const auto edges = edges_of(before, known);
  ASSERT_GT(edges.size(), 6u);
  for (size_t round = 0; round < 24; ++round) {
    const auto made = change(all, edges[round % edges.size()], round);
    const auto after = analysis::replaced(before, made.people, made.theirs, kTestLists);
    const auto anew = hash_of(columns_of(made.all, kTestLists));
    const auto again = hash_again(after, known, made.people, digest);
    ASSERT_EQ(again.hash, anew.hash) << round;
    ASSERT_EQ(again.blocks, anew.blocks) << round;
  }
}

// What lies in other blocks is not read again.
TEST(RegisterHash, reads_the_blocks_of_the_changed_alone) {
  const auto all = spells(3'000);
  const auto columns = columns_of(all, kTestLists);
  auto known = hash_of(columns);
  for (auto& [key, block] : known.blocks) block = "kept";
  const auto again = hash_again(columns, known, {all[40].participant}, digest);
  const auto kept = std::count_if(again.blocks.begin(), again.blocks.end(),
                                  [](const auto& one) { return one.second == "kept"; });
  EXPECT_GE(kept, static_cast<std::ptrdiff_t>(again.blocks.size()) - 2);
  EXPECT_LT(kept, static_cast<std::ptrdiff_t>(again.blocks.size()));
}

TEST(RegisterHash, text_is_of_those_people_alone) {
  const auto some = spells(200);
  const auto columns = columns_of(some, kTestLists);
  const auto& person = some[5].participant;
  std::vector<Spell> theirs;
  std::copy_if(some.begin(), some.end(), std::back_inserter(theirs),
               [&](const Spell& one) { return one.participant == person; });
  EXPECT_EQ(text_of(columns, {person}), text_of(columns_of(theirs, kTestLists), {person}));
  EXPECT_EQ(text_of(columns, {"nobody"}), "");
}

}  // namespace
}  // namespace reports
