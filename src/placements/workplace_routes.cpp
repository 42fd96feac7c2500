#include "placements/routes.h"
#include "placements/workplace_json.h"

namespace placements {

namespace {

using accounts::Gate;

std::string id_of(const http::Request& request) { return std::string(request.path_parameter("id")); }

base::Result<std::string> current(Work& work, const Viewer& viewer, const http::Request& request) {
  TRY_ASSIGN(const auto sheet, find_workplace_sheet(work, viewer, id_of(request)));
  std::string out;
  http::write_json(out, view_of(sheet));
  return out;
}

void add_reading(http::Router& router, Gate& gate, const std::string& path) {
  router.add(http::get(path)
                 .summary("Workplaces with their free places today")
                 .tag("placements")
                 .returns<WorkplacesView>()
                 .handle([&gate](const http::Request& request) {
                   return gate.read<http::Response>(
                       request, [&](Work& work, const Viewer& viewer) -> base::Result<http::Response> {
                         WorkplacesView out;
                         for (const auto& row : list_workplaces(work, viewer)) out.items.push_back(view_of(row));
                         return http::json(out);
                       });
                 }));
  router.add(http::get(path + "/{id}")
                 .summary("A workplace with who is and has been there")
                 .tag("placements")
                 .returns<WorkplaceSheetView>()
                 .handle([&gate](const http::Request& request) {
                   return gate.read<http::Response>(
                       request, [&](Work& work, const Viewer& viewer) -> base::Result<http::Response> {
                         TRY_ASSIGN(const auto sheet, find_workplace_sheet(work, viewer, id_of(request)));
                         return http::json(view_of(sheet));
                       });
                 }));
}

}  // namespace

void add_workplace_routes(http::Router& router, Gate& gate) {
  const std::string path = "/api/{municipality_id}/workplaces";
  add_reading(router, gate, path);
  router.add(http::post(path)
                 .summary("Register a workplace in one's branch")
                 .tag("placements")
                 .body<NewWorkplace>()
                 .creates()
                 .handle([&gate](const http::Request& request, const NewWorkplace& x) {
                   return gate.create(request, [&](Work& work, const Viewer& viewer) {
                     Workplace made = x.fields.workplace;
                     made.holder_id = x.branch_id;
                     return add_workplace(work, viewer, made);
                   });
                 }));
  router.add(http::patch(path + "/{id}")
                 .summary("Change or end a workplace")
                 .tag("placements")
                 .versioned()
                 .body<WorkplaceFields>()
                 .changes()
                 .handle([&gate](const http::Request& request, const WorkplaceFields& x) {
                   return gate.change(
                       request,
                       [&](Work& work, const Viewer& viewer) {
                         return change_workplace(work, viewer, id_of(request), request.version(), x.workplace);
                       },
                       [&](Work& work, const Viewer& viewer) { return current(work, viewer, request); });
                 }));
}

}  // namespace placements
