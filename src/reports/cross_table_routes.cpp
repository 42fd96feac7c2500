#include "reports/cross_table_actions.h"
#include "reports/cross_table_document.h"
#include "reports/panel_pages_json.h"
#include "reports/population_json.h"
#include "reports/routes.h"

namespace reports {

namespace {

using accounts::Gate;
using record::Work;
using sharing::Viewer;

template <class E>
std::vector<std::string> choices() {
  std::vector<std::string> out;
  for (const auto& [value, name] : enum_names(E{})) out.emplace_back(name);
  return out;
}

template <class Builder>
Builder& with_cross(Builder& builder) {
  with_population(builder)
      .query({"lines", "The variable of the lines", http::QueryKind::choice, true, 0, 0,
              choices<analysis::Variable>()})
      .query(
          {"columns", "That of the columns", http::QueryKind::choice, true, 0, 0, choices<analysis::Variable>()})
      .query({"measure", "What is counted", http::QueryKind::choice, false, 0, 0, choices<CrossMeasure>()})
      .query({"shares", "What shares are of", http::QueryKind::choice, false, 0, 0, choices<CrossShares>()});
  return builder;
}

CrossChoice choice_of(const http::Request& request) {
  CrossChoice out{base::named<analysis::Variable>(request.query("lines").value_or("")),
                  base::named<analysis::Variable>(request.query("columns").value_or(""))};
  if (const auto measure = request.query("measure")) out.measure = base::named<CrossMeasure>(*measure);
  if (const auto shares = request.query("shares")) out.shares = base::named<CrossShares>(*shares);
  return out;
}

base::Result<CrossReport> report_of(Gate& gate, Registers& registers, const http::Request& request) {
  return gate.read<CrossReport>(request, [&](Work& work, const Viewer& viewer) {
    return make_cross_table(work, viewer, registers, population_of(request), choice_of(request));
  });
}

}  // namespace

void add_cross_table_routes(http::Router& router, Gate& gate, Registers& registers) {
  add_panel_page<PanelFiguresView>(
      router, "/api/{municipality_id}/reports/cross-table", "Two variables against each other in a population",
      [](auto& builder) -> auto& { return with_cross(builder); },
      [&gate, &registers](const http::Request& request) { return report_of(gate, registers, request); },
      [](const CrossReport& report, const Shown& shown) {
        return view_of_panels(report, report.table.all.people, {cross_panel(report, shown)});
      });
}

}  // namespace reports
