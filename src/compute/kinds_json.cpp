#include "compute/kinds_json.h"

#include <algorithm>

#include "compute/actor_table_json.h"
#include "compute/assistance_json.h"
#include "compute/break_even_json.h"
#include "compute/employment_json.h"
#include "compute/forecast_json.h"
#include "compute/shipped_parameters.h"
#include "platform/http/json_pretty.h"

namespace compute {

namespace {

std::string laid_out(const std::string& compact) {
  std::string text = http::pretty_json(compact);
  if (text.empty() || text.back() != '\n') text += '\n';
  return text;
}

template <class Input, class Output>
Kind kind(std::string_view name, std::string_view summary, base::Result<Output> (*calculate)(const Input&)) {
  const auto run = [calculate](std::string_view text) -> base::Result<std::string> {
    TRY_ASSIGN(const Input input, http::read_json<Input>(text));
    TRY_ASSIGN(const Output output, calculate(input));
    return laid_out(http::to_json(output));
  };
  auto request = http::schema_of<Input>(http::Shape::request);
  auto response = http::schema_of<Output>(http::Shape::response);
  request.components.merge(response.components);
  return {name, summary, request.json, response.json, request.components, run};
}

base::Result<economics::EmploymentCost> employment_cost(const economics::EmploymentCostInput& input) {
  return economics::employment_cost(input, shipped_parameters());
}

base::Result<economics::Requisition> requisition(const economics::RequisitionInput& input) {
  return economics::requisition(input, shipped_parameters());
}

}  // namespace

const std::vector<Kind>& kinds() {
  static const std::vector<Kind> all = {
      kind("forecast", "What a yearly intake into subsidised employment costs and saves, year by year",
           economics::forecast),
      kind("actor-table",
           "What a person's step to work is worth to each actor, discounted and cumulated over years",
           economics::actor_table),
      kind("implied-rate", "Which rate of interest a printed table over actors was made with",
           economics::implied_rate),
      kind("budget", "A budget line by line, and what is spent beside what was granted", economics::budget),
      kind("break-even", "When, and with how many people, a project has paid for itself, for each actor",
           economics::break_even),
      kind("break-even-by-month",
           "Break-even with each month's cost and the month in which each person's work begins",
           economics::monthly_break_even),
      kind("employment-cost",
           "What a month of a subsidised employment costs each payer, by the rules of its dates", employment_cost),
      kind("requisition", "What each payer is asked for, month by month, from a list of employments", requisition),
      kind("assistance-cost",
           "What assistance costs by household, group and barrier, and how reported figures fit",
           economics::assistance_cost),
      kind("concentration", "How unevenly the cost of assistance lies on the households", concentration),
      kind("concentration-worth",
           "What the households with assistance all the time cost, and what helping some is worth",
           economics::concentration_worth),
      kind("payback", "How long a project takes to pay for itself out of lower assistance", economics::payback),
  };
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
