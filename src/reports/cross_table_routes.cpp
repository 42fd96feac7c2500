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
  const std::string path = "/api/{municipality_id}/reports/cross-table";
  auto page = http::get(path);
  with_shown(with_cross(page))
      .summary("Two variables against each other in a population")
      .tag("reports")
      .returns<PanelFiguresView>();
  router.add(page.handle([&gate, &registers](const http::Request& request) -> base::Result<http::Response> {
    TRY_ASSIGN(const auto report, report_of(gate, registers, request));
    return http::json(view_of_panels(report, report.table.all.people, {cross_panel(report, shown_of(request))}));
  }));
  add_panel_documents(
      router, path, "Two variables against each other as a document",
      [](auto& builder) -> auto& { return with_cross(builder); },
      [&gate, &registers](const http::Request& request, Language language) -> base::Result<PanelDocument> {
        TRY_ASSIGN(const auto report, report_of(gate, registers, request));
        return document_of(report, language);
      });
}

}  // namespace reports
