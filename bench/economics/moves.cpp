// moves <draws> <rounds> <threads>: measures a slider on measured_model.h, with all 80 cells and the quantiles at
// 5, 50 and 95 %. In each round every uncertain input is moved once, a little up or down. One JSON line:
// milliseconds of the moves by input, by the clock and of the processor, and how many inputs' answers are those of
// a fresh draw.
#include <chrono>
#include <cstdio>
#include <cstdlib>
#include <ctime>
#include <map>

#include "economics/live_model.h"
#include "measured_model.h"
#include "platform/system/compute_crew.h"

namespace {

struct Times {
  std::vector<double> wall, processor;
};

// The same a little up or down; certain inputs, no slider of which is measured, none.
std::optional<economics::Distribution> moved(const economics::Distribution& from, bool is_up) {
  using economics::Shape;
  economics::Distribution out = from;
  const double by = is_up ? 1.01 : 0.99;
  if (from.shape == Shape::fixed) return std::nullopt;
  for (auto* one : {&out.low, &out.mode, &out.high, &out.mean, &out.sd}) {
    if (*one) **one *= by;
  }
  if (out.log_mean) *out.log_mean += is_up ? 0.01 : -0.01;
  return out;
}

bool is_fresh(const economics::LiveModel& live) {
  const auto fresh = *economics::monte_carlo(live.input(), economics::in_turn);
  for (size_t w = 0; w < live.outputs().size(); ++w) {
    const auto &one = live.outputs()[w], &other = fresh.as_it_stands.outputs[w];
    bool same = one.spread.mean == other.spread.mean && one.spread.sd == other.spread.sd &&
                one.probability_positive == other.probability_positive;
    for (size_t k = 0; k < one.quantiles.size(); ++k) same &= one.quantiles[k].value == other.quantiles[k].value;
    if (!same) return false;
  }
  return true;
}

void print(const char* name, const std::map<std::string, Times>& times, std::vector<double> Times::*which) {
  std::printf("\"%s\": {", name);
  bool is_first = true;
  for (const auto& [input, of] : times) {
    std::printf("%s\"%s\": [", is_first ? "" : ", ", input.c_str());
    is_first = false;
    for (size_t i = 0; i < (of.*which).size(); ++i) std::printf("%s%.3f", i ? ", " : "", (of.*which)[i]);
    std::printf("]");
  }
  std::printf("}, ");
}

}  // namespace

int main(int count, char** arguments) {
  if (count != 4) return std::fputs("moves <draws> <rounds> <threads>\n", stderr), 2;
  const bench::MeasuredModel measured;
  platform::ComputeCrew crew(static_cast<size_t>(std::atoi(arguments[3])));
  const auto turn = crew.take_turn();
  const economics::Runner run = [&](size_t tasks, const std::function<void(size_t)>& task) {
    crew.share_out(tasks, task);
  };
  economics::MonteCarloInput input;
  input.model = measured.model;
  input.seed = 1;
  input.draws = std::atoll(arguments[1]);
  input.outputs = measured.cells;
  input.probabilities = {0.05, 0.5, 0.95};
  auto made = economics::LiveModel::make(input, run);
  economics::LiveModel& live = **made;
  std::map<std::string, Times> times;
  int fresh = 0;
  for (int round = 0; round < std::atoi(arguments[2]); ++round) {
    for (const auto& one : measured.model.quantities) {
      const auto to = one.distribution ? moved(*one.distribution, round % 2 == 0) : std::nullopt;
      if (!to) continue;
      const auto began = std::chrono::steady_clock::now();
      const std::clock_t used = std::clock();
      if (live.move(one.name, *to, run)) return std::fputs("refused\n", stderr), 1;
      times[one.name].processor.push_back(1e3 * static_cast<double>(std::clock() - used) / CLOCKS_PER_SEC);
      times[one.name].wall.push_back(
          std::chrono::duration<double, std::milli>(std::chrono::steady_clock::now() - began).count());
      if (round == 0) fresh += is_fresh(live) ? 1 : 0;
    }
  }
  std::printf("{");
  print("wall_ms", times, &Times::wall);
  print("processor_ms", times, &Times::processor);
  std::printf("\"fresh\": %d}\n", fresh);
}
