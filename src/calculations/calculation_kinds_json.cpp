#include <algorithm>

#include "base/names.h"
#include "calculations/calculation_kinds.h"
#include "compute/assistance_json.h"
#include "compute/break_even_json.h"
#include "compute/caseload_json.h"
#include "compute/effects_json.h"
#include "compute/employment_json.h"
#include "compute/forecast_json.h"
#include "compute/project_json.h"
#include "compute/shipped_parameters.h"
#include "compute/uncertainty_json.h"
#include "platform/http/json.h"
#include "platform/system/compute_crew.h"
#include "platform/system/embedded.h"

const std::vector<platform::EmbeddedFile>& samsyn_calculation_examples();
const std::vector<platform::EmbeddedFile>& samsyn_own_examples();

namespace calculations {

namespace {

base::Result<economics::EmploymentCost> employment_cost(const economics::EmploymentCostInput& input) {
  return economics::employment_cost(input, compute::shipped_parameters());
}

void in_crew(size_t count, const std::function<void(size_t)>& task) {
  platform::compute_crew().share_out(count, task);
}

base::Result<economics::Project> project(const economics::ProjectInput& input) {
  const auto turn = platform::compute_crew().take_turn();
  return economics::project(input, in_crew);
}

base::Result<economics::Caseload> caseload(const economics::CaseloadInput& input) {
  const auto turn = platform::compute_crew().take_turn();
  return economics::microsimulate(input, in_crew);
}

base::Result<OwnModel> own(const economics::MonteCarloInput& input) {
  const auto turn = platform::compute_crew().take_turn();
  return own_model(input, in_crew);
}

base::Result<economics::Requisition> requisition(const economics::RequisitionInput& input) {
  return economics::requisition(input, compute::shipped_parameters());
}

// A page waits for its answer, and others for the page: what takes longer is for the command.
constexpr std::int64_t kPageDrawsMax = 200'000;
constexpr double kPagePersonMonthsMax = 3e8;

base::Status too_much(const char* field, std::int64_t most) {
  return base::invalid({{field, "calculation.too_much", {{"max", std::to_string(most)}}}});
}

template <class Input>
base::Status fits_a_page(const Input&) {
  return base::done();
}
base::Status fits_a_page(const economics::ProjectInput& x) {
  return x.draws > kPageDrawsMax ? too_much("draws", kPageDrawsMax) : base::done();
}
// Every draw computes every quantity, in every scenario.
constexpr double kPageQuantityDrawsMax = 2e8;
base::Status fits_a_page(const economics::MonteCarloInput& x) {
  const double of_one =
      static_cast<double>(std::max<size_t>(x.model.quantities.size(), 1) * (x.scenarios.size() + 1));
  const auto most = std::min(kPageDrawsMax, static_cast<std::int64_t>(kPageQuantityDrawsMax / of_one));
  return x.draws > most ? too_much("draws", most) : base::done();
}
double arriving(const std::vector<economics::Arrivals>& inflow) {
  double out = 0;
  for (const auto& one : inflow)
    out += one.mean_a_month.value_or(0) + static_cast<double>(one.people_a_month.value_or(0));
  return out;
}
// A month at most, as if all changes held at once.
double arriving(const std::vector<economics::CaseloadChange>& changes) {
  double out = 0;
  for (const auto& change : changes) {
    for (const auto& group : change.inflow) out += arriving(group.inflow);
  }
  return out;
}
base::Status fits_a_page(const economics::CaseloadInput& x) {
  const double months = x.model.months;
  double people = 0;
  for (const auto& group : x.model.groups) {
    for (const auto& one : group.start) people += static_cast<double>(one.people);
    people += months * arriving(group.inflow);
  }
  people += months * arriving(x.model.changes);
  double of_scenarios = 0;
  for (const auto& scenario : x.scenarios) of_scenarios = std::max(of_scenarios, arriving(scenario.changes));
  people += months * of_scenarios;
  const double of_one = std::max(people * months * static_cast<double>(x.scenarios.size() + 1), 1.0);
  if (of_one * static_cast<double>(x.replications) <= kPagePersonMonthsMax) return base::done();
  return too_much("replications", static_cast<std::int64_t>(kPagePersonMonthsMax / of_one));
}

// Without `shown`, only whether the input can be computed.
template <class Input, class Output>
base::Result<Panels> made(base::Result<Output> (*calculate)(const Input&), std::string_view text,
                          const Shown* shown) {
  TRY_ASSIGN(const Input input, http::read_json<Input>(text));
  TRY(fits_a_page(input));
  TRY_ASSIGN(const Output answer, calculate(input));
  return shown ? panels_of(input, answer, *shown) : Panels{};
}

base::Result<Panels> made(CalculationKind kind, std::string_view input, const Shown* shown) {
  switch (kind) {
    case CalculationKind::forecast:
      return made(economics::forecast, input, shown);
    case CalculationKind::actor_table:
      return made(economics::actor_table, input, shown);
    case CalculationKind::implied_rate:
      return made(economics::implied_rate, input, shown);
    case CalculationKind::budget:
      return made(economics::budget, input, shown);
    case CalculationKind::break_even:
      return made(economics::break_even, input, shown);
    case CalculationKind::break_even_by_month:
      return made(economics::monthly_break_even, input, shown);
    case CalculationKind::payback:
      return made(economics::payback, input, shown);
    case CalculationKind::project:
      return made(project, input, shown);
    case CalculationKind::caseload:
      return made(caseload, input, shown);
    case CalculationKind::employment_cost:
      return made(employment_cost, input, shown);
    case CalculationKind::requisition:
      return made(requisition, input, shown);
    case CalculationKind::assistance_cost:
      return made(economics::assistance_cost, input, shown);
    case CalculationKind::concentration_worth:
      return made(economics::concentration_worth, input, shown);
    case CalculationKind::effects:
      return made(economics::published_effects, input, shown);
    case CalculationKind::uncertainty:
      return made(own, input, shown);
  }
  return Panels{};
}

// "break-even.bas.in.json"
std::optional<Example> example_of(const platform::EmbeddedFile& file) {
  const std::string_view name = file.name;
  const size_t dot = name.find('.');
  const size_t end = name.find(".in.json");
  const auto kind = base::find_named<CalculationKind>(name.substr(0, dot));
  if (!kind || end == std::string_view::npos) return std::nullopt;
  http::JsonDocument document;
  if (!document.parse(file.text)) return std::nullopt;
  return Example{*kind, std::string(name.substr(dot + 1, end - dot - 1)), document.root().raw()};
}

}  // namespace

base::Result<Panels> panels_of(CalculationKind kind, std::string_view input, const Shown& shown) {
  return made(kind, input, &shown);
}

base::Status have_room(CalculationKind kind) {
  const bool is_heavy = kind == CalculationKind::project || kind == CalculationKind::caseload ||
                        kind == CalculationKind::uncertainty;
  if (!is_heavy || !platform::compute_crew().is_crowded()) return base::done();
  return base::Error{base::ErrorCode::unavailable, "server.busy", {}};
}

base::Status check_input(CalculationKind kind, std::string_view input) {
  TRY(made(kind, input, nullptr));
  return base::done();
}

const std::vector<Example>& examples() {
  static const auto all = [] {
    std::vector<Example> out;
    for (const auto* files : {&samsyn_calculation_examples(), &samsyn_own_examples()}) {
      for (const auto& file : *files) {
        if (auto one = example_of(file)) out.push_back(std::move(*one));
      }
    }
    return out;
  }();
  return all;
}

}  // namespace calculations
