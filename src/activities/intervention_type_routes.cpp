#include "activities/intervention_type_json.h"
#include "activities/routes.h"

namespace activities {

namespace {

using accounts::Gate;

struct CatalogueView {
  std::vector<TypeView> items;
  std::vector<std::string> keeps;
};
template <class V>
void describe(V& v, CatalogueView& x) {
  v.field("items", x.items);
  v.field("keeps", x.keeps);
}
std::string_view schema_name(const CatalogueView*) { return "InterventionCatalogue"; }

std::string id_of(const http::Request& request) { return std::string(request.path_parameter("id")); }

base::Result<http::Response> list(Work& work, const Viewer& viewer) {
  CatalogueView out;
  const auto catalogue = list_catalogue(work, viewer);
  for (const auto& sheet : catalogue.types) out.items.push_back(view_of(sheet, work.today()));
  for (const auto& branch : catalogue.keeps) out.keeps.push_back(branch.str());
  return http::json(out);
}

base::Result<std::string> current(Work& work, const Viewer& viewer, const std::string& id) {
  TRY_ASSIGN(const auto sheet, find_type_sheet(work, viewer, id));
  std::string out;
  http::write_json(out, view_of(sheet, work.today()));
  return out;
}

void add_reading(http::Router& router, Gate& gate) {
  router.add(http::get("/api/{municipality_id}/intervention-types")
                 .summary("The catalogue of interventions, by class")
                 .tag("interventions")
                 .returns<CatalogueView>()
                 .handle([&gate](const http::Request& request) { return gate.read<http::Response>(request, list); }));
  router.add(http::get("/api/{municipality_id}/intervention-types/{id}")
                 .summary("One type of the catalogue")
                 .tag("interventions")
                 .returns<TypeView>()
                 .handle([&gate](const http::Request& request) {
                   return gate.read<http::Response>(
                       request, [&](Work& work, const Viewer& viewer) -> base::Result<http::Response> {
                         TRY_ASSIGN(const auto sheet, find_type_sheet(work, viewer, id_of(request)));
                         return http::json(view_of(sheet, work.today()));
                       });
                 }));
}

}  // namespace

void add_intervention_type_routes(http::Router& router, Gate& gate) {
  add_reading(router, gate);
  router.add(http::post("/api/{municipality_id}/intervention-types")
                 .summary("Add a type to one's branch's catalogue")
                 .tag("interventions")
                 .body<NewType>()
                 .creates()
                 .handle([&gate](const http::Request& request, const NewType& x) {
                   return gate.create(request, [&](Work& work, const Viewer& viewer) {
                     auto type = type_of(x.type);
                     type.holder_id = x.branch_id;
                     return add_type(work, viewer, std::move(type));
                   });
                 }));
  router.add(http::put("/api/{municipality_id}/intervention-types/{id}")
                 .summary("Change or wind up a type of the catalogue")
                 .tag("interventions")
                 .versioned()
                 .body<TypeChange>()
                 .changes()
                 .handle([&gate](const http::Request& request, const TypeChange& x) {
                   return gate.change(
                       request,
                       [&](Work& work, const Viewer& viewer) {
                         return change_type(work, viewer, id_of(request), request.version(), type_of(x));
                       },
                       [&](Work& work, const Viewer& viewer) { return current(work, viewer, id_of(request)); });
                 }));
}

}  // namespace activities
