#include "reports/figures_actions.h"
#include "reports/figures_document.h"
#include "reports/panel_pages_json.h"
#include "reports/population_json.h"
#include "reports/routes.h"

namespace reports {

namespace {

using accounts::Gate;
using record::Work;
using sharing::Viewer;

base::Result<FiguresReport> report_of(Gate& gate, Registers& registers, const http::Request& request) {
  return gate.read<FiguresReport>(request, [&](Work& work, const Viewer& viewer) {
    return make_figures(work, viewer, registers, population_of(request));
  });
}

}  // namespace

void add_figures_routes(http::Router& router, Gate& gate, Registers& registers) {
  const std::string path = "/api/{municipality_id}/reports/figures";
  auto page = http::get(path);
  with_shown(with_population(page)).summary("The figures of a population").tag("reports").returns<FiguresView>();
  router.add(page.handle([&gate, &registers](const http::Request& request) -> base::Result<http::Response> {
    TRY_ASSIGN(const auto report, report_of(gate, registers, request));
    return http::json(view_of(report, shown_of(request)));
  }));
  add_panel_documents(
      router, path, "The figures of a population as a document", "reports",
      [](auto& builder) -> auto& { return with_population(builder); },
      [&gate, &registers](const http::Request& request, Language language) -> base::Result<PanelDocument> {
        TRY_ASSIGN(const auto report, report_of(gate, registers, request));
        return document_of(report, language);
      });
  auto openings = http::post("/api/{municipality_id}/reports/figure-openings");
  router.add(with_shown(openings)
                 .summary("The people behind a figure")
                 .tag("reports")
                 .body<FigureAskedView>()
                 .returns<OpenedFigureView>()
                 .handle([&gate, &registers](const http::Request& request, const FigureAskedView& view) {
                   return gate.read<http::Response>(
                       request, [&](Work& work, const Viewer& viewer) -> base::Result<http::Response> {
                         TRY_ASSIGN(const auto asked, asked_of(view));
                         TRY_ASSIGN(const auto opened, open_figure(work, viewer, registers, asked));
                         return http::json(view_of(opened, asked, shown_of(request)));
                       });
                 }));
}

}  // namespace reports
