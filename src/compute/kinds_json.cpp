#include "compute/kinds_json.h"

#include <algorithm>

#include "compute/actor_table_json.h"
#include "compute/anonymity_json.h"
#include "compute/assistance_json.h"
#include "compute/break_even_json.h"
#include "compute/caseload_answer_json.h"
#include "compute/collaboration_json.h"
#include "compute/competing_risks_json.h"
#include "compute/deadlines_json.h"
#include "compute/effects_json.h"
#include "compute/employment_json.h"
#include "compute/followup_json.h"
#include "compute/forecast_json.h"
#include "compute/goals_json.h"
#include "compute/help_given_json.h"
#include "compute/interventions_json.h"
#include "compute/matching_json.h"
#include "compute/national_outcomes_json.h"
#include "compute/overlap_json.h"
#include "compute/project_json.h"
#include "compute/response_rate_json.h"
#include "compute/returns_json.h"
#include "compute/savings_json.h"
#include "compute/shipped_parameters.h"
#include "compute/suppression_json.h"
#include "compute/survival_json.h"
#include "compute/transitions_json.h"
#include "compute/uncertainty_json.h"
#include "compute/visits_json.h"
#include "compute/workload_json.h"
#include "platform/http/json_pretty.h"

namespace compute {

namespace {

std::string laid_out(const std::string& compact) {
  std::string text = http::pretty_json(compact);
  if (text.empty() || text.back() != '\n') text += '\n';
  return text;
}

using economics::Runner;

template <class Input, class Output>
Kind kind(std::string_view name, std::string_view summary,
          base::Result<Output> (*calculate)(const Input&, const Runner&)) {
  const auto run = [calculate](std::string_view text, const Runner& run_blocks) -> base::Result<std::string> {
    TRY_ASSIGN(const Input input, http::read_json<Input>(text));
    TRY_ASSIGN(const Output output, calculate(input, run_blocks));
    return laid_out(http::to_json(output));
  };
  auto request = http::schema_of<Input>(http::Shape::request);
  auto response = http::schema_of<Output>(http::Shape::response);
  request.components.merge(response.components);
  return {name, summary, request.json, response.json, request.components, run};
}

// Of a calculation that draws nothing.
template <auto Calculate, class Input, class Output>
base::Result<Output> plain(const Input& input, const Runner&) {
  return Calculate(input);
}
template <auto Calculate, class Input, class Output>
Kind kind_of(std::string_view name, std::string_view summary, base::Result<Output> (*)(const Input&)) {
  return kind<Input, Output>(name, summary, plain<Calculate, Input, Output>);
}
template <auto Calculate>
Kind kind(std::string_view name, std::string_view summary) {
  return kind_of<Calculate>(name, summary, Calculate);
}

base::Result<economics::EmploymentCost> employment_cost(const economics::EmploymentCostInput& input) {
  return economics::employment_cost(input, shipped_parameters());
}

base::Result<economics::Requisition> requisition(const economics::RequisitionInput& input) {
  return economics::requisition(input, shipped_parameters());
}

std::vector<Kind> kinds_of_economics() {
  return {
      kind<economics::forecast>("forecast",
                                "What a yearly intake into subsidised employment costs and saves, year by year"),
      kind<economics::actor_table>(
          "actor-table",
          "What a person's step to work is worth to each actor, discounted and cumulated over years"),
      kind<economics::implied_rate>("implied-rate",
                                    "Which rate of interest a printed table over actors was made with"),
      kind<economics::budget>("budget", "A budget line by line, and what is spent beside what was granted"),
      kind<economics::break_even>("break-even",
                                  "When, and with how many people, a project has paid for itself, for each actor"),
      kind<economics::monthly_break_even>(
          "break-even-by-month",
          "Break-even with each month's cost and the month in which each person's work begins"),
      kind<employment_cost>("employment-cost",
                            "What a month of a subsidised employment costs each payer, by the rules of its dates"),
      kind<requisition>("requisition", "What each payer is asked for, month by month, from a list of employments"),
      kind<economics::assistance_cost>(
          "assistance-cost",
          "What assistance costs by household, group and barrier, and how reported figures fit"),
      kind<economics::concentration_worth>(
          "concentration-worth",
          "What the households with assistance all the time cost, and what helping some is worth"),
      kind<economics::payback>("payback", "How long a project takes to pay for itself out of lower assistance"),
  };
}

std::vector<Kind> kinds_of_uncertainty() {
  return {
      kind<economics::published_effects>(
          "effects",
          "Published effect sizes as priors, each with its source, and what they say together of one more place"),
      kind("project", "Who gains and who pays by a project whose assumptions are uncertain, year by year",
           economics::project),
      kind("uncertainty", "What a model's outputs may be, drawn many times: intervals, chances, scenarios",
           economics::monte_carlo),
      kind<economics::tornado>("tornado", "Which uncertain input moves an output most, one at a time"),
      kind("caseload", "How many are where in the months to come, in queue, programme and work, and what it costs",
           economics::microsimulate),
      kind<economics::caseload_exact>(
          "caseload-exact", "What a caseload is expected to be, month by month, exactly and without draws"),
      kind<economics::transitions>("transitions",
                                   "How people go between states from month to month, estimated from histories"),
      kind("sobol", "Which uncertain inputs explain an output's variance, alone and together", economics::sobol),
  };
}

std::vector<Kind> kinds_of_analysis() {
  return {
      kind<followup>("followup",
                     "What became of participations: the panels of the follow-up by total, women and men"),
      kind<goals>("goals", "Whether a project's effect goals are met on a day, and how much is missing"),
      kind<survival>("survival",
                     "How long it takes until an event: survival, medians, log-rank, proportional hazards"),
      kind<competing_risks>(
          "competing-risks",
          "What share has met with which outcome by each day, where one outcome rules out the others"),
      kind<concentration>("concentration", "How unevenly the cost of assistance lies on the households"),
      kind<matching>("matching", "What an intervention gave those who had it, beside people who are alike"),
      kind<analysis::returns>("returns",
                              "How many come back to assistance after they left it, and after how long"),
      kind<realised_savings>(
          "realised-savings",
          "What assistance became to those who took part, before and after, and beside people who are alike"),
      kind<anonymity>("anonymity", "How few are alike in a pseudonymised data set, and which columns make it so"),
      kind<analysis::publish>(
          "suppression", "Which cells of tables to publish are not shown, and what can still be deduced of them"),
      kind<overlap>("overlap", "How many people several agencies have in common, by set, by pair and by agency"),
      kind<interventions>("interventions",
                          "What becomes of people who are given interventions, with the background beside it"),
      kind<national_outcomes>(
          "national-outcomes",
          "Who began to work or study, by the national definition beside the municipality's own"),
      kind<analysis::workload>(
          "workload",
          "How much work lies on whom: cases per full-time worker, hand-overs, services on one person"),
      kind<analysis::visits>("visits", "How many visits and visitors there are, month by month"),
      kind<analysis::deadlines>("deadlines", "How often a deadline of so many days is kept, and which are missed"),
      kind<analysis::response_rate>("response-rate", "How many answer the questionnaires that are sent to them"),
      kind<analysis::help_given>("help-given", "What kind of help was given, to how many and how often"),
      kind<analysis::collaboration>(
          "collaboration", "How parties work together: agreements, success factors, people current at several"),
  };
}

}  // namespace

const std::vector<Kind>& kinds() {
  static const std::vector<Kind> all = [] {
    auto out = kinds_of_economics();
    for (auto& kind : kinds_of_uncertainty()) out.push_back(std::move(kind));
    for (auto& kind : kinds_of_analysis()) out.push_back(std::move(kind));
    return out;
  }();
  return all;
}

const Kind* find_kind(std::string_view name) {
  const auto found =
      std::find_if(kinds().begin(), kinds().end(), [&](const Kind& one) { return one.name == name; });
  return found == kinds().end() ? nullptr : &*found;
}

std::string schema_document(const Kind& kind) {
  std::string out = R"({"$schema":"https://json-schema.org/draft/2020-12/schema","title":)";
  http::append_json(out, kind.name);
  out += R"(,"description":)";
  http::append_json(out, kind.summary);
  out += R"(,"$ref":"#/$defs/input","$defs":{"input":)" + kind.input_schema;
  out += R"(,"output":)" + kind.output_schema + "}";
  std::string named;
  for (const auto& [name, schema] : kind.schemas) {
    named += named.empty() ? "" : ",";
    http::append_json(named, std::string_view(name));
    named += ":" + schema;
  }
  if (!named.empty()) out += R"(,"components":{"schemas":{)" + named + "}}";
  out += "}";
  return laid_out(out);
}

}  // namespace compute
