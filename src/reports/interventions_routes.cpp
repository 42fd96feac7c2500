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

void add_input_route(http::Router& router, Gate& gate, Registers& registers) {
  auto builder = http::get("/api/{municipality_id}/reports/interventions.json");
  with_asked(builder)
      .summary("The pseudonymised rows that they are counted from, for samsyn compute interventions")
      .tag("reports")
      .returns_file("application/json");
  router.add(builder.handle([&gate, &registers](const http::Request& request) -> base::Result<http::Response> {
    TRY_ASSIGN(auto input, gate.read<InterventionsInput>(request, [&](Work& work, const Viewer& viewer) {
      return make_intervention_rows(work, viewer, registers, asked_of(request));
    }));
    auto& query = input.query;
    const compute::InterventionsInput told{query.from, query.to, query.basis, std::move(query.strata),
                                           std::move(input.rows)};
    return http::attachment("application/json", http::to_json(told),
                            interventions_stem(population_of(request), Language::en) + ".json");
  }));
}

}  // namespace

void add_intervention_figures_routes(http::Router& router, Gate& gate, Registers& registers) {
  const std::string path = "/api/{municipality_id}/reports/interventions";
  auto page = http::get(path);
  with_shown(with_asked(page))
      .summary("What people are given and what becomes of them, by class and by intervention")
      .tag("reports")
      .returns<PanelFiguresView>();
  router.add(page.handle([&gate, &registers](const http::Request& request) -> base::Result<http::Response> {
    TRY_ASSIGN(const auto sheet, sheet_of(gate, registers, request));
    return http::json(view_of_panels(sheet, sheet.report.figures.all.people,
                                     intervention_panels(sheet.report, shown_of(request))));
  }));
  add_panel_documents(
      router, path, "The same as a document", [](auto& builder) -> auto& { return with_asked(builder); },
      [&gate, &registers](const http::Request& request, Language language) -> base::Result<PanelDocument> {
        TRY_ASSIGN(const auto sheet, sheet_of(gate, registers, request));
        return document_of(sheet, language);
      });
  add_input_route(router, gate, registers);
}

}  // namespace reports
