#include "economics/caseload_numbers.h"

#include <algorithm>
#include <cmath>
#include <numeric>

#include "base/portable_math.h"
#include "economics/special_functions.h"

namespace economics {

namespace {

constexpr double kPoissonAtOnce = 500;
constexpr std::uint32_t kBoost = 0xFFFFFFFF;  // the counter of the number that takes a parameter down by one

// Uniform in the open interval from 0 to 1, as in philox.h.
double unit(std::uint32_t word0, std::uint32_t word1) {
  const std::uint64_t bits = (std::uint64_t{word0} << 32U) | word1;
  return (static_cast<double>(bits >> 12U) + 0.5) * 0x1p-52;
}

std::int64_t poisson_at_once(double u, double mean) {
  const auto most = static_cast<std::int64_t>(mean + 40 * std::sqrt(mean) + 40);
  double probability = base::portable_exp(-mean), below = probability;
  std::int64_t count = 0;
  for (; below <= u && count < most; below += probability) {
    ++count;
    probability *= mean / static_cast<double>(count);
  }
  return count;
}

double gamma_from_one(const NumbersOf& of, double parameter) {
  const double d = parameter - 1.0 / 3, c = 1 / std::sqrt(9 * d);
  for (std::uint32_t attempt = 0;; ++attempt) {
    const PhiloxCounter words = block_of(of, Purpose::row, attempt);
    const double x = inverse_normal(unit(words[0], words[1])), root = 1 + c * x;
    if (root <= 0) continue;
    const double v = root * root * root;
    if (base::portable_log(unit(words[2], words[3])) < x * x / 2 + d * (1 - v + base::portable_log(v)))
      return d * v;
  }
}

double gamma(const NumbersOf& of, double parameter) {
  if (parameter <= 0) return 0;
  if (parameter >= 1) return gamma_from_one(of, parameter);
  const PhiloxCounter words = block_of(of, Purpose::row, kBoost);
  return gamma_from_one(of, parameter + 1) * base::portable_power(unit(words[0], words[1]), 1 / parameter);
}

}  // namespace

std::uint8_t settled(const TransitionTable& table, const NumbersOf& of, const Undecided& undecided) {
  const std::uint32_t number = block_of(of, Purpose::rest, undecided.person)[0];
  const auto* rest = table.rest[undecided.from];
  std::uint8_t state = 0;
  while (number >= rest[state]) ++state;
  return state;
}

std::int64_t poisson(const NumbersOf& of, std::uint32_t state, double mean) {
  std::int64_t count = 0;
  for (std::uint32_t part = 0; mean > 0; ++part, mean -= kPoissonAtOnce) {
    const PhiloxCounter words = block_of(of, Purpose::arrivals, state << 16U | part);
    count += poisson_at_once(unit(words[0], words[1]), std::min(mean, kPoissonAtOnce));
  }
  return count;
}

std::vector<double> dirichlet(const NumbersOf& of, const std::vector<double>& parameters) {
  std::vector<double> out;
  for (size_t i = 0; i < parameters.size(); ++i) {
    NumbersOf one = of;
    one.month = of.month | static_cast<std::uint32_t>(i) << 8U;
    out.push_back(gamma(one, parameters[i]));
  }
  const double sum = std::accumulate(out.begin(), out.end(), 0.0);
  for (double& share : out) share /= sum;
  return out;
}

TransitionTable table_of(const std::vector<std::vector<double>>& rows) {
  TransitionTable out;
  out.states = rows.size();
  for (size_t s = 0; s < rows.size(); ++s) {
    unsigned cells = 0;
    double left = 0;
    std::vector<double> cumulated;
    for (size_t to = 0; to < rows.size(); ++to) {
      const double whole = std::floor(rows[s][to] * 0xFFFF);  // one cell at least decides nothing
      cells += static_cast<unsigned>(whole);
      out.threshold[to][s] = static_cast<std::uint16_t>(cells);
      left += rows[s][to] * 0x10000 - whole;
      cumulated.push_back(left);
    }
    for (size_t to = 0; to < rows.size(); ++to)
      out.rest[s][to] = static_cast<std::uint64_t>(std::floor(cumulated[to] / left * 0x1p32 + 0.5));
  }
  return out;
}

}  // namespace economics
