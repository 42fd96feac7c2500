#include "outcomes/routes.h"

#include "outcomes/participation_json.h"
#include "platform/http/page.h"

namespace outcomes {

namespace {

using accounts::Gate;

base::Result<http::Response> list(Work& work, const Viewer& viewer, const http::Request& request) {
  const auto page = http::page_request(request);
  PortfolioQuery query{base::UnitId(request.query("unit_id").value_or("")), 0,
                       request.query("state").value_or("ongoing"),
                       request.query("owner").value_or("all") == "mine" ? viewer.staff_id.str() : "", "",
                       work.today(), page.sort_by, page.descending, page.limit, (page.page - 1) * page.limit};
  TRY_ASSIGN(const auto answer, portfolio(work, viewer, std::move(query)));
  http::Page<ParticipationRowView> out;
  for (const auto& row : answer.rows) out.items.push_back(view_of(row, work.today()));
  out.meta = http::page_meta(page, out.items.size(), static_cast<size_t>(answer.total));
  return http::json(out);
}

}  // namespace

void add_participation_routes(http::Router& router, Gate& gate) {
  router.add(http::post("/api/{municipality_id}/participations")
                 .summary("Start a participation in a unit or project")
                 .tag("participations")
                 .body<NewParticipationView>()
                 .creates()
                 .handle([&gate](const http::Request& request, const NewParticipationView& input) {
                   return gate.create(request, [&](Work& work, const Viewer& viewer) {
                     return start_participation(work, viewer, participation_of(input));
                   });
                 }));
  router.add(http::get("/api/{municipality_id}/participations")
                 .summary("The portfolio of a unit or project")
                 .tag("participations")
                 .query({"unit_id", "The unit or project", http::QueryKind::id, true, 0, 0, {}})
                 .query({"state", "Planned, ongoing, ended or all", http::QueryKind::choice, false, 0, 0,
                         {"planned", "ongoing", "ended", "all"}})
                 .query({"owner", "Mine or everybody's", http::QueryKind::choice, false, 0, 0, {"mine", "all"}})
                 .paged({"name", "starts_on", "ends_on"})
                 .returns<http::Page<ParticipationRowView>>()
                 .handle([&gate](const http::Request& request) {
                   return gate.read<http::Response>(request, [&](Work& work, const Viewer& viewer) {
                     return list(work, viewer, request);
                   });
                 }));
  router.add(http::get("/api/{municipality_id}/participations/{id}")
                 .summary("One participation with its measurements")
                 .tag("participations")
                 .returns<ParticipationRowView>()
                 .handle([&gate](const http::Request& request) {
                   return gate.read<http::Response>(
                       request, [&](Work& work, const Viewer& viewer) -> base::Result<http::Response> {
                         TRY_ASSIGN(const auto sheet, find_participation_sheet(
                                                          work, viewer, std::string(request.path_parameter("id"))));
                         return http::json(row_view_of(sheet, work.today()));
                       });
                 }));
}

}  // namespace outcomes
