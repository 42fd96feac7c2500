#include "base/names.h"
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
  std::vector<std::string> choices;
  for (const auto variable : analysis::kExitGroupVariables) choices.push_back(base::name_of(variable));
  with_place_and_filters(with_period_and_bands(builder))
      .query({"by", "What the groups are by", http::QueryKind::choice, true, 0, 0, choices});
  return builder;
}

base::Result<ExitGroupsReport> report_of(Gate& gate, Registers& registers, const http::Request& request) {
  return gate.read<ExitGroupsReport>(request, [&](Work& work, const Viewer& viewer) {
    return make_exit_groups(work, viewer, registers, population_of(request),
                            base::named<analysis::Variable>(request.query("by").value_or("")));
  });
}

int started(const ExitGroupsReport& report) {
  if (!report.found) return 0;
  int out = report.found->left_out;
  for (const auto& group : report.found->groups) out += static_cast<int>(group.stays.rows);
  return out;
}

}  // namespace

void add_exit_groups_routes(http::Router& router, Gate& gate, Registers& registers) {
  const std::string path = "/api/{municipality_id}/reports/exit-groups";
  auto page = http::get(path);
  with_shown(with_groups(page))
      .summary("How long participations last and what they lead to, by group")
      .tag("reports")
      .returns<PanelFiguresView>();
  router.add(page.handle([&gate, &registers](const http::Request& request) -> base::Result<http::Response> {
    TRY_ASSIGN(const auto report, report_of(gate, registers, request));
    return http::json(view_of_panels(report, started(report), exit_groups_panels(report, shown_of(request))));
  }));
  add_panel_documents(
      router, path, "How long participations last, by group, as a document",
      [](auto& builder) -> auto& { return with_groups(builder); },
      [&gate, &registers](const http::Request& request, Language language) -> base::Result<PanelDocument> {
        TRY_ASSIGN(const auto report, report_of(gate, registers, request));
        return document_of(report, language);
      });
}

}  // namespace reports
