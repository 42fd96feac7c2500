#include "reports/panel_pages_json.h"
#include "reports/population_json.h"
#include "reports/routes.h"
#include "reports/units_actions.h"

namespace reports {

void add_units_routes(http::Router& router, accounts::Gate& gate, Registers& registers) {
  add_panel_page<PanelFiguresView>(
      router, "/api/{municipality_id}/reports/units", "Units beside one another, month by month",
      [](auto& builder) -> auto& { return with_place_and_filters(with_period_and_bands(builder)); },
      [&gate, &registers](const http::Request& request) {
        return gate.read<UnitsReport>(request, [&](record::Work& work, const sharing::Viewer& viewer) {
          return make_units(work, viewer, registers, population_of(request));
        });
      },
      [](const UnitsReport& report, const Shown& shown) {
        const int people = report.months.all.empty() ? 0 : report.months.all.back();
        return view_of_panels(report, people, units_panels(report, shown));
      });
}

}  // namespace reports
