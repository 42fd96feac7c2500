#include "reports/figures_actions.h"
#include "reports/figures_document.h"
#include "reports/figures_json.h"
#include "reports/population_json.h"
#include "reports/routes.h"
#include "reports/shown_json.h"

namespace reports {

namespace {

using accounts::Gate;
using record::Work;
using sharing::Viewer;

base::Result<http::Response> document(Gate& gate, Registers& registers, const http::Request& request,
                                      Format format) {
  TRY_ASSIGN(const auto report, gate.read<FiguresReport>(request, [&](Work& work, const Viewer& viewer) {
    return make_figures(work, viewer, registers, population_of(request));
  }));
  const Language language = shown_of(request).language;
  TRY_ASSIGN(std::string bytes, figures_document(report, format, language));
  return http::attachment(std::string(content_type(format)), std::move(bytes), file_name(report, format, language));
}

void add_document_route(http::Router& router, Gate& gate, Registers& registers, Format format) {
  auto builder = http::get("/api/{municipality_id}/reports/figures." + base::name_of(format));
  with_language(with_population(builder))
      .summary("The figures of a population as a document")
      .tag("reports")
      .returns_file(std::string(content_type(format)));
  router.add(builder.handle([&gate, &registers, format](const http::Request& request) {
    return document(gate, registers, request, format);
  }));
}

}  // namespace

void add_figures_routes(http::Router& router, Gate& gate, Registers& registers) {
  auto page = http::get("/api/{municipality_id}/reports/figures");
  with_shown(with_population(page)).summary("The figures of a population").tag("reports").returns<FiguresView>();
  router.add(page.handle([&gate, &registers](const http::Request& request) {
    return gate.read<http::Response>(
        request, [&](Work& work, const Viewer& viewer) -> base::Result<http::Response> {
          TRY_ASSIGN(const auto report, make_figures(work, viewer, registers, population_of(request)));
          return http::json(view_of(report, shown_of(request)));
        });
  }));
  for (const auto& [format, name] : kFormatNames) add_document_route(router, gate, registers, format);
  router.add(http::post("/api/{municipality_id}/reports/figure-openings")
                 .summary("The people behind a figure")
                 .tag("reports")
                 .query({"language", "Swedish or English", http::QueryKind::choice, false, 0, 0, {"sv", "en"}})
                 .body<FigureAskedView>()
                 .returns<OpenedFigureView>()
                 .handle([&gate, &registers](const http::Request& request, const FigureAskedView& view) {
                   return gate.read<http::Response>(
                       request, [&](Work& work, const Viewer& viewer) -> base::Result<http::Response> {
                         TRY_ASSIGN(const auto asked, asked_of(view));
                         TRY_ASSIGN(const auto opened, open_figure(work, viewer, registers, asked));
                         return http::json(view_of(opened, asked, shown_of(request).language));
                       });
                 }));
}

}  // namespace reports
