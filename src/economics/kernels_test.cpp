#include "economics/kernels.h"

#include <gtest/gtest.h>

#include <algorithm>
#include <bit>
#include <cmath>

#include "economics/monte_carlo.h"
#include "economics/special_functions.h"
#include "economics/statistics.h"
#include "economics/test_models.h"

namespace economics {
namespace {

const Kernels& plain() { return *kernels_of(InstructionSet::plain); }

std::vector<const Kernels*> wide() {
  std::vector<const Kernels*> out;
  for (const auto set : {InstructionSet::avx2, InstructionSet::avx512}) {
    if (const Kernels* found = kernels_of(set)) out.push_back(found);
  }
  return out;
}

class Numbers {  // the generator, one after the other
 public:
  explicit Numbers(std::uint64_t seed) : seed_(seed) {}
  double next() { return uniform(seed_, 0, draw_++, Part::first); }
  size_t below(size_t count) { return static_cast<size_t>(next() * static_cast<double>(count)); }

 private:
  std::uint64_t seed_, draw_ = 0;
};

bool same_bits(const std::vector<double>& a, const std::vector<double>& b) {
  return std::equal(a.begin(), a.end(), b.begin(), b.end(), [](double x, double y) {
    return std::bit_cast<std::uint64_t>(x) == std::bit_cast<std::uint64_t>(y);
  });
}

TEST(Kernels, are_chosen_by_what_the_processor_has_the_widest_first) {
  EXPECT_EQ(plain().name, "plain");
  const auto found = wide();
  EXPECT_EQ(&best_kernels(), found.empty() ? &plain() : found.back());
  for (const Kernels* one : found) EXPECT_NE(one->name, "plain");
}

TEST(Kernels, draw_the_uniforms_of_the_generator) {
  std::vector<const Kernels*> sets = wide();
  sets.push_back(&plain());
  for (const Kernels* one : sets) {
    for (const auto& [part, count] : {std::pair{Part::first, 37u}, {Part::second, 37u}, {Part::first, 5u}}) {
      const std::uint64_t first = (std::uint64_t{1} << 33U) - 16;  // both halves of the counter
      double out[kTogether];
      one->uniforms({0x123456789ABCDEF0, stream_of("tax"), part}, first, count, out);
      for (size_t d = 0; d < count; ++d)
        EXPECT_EQ(out[d], uniform(0x123456789ABCDEF0, stream_of("tax"), first + d, part)) << one->name;
    }
  }
}

// Shares that test every branch: both ends of the generator's range, both tails, the middle.
std::vector<double> shares() {
  std::vector<double> out = {0x1p-53, 1 - 0x1p-53, 0.5, 0.25, 0.75};
  for (int i = 1; i < 52; ++i) {
    out.push_back(1.5 * std::ldexp(1, -i - 1));
    out.push_back(1 - 1.5 * std::ldexp(1, -i - 1));
  }
  Numbers random(5);
  while (out.size() < 50 * kTogether) out.push_back(random.next());
  return out;
}

TEST(Kernels, transform_with_the_bits_of_the_plain_reference) {
  for (const Distribution& x :
       {uniform_between(-3, 8), triangle(-1, 0.5, 9), triangle(0, 0, 1), triangle(0, 1, 1), normal(-2, 3),
        log_normal(0.3, 2), beta(2, 3, -1, 4), beta(0.2, 3, -1, 4), empirical({3, 1, 2}), fixed(7)}) {
    const Sampler sampler(x);
    std::vector<double> expected = shares();
    for (double& u : expected) u = sampler(u);
    for (const Kernels* one : wide()) {
      std::vector<double> found = shares();
      sampler.transform(*one, found.data(), found.size());
      EXPECT_TRUE(same_bits(found, expected)) << one->name << " " << static_cast<int>(x.shape);
    }
  }
}

TEST(Kernels, have_the_normal_within_4e_15_of_wichuras) {
  const Sampler sampler(normal(0, 1));
  for (const double u : shares()) {
    const double expected = inverse_normal(u);
    EXPECT_NEAR(sampler(u), expected, 4e-15 * std::fabs(expected)) << u;
  }
}

// What a unit in the last place of x, which a share next to one cannot tell, is of the distribution.
double grain(double a, double b, double x) {
  return incomplete_beta(a, b, std::min(1.0, x + 0x1p-52)) - incomplete_beta(a, b, std::max(0.0, x - 0x1p-52));
}

TEST(Kernels, have_the_beta_within_1e_10_of_its_share) {
  const double sizes[] = {0.5, 0.7, 1, 1.5, 2, 5, 30, 400, 10'000};
  std::vector<double> us = shares();
  us.resize(300);
  for (const double a : sizes) {
    for (const double b : sizes) {
      const Sampler sampler(beta(a, b, 0, 1));
      for (const double u : us) {
        const double x = sampler(u);
        EXPECT_NEAR(incomplete_beta(a, b, x), u, 1e-10 + grain(a, b, x)) << a << " " << b << " " << u;
      }
    }
  }
  EXPECT_NEAR(Sampler(beta(2, 2, -1, 1))(0.5), 0, 1e-15);
}

TEST(Kernels, have_powers_within_rounding_of_the_librarys) {
  Numbers random(6);
  std::vector<double> a, b, found(4096);
  while (a.size() < found.size()) {
    a.push_back(std::pow(10.0, (600 * random.next() - 300)));
    b.push_back(std::pow(10.0, (600 * random.next() - 300) / 150) - 1);
  }
  a[0] = 5e-324;
  b[0] = 0.25;
  a[1] = 1.7e308;
  b[1] = 1;
  a[2] = 2;
  b[2] = -1073.5;
  combine(plain(), Operation::power, a.data(), b.data(), a.size(), found.data());
  for (size_t i = 0; i < a.size(); ++i) {
    const double expected = std::pow(a[i], b[i]), off = 4e-16 * (4 + std::fabs(b[i] * std::log(a[i])));
    if (std::isinf(expected)) {
      EXPECT_GT(found[i], 1e308);
    } else {
      EXPECT_NEAR(found[i], expected, expected * off + 1e-323) << a[i] << " ^ " << b[i];
    }
  }
}

// A model of every operation over random quantities that are already there.
Model random_model(unsigned seed) {
  Numbers random(seed);
  Model model = every_shape();
  const Operation operations[] = {Operation::sum,     Operation::difference, Operation::product,
                                  Operation::minimum, Operation::maximum,    Operation::power,
                                  Operation::quotient};
  for (int i = 0; i < 60; ++i) {
    const auto any = [&] { return model.quantities[random.below(model.quantities.size())].name; };
    const Operation operation = operations[random.below(std::size(operations))];
    const bool two =
        operation == Operation::difference || operation == Operation::power || operation == Operation::quotient;
    std::vector<std::string> of = {any(), any()};
    if (!two && random.below(2) == 0) of.push_back(any());
    if (operation == Operation::power) of = {"relapse", "effect"};
    if (operation == Operation::quotient) of[1] = "lasting";
    if (operation == Operation::product) of[1] = "effect", of.resize(2);
    model.quantities.push_back(derived("r" + std::to_string(i), operation, of));
  }
  return model;
}

TEST(Kernels, compute_random_models_with_the_bits_of_the_plain_reference) {
  for (unsigned seed = 1; seed <= 20; ++seed) {
    const Model model = random_model(seed);
    const auto compiled = *CompiledModel::compile(model);
    std::vector<size_t> all(model.quantities.size());
    for (size_t i = 0; i < all.size(); ++i) all[i] = i;
    const auto drawn = [&](const Kernels& kernels) {
      const auto fill = [&](size_t i, size_t first, size_t count, double* out) {
        compiled.inputs()[i].draw(kernels, seed, Part::second, first, count, out);
      };
      return *evaluate(compiled, all, 700, fill, in_turn, kernels);
    };
    const Draws expected = drawn(plain());
    for (const Kernels* one : wide()) {
      const Draws found = drawn(*one);
      for (size_t i = 0; i < all.size(); ++i)
        EXPECT_TRUE(same_bits(found[i], expected[i])) << one->name << " " << model.quantities[i].name;
    }
  }
}

std::vector<double> many(size_t count, bool repeated = false) {
  Numbers random(count);
  const auto skew = [&] { return std::exp(3 + 2 * inverse_normal(random.next())); };
  std::vector<double> out(count);
  for (double& x : out) x = repeated ? std::floor(skew() / 10) : skew() - 15;
  return out;
}

TEST(Statistics, have_the_same_bits_on_every_set_and_the_figures_of_longer_arithmetic) {
  for (const size_t count : {2u, 7u, 8u, 255u, 256u, 257u, 5003u}) {
    const auto values = many(count);
    const Figures expected = figures_of(values, plain());
    long double sum = 0, squares = 0;
    for (const double x : values) sum += x;
    for (const double x : values) squares += (x - sum / count) * (x - sum / count);
    EXPECT_NEAR(expected.spread.mean, static_cast<double>(sum / count), 1e-14 * expected.spread.sd);
    EXPECT_NEAR(expected.spread.sd, std::sqrt(static_cast<double>(squares / (count - 1))),
                1e-13 * expected.spread.sd);
    EXPECT_EQ(expected.share_above_nought * static_cast<double>(count),
              static_cast<double>(std::count_if(values.begin(), values.end(), [](double x) { return x > 0; })));
    for (const Kernels* one : wide()) {
      const Figures found = figures_of(values, *one);
      EXPECT_TRUE(same_bits({found.spread.mean, found.spread.sd, found.share_above_nought},
                            {expected.spread.mean, expected.spread.sd, expected.share_above_nought}))
          << one->name << " " << count;
    }
  }
  EXPECT_EQ(spread_of(std::vector<double>(1000, 0.1)).sd, 0.0);
}

TEST(Statistics, select_the_quantiles_that_sorting_gives) {
  std::vector<const Kernels*> sets = wide();
  sets.push_back(&plain());
  std::vector<std::vector<double>> cases = {many(2), many(511), many(513), many(40'001), many(40'001, true)};
  cases.push_back(cases[3]);
  std::sort(cases.back().begin(), cases.back().end());
  cases.emplace_back(5000, 1.5);
  cases.push_back(many(5000));  // one that deceives the sample, which takes every 17th
  for (size_t i = 0; i < 5000; i += 17) cases.back()[i] = 1e9;
  for (const auto& values : cases) {
    std::vector<double> rising = values;
    std::sort(rising.begin(), rising.end());
    const std::vector<double> probabilities = {0, 0.0001, 0.05, 0.25, 0.5, 0.77, 0.95, 0.9999, 1};
    for (const Kernels* one : sets) {
      const auto found = quantiles(values, probabilities, *one);
      for (size_t i = 0; i < probabilities.size(); ++i) {
        const double place = static_cast<double>(values.size() - 1) * probabilities[i];
        const auto below = static_cast<size_t>(place), above = std::min(below + 1, values.size() - 1);
        const double part = place - static_cast<double>(below);
        EXPECT_EQ(found[i], rising[below] + part * (rising[above] - rising[below])) << one->name << " " << i;
      }
    }
  }
}

}  // namespace
}  // namespace economics
