#include "placements/placement_json.h"
#include "placements/routes.h"

namespace placements {

namespace {

std::string id_of(const http::Request& request) { return std::string(request.path_parameter("id")); }

}  // namespace

void add_follow_up_routes(http::Router& router, accounts::Gate& gate) {
  const std::string one = "/api/{municipality_id}/placements/{id}";
  router.add(http::post(one + "/follow-ups")
                 .summary("A follow-up on site")
                 .tag("placements")
                 .body<FollowUp>()
                 .creates()
                 .handle([&gate](const http::Request& request, const FollowUp& x) {
                   return gate.create(request, [&](Work& work, const Viewer& viewer) {
                     return add_follow_up(work, viewer, id_of(request), x);
                   });
                 }));
  router.add(http::post(one + "/work-abilities")
                 .summary("Sign an assessment of work ability")
                 .tag("placements")
                 .body<WorkAbility>()
                 .creates()
                 .handle([&gate](const http::Request& request, const WorkAbility& x) {
                   return gate.create(request, [&](Work& work, const Viewer& viewer) {
                     return sign_work_ability(work, viewer, id_of(request), x);
                   });
                 }));
}

}  // namespace placements
