#include "compute/deadlines_json.h"
#include "reports/deadlines_actions.h"
#include "reports/panel_pages_json.h"
#include "reports/population_json.h"
#include "reports/routes.h"

namespace reports {

void add_deadlines_routes(http::Router& router, accounts::Gate& gate, Registers& registers) {
  const std::string path = "/api/{municipality_id}/reports/deadlines";
  const auto with = [](auto& builder) -> auto& { return with_place_and_filters(with_period(builder)); };
  add_panel_page<PanelFiguresView>(
      router, path, "Whether those who started were introduced in time: needs mapped and a plan begun", with,
      [&gate, &registers](const http::Request& request) {
        return gate.read<DeadlinesReport>(request, [&](record::Work& work, const sharing::Viewer& viewer) {
          return make_deadlines(work, viewer, registers, population_of(request));
        });
      },
      [](const DeadlinesReport& report, const Shown& shown) {
        return view_of_panels(report, report.people(), deadlines_panels(report, shown));
      });
  add_panel_rows(
      router, path, "deadlines", with,
      [&gate, &registers](const http::Request& request) {
        return gate.read<analysis::DeadlinesInput>(request, [&](record::Work& work, const sharing::Viewer& viewer) {
          return make_deadlines_input(work, viewer, registers, population_of(request));
        });
      },
      [](const http::Request& request) {
        const auto asked = population_of(request);
        return "deadlines-" + asked.from.str() + "--" + asked.to.str();
      });
}

}  // namespace reports
