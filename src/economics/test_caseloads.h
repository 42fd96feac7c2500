// Caseloads that several tests draw.
#pragma once

#include "economics/microsimulation.h"

namespace economics {

inline RowEntry goes(const std::string& to, std::int64_t thousandths) {
  return {to, Ratio::from_billionths(thousandths * 1'000'000), std::nullopt};
}
inline RowEntry counted(const std::string& to, std::int64_t count) { return {to, std::nullopt, count}; }

constexpr int kJanuary2027 = 12 * 2027;

// Two groups, a queue to a programme with places, people who come every month.
inline CaseloadModel with_queue() {
  CaseloadModel model;
  model.states = {{"assistance", Money::from_kronor(11'000), false},
                  {"queue", Money::from_kronor(11'000), false},
                  {"programme", Money::from_kronor(18'500), false},
                  {"work", Money{}, true}};
  model.queue = CaseloadQueue{"queue", "programme", 40};
  const auto rows = [](std::int64_t more) {
    return std::vector<TransitionRow>{
        {"assistance", {goes("assistance", 900 - more), goes("queue", 80), goes("work", 20 + more)}},
        {"queue", {goes("queue", 930), goes("assistance", 50), goes("work", 20)}},
        {"programme", {goes("programme", 850), goes("assistance", 60), goes("work", 90)}},
        {"work", {goes("work", 985), goes("assistance", 15)}}};
  };
  model.groups = {
      {"young", {{"assistance", 150}, {"queue", 30}, {"programme", 15}}, {{"assistance", 4, {}}}, rows(20)},
      {"others", {{"assistance", 250}, {"queue", 10}, {"work", 5}}, {{"queue", {}, 2.5}}, rows(0)}};
  model.first_month = kJanuary2027;
  model.months = 24;
  model.rate = 0.04;
  return model;
}

// The same people and rows, who go past the programme.
inline CaseloadModel without_queue() {
  CaseloadModel model = with_queue();
  model.queue.reset();
  return model;
}

inline CaseloadInput drawn(CaseloadModel model, std::int64_t replications) {
  CaseloadInput out;
  out.model = std::move(model);
  out.seed = 20151117;
  out.replications = replications;
  out.probabilities = {0.05, 0.5, 0.95};
  return out;
}

}  // namespace economics
