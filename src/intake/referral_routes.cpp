#include "intake/routes.h"

#include <algorithm>

#include "intake/referral_json.h"
#include "platform/http/page.h"

namespace intake {

namespace {

using accounts::Gate;

bool is_wanted(const ReferralRow& row, const std::string& state) {
  const bool open =
      row.referral.state == ReferralState::sent || row.referral.state == ReferralState::question;
  return state == "all" || open == (state == "open");
}

base::Result<http::Response> list(Work& work, const Viewer& viewer, const http::Request& request) {
  const bool received = request.query("direction").value_or("received") == "received";
  const std::string state = request.query("state").value_or("open");
  TRY_ASSIGN(auto rows, list_referrals(work, viewer, received ? Direction::received : Direction::sent));
  std::vector<ReferralRowView> views;
  for (const auto& row : rows) {
    if (!is_wanted(row, state)) continue;
    auto view = view_of(row, viewer, work.today());
    view.direction = received ? "received" : "sent";
    views.push_back(std::move(view));
  }
  return http::json(http::page_of(std::move(views), http::page_request(request)));
}

base::Result<http::Response> find(Work& work, const Viewer& viewer, const http::Request& request) {
  TRY_ASSIGN(const auto sheet,
             find_referral_sheet(work, viewer, std::string(request.path_parameter("id"))));
  return http::json(view_of(sheet, viewer, work.today()));
}

}  // namespace

void add_referral_routes(http::Router& router, Gate& gate) {
  router.add(http::post("/api/{municipality_id}/referrals")
                 .summary("Send a referral or an order")
                 .tag("referrals")
                 .body<NewReferralView>()
                 .creates()
                 .handle([&gate](const http::Request& request, const NewReferralView& input) {
                   return gate.create(request, [&](Work& work, const Viewer& viewer) {
                     return send_referral(work, viewer, referral_of(input));
                   });
                 }));
  router.add(http::get("/api/{municipality_id}/referrals")
                 .summary("Referrals and orders sent by, or to, one's own branches")
                 .tag("referrals")
                 .query({"direction", "Sent or received", http::QueryKind::choice, false, 0, 0, {"sent", "received"}})
                 .query({"state", "Unanswered, answered or all", http::QueryKind::choice, false, 0, 0,
                         {"open", "answered", "all"}})
                 .paged()
                 .returns<http::Page<ReferralRowView>>()
                 .handle([&gate](const http::Request& request) {
                   return gate.read<http::Response>(request, [&](Work& work, const Viewer& viewer) {
                     return list(work, viewer, request);
                   });
                 }));
  router.add(http::get("/api/{municipality_id}/referrals/{id}")
                 .summary("One referral or order")
                 .tag("referrals")
                 .returns<ReferralView>()
                 .handle([&gate](const http::Request& request) {
                   return gate.read<http::Response>(request, [&](Work& work, const Viewer& viewer) {
                     return find(work, viewer, request);
                   });
                 }));
}

}  // namespace intake
