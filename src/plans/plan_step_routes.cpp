#include "plans/routes.h"
#include "plans/step_json.h"

namespace plans {

namespace {

using accounts::Gate;

base::Result<std::string> current(Work& work, const Viewer& viewer, const std::string& id) {
  TRY_ASSIGN(const auto sheet, find_plan_sheet(work, viewer, id));
  std::string out;
  http::write_json(out, view_of(sheet));
  return out;
}

void add_draft_routes(http::Router& router, Gate& gate, const std::string& path) {
  router.add(http::put(path + "/draft")
                 .summary("Write the draft of a plan anew")
                 .tag("plans")
                 .versioned()
                 .body<ContentView>()
                 .changes()
                 .handle([&gate](const http::Request& request, const ContentView& input) {
                   return change_plan(gate, request, [&](Work& work, const Viewer& viewer, const std::string& id,
                                                         std::int64_t version) {
                     return change_draft(work, viewer, id, version, content_of(input));
                   });
                 }));
  router.add(http::remove(path + "/draft")
                 .summary("Discard the draft: what is agreed stands")
                 .tag("plans")
                 .versioned()
                 .changes()
                 .handle([&gate](const http::Request& request) {
                   return change_plan(gate, request, [&](Work& work, const Viewer& viewer, const std::string& id,
                                                         std::int64_t version) {
                     return discard_draft(work, viewer, id, version);
                   });
                 }));
}

}  // namespace

base::Result<http::Response> change_plan(Gate& gate, const http::Request& request, const PlanAct& act) {
  const std::string id(request.path_parameter("id"));
  return gate.change(
      request, [&](Work& work, const Viewer& viewer) { return act(work, viewer, id, request.version()); },
      [&](Work& work, const Viewer& viewer) { return current(work, viewer, id); });
}

void add_plan_step_routes(http::Router& router, Gate& gate) {
  const std::string path = "/api/{municipality_id}/plans/{id}";
  add_draft_routes(router, gate, path);
  router.add(http::post(path + "/agreement")
                 .summary("Agree the draft with the person: a new version")
                 .tag("plans")
                 .versioned()
                 .body<AgreementView>()
                 .changes()
                 .handle([&gate](const http::Request& request, const AgreementView& input) {
                   return change_plan(gate, request, [&](Work& work, const Viewer& viewer, const std::string& id,
                                                         std::int64_t version) {
                     return agree_plan(work, viewer, id, version,
                                       {input.agreed_on, input.agreement, input.not_agreed_reason});
                   });
                 }));
  router.add(http::post(path + "/ending")
                 .summary("End a plan")
                 .tag("plans")
                 .versioned()
                 .body<EndingView>()
                 .changes()
                 .handle([&gate](const http::Request& request, const EndingView& input) {
                   return change_plan(gate, request, [&](Work& work, const Viewer& viewer, const std::string& id,
                                                         std::int64_t version) {
                     return end_plan(work, viewer, id, version, {input.ended_on, input.end_reason, input.end_text});
                   });
                 }));
}

}  // namespace plans
