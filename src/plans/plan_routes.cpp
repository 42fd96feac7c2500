#include "plans/routes.h"

#include "plans/sheet_json.h"

namespace plans {

namespace {

using accounts::Gate;

struct Plans {
  std::vector<PlanView> items;
};
template <class V>
void describe(V& v, Plans& x) {
  v.field("items", x.items);
}
std::string_view schema_name(const Plans*) { return "Plans"; }

std::string id_of(const http::Request& request) { return std::string(request.path_parameter("id")); }

base::Result<http::Response> list(Work& work, const Viewer& viewer, const base::PersonId& person_id) {
  TRY_ASSIGN(const auto sheets, plan_sheets_of(work, viewer, person_id));
  Plans out;
  for (const auto& sheet : sheets) out.items.push_back(view_of(sheet));
  return http::json(out);
}

}  // namespace

void add_plan_routes(http::Router& router, Gate& gate) {
  router.add(http::get("/api/{municipality_id}/people/{id}/plans")
                 .summary("A person's plans: what runs first, then the newest")
                 .tag("plans")
                 .returns<Plans>()
                 .handle([&gate](const http::Request& request) {
                   return gate.read<http::Response>(request, [&](Work& work, const Viewer& viewer) {
                     return list(work, viewer, base::PersonId(id_of(request)));
                   });
                 }));
  router.add(http::post("/api/{municipality_id}/plans")
                 .summary("Begin a plan as a draft")
                 .tag("plans")
                 .body<NewPlanView>()
                 .creates()
                 .handle([&gate](const http::Request& request, const NewPlanView& input) {
                   return gate.create(request, [&](Work& work, const Viewer& viewer) {
                     return begin_plan(work, viewer, {input.person_id, input.kind, input.unit_id,
                                                      content_of(input.content)});
                   });
                 }));
  router.add(http::get("/api/{municipality_id}/plans/{id}")
                 .summary("A plan with its versions and what became of it")
                 .tag("plans")
                 .returns<PlanView>()
                 .handle([&gate](const http::Request& request) {
                   return gate.read<http::Response>(
                       request, [&](Work& work, const Viewer& viewer) -> base::Result<http::Response> {
                         TRY_ASSIGN(const auto sheet, find_plan_sheet(work, viewer, id_of(request)));
                         return http::json(view_of(sheet));
                       });
                 }));
}

}  // namespace plans
