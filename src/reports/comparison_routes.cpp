#include "base/names.h"
#include "compute/matching_json.h"
#include "reports/comparison_actions.h"
#include "reports/panel_pages_json.h"
#include "reports/population_json.h"
#include "reports/routes.h"

namespace reports {

namespace {

using accounts::Gate;
using record::Work;
using sharing::Viewer;

// The panels with what a calculation takes over: the difference between pairs, as a share.
struct ComparisonView {
  PanelFiguresView figures;
  std::optional<analysis::Effect> matched_effect;
};
template <class V>
void describe(V& v, ComparisonView& x) {
  describe(v, x.figures);
  v.field("matched_effect", x.matched_effect);
}
inline std::string_view schema_name(const ComparisonView*) { return "ComparisonFigures"; }

template <class Builder>
Builder& with_comparison(Builder& builder) {
  std::vector<std::string> outcomes;
  for (const auto& [value, name] : analysis::kComparedOutcomeNames) outcomes.emplace_back(name);
  with_place_and_filters(with_period_and_bands(builder))
      .query(
          {"treated", "The unit that is compared with the branch's others", http::QueryKind::id, true, 0, 0, {}})
      .query({"outcome", "What exits are to have led to", http::QueryKind::choice, true, 0, 0, outcomes});
  return builder;
}

// As the shape that pages of panels share takes it.
struct Asked {
  static constexpr int kDefinitionVersion = ComparisonReport::kDefinitionVersion;
  std::string place;
  FiguresAsked asked;
  std::string register_hash;
  base::Instant read_at;
};

base::Result<ComparisonReport> report_of(Gate& gate, Registers& registers, const http::Request& request) {
  return gate.read<ComparisonReport>(request, [&](Work& work, const Viewer& viewer) {
    return make_comparison(work, viewer, registers,
                           {population_of(request), request.query("treated").value_or(""),
                            base::named<analysis::ComparedOutcome>(request.query("outcome").value_or(""))});
  });
}

}  // namespace

void add_comparison_routes(http::Router& router, Gate& gate, Registers& registers) {
  add_panel_page<ComparisonView>(
      router, "/api/{municipality_id}/reports/comparison",
      "One unit's exits against those of alike people in the branch's other units",
      [](auto& builder) -> auto& { return with_comparison(builder); },
      [&gate, &registers](const http::Request& request) { return report_of(gate, registers, request); },
      [](const ComparisonReport& report, const Shown& shown) {
        const Asked sheet{report.unit_name, report.asked.figures, report.register_hash, report.read_at};
        return ComparisonView{view_of_panels(sheet, report.treated.people + report.controls.people,
                                             comparison_panels(report, shown)),
                              report.matching.matched_effect};
      });
}

}  // namespace reports
