#include "economics/sensitivity.h"

#include <algorithm>
#include <cmath>
#include <limits>

#include "economics/philox.h"
#include "economics/statistics.h"

namespace economics {

namespace {

constexpr double kLowShare = 0.1, kHighShare = 0.9;

std::vector<size_t> uncertain(const CompiledModel& model) {
  std::vector<size_t> out;
  for (size_t i = 0; i < model.inputs().size(); ++i) {
    if (!model.inputs()[i].sampler.is_certain()) out.push_back(i);
  }
  return out;
}

// Point 0 has every input at its median; points 2k + 1 and 2k + 2 have the k:th uncertain one at P10 and P90.
double tornado_share(const std::vector<size_t>& inputs, size_t input, size_t point) {
  if (point == 0 || inputs[(point - 1) / 2] != input) return 0.5;
  return point % 2 == 1 ? kLowShare : kHighShare;
}

class SobolDraws {
 public:
  SobolDraws(const CompiledModel& model, const SobolInput& input, size_t place, const Runner& run)
      : model_(model), input_(input), place_(place), run_(run) {}

  base::Result<std::vector<double>> all(Part part) const {
    return values([part](size_t) { return part; });
  }
  base::Result<std::vector<double>> with_second(size_t input) const {
    return values([input](size_t i) { return i == input ? Part::second : Part::first; });
  }

 private:
  base::Result<std::vector<double>> values(const std::function<Part(size_t)>& part_of) const {
    const auto seed = static_cast<std::uint64_t>(input_.seed);
    const auto fill = [&](size_t i, size_t first, size_t count, double* out) {
      model_.inputs()[i].draw(best_kernels(), seed, part_of(i), first, count, out);
    };
    TRY_ASSIGN(auto draws, evaluate(model_, {place_}, static_cast<size_t>(input_.draws), fill, run_));
    return std::move(draws.front());
  }

  const CompiledModel& model_;
  const SobolInput& input_;
  size_t place_;
  const Runner& run_;
};

Faults check(const SobolInput& input, size_t inputs) {
  Faults faults;
  faults.want_count("seed", input.seed, 0, std::numeric_limits<std::int64_t>::max());
  faults.want_count("draws", input.draws, 2, kSobolEvaluationsMax);
  const std::int64_t most = kSobolEvaluationsMax / static_cast<std::int64_t>(inputs + 2);
  if (!faults.any() && input.draws > most) faults.add("draws", "draws.too_many", {{"max", std::to_string(most)}});
  return faults;
}

}  // namespace

base::Result<Tornado> tornado(const TornadoInput& input) {
  TRY_ASSIGN(const CompiledModel model, CompiledModel::compile(input.model));
  const auto place = place_of(input.model, input.output);
  if (!place) return base::invalid("output", "name.unknown");
  const auto inputs = uncertain(model);
  const auto fill = [&](size_t i, size_t first, size_t count, double* out) {
    for (size_t p = 0; p < count; ++p) out[p] = model.inputs()[i].sampler(tornado_share(inputs, i, first + p));
  };
  TRY_ASSIGN(const Draws points, evaluate(model, {*place}, 1 + 2 * inputs.size(), fill, in_turn));
  const auto& values = points.front();
  Tornado out{values[0], {}};
  for (size_t k = 0; k < inputs.size(); ++k) {
    const auto& one = model.inputs()[inputs[k]];
    const double low = values[2 * k + 1], high = values[2 * k + 2];
    out.bars.push_back({input.model.quantities[one.place].name, one.sampler(kLowShare), one.sampler(kHighShare),
                        low, high, high - low});
  }
  std::sort(out.bars.begin(), out.bars.end(), [](const TornadoBar& a, const TornadoBar& b) {
    const double left = std::fabs(a.swing), right = std::fabs(b.swing);
    return left != right ? left > right : a.name < b.name;
  });
  return out;
}

SobolMoments sobol_moments(const std::vector<double>& of_a, const std::vector<double>& of_b) {
  std::vector<double> all = of_a;
  all.insert(all.end(), of_b.begin(), of_b.end());
  const Spread spread = spread_of(all);
  return {spread.mean, spread.sd * spread.sd};
}

SobolIndex sobol_index(const std::vector<double>& of_a, const std::vector<double>& of_b,
                       const std::vector<double>& mixed, const SobolMoments& moments) {
  std::vector<double> alone(of_a.size()), with_all(of_a.size());
  for (size_t d = 0; d < of_a.size(); ++d) {
    alone[d] = (of_b[d] - moments.mean) * (mixed[d] - of_a[d]) / moments.variance;
    with_all[d] = (of_a[d] - mixed[d]) * (of_a[d] - mixed[d]) / (2 * moments.variance);
  }
  const Spread first = spread_of(alone), total = spread_of(with_all);
  return {first.mean, first.standard_error, total.mean, total.standard_error};
}

base::Result<Sobol> sobol(const SobolInput& input, const Runner& run) {
  TRY_ASSIGN(const CompiledModel model, CompiledModel::compile(input.model));
  const auto place = place_of(input.model, input.output);
  if (!place) return base::invalid("output", "name.unknown");
  const auto inputs = uncertain(model);
  Faults faults = check(input, inputs.size());
  if (faults.any()) return faults.error();
  const SobolDraws draws(model, input, *place, run);
  TRY_ASSIGN(const auto of_a, draws.all(Part::first));
  TRY_ASSIGN(const auto of_b, draws.all(Part::second));
  const SobolMoments moments = sobol_moments(of_a, of_b);
  if (!(moments.variance > 0)) return base::invalid("output", "model.no_variance");
  Sobol out{moments.mean, moments.variance, {}};
  for (const size_t i : inputs) {
    TRY_ASSIGN(const auto mixed, draws.with_second(i));
    const std::string& name = input.model.quantities[model.inputs()[i].place].name;
    out.rows.push_back({name, sobol_index(of_a, of_b, mixed, moments)});
  }
  std::sort(out.rows.begin(), out.rows.end(), [](const SobolRow& a, const SobolRow& b) {
    return a.index.total != b.index.total ? a.index.total > b.index.total : a.name < b.name;
  });
  return out;
}

}  // namespace economics
