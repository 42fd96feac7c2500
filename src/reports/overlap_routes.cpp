#include "compute/overlap_json.h"
#include "reports/overlap_actions.h"
#include "reports/overlap_panels.h"
#include "reports/panel_pages_json.h"
#include "reports/population_json.h"
#include "reports/routes.h"

namespace reports {

namespace {

using accounts::Gate;
using record::Work;
using sharing::Viewer;

// Those whose participation goes on on a day: there is no other basis.
FiguresAsked asked_of(const http::Request& request) {
  FiguresAsked out = population_of(request);
  out.basis = analysis::DateBasis::ongoing;
  return out;
}

base::Result<OverlapSheet> sheet_of(Gate& gate, Registers& registers, const http::Request& request) {
  return gate.read<OverlapSheet>(request, [&](Work& work, const Viewer& viewer) {
    return make_overlap(work, viewer, registers, asked_of(request));
  });
}

void add_input_route(http::Router& router, Gate& gate, Registers& registers) {
  auto builder = http::get("/api/{municipality_id}/reports/overlap.json");
  with_ongoing(builder)
      .summary("The pseudonymised rows that it is counted from, for samsyn compute overlap")
      .tag("reports")
      .returns_file("application/json");
  router.add(builder.handle([&gate, &registers](const http::Request& request) -> base::Result<http::Response> {
    using Rows = std::vector<analysis::OverlapRow>;
    TRY_ASSIGN(auto rows, gate.read<Rows>(request, [&](Work& work, const Viewer& viewer) {
      return make_overlap_rows(work, viewer, registers, asked_of(request));
    }));
    return http::attachment("application/json", http::to_json(compute::OverlapInput{std::move(rows)}),
                            file_stem(asked_of(request), Language::en) + ".json");
  }));
}

}  // namespace

void add_overlap_routes(http::Router& router, Gate& gate, Registers& registers) {
  const std::string path = "/api/{municipality_id}/reports/overlap";
  auto page = http::get(path);
  with_shown(with_ongoing(page))
      .summary("At which agencies a population is, alone and at once, month by month")
      .tag("reports")
      .returns<PanelFiguresView>();
  router.add(page.handle([&gate, &registers](const http::Request& request) -> base::Result<http::Response> {
    TRY_ASSIGN(const auto sheet, sheet_of(gate, registers, request));
    return http::json(
        view_of_panels(sheet, sheet.report.last().total.people, overlap_panels(sheet.report, shown_of(request))));
  }));
  add_panel_documents(
      router, path, "The same as a document", [](auto& builder) -> auto& { return with_ongoing(builder); },
      [&gate, &registers](const http::Request& request, Language language) -> base::Result<PanelDocument> {
        TRY_ASSIGN(const auto sheet, sheet_of(gate, registers, request));
        return document_of(sheet, language);
      });
  add_input_route(router, gate, registers);
}

}  // namespace reports
