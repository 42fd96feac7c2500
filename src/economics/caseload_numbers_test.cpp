#include "economics/caseload_numbers.h"

#include <gtest/gtest.h>

#include <cmath>

#include "economics/statistics.h"

namespace economics {
namespace {

using Rows = std::vector<std::vector<double>>;

// The probability that the table gives: the whole cells, and the share of those that decide nothing.
double probability(const TransitionTable& table, size_t from, size_t to) {
  const auto cells = [&](size_t i) { return static_cast<double>(table.threshold[i][from]); };
  const auto rest = [&](size_t i) { return static_cast<double>(table.rest[from][i]); };
  const double whole = cells(to) - (to == 0 ? 0 : cells(to - 1)), left = 0x10000 - cells(table.states - 1);
  return (whole + left * (rest(to) - (to == 0 ? 0 : rest(to - 1))) / 0x1p32) / 0x10000;
}

TEST(CaseloadNumbers, have_tables_that_are_true_to_2_to_the_minus_45) {
  const Rows rows = {{0.1, 0.2, 0.7}, {0, 1, 0}, {1.0 / 3, 1.0 / 3, 1.0 / 3}};
  const Rows others = {{1, 0, 0}, {0.000000001, 0.999999999, 0}, {0.5, 0, 0.5}};
  for (const Rows& given : {rows, others}) {
    const TransitionTable table = table_of(given);
    for (size_t s = 0; s < 3; ++s) {
      for (size_t to = 0; to < 3; ++to) {
        EXPECT_NEAR(probability(table, s, to), given[s][to], 0x1p-45) << s << " " << to;
        if (given[s][to] == 0) {
          EXPECT_EQ(probability(table, s, to), 0);
        }
      }
    }
  }
}

TEST(CaseloadNumbers, settle_by_what_is_left_over) {
  const TransitionTable table =
      table_of({{0.25 / 0x10000, 1 - 1.0 / 0x10000, 0.75 / 0x10000}, {0, 1, 0}, {0, 0, 1}});
  int first = 0, last = 0;
  for (std::uint32_t person = 0; person < 40'000; ++person) {
    const std::uint8_t state = settled(table, {1, 2, 3, 4}, {person, 0});
    first += state == 0 ? 1 : 0;
    last += state == 2 ? 1 : 0;
    EXPECT_EQ(settled(table, {1, 2, 3, 4}, {person, 1}), 1);
  }
  const double cells = 1 + (0x10000 - 1) / 0x1p16;  // about two are left over, of which a quarter is the first's
  EXPECT_NEAR(first / 40'000.0, 0.25 / cells, 4 * std::sqrt(0.125 * 0.875 / 40'000));
  EXPECT_NEAR(last / 40'000.0, 0.75 / cells, 4 * std::sqrt(0.375 * 0.625 / 40'000));
}

TEST(CaseloadNumbers, draw_poisson_numbers_of_small_and_large_means) {
  for (const double mean : {0.3, 7.5, 499.0, 1234.5}) {
    std::vector<double> found;
    double none = 0;
    for (std::uint32_t r = 0; r < 20'000; ++r) {
      found.push_back(static_cast<double>(poisson({5, r, 1, 0}, 2, mean)));
      none += found.back() == 0 ? 1 : 0;
    }
    const Spread spread = spread_of(found);
    EXPECT_NEAR(spread.mean, mean, 4 * spread.standard_error);
    EXPECT_NEAR(spread.sd * spread.sd / mean, 1, 0.05);
    EXPECT_NEAR(none / 20'000, std::exp(-mean), 0.015);
  }
  EXPECT_EQ(poisson({5, 1, 1, 0}, 2, 0), 0);
}

TEST(CaseloadNumbers, draw_rows_with_the_moments_of_the_dirichlet_distribution) {
  const std::vector<double> parameters = {0.5, 3, 0, 40.5};
  const double sum = 44;
  std::vector<std::vector<double>> columns(4);
  for (std::uint32_t r = 0; r < 20'000; ++r) {
    const auto row = dirichlet({9, r, 1, 0}, parameters);
    for (size_t i = 0; i < 4; ++i) columns[i].push_back(row[i]);
    EXPECT_NEAR(row[0] + row[1] + row[2] + row[3], 1, 1e-15);
    EXPECT_EQ(row[2], 0);
  }
  for (const size_t i : {0U, 1U, 3U}) {
    const double mean = parameters[i] / sum;
    const Spread spread = spread_of(columns[i]);
    EXPECT_NEAR(spread.mean, mean, 4 * spread.standard_error) << i;
    EXPECT_NEAR(spread.sd / std::sqrt(mean * (1 - mean) / (sum + 1)), 1, 0.05) << i;
  }
}

}  // namespace
}  // namespace economics
