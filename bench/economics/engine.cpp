// engine <draws> <rounds> <threads> <all|last> <best|plain|avx2|avx512>: measures the engine on measured_model.h.
// One JSON line: milliseconds of each round, by the clock and of the processor, for the draws alone and for the
// whole answer (figures and the quantiles at 5, 50 and 95 %), and the mean and median of the last output, which
// the peers must agree with.
#include <chrono>
#include <cstdio>
#include <cstdlib>
#include <ctime>
#include <string>

#include "economics/monte_carlo.h"
#include "harness/on_threads.h"
#include "measured_model.h"

namespace {

using economics::Kernels;

const Kernels* kernels_named(const std::string& name) {
  using economics::InstructionSet;
  if (name == "best") return &economics::best_kernels();
  for (const auto set : {InstructionSet::plain, InstructionSet::avx2, InstructionSet::avx512}) {
    const Kernels* found = economics::kernels_of(set);
    if (found && found->name == name) return found;
  }
  return nullptr;
}

struct Times {
  std::vector<double> wall, processor;

  template <class F>
  void add(F work) {
    const auto began = std::chrono::steady_clock::now();
    const std::clock_t used = std::clock();
    work();
    processor.push_back(1e3 * static_cast<double>(std::clock() - used) / CLOCKS_PER_SEC);
    wall.push_back(std::chrono::duration<double, std::milli>(std::chrono::steady_clock::now() - began).count());
  }
};

void draw(const economics::MonteCarloInput& input, const economics::Runner& run, const Kernels& kernels,
          economics::Workspace& workspace) {
  const auto compiled = *economics::CompiledModel::compile(input.model);
  const auto fill = [&](size_t i, size_t first, size_t count, double* out) {
    compiled.inputs()[i].draw(kernels, 1, economics::Part::first, first, count, out);
  };
  std::vector<size_t> wanted;
  for (const auto& name : input.outputs) wanted.push_back(*economics::place_of(input.model, name));
  economics::evaluate(compiled, wanted, static_cast<size_t>(input.draws), fill, run, kernels, workspace);
}

void print(const char* name, const std::vector<double>& values) {
  std::printf("\"%s\": [", name);
  for (size_t i = 0; i < values.size(); ++i) std::printf("%s%.3f", i ? ", " : "", values[i]);
  std::printf("], ");
}

}  // namespace

int main(int count, char** arguments) {
  if (count != 6) return std::fputs("engine <draws> <rounds> <threads> <all|last> <set>\n", stderr), 2;
  const bench::MeasuredModel measured;
  const Kernels* kernels = kernels_named(arguments[5]);
  if (!kernels) return std::fputs("this processor does not have the instruction set\n", stderr), 3;
  economics::MonteCarloInput input;
  input.model = measured.model;
  input.seed = 1;
  input.draws = std::atoll(arguments[1]);
  input.outputs = std::string(arguments[4]) == "all" ? measured.cells : measured.last;
  input.probabilities = {0.05, 0.5, 0.95};
  const auto run = bench::on_threads(std::atoi(arguments[3]));
  Times draws, whole;
  economics::MonteCarlo found;
  economics::MonteCarloWorkspace workspace;
  for (int round = 0; round < std::atoi(arguments[2]); ++round) {
    if (round < 0) draws.add([&] { draw(input, run, *kernels, workspace.as_it_stands); });
    whole.add([&] { found = *economics::monte_carlo(input, run, *kernels, workspace); });
  }
  const auto& last = found.as_it_stands.outputs.back();
  std::printf("{\"set\": \"%s\", \"quantities\": %zu, ", std::string(kernels->name).c_str(),
              input.model.quantities.size());
  print("draws_ms", draws.wall);
  print("draws_processor_ms", draws.processor);
  print("whole_ms", whole.wall);
  print("whole_processor_ms", whole.processor);
  std::printf("\"mean\": %.10g, \"median\": %.10g}\n", last.spread.mean, last.quantiles[1].value);
}
