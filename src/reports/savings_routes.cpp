#include "reports/panel_pages_json.h"
#include "reports/population_json.h"
#include "reports/routes.h"
#include "reports/savings_actions.h"

namespace reports {

namespace {

using accounts::Gate;
using record::Work;
using sharing::Viewer;

template <class Builder>
Builder& with_savings(Builder& builder) {
  using http::QueryKind;
  constexpr int kMost = analysis::kSavingsSideMax;
  return with_period(with_place_and_filters(builder))
      .query({"months_before",
              "Months before the start that it is compared with",
              QueryKind::integer,
              false,
              1,
              kMost,
              {}})
      .query({"months_after", "Months after the start, at most", QueryKind::integer, false, 1, kMost, {}})
      .query({"compared_months",
              "Months after the start, beside alike people",
              QueryKind::integer,
              false,
              1,
              kMost,
              {}})
      .query({"cost_kr",
              "What it cost, in kronor",
              QueryKind::integer,
              false,
              0,
              analysis::kSavingsCostOreMax / 100,
              {}});
}

SavingsChoice choice_of(const http::Request& request) {
  SavingsChoice out;
  const auto read = [&](const char* name, int& value) {
    if (const auto given = request.query(name)) value = std::stoi(*given);
  };
  read("months_before", out.months_before);
  read("months_after", out.months_after);
  read("compared_months", out.compared_months);
  if (const auto cost = request.query("cost_kr")) out.cost_kr = std::stoll(*cost);
  return out;
}

base::Result<SavingsReport> report_of(Gate& gate, Registers& registers, const http::Request& request) {
  return gate.read<SavingsReport>(request, [&](Work& work, const Viewer& viewer) {
    return make_savings(work, viewer, registers, population_of(request), choice_of(request));
  });
}

}  // namespace

void add_savings_routes(http::Router& router, Gate& gate, Registers& registers) {
  add_panel_page<PanelFiguresView>(
      router, "/api/{municipality_id}/reports/savings",
      "What assistance became to those who began in the period, and beside alike people",
      [](auto& builder) -> auto& { return with_savings(builder); },
      [&gate, &registers](const http::Request& request) { return report_of(gate, registers, request); },
      [](const SavingsReport& report, const Shown& shown) {
        return view_of_panels(report, report.people(), savings_panels(report, shown));
      });
}

}  // namespace reports
