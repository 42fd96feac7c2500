#include "compute/workload_json.h"
#include "reports/panel_pages_json.h"
#include "reports/population_json.h"
#include "reports/routes.h"
#include "reports/workload_actions.h"

namespace reports {

void add_workload_routes(http::Router& router, accounts::Gate& gate, Registers& registers) {
  const std::string path = "/api/{municipality_id}/reports/workload";
  const auto with = [](auto& builder) -> auto& { return with_ongoing(builder); };
  add_panel_page<PanelFiguresView>(
      router, path, "How many cases lie on whom, month by month, and how often they change hands", with,
      [&gate, &registers](const http::Request& request) {
        return gate.read<WorkloadReport>(request, [&](record::Work& work, const sharing::Viewer& viewer) {
          return make_workload(work, viewer, registers, population_of(request));
        });
      },
      [](const WorkloadReport& report, const Shown& shown) {
        return view_of_panels(report, report.people(), workload_panels(report, shown));
      });
  add_panel_rows(
      router, path, "workload", with,
      [&gate, &registers](const http::Request& request) {
        return gate.read<analysis::WorkloadInput>(request, [&](record::Work& work, const sharing::Viewer& viewer) {
          return make_workload_input(work, viewer, registers, population_of(request));
        });
      },
      [](const http::Request& request) {
        const auto asked = population_of(request);
        return "workload-" + asked.from.str() + "--" + asked.to.str();
      });
}

}  // namespace reports
