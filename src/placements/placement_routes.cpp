#include "placements/placement_json.h"
#include "placements/routes.h"

namespace placements {

namespace {

using accounts::Gate;

base::PersonId person_of(const http::Request& request) {
  return base::PersonId(std::string(request.path_parameter("id")));
}

void add_reading(http::Router& router, Gate& gate, const std::string& person) {
  router.add(http::get(person + "/placements")
                 .summary("The placements of a person")
                 .tag("placements")
                 .returns<PlacementsView>()
                 .handle([&gate](const http::Request& request) {
                   return gate.read<http::Response>(
                       request, [&](Work& work, const Viewer& viewer) -> base::Result<http::Response> {
                         TRY_ASSIGN(const auto list, list_placements(work, viewer, person_of(request)));
                         PlacementsView out{{}, list.hidden_count};
                         for (const auto& sheet : list.sheets) out.items.push_back(view_of(sheet));
                         return http::json(out);
                       });
                 }));
  router.add(http::get("/api/{municipality_id}/placements/{id}")
                 .summary("One placement with follow-ups and assessments")
                 .tag("placements")
                 .returns<PlacementDetailsView>()
                 .handle([&gate](const http::Request& request) {
                   return gate.read<http::Response>(
                       request, [&](Work& work, const Viewer& viewer) -> base::Result<http::Response> {
                         TRY_ASSIGN(const auto details,
                                    find_placement_details(work, viewer, std::string(request.path_parameter("id"))));
                         return http::json(view_of(details));
                       });
                 }));
}

}  // namespace

void add_placement_routes(http::Router& router, Gate& gate) {
  const std::string person = "/api/{municipality_id}/people/{id}";
  add_reading(router, gate, person);
  router.add(http::post(person + "/placements")
                 .summary("Plan a placement")
                 .tag("placements")
                 .body<NewPlacement>()
                 .creates()
                 .handle([&gate](const http::Request& request, const NewPlacement& x) {
                   return gate.create(request, [&](Work& work, const Viewer& viewer) {
                     return plan_placement(work, viewer, person_of(request), x);
                   });
                 }));
}

}  // namespace placements
