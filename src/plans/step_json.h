// The JSON shapes of what is done with a plan, and the way of a change.
#pragma once

#include "accounts/gate.h"
#include "plans/sheet_json.h"

namespace plans {

struct AgreementView {
  base::Date agreed_on = http::blank<base::Date>();
  PlanAgreement agreement = PlanAgreement::meeting;
  std::string not_agreed_reason;
};
template <class V>
void describe(V& v, AgreementView& x) {
  v.field("agreed_on", x.agreed_on);
  v.field("agreement", x.agreement);
  v.text("not_agreed_reason", x.not_agreed_reason, {.max = 1000, .lines = true}, http::with_default);
}
inline std::string_view schema_name(const AgreementView*) { return "PlanAgreement"; }

struct EndingView {
  base::Date ended_on = http::blank<base::Date>();
  PlanEndReason end_reason = PlanEndReason::other;
  std::string end_text;
};
template <class V>
void describe(V& v, EndingView& x) {
  v.field("ended_on", x.ended_on);
  v.field("end_reason", x.end_reason);
  v.text("end_text", x.end_text, {.max = 1000, .lines = true}, http::with_default);
}
inline std::string_view schema_name(const EndingView*) { return "PlanEnding"; }

struct NewProgressView {
  ActivityProgress progress = ActivityProgress::not_started;
  std::optional<base::Date> reported_on;
  std::string reason;
};
template <class V>
void describe(V& v, NewProgressView& x) {
  v.field("progress", x.progress);
  v.field("reported_on", x.reported_on);
  v.text("reason", x.reason, {.max = 1000, .lines = true}, http::with_default);
}
inline std::string_view schema_name(const NewProgressView*) { return "NewPlanProgress"; }

// act(work, viewer, id, version); a stale version is answered with the plan as it is now.
using PlanAct = std::function<base::Status(Work&, const Viewer&, const std::string&, std::int64_t)>;
base::Result<http::Response> change_plan(accounts::Gate& gate, const http::Request& request, const PlanAct& act);

}  // namespace plans
