// An outsider who takes differences, in editions too large to be counted out: the totals less what is shown, one
// table less another, a population less one inside it. It knows nothing of the product's solver.
#include <gtest/gtest.h>

#include <algorithm>

#include "analysis/test_editions.h"

namespace analysis {
namespace {

// What is known of hidden counts: weight·count added up is so much.
struct Known {
  std::map<std::string, int> weights;
  std::int64_t sum = 0;
};

Known known_of(const Outsider::Sum& sum, const std::map<std::string, std::int64_t>& shown) {
  Known out;
  const auto add = [&](const std::string& cell, int weight) {
    const auto found = shown.find(cell);
    if (found == shown.end())
      out.weights[cell] += weight;
    else
      out.sum -= weight * found->second;
  };
  add(sum.whole, 1);
  for (const auto& part : sum.parts) add(part, -1);
  return out;
}

Known combined(const Known& one, const Known& other, int sign) {
  Known out = one;
  out.sum += sign * other.sum;
  for (const auto& [cell, weight] : other.weights) {
    if ((out.weights[cell] += sign * weight) == 0) out.weights.erase(cell);
  }
  return out;
}

class Differences {
 public:
  explicit Differences(const Outsider& outsider) : outsider_(outsider), shown_(outsider.shown) {}

  // Counts to conceal that are learnt exactly, or that at most `threshold` − 1 values are left for.
  std::set<std::string> learnt(int threshold) {
    threshold_ = threshold;
    for (size_t before = shown_.size() + 1; before != shown_.size();) {
      before = shown_.size();
      look_at_all();
    }
    return learnt_;
  }

 private:
  void look_at_all() {
    std::vector<Known> all;
    for (const auto& sum : outsider_.sums) {
      all.push_back(known_of(sum, shown_));
      look(all.back());
    }
    for (size_t a = 0; a < all.size(); ++a) {
      for (size_t b = 0; b < a; ++b) {
        look(combined(all[a], all[b], 1));
        look(combined(all[a], all[b], -1));
      }
    }
  }

  void look(const Known& known) {
    if (known.weights.empty()) return;
    const auto& [first, weight] = *known.weights.begin();
    if (known.weights.size() == 1 && (weight == 1 || weight == -1)) {
      shown_[first] = known.sum * weight;
      if (outsider_.to_conceal.contains(first)) learnt_.insert(first);
    }
    const bool same =
        std::all_of(known.weights.begin(), known.weights.end(),
                    [positive = weight > 0](const auto& one) { return (one.second > 0) == positive; });
    if (!same) return;
    // Counts that add up to so little leave few values to each.
    for (const auto& [cell, times] : known.weights) {
      if (known.sum / times < threshold_ - 1 && outsider_.to_conceal.contains(cell)) learnt_.insert(cell);
    }
  }

  const Outsider& outsider_;
  std::map<std::string, std::int64_t> shown_;
  std::set<std::string> learnt_;
  int threshold_ = 0;
};

// Units inside a branch with the rest of it as a relation, by sex, age and livelihood.
Edition large_edition(TestDraws& draws) {
  const auto variables = test_variables({2, 5, 4, 3, 6});
  const auto people = test_people(draws, variables, 150 + draws.below(250));
  Edition out{5, false, {}, {}, {}};
  const auto pair = [&](size_t a, size_t b) { return std::vector<TestVariable>{variables[a], variables[b]}; };
  out.tables = {counted("sex by age", people, pair(0, 1), Total::shown),
                counted("age by livelihood", people, pair(1, 2), Total::shown),
                counted("outcome by livelihood", people, pair(4, 2), Total::shown),
                counted("age in unit 0", people, {variables[1]}, Total::shown, {{"v3", "c0"}}),
                counted("sex by outcome in unit 1", people, pair(0, 4), Total::hidden, {{"v3", "c1"}})};
  for (const auto& age : variables[1].second) {
    out.relations.push_back({{{"v1", age}}, {{{"v1", age}, {"v3", "c0"}}, {{"v1", age}, {"v3", "other"}}}});
  }
  return out;
}

TEST(SuppressionAttack, by_differences_finds_nothing) {
  TestDraws draws(3);
  int without_complement = 0;
  for (int round = 0; round < 40; ++round) {
    const Edition edition = large_edition(draws);
    const auto published = publish(edition);
    ASSERT_TRUE(published);
    ASSERT_GT(published->suppressed, 0);
    EXPECT_EQ(Differences(seen(*published, edition)).learnt(5), std::set<std::string>{}) << "edition " << round;
    without_complement += !Differences(seen(only_small_hidden(*published, edition), edition)).learnt(5).empty();
  }
  EXPECT_GT(without_complement, 30);  // what the attack finds when only small counts are hidden
}

// One table after another, each safe beside what was published before it.
TEST(SuppressionAttack, by_differences_over_time_finds_nothing) {
  TestDraws draws(4);
  for (int round = 0; round < 20; ++round) {
    const Edition whole = large_edition(draws);
    Edition growing{5, false, {}, {}, whole.relations};
    growing.relations.clear();
    for (const auto& table : whole.tables) {
      growing.tables = {table};
      const auto published = publish(growing);
      if (!published) continue;  // refused: it stays unpublished
      EXPECT_EQ(Differences(seen(*published, growing)).learnt(5), std::set<std::string>{}) << "edition " << round;
      growing.earlier.push_back(as_published(growing, *published).at(0));
    }
    EXPECT_GE(growing.earlier.size(), 2u);
  }
}

}  // namespace
}  // namespace analysis
