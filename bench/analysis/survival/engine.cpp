// engine make <file> <rows>      writes made-up spells: <rows> days (int32), then causes, then groups (a byte each)
// engine measure <file> <rows> <passes>
// measures, from the columns in memory: counting, Kaplan-Meier of both groups, log-rank, the incidence of each cause
// and Gray's test of each. One JSON line: milliseconds of each pass by the clock, of the counting alone, and figures
// that peer.R must give too.
#include <fmt/format.h>

#include <algorithm>
#include <chrono>
#include <cmath>
#include <cstdio>
#include <cstdlib>
#include <fstream>
#include <string>
#include <string_view>
#include <vector>

#include "analysis/gray.h"
#include "analysis/incidence.h"
#include "analysis/kaplan_meier.h"
#include "analysis/log_rank.h"

namespace {

constexpr int kLastDay = 3650, kCauses = 3, kGroups = 2;
const std::vector<int> kDays{30, 365, 1000, 2000, 3000};

struct Spells {
  std::vector<std::int32_t> days;
  std::vector<std::uint8_t> causes, groups;

  explicit Spells(size_t rows) : days(rows), causes(rows), groups(rows) {}
  analysis::EventColumns columns() const { return {days, {}, causes, groups, kCauses, kGroups}; }
};

class Random {
 public:
  double uniform() {  // 0 < u < 1
    state_ = state_ * 6364136223846793005U + 1442695040888963407U;
    return (static_cast<double>(state_ >> 12U) + 0.5) / 4503599627370496.0;
  }

 private:
  std::uint64_t state_ = 20151117;
};

// Half leave within two years or so, a little faster in the second group; a fifth are censored before.
Spells make(size_t rows) {
  Spells out(rows);
  Random random;
  for (size_t i = 0; i < rows; ++i) {
    const bool second = random.uniform() < 0.5;
    const double leaves = -std::log(random.uniform()) * (second ? 980 : 1000);
    const double ends = 1 + random.uniform() * 5 * kLastDay, kind = random.uniform();
    const double day = std::ceil(std::min({leaves, ends, static_cast<double>(kLastDay)}));
    out.days[i] = static_cast<std::int32_t>(day);
    const int cause = kind < 0.5 ? 1 : kind < 0.8 ? 2 : 3;
    out.causes[i] = static_cast<std::uint8_t>(leaves <= ends && leaves <= kLastDay ? cause : 0);
    out.groups[i] = second ? 1 : 0;
  }
  return out;
}

template <class Stream, class Column>
bool carry(Stream& stream, Column& column) {
  const auto bytes = static_cast<std::streamsize>(column.size() * sizeof(column[0]));
  if constexpr (requires { stream.read(nullptr, 0); }) {
    return static_cast<bool>(stream.read(reinterpret_cast<char*>(column.data()), bytes));
  } else {
    return static_cast<bool>(stream.write(reinterpret_cast<const char*>(column.data()), bytes));
  }
}

template <class Stream>
bool carry(Stream& stream, Spells& spells) {
  return carry(stream, spells.days) && carry(stream, spells.causes) && carry(stream, spells.groups);
}

struct Answer {
  std::vector<analysis::KaplanMeier> curves;
  std::vector<analysis::IncidenceOfGroup> incidences;
  analysis::LogRank log_rank;
  std::vector<analysis::ChiSquareTest> gray;
};

Answer answer(const Spells& spells, double& counting) {
  const auto began = std::chrono::steady_clock::now();
  const auto counts = analysis::EventCounts::of(spells.columns());
  counting = std::chrono::duration<double, std::milli>(std::chrono::steady_clock::now() - began).count();
  Answer out;
  for (int g = 0; g < kGroups; ++g) {
    out.curves.push_back(analysis::kaplan_meier(*counts, g, {kDays, {}}));
    out.incidences.push_back(analysis::incidence(*counts, g, kDays));
  }
  out.log_rank = analysis::log_rank(*counts);
  for (int cause = 1; cause <= kCauses; ++cause) {
    out.gray.push_back(analysis::gray_test(*counts, cause).value_or(analysis::ChiSquareTest{}));
  }
  return out;
}

// In the order in which peer.R gives them.
std::vector<double> figures(const Answer& found) {
  std::vector<double> out;
  for (const auto& curve : found.curves) {
    for (const auto& at : curve.at_days) {
      out.insert(out.end(), {at.estimate->survival, *at.estimate->se, *at.estimate->lower, *at.estimate->upper});
    }
  }
  out.push_back(found.log_rank.test->chi_square);
  for (const auto& group : found.incidences) {
    for (const auto& cause : group.causes) {
      for (const auto& at : cause.at_days) out.insert(out.end(), {at.estimate->incidence, at.estimate->variance});
    }
  }
  for (const auto& test : found.gray) out.push_back(test.chi_square);
  return out;
}

void measure(const Spells& spells, int passes) {
  std::vector<double> whole, counting;
  Answer found;
  for (int pass = 0; pass < passes; ++pass) {
    double counted = 0;
    const auto began = std::chrono::steady_clock::now();
    found = answer(spells, counted);
    whole.push_back(std::chrono::duration<double, std::milli>(std::chrono::steady_clock::now() - began).count());
    counting.push_back(counted);
  }
  fmt::print("{{\"whole_ms\": [{:.4f}], \"counting_ms\": [{:.4f}], \"figures\": [{:.17g}]}}\n", fmt::join(whole, ", "),
             fmt::join(counting, ", "), fmt::join(figures(found), ", "));
}

}  // namespace

int main(int count, char** arguments) {
  const std::string_view what = count > 3 ? arguments[1] : "";
  if (what == "make" && count == 4) {
    Spells made = make(static_cast<size_t>(std::atoll(arguments[3])));
    std::ofstream out(arguments[2], std::ios::binary);
    return carry(out, made) && out.flush() ? 0 : 1;
  }
  if (what == "measure" && count == 5) {
    Spells spells(static_cast<size_t>(std::atoll(arguments[3])));
    std::ifstream in(arguments[2], std::ios::binary);
    if (!carry(in, spells)) return std::fputs("the file cannot be read\n", stderr), 1;
    measure(spells, std::atoi(arguments[4]));
    return 0;
  }
  return std::fputs("engine make <file> <rows> | engine measure <file> <rows> <passes>\n", stderr), 2;
}
