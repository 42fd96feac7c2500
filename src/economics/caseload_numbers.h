// The numbers of a replication that are not drawn for many at once (people_kernels.h): each is a function of what
// it is for alone.
#pragma once

#include <vector>

#include "economics/people_kernels.h"
#include "economics/philox.h"

namespace economics {

// The generator's block `counter` for a purpose; `of.month` is a part of what it is for.
inline PhiloxCounter block_of(const NumbersOf& of, Purpose purpose, std::uint32_t counter) {
  const std::uint32_t which = of.month | of.group << 16U | static_cast<std::uint32_t>(purpose) << 24U;
  return philox({counter, which, of.replication, kCaseloadStream},
                {static_cast<std::uint32_t>(of.seed), static_cast<std::uint32_t>(of.seed >> 32U)});
}

// Where the month's cells decided nothing for a person: the next state, by all that was left over.
std::uint8_t settled(const TransitionTable& table, const NumbersOf& of, const Undecided& undecided);

// How many come, with that mean: the inverse of the Poisson distribution, by addition of its probabilities; means
// above 500 as the sum of several.
std::int64_t poisson(const NumbersOf& of, std::uint32_t state, double mean);

// Shares of the Dirichlet distribution with these parameters, each 0 or at least ½; one at least is above nought.
// By gamma numbers: G. Marsaglia, W. W. Tsang, "A simple method for generating gamma variables", ACM TOMS 26
// (2000). The number for share i hangs on i, on its parameter and on `of`, not on the other parameters.
std::vector<double> dirichlet(const NumbersOf& of, const std::vector<double>& parameters);

// The table of rows, each of as many probabilities as there are rows, that sum to one.
TransitionTable table_of(const std::vector<std::vector<double>>& rows);

}  // namespace economics
