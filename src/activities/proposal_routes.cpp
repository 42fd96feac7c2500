#include "activities/intervention_json.h"
#include "activities/proposal_actions.h"
#include "activities/routes.h"

namespace activities {

namespace {

using accounts::Gate;

struct RejectionView {
  std::string text;
};
template <class V>
void describe(V& v, RejectionView& x) {
  v.text("text", x.text, {.min = 1, .max = 500});
}

std::string id_of(const http::Request& request) { return std::string(request.path_parameter("id")); }

const char* const kProposal = "/api/{municipality_id}/intervention-proposals/{id}/";

void add_making(http::Router& router, Gate& gate) {
  router.add(http::post("/api/{municipality_id}/interventions/{id}/proposals")
                 .summary("Propose a change, as the one who carries it out in another branch")
                 .tag("interventions")
                 .body<ChangeInput>()
                 .creates()
                 .handle([&gate](const http::Request& request, const ChangeInput& x) {
                   return gate.create(request, [&](Work& work, const Viewer& viewer) {
                     return make_proposal(work, viewer, id_of(request), change_of(x));
                   });
                 }));
}

}  // namespace

void add_proposal_routes(http::Router& router, Gate& gate) {
  add_making(router, gate);
  router.add(http::post(kProposal + std::string("approval"))
                 .summary("Approve a proposal: the change is made")
                 .tag("interventions")
                 .versioned()
                 .changes()
                 .handle([&gate](const http::Request& request) {
                   return gate.change(request, [&](Work& work, const Viewer& viewer) {
                     return approve_proposal(work, viewer, id_of(request), request.version());
                   });
                 }));
  router.add(http::post(kProposal + std::string("rejection"))
                 .summary("Reject a proposal, with words")
                 .tag("interventions")
                 .versioned()
                 .body<RejectionView>()
                 .changes()
                 .handle([&gate](const http::Request& request, const RejectionView& x) {
                   return gate.change(request, [&](Work& work, const Viewer& viewer) {
                     return reject_proposal(work, viewer, id_of(request), request.version(), x.text);
                   });
                 }));
  router.add(http::post(kProposal + std::string("withdrawal"))
                 .summary("Take back one's own proposal")
                 .tag("interventions")
                 .versioned()
                 .changes()
                 .handle([&gate](const http::Request& request) {
                   return gate.change(request, [&](Work& work, const Viewer& viewer) {
                     return withdraw_proposal(work, viewer, id_of(request), request.version());
                   });
                 }));
}

}  // namespace activities
