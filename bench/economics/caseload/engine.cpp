// engine <model.json> <replications> <threads> <best|plain|avx2|avx512>: simulates the caseload of model.json
// once. One JSON line: seconds by the clock and of the processor, for the whole answer with its means, deviations
// and quantiles, and figures that the peers must agree with.
#include <chrono>
#include <cstdio>
#include <cstdlib>
#include <ctime>
#include <fstream>
#include <sstream>
#include <string>

#include "compute/caseload_json.h"
#include "harness/on_threads.h"

namespace {

using economics::PeopleKernels;

const PeopleKernels* kernels_named(const std::string& name) {
  using economics::InstructionSet;
  if (name == "best") return &economics::best_people_kernels();
  for (const auto set : {InstructionSet::plain, InstructionSet::avx2, InstructionSet::avx512}) {
    const PeopleKernels* found = economics::people_kernels_of(set);
    if (found && found->name == name) return found;
  }
  return nullptr;
}

std::string text_of(const char* path) {
  std::ifstream in(path);
  std::stringstream out;
  out << in.rdbuf();
  return out.str();
}

void print(const economics::CaseloadSummary& found) {
  std::printf("\"people\": [");
  for (size_t s = 0; s < found.people.size(); ++s)
    std::printf("%s%.10g", s ? ", " : "", found.people[s].people.mean.back());
  std::printf("], \"discounted_cost_kr\": %.10g, ", found.discounted_cost.spread.mean);
  std::printf("\"reached\": %.10g, ", found.first_passage->share_by.mean.back());
  std::printf("\"waited\": %.10g}\n", *found.queueing->mean_months);
}

}  // namespace

int main(int count, char** arguments) {
  if (count != 5) return std::fputs("engine <model.json> <replications> <threads> <set>\n", stderr), 2;
  const PeopleKernels* kernels = kernels_named(arguments[4]);
  if (!kernels) return std::fputs("this processor does not have the instruction set\n", stderr), 3;
  auto input = http::read_json<economics::CaseloadInput>(text_of(arguments[1]));
  if (!input) return std::fputs("the model cannot be read\n", stderr), 2;
  input->replications = std::atoll(arguments[2]);
  const auto run = bench::on_threads(std::atoi(arguments[3]));
  const auto began = std::chrono::steady_clock::now();
  const std::clock_t used = std::clock();
  const auto found = economics::microsimulate_on(*kernels, *input, run);
  const double processor = static_cast<double>(std::clock() - used) / CLOCKS_PER_SEC;
  const double wall = std::chrono::duration<double>(std::chrono::steady_clock::now() - began).count();
  if (!found) return std::fputs("the model is refused\n", stderr), 2;
  std::printf("{\"set\": \"%s\", \"processor_s\": %.6f, \"wall_s\": %.6f, ", std::string(kernels->name).c_str(),
              processor, wall);
  print(found->as_it_stands);
}
