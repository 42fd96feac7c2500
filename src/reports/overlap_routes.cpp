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

}  // namespace

void add_overlap_routes(http::Router& router, Gate& gate, Registers& registers) {
  const std::string path = "/api/{municipality_id}/reports/overlap";
  const auto with = [](auto& builder) -> auto& { return with_ongoing(builder); };
  add_panel_page<PanelFiguresView>(
      router, path, "At which agencies a population is, alone and at once, month by month", with,
      [&gate, &registers](const http::Request& request) { return sheet_of(gate, registers, request); },
      [](const OverlapSheet& sheet, const Shown& shown) {
        return view_of_panels(sheet, sheet.report.last().total.people, overlap_panels(sheet.report, shown));
      });
  add_panel_rows(
      router, path, "overlap", with,
      [&gate, &registers](const http::Request& request) -> base::Result<compute::OverlapInput> {
        using Rows = std::vector<analysis::OverlapRow>;
        TRY_ASSIGN(auto rows, gate.read<Rows>(request, [&](Work& work, const Viewer& viewer) {
          return make_overlap_rows(work, viewer, registers, asked_of(request));
        }));
        return compute::OverlapInput{std::move(rows)};
      },
      [](const http::Request& request) { return file_stem(asked_of(request), Language::en); });
}

}  // namespace reports
