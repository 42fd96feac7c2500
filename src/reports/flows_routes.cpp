#include "base/names.h"
#include "reports/flows_actions.h"
#include "reports/flows_json.h"
#include "reports/panel_pages_json.h"
#include "reports/population_json.h"
#include "reports/routes.h"

namespace reports {

namespace {

using accounts::Gate;
using record::Work;
using sharing::Viewer;

template <class Builder>
Builder& with_flows(Builder& builder) {
  std::vector<std::string> groups;
  for (const auto& [by, name] : kFlowsByNames) groups.emplace_back(name);
  return with_period(with_place_and_filters(builder))
      .query({"by", "Whether people are told apart", http::QueryKind::choice, false, 0, 0, groups});
}

base::Result<FlowsReport> report_of(Gate& gate, Registers& registers, const http::Request& request) {
  return gate.read<FlowsReport>(request, [&](Work& work, const Viewer& viewer) {
    return make_flows(work, viewer, registers, population_of(request),
                      base::named<FlowsBy>(request.query("by").value_or("all")));
  });
}

// Of assistance what was paid, and nothing where by definition nothing is. What the place itself costs is not
// registered, and to who does not work with assistance nothing of it is known.
std::optional<economics::Money> cost_of(const FlowsReport& report, const std::string& state) {
  if (!report.has_assistance || state == base::name_of(FlowState::programme)) return std::nullopt;
  return state == base::name_of(FlowState::assistance) ? report.assistance_month : economics::Money();
}

FlowsModelView model_of(const FlowsReport& report, Language language) {
  FlowsModelView out{report.place, {report.window.last_month.number + 1}, {}, caseload_groups(report, language)};
  for (const auto& state : report.states) {
    out.states.push_back(
        {flow_state_words(state, language), cost_of(report, state), state == base::name_of(FlowState::work)});
  }
  return out;
}

}  // namespace

void add_flows_routes(http::Router& router, Gate& gate, Registers& registers) {
  const std::string path = "/api/{municipality_id}/reports/flows";
  const auto read = [&gate, &registers](const http::Request& request) {
    return report_of(gate, registers, request);
  };
  add_panel_page<PanelFiguresView>(
      router, path, "Who went where from month to month, and how surely the shares are known",
      [](auto& builder) -> auto& { return with_flows(builder); }, read,
      [](const FlowsReport& report, const Shown& shown) {
        return view_of_panels(report, report.people, flows_panels(report, shown));
      });
  auto model = http::get(path + "/caseload");
  panels::with_language(with_flows(model))
      .summary("The same as a caseload takes it")
      .tag("reports")
      .returns<FlowsModelView>();
  router.add(model.handle([read](const http::Request& request) -> base::Result<http::Response> {
    TRY_ASSIGN(const auto report, read(request));
    return http::json(model_of(report, panels::shown_of(request).language));
  }));
}

}  // namespace reports
