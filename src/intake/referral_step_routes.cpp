#include "intake/routes.h"

#include "intake/referral_json.h"

namespace intake {

namespace {

using accounts::Gate;

struct Acceptance {
  base::Date agreed_start_on = http::blank<base::Date>();
  base::StaffId owner_staff_id;
};
template <class V>
void describe(V& v, Acceptance& x) {
  v.field("agreed_start_on", x.agreed_start_on);
  v.field("owner_staff_id", x.owner_staff_id);
}

struct RefusalView {
  DeclineReason decline_reason = DeclineReason::other;
  std::optional<std::string> local_decline_reason_id;
  std::string decline_text;
};
template <class V>
void describe(V& v, RefusalView& x) {
  v.field("decline_reason", x.decline_reason);
  v.text("local_decline_reason_id", x.local_decline_reason_id, {.max = 36});
  v.text("decline_text", x.decline_text, {.max = 2000, .lines = true}, http::with_default);
}

struct Said {
  std::string text;
};
template <class V>
void describe(V& v, Said& x) {
  v.text("text", x.text, {.min = 1, .max = 2000, .lines = true});
}

struct Withdrawal {
  std::string reason;
};
template <class V>
void describe(V& v, Withdrawal& x) {
  v.text("reason", x.reason, {.max = 500}, http::with_default);
}

struct Start {
  base::Date started_on = http::blank<base::Date>();
};
template <class V>
void describe(V& v, Start& x) {
  v.field("started_on", x.started_on);
}

struct Report {
  std::string report_text;
};
template <class V>
void describe(V& v, Report& x) {
  v.text("report_text", x.report_text, {.min = 1, .max = 5000, .lines = true});
}

template <class Body, class F>
void add_step(http::Router& router, Gate& gate, const char* name, const char* summary, F step) {
  router.add(http::post(std::string("/api/{municipality_id}/referrals/{id}/") + name)
                 .summary(summary)
                 .tag("referrals")
                 .versioned()
                 .body<Body>()
                 .changes()
                 .handle([&gate, step](const http::Request& request, const Body& input) {
                   const std::string id(request.path_parameter("id"));
                   return gate.change(
                       request,
                       [&](Work& work, const Viewer& viewer) -> base::Status {
                         return step(work, viewer, id, request.version(), input);
                       },
                       [&](Work& work, const Viewer& viewer) -> base::Result<std::string> {
                         TRY_ASSIGN(const auto sheet, find_referral_sheet(work, viewer, id));
                         std::string out;
                         http::write_json(out, view_of(sheet, viewer, work.today()));
                         return out;
                       });
                 }));
}

}  // namespace

void add_referral_step_routes(http::Router& router, Gate& gate) {
  add_step<Acceptance>(router, gate, "acceptance", "Accept, with the agreed start and who owns it",
                       [](Work& work, const Viewer& viewer, const std::string& id, std::int64_t version,
                          const Acceptance& x) {
                         return accept_referral(work, viewer, id, version, {x.agreed_start_on, x.owner_staff_id});
                       });
  add_step<RefusalView>(router, gate, "refusal", "Decline with a reason",
                    [](Work& work, const Viewer& viewer, const std::string& id, std::int64_t version,
                       const RefusalView& x) {
                      return decline_referral(work, viewer, id, version,
                                              {x.decline_reason, x.decline_text, x.local_decline_reason_id});
                    });
  add_step<Said>(router, gate, "question", "Ask the sender",
                 [](Work& work, const Viewer& viewer, const std::string& id, std::int64_t version, const Said& x) {
                   return ask_about_referral(work, viewer, id, version, x.text);
                 });
  add_step<Said>(router, gate, "reply", "Reply to the receiver's question",
                 [](Work& work, const Viewer& viewer, const std::string& id, std::int64_t version, const Said& x) {
                   return reply_about_referral(work, viewer, id, version, x.text);
                 });
  add_step<Withdrawal>(router, gate, "withdrawal", "Take it back before it is answered",
                       [](Work& work, const Viewer& viewer, const std::string& id, std::int64_t version,
                          const Withdrawal& x) { return withdraw_referral(work, viewer, id, version, x.reason); });
  add_step<Start>(router, gate, "start", "The ordered work has started",
                  [](Work& work, const Viewer& viewer, const std::string& id, std::int64_t version,
                     const Start& x) { return start_order(work, viewer, id, version, x.started_on); });
  add_step<Report>(router, gate, "report", "Report the ordered work back",
                   [](Work& work, const Viewer& viewer, const std::string& id, std::int64_t version,
                      const Report& x) { return report_order(work, viewer, id, version, x.report_text); });
}

}  // namespace intake
