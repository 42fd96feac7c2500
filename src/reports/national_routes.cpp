#include "compute/national_outcomes_json.h"
#include "reports/national_actions.h"
#include "reports/panel_pages_json.h"
#include "reports/population_json.h"
#include "reports/routes.h"

namespace reports {

namespace {

using accounts::Gate;
using record::Work;
using sharing::Viewer;

// The panels with what they leave out and by which template they count.
struct NationalView {
  PanelFiguresView figures;
  std::vector<std::string> notes;
};
template <class V>
void describe(V& v, NationalView& x) {
  describe(v, x.figures);
  v.field("notes", x.notes);
}
inline std::string_view schema_name(const NationalView*) { return "NationalFigures"; }

// Those who ended in the period: there is no other basis.
FiguresAsked asked_of(const http::Request& request) {
  FiguresAsked out = population_of(request);
  out.basis = analysis::DateBasis::ended;
  return out;
}

base::Result<NationalSheet> sheet_of(Gate& gate, Registers& registers, const http::Request& request) {
  return gate.read<NationalSheet>(request, [&](Work& work, const Viewer& viewer) {
    return make_national(work, viewer, registers, asked_of(request));
  });
}

void add_input_route(http::Router& router, Gate& gate, Registers& registers) {
  auto builder = http::get("/api/{municipality_id}/reports/national.json");
  with_period(with_place_and_filters(builder))
      .summary("The pseudonymised rows that it is counted from, for samsyn compute national-outcomes")
      .tag("reports")
      .returns_file("application/json");
  router.add(builder.handle([&gate, &registers](const http::Request& request) -> base::Result<http::Response> {
    TRY_ASSIGN(auto input, gate.read<NationalInput>(request, [&](Work& work, const Viewer& viewer) {
      return make_national_input(work, viewer, registers, asked_of(request));
    }));
    return http::attachment(
        "application/json",
        http::to_json(compute::NationalOutcomesInput{std::move(input.meanings), std::move(input.rows)}),
        national_file_stem(asked_of(request), Language::en) + ".json");
  }));
}

}  // namespace

void add_national_routes(http::Router& router, Gate& gate, Registers& registers) {
  const std::string path = "/api/{municipality_id}/reports/national";
  auto page = http::get(path);
  with_shown(with_period(with_place_and_filters(page)))
      .summary("Who of those that ended began to work or study, by the national definition beside the own one")
      .tag("reports")
      .returns<NationalView>();
  router.add(page.handle([&gate, &registers](const http::Request& request) -> base::Result<http::Response> {
    TRY_ASSIGN(const auto sheet, sheet_of(gate, registers, request));
    const Shown shown = shown_of(request);
    return http::json(NationalView{view_of_panels(sheet, sheet.people(), panels_of(sheet, shown)),
                                   national_notes(sheet, shown.language)});
  }));
  add_panel_documents(
      router, path, "The same as a document",
      [](auto& builder) -> auto& { return with_period(with_place_and_filters(builder)); },
      [&gate, &registers](const http::Request& request, Language language) -> base::Result<PanelDocument> {
        TRY_ASSIGN(const auto sheet, sheet_of(gate, registers, request));
        return document_of(sheet, language);
      });
  add_input_route(router, gate, registers);
}

}  // namespace reports
