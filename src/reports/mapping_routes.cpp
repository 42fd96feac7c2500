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
  add_panel_page<PanelFiguresView>(
      router, "/api/{municipality_id}/reports/mapping", "What is known of a population's situation",
      [](auto& builder) -> auto& { return with_population(builder); },
      [&gate, &registers](const http::Request& request) { return sheet_of(gate, registers, request); },
      [](const MappingSheet& sheet, const Shown& shown) {
        return view_of_panels(sheet, sheet.report.people.total, mapping_panels(sheet.report, shown));
      });
}

}  // namespace reports
