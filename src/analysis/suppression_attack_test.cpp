// Outsiders who attack publications with nothing but what is published: one counts out whole-number tables, one
// takes differences of sums. Neither knows the product's solver.
#include <gtest/gtest.h>

#include <algorithm>

#include "analysis/test_editions.h"

namespace analysis {
namespace {

constexpr std::int64_t kHighest =
    150;  // an outsider looks no further; no edition here is about more than 55 people

// Tries to give every hidden count a value, one at a time, with what follows from each.
class CountingOut {
 public:
  explicit CountingOut(const Outsider& outsider) {
    for (const auto& [cell, count] : outsider.shown) add(cell, {count, count});
    for (const auto& cell : outsider.hidden) add(cell, {0, kHighest});
    for (const auto& sum : outsider.sums) {
      sums_.push_back({place_.at(sum.whole)});
      for (const auto& part : sum.parts) sums_.back().push_back(place_.at(part));
    }
  }

  bool can_be(const std::string& cell, std::int64_t value) const {
    auto ranges = ranges_;
    ranges[place_.at(cell)] = {value, value};
    return fits(std::move(ranges));
  }

 private:
  struct Range {
    std::int64_t low, high;
  };
  using Ranges = std::vector<Range>;

  void add(const std::string& cell, Range range) {
    place_.emplace(cell, ranges_.size());
    ranges_.push_back(range);
  }

  static bool tighten(Range& range, std::int64_t low, std::int64_t high, bool& changed) {
    changed = changed || low > range.low || high < range.high;
    range = {std::max(range.low, low), std::min(range.high, high)};
    return range.low <= range.high;
  }

  // The whole lies between what its parts add up to; a part is what the whole leaves beside the others.
  static bool follow(const std::vector<size_t>& sum, Ranges& ranges, bool& changed) {
    std::int64_t low = 0, high = 0;
    for (size_t i = 1; i < sum.size(); ++i) low += ranges[sum[i]].low, high += ranges[sum[i]].high;
    Range& whole = ranges[sum[0]];
    if (!tighten(whole, low, high, changed)) return false;
    for (size_t i = 1; i < sum.size(); ++i) {
      Range& part = ranges[sum[i]];
      const Range before = part;
      if (!tighten(part, whole.low - (high - before.high), whole.high - (low - before.low), changed)) return false;
      low += part.low - before.low, high += part.high - before.high;
    }
    return true;
  }

  bool fits(Ranges ranges) const {
    for (bool changed = true; changed;) {
      changed = false;
      for (const auto& sum : sums_) {
        if (!follow(sum, ranges, changed)) return false;
      }
    }
    size_t next = ranges.size();
    for (size_t i = 0; i < ranges.size(); ++i) {
      const auto width = ranges[i].high - ranges[i].low;
      if (width > 0 && (next == ranges.size() || width < ranges[next].high - ranges[next].low)) next = i;
    }
    if (next == ranges.size()) return true;
    for (std::int64_t value = ranges[next].low; value <= ranges[next].high; ++value) {
      Ranges tried = ranges;
      tried[next] = {value, value};
      if (fits(std::move(tried))) return true;
    }
    return false;
  }

  std::map<std::string, size_t> place_;
  Ranges ranges_;
  std::vector<std::vector<size_t>> sums_;  // the whole first
};

// The cells to conceal that cannot take so many values.
std::vector<std::string> given_away_by_counting(const Outsider& outsider, int threshold) {
  CountingOut attacker(outsider);
  std::vector<std::string> out;
  for (const auto& cell : outsider.to_conceal) {
    int values = 0;
    for (std::int64_t value = 0; value <= kHighest && values < threshold; ++value)
      values += attacker.can_be(cell, value);
    if (values < threshold) out.push_back(cell);
  }
  return out;
}

// Everybody is those of d and the rest, who stand in no table.
void add_rest(Edition& edition, const TestVariable& variable) {
  for (const auto& category : variable.second) {
    const Condition one{variable.first, category};
    edition.relations.push_back({{one}, {{one, {"v2", "c0"}}, {one, {"v2", "rest"}}}});
  }
}

// Tables that share variables, of few people.
Edition small_edition(TestDraws& draws) {
  std::vector<size_t> sizes;
  for (int i = 0; i < 3; ++i) sizes.push_back(2 + draws.below(2));
  const auto variables = test_variables(sizes);
  const auto people = test_people(draws, variables, 10 + draws.below(45));
  Edition out{static_cast<int>(2 + draws.below(4)), draws.below(4) == 0, {}, {}, {}};
  const auto total = [&] { return draws.below(4) == 0 ? Total::hidden : Total::shown; };
  out.tables.push_back(counted("a", people, {variables[0], variables[1]}, total()));
  if (draws.below(2)) out.tables.push_back(counted("b", people, {variables[1], variables[2]}, total()));
  if (draws.below(3) == 0) out.tables.push_back(counted("c", people, {variables[2]}, Total::shown));
  if (draws.below(3) == 0) {
    out.tables.push_back(counted("d", people, {variables[0], variables[1]}, total(), {{"v2", "c0"}}));
    if (draws.below(2)) add_rest(out, variables[0]);
  }
  if (draws.below(6) == 0) out.tables.push_back(counted("e", people, variables, total()));
  return out;
}

TEST(SuppressionAttack, by_counting_out_every_table_finds_nothing) {
  TestDraws draws(5);
  int without_complement = 0, hidden = 0;
  for (int round = 0; round < 2000; ++round) {
    const Edition edition = small_edition(draws);
    const auto published = publish(edition);
    ASSERT_TRUE(published);
    hidden += published->suppressed;
    EXPECT_EQ(given_away_by_counting(seen(*published, edition), edition.threshold), std::vector<std::string>{})
        << "edition " << round;
    if (round % 10 == 0) {
      const auto bare = seen(only_small_hidden(*published, edition), edition);
      without_complement += !given_away_by_counting(bare, edition.threshold).empty();
    }
  }
  EXPECT_GT(hidden, 5000);
  EXPECT_GT(without_complement, 50);  // of 200: what the attack finds when only small counts are hidden
}

// The first table was published before; what the others give is refused or safe beside it.
TEST(SuppressionAttack, by_counting_out_over_time_finds_nothing) {
  TestDraws draws(6);
  int refused = 0;
  for (int round = 0; round < 600; ++round) {
    Edition first = small_edition(draws);
    Edition second = first;
    if (first.tables.size() < 2) continue;
    second.tables.erase(second.tables.begin());
    first.tables.resize(1);
    first.relations.clear();
    const auto before = publish(first);
    ASSERT_TRUE(before);
    second.earlier = as_published(first, *before);
    const auto published = publish(second);
    refused += !published;
    if (!published) continue;
    EXPECT_EQ(given_away_by_counting(seen(*published, second), second.threshold), std::vector<std::string>{})
        << "edition " << round;
  }
  EXPECT_LT(refused, 100);
}

TEST(SuppressionAttack, by_counting_out_finds_the_very_ranges_that_are_told) {
  TestDraws draws(9);
  for (int round = 0; round < 400; ++round) {
    const Edition edition = small_edition(draws);
    const auto published = publish(edition);
    ASSERT_TRUE(published);
    const Outsider outsider = seen(*published, edition);
    CountingOut attacker(outsider);
    for (const auto& table : published->tables) {
      for (const auto& cell : table.cells) {
        if (cell.count) continue;
        auto conditions = table.conditions;
        for (size_t d = 0; d < cell.values.size(); ++d) {
          if (cell.values[d]) conditions.push_back({table.dimensions[d].variable, *cell.values[d]});
        }
        const std::string key = test_key(conditions);
        SCOPED_TRACE(testing::Message() << "edition " << round << ", " << key);
        EXPECT_TRUE(attacker.can_be(key, *cell.lower));
        EXPECT_FALSE(*cell.lower > 0 && attacker.can_be(key, *cell.lower - 1));
        if (cell.upper && *cell.upper < kHighest) {
          EXPECT_TRUE(attacker.can_be(key, *cell.upper));
          EXPECT_FALSE(attacker.can_be(key, *cell.upper + 1));
        }
      }
    }
  }
}

}  // namespace
}  // namespace analysis
