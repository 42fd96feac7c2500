#include "plans/follow_actions.h"
#include "plans/routes.h"
#include "plans/step_json.h"

namespace plans {

namespace {

using accounts::Gate;

Progress progress_of(const NewProgressView& x, const http::Request& request) {
  return {"",         request.version(), std::string(request.path_parameter("activity_id")),
          x.progress, x.reported_on,     x.reason};
}

}  // namespace

void add_plan_follow_routes(http::Router& router, Gate& gate) {
  const std::string path = "/api/{municipality_id}/plans/{id}";
  router.add(http::put(path + "/activities/{activity_id}/progress")
                 .summary("What became of an activity; the version is the progress's own, 0 where there is none")
                 .tag("plans")
                 .versioned()
                 .body<NewProgressView>()
                 .changes()
                 .handle([&gate](const http::Request& request, const NewProgressView& input) {
                   return change_plan(gate, request, [&](Work& work, const Viewer& viewer, const std::string& id,
                                                         std::int64_t) {
                     return report_progress(work, viewer, id, progress_of(input, request));
                   });
                 }));
  router.add(http::post(path + "/follow-ups")
                 .summary("Follow a plan up")
                 .tag("plans")
                 .versioned()
                 .body<NewFollowUpView>()
                 .changes()
                 .handle([&gate](const http::Request& request, const NewFollowUpView& input) {
                   return change_plan(gate, request, [&](Work& work, const Viewer& viewer, const std::string& id,
                                                         std::int64_t version) {
                     return follow_up_plan(work, viewer, id, version, follow_up_of(input));
                   });
                 }));
}

}  // namespace plans
