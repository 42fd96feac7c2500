#include "economics/monte_carlo.h"

#include <algorithm>
#include <limits>

#include "economics/philox.h"

namespace economics {

namespace {

constexpr const char* kAsItStands = "as_it_stands";

void want_known(Faults& faults, const std::string& field, const Model& model, const std::string& name) {
  if (!place_of(model, name)) faults.add(field, "name.unknown");
}

void check_paths(Faults& faults, const MonteCarloInput& input) {
  std::vector<std::string> names;
  for (size_t i = 0; i < input.paths.size(); ++i) {
    const Path& path = input.paths[i];
    names.push_back(path.name);
    faults.want_some(at("paths", i, "quantities"), path.quantities.size());
    for (size_t j = 0; j < path.quantities.size(); ++j) {
      want_known(faults, at(at("paths", i, "quantities"), j), input.model, path.quantities[j]);
    }
  }
  faults.want_unique("paths", names);
}

void check_scenarios(Faults& faults, const MonteCarloInput& input) {
  if (input.scenarios.size() > kScenariosMax) {
    faults.add("scenarios", "list.too_long", {{"max", std::to_string(kScenariosMax)}});
  }
  std::vector<std::string> names;
  for (size_t i = 0; i < input.scenarios.size(); ++i) {
    names.push_back(input.scenarios[i].name);
    std::vector<std::string> replaced;
    for (size_t j = 0; j < input.scenarios[i].replace.size(); ++j) {
      const Replacement& one = input.scenarios[i].replace[j];
      const std::string field = at(at("scenarios", i, "replace"), j);
      replaced.push_back(one.name);
      const auto place = place_of(input.model, one.name);
      if (!place) {
        faults.add(field + ".name", "name.unknown");
      } else if (!input.model.quantities[*place].distribution) {
        faults.add(field + ".name", "replacement.not_an_input");
      }
      check_distribution(faults, field + ".distribution", one.distribution);
    }
    faults.want_unique(at("scenarios", i, "replace"), replaced);
  }
  faults.want_unique("scenarios", names);
}

// Those of the outputs, then those of each path.
std::vector<size_t> wanted_places(const MonteCarloInput& input) {
  std::vector<size_t> out;
  for (const std::string& name : input.outputs) out.push_back(*place_of(input.model, name));
  for (const Path& path : input.paths) {
    for (const std::string& name : path.quantities) out.push_back(*place_of(input.model, name));
  }
  return out;
}

FillInput drawn_of(const CompiledModel& model, const MonteCarloInput& input, const Kernels& kernels) {
  const auto seed = static_cast<std::uint64_t>(input.seed);
  return [&model, &kernels, seed](size_t i, size_t first, size_t count, double* room) {
    model.inputs()[i].draw(kernels, seed, Part::first, first, count, room);
  };
}

std::optional<base::Error> draw(const MonteCarloInput& input, const Model& model, const Runner& run,
                                const Kernels& kernels, Workspace& workspace) {
  const auto compiled = CompiledModel::compile(model);
  if (!compiled) return compiled.error();
  return evaluate(*compiled, wanted_places(input), static_cast<size_t>(input.draws),
                  drawn_of(*compiled, input, kernels), run, kernels, workspace);
}

PathSummary summary(const Path& path, const std::vector<double>* years, size_t draws) {
  std::vector<size_t> reached(path.quantities.size());
  for (size_t d = 0; d < draws; ++d) {
    bool there = false;
    for (size_t year = 0; year < reached.size(); ++year) {
      there = there || years[year][d] >= 0;
      if (there) ++reached[year];
    }
  }
  PathSummary out{path.name, {}};
  for (const size_t count : reached)
    out.reached_by.push_back(static_cast<double>(count) / static_cast<double>(draws));
  return out;
}

ScenarioSummary summary(const std::string& name, const MonteCarloInput& input, const Draws& columns,
                        const Runner& run, const Kernels& kernels) {
  ScenarioSummary out{name, std::vector<OutputSummary>(input.outputs.size()), {}, {}};
  run(input.outputs.size(), [&](size_t i) {
    const auto& quantity = input.model.quantities[*place_of(input.model, input.outputs[i])];
    const Gathered gathered{figures_of(columns[i], kernels), quantiles(columns[i], input.probabilities, kernels)};
    out.outputs[i] = summary_of(quantity, gathered, input.probabilities);
  });
  size_t next = input.outputs.size();
  for (const Path& path : input.paths) {
    out.paths.push_back(summary(path, columns.data() + next, static_cast<size_t>(input.draws)));
    next += path.quantities.size();
  }
  return out;
}

// Where no draw is wanted again, none is kept.
base::Result<MonteCarlo> outputs_alone(const MonteCarloInput& input, const Runner& run, const Kernels& kernels,
                                       GatheringWorkspace& workspace) {
  TRY_ASSIGN(const CompiledModel model, CompiledModel::compile(input.model));
  const auto wanted = wanted_places(input);
  const Plan plan(model, wanted);
  const FindInput find = [&, fill = drawn_of(model, input, kernels)](size_t i, size_t first, size_t count,
                                                                     double* room) {
    fill(i, first, count, room);
    return room;
  };
  Guide guide;
  TRY_ASSIGN(const auto found,
             gather({model, plan, find, kernels}, wanted.size(), static_cast<size_t>(input.draws),
                    input.probabilities, run, workspace, guide));
  MonteCarlo out;
  out.as_it_stands.name = kAsItStands;
  for (size_t i = 0; i < wanted.size(); ++i)
    out.as_it_stands.outputs.push_back(
        summary_of(input.model.quantities[wanted[i]], found[i], input.probabilities));
  return out;
}

Model changed(const Model& model, const Scenario& scenario) {
  Model out = model;
  for (const Replacement& one : scenario.replace)
    out.quantities[*place_of(model, one.name)].distribution = one.distribution;
  return out;
}

}  // namespace

Faults check(const MonteCarloInput& input) {
  Faults faults;
  faults.want_count("seed", input.seed, 0, std::numeric_limits<std::int64_t>::max());
  faults.want_count("draws", input.draws, 2, kDrawsMax);
  faults.want_some("outputs", input.outputs.size());
  for (size_t i = 0; i < input.outputs.size(); ++i)
    want_known(faults, at("outputs", i), input.model, input.outputs[i]);
  faults.want_unique("outputs", input.outputs);
  for (size_t i = 0; i < input.probabilities.size(); ++i) {
    const double p = input.probabilities[i];
    if (!(p >= 0 && p <= 1)) faults.add(at("probabilities", i), "share.outside");
  }
  check_paths(faults, input);
  check_scenarios(faults, input);
  size_t kept = input.outputs.size() * 2;
  for (const Path& path : input.paths) kept += path.quantities.size();
  if (!faults.any() && static_cast<std::int64_t>(kept) > kDrawnNumbersMax / input.draws) {
    faults.add("draws", "draws.too_many",
               {{"max", std::to_string(kDrawnNumbersMax / static_cast<std::int64_t>(kept))}});
  }
  return faults;
}

OutputSummary summary_of(const Quantity& quantity, const Gathered& gathered,
                         const std::vector<double>& probabilities) {
  OutputSummary out{quantity.name,
                    quantity.unit,
                    quantity.actor,
                    quantity.year,
                    quantity.component,
                    gathered.figures.spread,
                    gathered.figures.share_above_nought,
                    {}};
  for (size_t i = 0; i < probabilities.size(); ++i)
    out.quantiles.push_back({probabilities[i], gathered.quantiles[i]});
  return out;
}

base::Result<MonteCarlo> monte_carlo(const MonteCarloInput& input, const Runner& run, const Kernels& kernels,
                                     MonteCarloWorkspace& workspace) {
  Faults faults = check(input);
  if (faults.any()) return faults.error();
  if (input.paths.empty() && input.scenarios.empty())
    return outputs_alone(input, run, kernels, workspace.gathering);
  if (auto error = draw(input, input.model, run, kernels, workspace.as_it_stands)) return *std::move(error);
  const Draws& base = workspace.as_it_stands.draws;
  MonteCarlo out;
  out.as_it_stands = summary(kAsItStands, input, base, run, kernels);
  for (const Scenario& scenario : input.scenarios) {
    const Model model = changed(input.model, scenario);
    if (auto error = draw(input, model, run, kernels, workspace.scenario)) return *std::move(error);
    const Draws& columns = workspace.scenario.draws;
    ScenarioSummary one = summary(scenario.name, input, columns, run, kernels);
    for (size_t i = 0; i < input.outputs.size(); ++i) {
      std::vector<double> difference(columns[i].size());
      for (size_t d = 0; d < difference.size(); ++d) difference[d] = columns[i][d] - base[i][d];
      const Figures figures = figures_of(difference, kernels);
      one.differences.push_back({input.outputs[i], figures.spread, figures.share_above_nought});
    }
    out.scenarios.push_back(std::move(one));
  }
  return out;
}

base::Result<MonteCarlo> monte_carlo(const MonteCarloInput& input, const Runner& run) {
  MonteCarloWorkspace workspace;
  return monte_carlo(input, run, best_kernels(), workspace);
}

}  // namespace economics
