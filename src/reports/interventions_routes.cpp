#include "compute/interventions_json.h"
#include "reports/interventions_actions.h"
#include "reports/interventions_panels.h"
#include "reports/panel_pages_json.h"
#include "reports/population_json.h"
#include "reports/routes.h"

namespace reports {

namespace {

using accounts::Gate;
using record::Work;
using sharing::Viewer;

template <class Builder>
Builder& with_asked(Builder& builder) {
  return with_population_alone(builder).query(
      {"adjusted_for",
       "What the expected result is adjusted for, for example sex,age; or none",
       http::QueryKind::text,
       false,
       0,
       0,
       {}});
}

InterventionsAsked asked_of(const http::Request& request) {
  InterventionsAsked out{population_of(request)};
  if (const auto told = request.query("adjusted_for")) out.adjusted_for = *told;
  return out;
}

base::Result<InterventionsSheet> sheet_of(Gate& gate, Registers& registers, const http::Request& request) {
  return gate.read<InterventionsSheet>(request, [&](Work& work, const Viewer& viewer) {
    return make_interventions(work, viewer, registers, asked_of(request));
  });
}

}  // namespace

void add_intervention_figures_routes(http::Router& router, Gate& gate, Registers& registers) {
  const std::string path = "/api/{municipality_id}/reports/interventions";
  const auto with = [](auto& builder) -> auto& { return with_asked(builder); };
  add_panel_page<PanelFiguresView>(
      router, path, "What people are given and what becomes of them, by class and by intervention", with,
      [&gate, &registers](const http::Request& request) { return sheet_of(gate, registers, request); },
      [](const InterventionsSheet& sheet, const Shown& shown) {
        return view_of_panels(sheet, sheet.report.figures.all.people, intervention_panels(sheet.report, shown));
      });
  add_panel_rows(
      router, path, "interventions", with,
      [&gate, &registers](const http::Request& request) -> base::Result<compute::InterventionsInput> {
        TRY_ASSIGN(auto input, gate.read<InterventionsInput>(request, [&](Work& work, const Viewer& viewer) {
          return make_intervention_rows(work, viewer, registers, asked_of(request));
        }));
        auto& query = input.query;
        return compute::InterventionsInput{query.from, query.to, query.basis, std::move(query.strata),
                                           std::move(input.rows)};
      },
      [](const http::Request& request) { return interventions_stem(population_of(request), Language::en); });
}

}  // namespace reports
