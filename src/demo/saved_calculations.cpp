#include "demo/saved_calculations.h"

#include <stdexcept>

#include "calculations/calculation_actions.h"
#include "calculations/calculation_kinds.h"
#include "parties/party_store.h"

namespace demo {

namespace {

using calculations::CalculationKind;

constexpr const char* kAnalyst = "elin.modig";
constexpr int kDaysSince = 40;

// The actors and sources of the examples, which are written in Swedish.
const Text kWords[] = {{"Arbetsförmedlingen", "The employment service"},
                       {"Försäkringskassan", "The social insurance agency"},
                       {"Kommunen", "The municipality"},
                       {"Landstinget", "The region"},
                       {"Rättsväsendet", "Justice"},
                       {"Övriga", "Others"},
                       {"Produktionsvärde", "Production"},
                       {"halva ansökans budget", "half of the application's budget"},
                       {"antagande: 10 årsplatser i två år", "assumed: 10 year-places for two years"},
                       {"ansökans mål 25 %, så säkert som 40 personer ger",
                        "the application's goal of 25 %, as sure as 40 people make it"},
                       {"ansökans tabell, ± 15 %", "the application's table, ± 15 %"},
                       {"ansökans kalkylränta", "the application's rate of interest"},
                       {"\"antagande\"", "\"assumed\""}};

std::string in_language(const Stage& stage, std::string input) {
  for (const auto& word : kWords) {
    const std::string from = word.in(Language::sv), to = stage.say(word);
    for (size_t at = input.find(from); at != std::string::npos; at = input.find(from, at + to.size())) {
      input.replace(at, from.size(), to);
    }
  }
  return input;
}

std::string input_of(CalculationKind kind, std::string_view example) {
  for (const auto& one : calculations::examples()) {
    if (one.kind == kind && one.name == example) return one.input;
  }
  throw std::logic_error("no such example");
}

void save(Stage& stage, CalculationKind kind, const char* example, const Text& name) {
  stage.as(kAnalyst, stage.today().plus_days(-kDaysSince), [&](record::Work& work, const sharing::Viewer& viewer) {
    const auto ame = parties::find_unit(work.session(), work.municipality_id(), stage.unit("ame"));
    return calculations::save_calculation(
        work, viewer,
        {ame->unit.branch_id, kind, stage.say(name), true, in_language(stage, input_of(kind, example))});
  });
}

}  // namespace

void save_calculations(Stage& stage) {
  save(stage, CalculationKind::break_even, "bas",
       {"BAS: när det har betalat sig", "BAS: when it has paid for itself"});
  save(stage, CalculationKind::project, "bas", {"BAS: hur säkert är det", "BAS: how sure is it"});
  save(stage, CalculationKind::payback, "one-way-in",
       {"En väg in: återbetalningstid", "One way in: payback time"});
  save(stage, CalculationKind::forecast, "krokom",
       {"Kom i Jobb: tre års prognos", "Get to Work: forecast of three years"});
}

}  // namespace demo
