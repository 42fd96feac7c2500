// The solver beside every table counted out, on systems small enough for that.
#include "analysis/sum_system.h"

#include <gtest/gtest.h>

#include <algorithm>
#include <map>
#include <set>

#include "analysis/sum_relaxation.h"
#include "analysis/test_draws.h"

namespace analysis {
namespace {

constexpr int kMost = 6;
constexpr int kBranches = 5000;

struct Small {
  int unknowns = 0;
  std::vector<SumRow> rows;
};

// Rows with signs, so that many have no solution and many are not totally unimodular.
Small drawn(TestDraws& draws, bool with_solution) {
  Small out{static_cast<int>(2 + draws.below(4)), {}};
  WholeNumbers truth;
  for (int j = 0; j < out.unknowns; ++j) truth.push_back(static_cast<std::int64_t>(draws.below(kMost + 1)));
  const auto rows = 1 + draws.below(4);
  for (std::uint64_t r = 0; r < rows; ++r) {
    SumRow row;
    for (int j = 0; j < out.unknowns; ++j) {
      const auto sign = static_cast<int>(draws.below(3)) - 1;
      if (sign == 0) continue;
      row.terms.push_back({j, sign});
      row.sum += sign * truth[static_cast<size_t>(j)];
    }
    if (!with_solution) row.sum = static_cast<std::int64_t>(draws.below(13)) - 4;
    out.rows.push_back(row);
  }
  return out;
}

bool fits(const Small& system, const WholeNumbers& x) {
  return std::all_of(system.rows.begin(), system.rows.end(), [&](const SumRow& row) {
    std::int64_t sum = 0;
    for (const SumTerm& term : row.terms) sum += term.sign * x[static_cast<size_t>(term.unknown)];
    return sum == row.sum;
  });
}

// The values that each unknown takes.
std::vector<std::set<std::int64_t>> counted_out(const Small& system) {
  std::vector<std::set<std::int64_t>> out(static_cast<size_t>(system.unknowns));
  WholeNumbers x(static_cast<size_t>(system.unknowns));
  for (;;) {
    if (fits(system, x)) {
      for (size_t j = 0; j < x.size(); ++j) out[j].insert(x[j]);
    }
    size_t at = 0;
    while (at < x.size() && ++x[at] > kMost) x[at++] = 0;
    if (at == x.size()) return out;
  }
}

void expect_extremes(SumSystem& solver, int unknown, const std::set<std::int64_t>& values) {
  for (const int sign : {1, -1}) {
    const auto found = solver.greatest(unknown, sign, kBranches);
    ASSERT_TRUE(found.proven);
    ASSERT_EQ(found.solution.has_value(), !values.empty());
    if (!values.empty()) {
      EXPECT_EQ(found.solution->at(static_cast<size_t>(unknown)), sign > 0 ? *values.rbegin() : *values.begin());
    }
  }
}

void expect_values(SumSystem& solver, int unknown, const std::set<std::int64_t>& values) {
  for (std::int64_t value = -1; value <= kMost + 1; ++value) {
    const auto found = solver.with_value(unknown, value, kBranches);
    ASSERT_TRUE(found.proven);
    EXPECT_EQ(found.solution.has_value(), values.contains(value)) << value;
  }
}

TEST(SumSystem, finds_what_counting_out_every_solution_finds) {
  TestDraws draws(20151117);
  int empty = 0;
  for (int round = 0; round < 1500; ++round) {
    const Small system = drawn(draws, round % 3 != 0);
    const auto values = counted_out(system);
    empty += values[0].empty();
    SumSystem solver(system.unknowns, system.rows, kMost);
    for (int j = 0; j < system.unknowns; ++j) {
      SCOPED_TRACE(testing::Message() << "system " << round << ", unknown " << j);
      expect_extremes(solver, j, values[static_cast<size_t>(j)]);
      expect_values(solver, j, values[static_cast<size_t>(j)]);
    }
  }
  EXPECT_GT(empty, 100);
}

// x+y = y+z = x+z = 1 is solved by halves alone; with w = 1 − … the whole numbers leave less than the halves do.
TEST(SumSystem, is_not_deceived_by_halves) {
  const std::vector<SumRow> odd = {{{{0, 1}, {1, 1}}, 1}, {{{1, 1}, {2, 1}}, 1}, {{{0, 1}, {2, 1}}, 1}};
  SumSystem none(3, odd, 10);
  EXPECT_FALSE(none.greatest(0, 1, kBranches).solution);
  EXPECT_TRUE(none.greatest(0, 1, kBranches).proven);

  // Twice x is y: y = x + z, z = x; and y + w = 7. The greatest y is 6, not 7.
  const std::vector<SumRow> even = {
      {{{1, 1}, {0, -1}, {2, -1}}, 0}, {{{2, 1}, {0, -1}}, 0}, {{{1, 1}, {3, 1}}, 7}};
  SumSystem doubled(4, even, 100);
  EXPECT_EQ(doubled.greatest(1, 1, kBranches).solution->at(1), 6);
  EXPECT_FALSE(doubled.with_value(1, 5, kBranches).solution);
  EXPECT_TRUE(doubled.with_value(1, 5, kBranches).proven);
}

TEST(SumSystem, reaches_the_limit_where_no_row_holds) {
  SumSystem free(2, {{{{0, 1}, {1, -1}}, 3}}, 1'000'000'000);
  EXPECT_EQ(free.greatest(0, 1, kBranches).solution->at(0), 1'000'000'000);
  EXPECT_EQ(free.greatest(0, -1, kBranches).solution->at(0), 3);
}

// Prices are guesses: whatever they are, the bound is never below a value that is reached.
TEST(SumRelaxation, bounds_with_any_prices) {
  TestDraws draws(7);
  for (int round = 0; round < 500; ++round) {
    const Small system = drawn(draws, true);
    const auto values = counted_out(system);
    const WholeBox box{WholeNumbers(values.size(), 0), WholeNumbers(values.size(), kMost)};
    for (int sign : {1, -1}) {
      std::vector<double> prices;
      for (size_t r = 0; r < system.rows.size(); ++r) prices.push_back(draws.share() * 8 - 4);
      const auto bound = proven_bound(system.rows, box, {0, sign}, prices);
      EXPECT_GE(bound, sign > 0 ? *values[0].rbegin() : -*values[0].begin());
      // Without prices it is what the box allows, and not one less.
      const std::vector<double> none(system.rows.size());
      EXPECT_EQ(proven_bound(system.rows, box, {0, sign}, none), sign > 0 ? kMost : 0);
      EXPECT_FALSE(proven_empty(system.rows, box, prices));
    }
  }
}

}  // namespace
}  // namespace analysis
