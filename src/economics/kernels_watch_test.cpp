#include <gtest/gtest.h>

#include <algorithm>
#include <cmath>

#include "economics/kernels.h"
#include "economics/special_functions.h"

namespace economics {
namespace {

std::vector<const Kernels*> every_set() {
  std::vector<const Kernels*> out;
  for (const auto set : {InstructionSet::plain, InstructionSet::avx2, InstructionSet::avx512}) {
    if (const Kernels* found = kernels_of(set)) out.push_back(found);
  }
  return out;
}

std::vector<double> skew(size_t count) {
  std::vector<double> out(count);
  for (size_t d = 0; d < count; ++d) out[d] = std::exp(3 + 2 * inverse_normal(uniform(7, 0, d, Part::first))) - 15;
  return out;
}

// One value's place in a row (kernels.h), in longer arithmetic.
Place place_of(const Row& row, double value) {
  const long double way = static_cast<long double>(value - row.centre) * row.scale;
  return static_cast<Place>(std::clamp(std::nearbyint(way) + row.shift, -32768.0L, 32767.0L));
}

// Rows from one in which nearly all stand at its ends to one in which all stand at one place.
std::vector<Row> rows() {
  std::vector<Row> out;
  for (const double scale : {1e12, 1e9, 300.0, 1.0, 1e-3, 0.0}) {
    for (const double shift : {0.0, -700.0, 1e6}) out.push_back({4.25, scale, shift});
  }
  return out;
}

struct Watched {
  std::vector<size_t> below;
  std::vector<double> inside;
};

Watched watched(const Kernels& kernels, const std::vector<double>& values, const Row& row,
                const std::vector<Bracket>& brackets) {
  Watched out{std::vector<size_t>(brackets.size(), 10), std::vector<double>(values.size() + kTogether)};
  Watch watch{row, brackets.data(), brackets.size(), out.below.data(), out.inside.data(), 0};
  Moments nothing[kWatchedAtOnce / kMomentsDraws];
  kernels.watch(values.data(), values.size(), watch, nothing);
  out.inside.resize(watch.found);
  std::sort(out.inside.begin(), out.inside.end());
  return out;
}

Watched watched_one_by_one(const std::vector<double>& values, const Row& row,
                           const std::vector<Bracket>& brackets) {
  Watched out{std::vector<size_t>(brackets.size(), 10), {}};
  for (const double value : values) {
    const Place place = place_of(row, value);
    for (size_t k = 0; k < brackets.size(); ++k) {
      if (place < brackets[k].first) ++out.below[k];
      if (place >= brackets[k].first && place <= brackets[k].last) out.inside.push_back(value);
    }
  }
  std::sort(out.inside.begin(), out.inside.end());
  return out;
}

TEST(Watch, counts_what_stands_before_brackets_and_keeps_what_stands_in_them) {
  const std::vector<Bracket> brackets = {{-32768, -20000}, {-300, -20}, {0, 0}, {5, 400}, {32000, 32767}};
  for (const size_t count : {512u, 511u, 256u, 65u, 33u, 3u}) {
    std::vector<double> values = skew(count);
    values[1] = 1e300;
    values[2] = -0.0;
    for (const Row& row : rows()) {
      for (size_t from = 0; from < brackets.size(); ++from) {
        const std::vector<Bracket> some(brackets.begin() + static_cast<std::ptrdiff_t>(from), brackets.end());
        const Watched expected = watched_one_by_one(values, row, some);
        for (const Kernels* one : every_set()) {
          const Watched found = watched(*one, values, row, some);
          EXPECT_EQ(found.below, expected.below) << one->name << " " << count << " " << row.scale << " " << from;
          EXPECT_EQ(found.inside, expected.inside) << one->name << " " << count << " " << row.scale;
        }
      }
    }
  }
}

}  // namespace
}  // namespace economics
