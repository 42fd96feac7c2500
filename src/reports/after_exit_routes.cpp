#include "compute/response_rate_json.h"
#include "reports/after_exit_actions.h"
#include "reports/panel_pages_json.h"
#include "reports/population_json.h"
#include "reports/routes.h"

namespace reports {

void add_after_exit_routes(http::Router& router, accounts::Gate& gate, Registers& registers) {
  const std::string path = "/api/{municipality_id}/reports/after-exit";
  const auto with = [](auto& builder) -> auto& { return with_place_and_filters(with_period(builder)); };
  add_panel_page<PanelFiguresView>(
      router, path, "Who was asked some months after the exit, who answered, and how it went", with,
      [&gate, &registers](const http::Request& request) {
        return gate.read<AfterExitReport>(request, [&](record::Work& work, const sharing::Viewer& viewer) {
          return make_after_exit(work, viewer, registers, population_of(request));
        });
      },
      [](const AfterExitReport& report, const Shown& shown) {
        return view_of_panels(report, report.people(), after_exit_panels(report, shown));
      });
  add_panel_rows(
      router, path, "response-rate", with,
      [&gate, &registers](const http::Request& request) {
        return gate.read<analysis::ResponseRateInput>(
            request, [&](record::Work& work, const sharing::Viewer& viewer) {
              return make_after_exit_input(work, viewer, registers, population_of(request));
            });
      },
      [](const http::Request& request) {
        const auto asked = population_of(request);
        return "after-exit-" + asked.from.str() + "--" + asked.to.str();
      });
}

}  // namespace reports
