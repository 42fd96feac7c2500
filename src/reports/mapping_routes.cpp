#include "reports/mapping_actions.h"
#include "reports/panel_pages_json.h"
#include "reports/population_json.h"
#include "reports/routes.h"

namespace reports {

namespace {

using accounts::Gate;
using record::Work;
using sharing::Viewer;

base::Result<MappingSheet> sheet_of(Gate& gate, Registers& registers, const http::Request& request) {
  return gate.read<MappingSheet>(request, [&](Work& work, const Viewer& viewer) {
    return make_mapping(work, viewer, registers, population_of(request));
  });
}

}  // namespace

void add_mapping_routes(http::Router& router, Gate& gate, Registers& registers) {
  const std::string path = "/api/{municipality_id}/reports/mapping";
  auto page = http::get(path);
  with_shown(with_population(page))
      .summary("What is known of a population's situation")
      .tag("reports")
      .returns<PanelFiguresView>();
  router.add(page.handle([&gate, &registers](const http::Request& request) -> base::Result<http::Response> {
    TRY_ASSIGN(const auto sheet, sheet_of(gate, registers, request));
    return http::json(
        view_of_panels(sheet, sheet.report.people.total, mapping_panels(sheet.report, shown_of(request))));
  }));
  add_panel_documents(
      router, path, "The same as a document", [](auto& builder) -> auto& { return with_population(builder); },
      [&gate, &registers](const http::Request& request, Language language) -> base::Result<PanelDocument> {
        TRY_ASSIGN(const auto sheet, sheet_of(gate, registers, request));
        return document_of(sheet, language);
      });
}

}  // namespace reports
