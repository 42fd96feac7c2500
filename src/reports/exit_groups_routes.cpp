#include "reports/exit_groups_actions.h"
#include "reports/panel_pages_json.h"
#include "reports/population_json.h"
#include "reports/routes.h"

namespace reports {

namespace {

using accounts::Gate;
using record::Work;
using sharing::Viewer;

template <class Builder>
Builder& with_groups(Builder& builder) {
  with_place_and_filters(with_period_and_bands(builder))
      .query({"by", "What the groups are by", http::QueryKind::choice, true, 0, 0, exit_group_choices()});
  return builder;
}

base::Result<ExitGroupsReport> report_of(Gate& gate, Registers& registers, const http::Request& request) {
  return gate.read<ExitGroupsReport>(request, [&](Work& work, const Viewer& viewer) {
    return make_exit_groups(work, viewer, registers, population_of(request), request.query("by").value_or(""));
  });
}

int started(const ExitGroupsReport& report) {
  if (!report.found) return 0;
  int out = report.found->left_out + report.found->left_before;
  for (const auto& group : report.found->groups) out += static_cast<int>(group.stays.rows);
  return out;
}

}  // namespace

void add_exit_groups_routes(http::Router& router, Gate& gate, Registers& registers) {
  add_panel_page<PanelFiguresView>(
      router, "/api/{municipality_id}/reports/exit-groups",
      "How long participations last and what they lead to, by group",
      [](auto& builder) -> auto& { return with_groups(builder); },
      [&gate, &registers](const http::Request& request) { return report_of(gate, registers, request); },
      [](const ExitGroupsReport& report, const Shown& shown) {
        return view_of_panels(report, started(report), exit_groups_panels(report, shown));
      });
}

}  // namespace reports
