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

}  // namespace

void add_national_routes(http::Router& router, Gate& gate, Registers& registers) {
  const std::string path = "/api/{municipality_id}/reports/national";
  const auto with = [](auto& builder) -> auto& { return with_period(with_place_and_filters(builder)); };
  add_panel_page<NationalView>(
      router, path,
      "Who of those that ended began to work or study, by the national definition beside the own one", with,
      [&gate, &registers](const http::Request& request) { return sheet_of(gate, registers, request); },
      [](const NationalSheet& sheet, const Shown& shown) {
        return NationalView{view_of_panels(sheet, sheet.people(), panels_of(sheet, shown)),
                            national_notes(sheet, shown.language)};
      });
  add_panel_rows(
      router, path, "national-outcomes", with,
      [&gate, &registers](const http::Request& request) -> base::Result<compute::NationalOutcomesInput> {
        TRY_ASSIGN(auto input, gate.read<NationalInput>(request, [&](Work& work, const Viewer& viewer) {
          return make_national_input(work, viewer, registers, asked_of(request));
        }));
        return compute::NationalOutcomesInput{std::move(input.meanings), std::move(input.rows)};
      },
      [](const http::Request& request) { return national_file_stem(asked_of(request), Language::en); });
}

}  // namespace reports
