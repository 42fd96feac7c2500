#include "intake/routes.h"

#include "intake/referral_json.h"
#include "platform/http/page.h"

namespace intake {

namespace {

using accounts::Gate;

ReferralQuery query_of(const http::Request& request, const http::PageRequest& page) {
  ReferralQuery query;
  if (request.query("direction") == "sent") query.direction = Direction::sent;
  query.state = request.query("state").value_or("open");
  if (const auto kind = request.query("kind")) query.kind = base::named<ReferralKind>(*kind);
  query.unit_id = request.query("unit_id").value_or("");
  if (!page.sort_by.empty()) {
    query.sort_by = base::named<ReferralSort>(page.sort_by);
    query.is_descending = page.descending;
  }
  query.limit = page.limit;
  query.offset = (page.page - 1) * page.limit;
  return query;
}

base::Result<http::Response> list(Work& work, const Viewer& viewer, const http::Request& request) {
  const auto page = http::page_request(request);
  const ReferralQuery query = query_of(request, page);
  TRY_ASSIGN(const auto found, list_referrals(work, viewer, query));
  http::Page<ReferralRowView> out;
  for (const auto& row : found.rows) {
    out.items.push_back(view_of(row, viewer, work.today()));
    out.items.back().direction = query.direction == Direction::sent ? "sent" : "received";
  }
  out.meta = http::page_meta(page, out.items.size(), static_cast<size_t>(found.total));
  return http::json(out);
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
                 .query({"kind", "Only referrals, or only orders", http::QueryKind::choice, false, 0, 0,
                         {"referral", "order"}})
                 .query({"unit_id", "Only what this unit sent, or received", http::QueryKind::id, false, 0, 0, {}})
                 .paged({"sent_on", "answer_by_on", "name"})
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
