#include "analysis/wilson.h"

#include <gtest/gtest.h>

#include <cmath>

#include "base/distributions.h"

namespace analysis {
namespace {

// R 4.2.2: prop.test(hits, of, correct = FALSE)$conf.int
TEST(Wilson, is_what_r_answers) {
  struct Case {
    int hits, of;
    double low, high;
  };
  for (const Case& one : {Case{0, 10, 0, 0.27753279986288915},
                          {1, 10, 0.017876213095072892, 0.40415002679523837},
                          {5, 10, 0.23659309051256402, 0.76340690948743595},
                          {121, 815, 0.12570605521013314, 0.17452478456043505},
                          {263, 263, 0.9856039655993809, 1}}) {
    const auto found = wilson_interval(one.hits, one.of);
    EXPECT_NEAR(found.low, one.low, 1e-14) << one.hits;
    EXPECT_NEAR(found.high, one.high, 1e-14) << one.hits;
  }
}

// The ends are the shares p with |h/n − p| = z·√(p(1 − p)/n), which is where the score test turns.
TEST(Wilson, ends_where_the_score_test_turns) {
  for (const int of : {1, 2, 7, 30, 1000, 1'000'000}) {
    for (const int hits : {0, 1, of / 3, of / 2, of}) {
      const auto found = wilson_interval(hits, of);
      for (const double p : {found.low, found.high}) {
        const double away = std::fabs(static_cast<double>(hits) / of - p);
        EXPECT_NEAR(away, base::kNormal975 * std::sqrt(p * (1 - p) / of), 1e-9) << hits << " of " << of;
      }
    }
  }
}

TEST(Wilson, of_none_and_of_all_ends_at_nought_and_one) {
  EXPECT_EQ(wilson_interval(0, 3).low, 0);
  EXPECT_EQ(wilson_interval(3, 3).high, 1);
  EXPECT_NEAR(wilson_interval(0, 3).high, 1 - wilson_interval(3, 3).low, 1e-15);
}

}  // namespace
}  // namespace analysis
