#include "outcomes/exit_actions.h"
#include "outcomes/exit_json.h"
#include "outcomes/participation_json.h"
#include "outcomes/routes.h"

namespace outcomes {

namespace {

using accounts::Gate;

std::string id_of(const http::Request& request) { return std::string(request.path_parameter("id")); }

void add_exit(http::Router& router, Gate& gate, const sharing::EndingTable& endings, const std::string& path) {
  router.add(http::get(path + "/exit")
                 .summary("What stands in the way of an exit")
                 .tag("participations")
                 .returns<ExitCheckView>()
                 .handle([&gate, &endings](const http::Request& request) {
                   return gate.read<http::Response>(
                       request, [&](Work& work, const Viewer& viewer) -> base::Result<http::Response> {
                         TRY_ASSIGN(const auto check, check_exit(work, viewer, endings, id_of(request)));
                         return http::json(view_of(check));
                       });
                 }));
  router.add(http::post(path + "/exit")
                 .summary("End a participation with one reason and one main outcome")
                 .tag("participations")
                 .versioned()
                 .body<ExitView>()
                 .changes()
                 .handle([&gate, &endings](const http::Request& request, const ExitView& input) {
                   return change_participation(
                       gate, request,
                       [&](Work& work, const Viewer& viewer, const std::string& id, std::int64_t version) {
                         return end_participation(work, viewer, endings, id, version, exit_of(input));
                       });
                 }));
}

void add_later(http::Router& router, Gate& gate, const std::string& path) {
  router.add(http::post(path + "/exit-postponement")
                 .summary("Put the exit off")
                 .tag("participations")
                 .versioned()
                 .body<ExitPostponement>()
                 .changes()
                 .handle([&gate](const http::Request& request, const ExitPostponement& input) {
                   return change_participation(
                       gate, request,
                       [&](Work& work, const Viewer& viewer, const std::string& id, std::int64_t version) {
                         return postpone_exit(work, viewer, id, version, input.until_on, input.reason);
                       });
                 }));
  router.add(http::post(path + "/reopening")
                 .summary("Take an end back")
                 .tag("participations")
                 .versioned()
                 .body<Reopening>()
                 .changes()
                 .handle([&gate](const http::Request& request, const Reopening& input) {
                   return change_participation(
                       gate, request,
                       [&](Work& work, const Viewer& viewer, const std::string& id, std::int64_t version) {
                         return reopen_participation(work, viewer, id, version, input.reason);
                       });
                 }));
}

void add_follow_up(http::Router& router, Gate& gate, const std::string& path) {
  router.add(http::post(path + "/follow-ups/{follow_up_id}/answer")
                 .summary("How it went for somebody who has left")
                 .tag("participations")
                 .versioned()
                 .body<FollowUpAnswerView>()
                 .changes()
                 .handle([&gate](const http::Request& request, const FollowUpAnswerView& input) {
                   return change_participation(
                       gate, request,
                       [&](Work& work, const Viewer& viewer, const std::string& id, std::int64_t version) {
                         const std::string follow_up_id(request.path_parameter("follow_up_id"));
                         return answer_follow_up(work, viewer, id, follow_up_id, version, answer_of(input));
                       });
                 }));
}

}  // namespace

void add_exit_routes(http::Router& router, Gate& gate, const sharing::EndingTable& endings) {
  const std::string path = "/api/{municipality_id}/participations/{id}";
  add_exit(router, gate, endings, path);
  add_later(router, gate, path);
  add_follow_up(router, gate, path);
}

}  // namespace outcomes
