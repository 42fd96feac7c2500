#include "compute/followup.h"
#include "panels/panel_sheet.h"
#include "panels/shown_json.h"
#include "reports/appendix_document.h"
#include "reports/frozen_figures.h"
#include "reports/frozen_report_json.h"
#include "reports/population_json.h"
#include "reports/routes.h"

namespace reports {

namespace {

using accounts::Gate;
using record::Work;
using sharing::Viewer;

struct FreezingView {
  PopulationBody population;
  std::string name;
  base::Date keep_until = http::blank<base::Date>();
};
template <class V>
void describe(V& v, FreezingView& x) {
  describe(v, x.population);
  v.text("name", x.name, {.min = 1, .max = 200});
  v.field("keep_until", x.keep_until);
}
std::string_view schema_name(const FreezingView*) { return "NewFrozenReport"; }

std::string id_of(const http::Request& request) { return std::string(request.path_parameter("id")); }

base::Result<FrozenSheet> sheet_of(Gate& gate, Registers& registers, const http::Request& request) {
  return gate.read<FrozenSheet>(request, [&](Work& work, const Viewer& viewer) {
    return find_frozen(work, viewer, registers, id_of(request));
  });
}

// What the answer was, what it was made from while that is kept, and the answer as a table.
void add_files(http::Router& router, Gate& gate, Registers& registers, const std::string& path) {
  router.add(http::get(path + "/{id}/output.json")
                 .summary("The frozen answer, byte for byte")
                 .tag("reports")
                 .returns_file("application/json")
                 .handle([&gate, &registers](const http::Request& request) -> base::Result<http::Response> {
                   TRY_ASSIGN(auto sheet, sheet_of(gate, registers, request));
                   return http::attachment("application/json", std::move(sheet.output), "figures.output.json");
                 }));
  router.add(http::get(path + "/{id}/input.json")
                 .summary("The pseudonymised input that the answer was made from, for samsyn compute followup")
                 .tag("reports")
                 .returns_file("application/json")
                 .handle([&gate](const http::Request& request) -> base::Result<http::Response> {
                   TRY_ASSIGN(auto input, gate.read<std::string>(request, [&](Work& work, const Viewer& viewer) {
                     return find_frozen_input(work, viewer, id_of(request));
                   }));
                   return http::attachment("application/json", std::move(input), "figures.input.json");
                 }));
  auto csv = http::get(path + "/{id}/figures.csv");
  with_language(csv)
      .summary("The frozen answer as a table")
      .tag("reports")
      .returns_file(std::string(content_type(Format::csv)));
  router.add(csv.handle([&gate, &registers](const http::Request& request) -> base::Result<http::Response> {
    TRY_ASSIGN(const auto sheet, sheet_of(gate, registers, request));
    const Language language = shown_of(request).language;
    return http::attachment(std::string(content_type(Format::csv)),
                            panels_csv(frozen_panels(compute::followup_answer(sheet.output), {language}),
                                       {sheet.report.place_name, sheet.report.question}, language),
                            "frozen-figures.csv");
  }));
}

void add_list(http::Router& router, Gate& gate, Registers& registers, const std::string& path) {
  router.add(http::get(path)
                 .summary("Frozen reports of one's own branches")
                 .tag("reports")
                 .returns<FrozenReportsView>()
                 .handle([&gate](const http::Request& request) {
                   return gate.read<http::Response>(
                       request, [&](Work& work, const Viewer& viewer) -> base::Result<http::Response> {
                         FrozenReportsView out;
                         for (const auto& report : list_frozen(work, viewer)) out.items.push_back(view_of(report));
                         return http::json(out);
                       });
                 }));
  router.add(http::post(path)
                 .summary("Freeze the figures of a population")
                 .tag("reports")
                 .body<FreezingView>()
                 .creates()
                 .handle([&gate, &registers](const http::Request& request, const FreezingView& x) {
                   return gate.create(request, [&](Work& work, const Viewer& viewer) {
                     return freeze(work, viewer, registers, {x.population.asked(), x.name, x.keep_until});
                   });
                 }));
}

}  // namespace

void add_frozen_report_routes(http::Router& router, Gate& gate, Registers& registers) {
  const std::string path = "/api/{municipality_id}/reports/frozen";
  add_list(router, gate, registers, path);
  auto one = http::get(path + "/{id}");
  with_shown(one)
      .summary("A frozen report, and what has been corrected since")
      .tag("reports")
      .returns<FrozenSheetView>();
  router.add(one.handle([&gate, &registers](const http::Request& request) -> base::Result<http::Response> {
    TRY_ASSIGN(const auto sheet, sheet_of(gate, registers, request));
    return http::json(view_of(sheet, shown_of(request)));
  }));
  add_files(router, gate, registers, path);
  router.add(http::post(path + "/{id}/disposal")
                 .summary("Destroy what a frozen report was made from; its figures stay")
                 .tag("reports")
                 .versioned()
                 .changes()
                 .handle([&gate](const http::Request& request) {
                   return gate.change(request, [&](Work& work, const Viewer& viewer) {
                     return dispose_now(work, viewer, id_of(request), request.version());
                   });
                 }));
}

}  // namespace reports
