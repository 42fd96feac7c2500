// The JSON shapes of referrals.
#pragma once

#include "base/names.h"
#include "intake/referral_actions.h"
#include "people/person_json.h"

namespace intake {

struct UnitNameView {
  std::string id;
  std::string name;
  std::string party_name;
};
template <class V>
void describe(V& v, UnitNameView& x) {
  v.field("id", x.id);
  v.field("name", x.name);
  v.field("party_name", x.party_name);
}
inline std::string_view schema_name(const UnitNameView*) { return "UnitName"; }

struct ReferralRowView {
  std::string id;
  ReferralKind kind = ReferralKind::referral;
  ReferralState state = ReferralState::sent;
  people::PersonRowView person;
  UnitNameView sender_unit;
  UnitNameView receiver_unit;
  std::string sender_name;
  base::Date sent_on = http::blank<base::Date>();
  base::Date answer_by_on = http::blank<base::Date>();
  std::optional<base::Date> answered_on;
  bool overdue = false;
  TargetGroup target_group = TargetGroup::other;
  std::optional<std::string> local_target_group_id;
  std::string direction;
};
template <class V>
void describe(V& v, ReferralRowView& x) {
  v.field("id", x.id);
  v.field("kind", x.kind);
  v.field("state", x.state);
  v.field("person", x.person);
  v.field("sender_unit", x.sender_unit);
  v.field("receiver_unit", x.receiver_unit);
  v.field("sender_name", x.sender_name);
  v.field("sent_on", x.sent_on);
  v.field("answer_by_on", x.answer_by_on);
  v.field("answered_on", x.answered_on);
  v.field("overdue", x.overdue);
  v.field("target_group", x.target_group);
  v.field("local_target_group_id", x.local_target_group_id);
  v.field("direction", x.direction);
}
inline std::string_view schema_name(const ReferralRowView*) { return "ReferralRow"; }
ReferralRowView view_of(const ReferralRow& row, const sharing::Viewer& viewer, base::Date today);

struct MessageView {
  std::string kind;
  std::string text;
  std::string staff_name;
  base::Instant at = http::blank<base::Instant>();
};
template <class V>
void describe(V& v, MessageView& x) {
  v.field("kind", x.kind);
  v.field("text", x.text);
  v.field("staff_name", x.staff_name);
  v.field("at", x.at);
}

struct StepsView {
  bool accept = false;
  bool decline = false;
  bool ask = false;
  bool reply = false;
  bool withdraw = false;
  bool start = false;
  bool report = false;
};
template <class V>
void describe(V& v, StepsView& x) {
  v.field("accept", x.accept);
  v.field("decline", x.decline);
  v.field("ask", x.ask);
  v.field("reply", x.reply);
  v.field("withdraw", x.withdraw);
  v.field("start", x.start);
  v.field("report", x.report);
}

struct ReferralView {
  ReferralRowView row;
  std::int64_t version = 0;
  std::string wish;
  std::string background;
  std::optional<base::Date> wished_start_on;
  std::optional<base::Date> registration_consent_on;
  std::optional<base::Date> agreed_start_on;
  std::optional<DeclineReason> decline_reason;
  std::optional<std::string> local_decline_reason_id;
  std::string decline_text;
  std::string report_text;
  std::optional<std::string> owner_name;
  std::vector<MessageView> messages;
  StepsView may;
};
template <class V>
void describe(V& v, ReferralView& x) {
  describe(v, x.row);
  v.field("version", x.version);
  v.field("wish", x.wish);
  v.field("background", x.background);
  v.field("wished_start_on", x.wished_start_on);
  v.field("registration_consent_on", x.registration_consent_on);
  v.field("agreed_start_on", x.agreed_start_on);
  v.field("decline_reason", x.decline_reason);
  v.field("local_decline_reason_id", x.local_decline_reason_id);
  v.field("decline_text", x.decline_text);
  v.field("report_text", x.report_text);
  v.field("owner_name", x.owner_name);
  v.field("messages", x.messages);
  v.field("may", x.may);
}
inline std::string_view schema_name(const ReferralView*) { return "Referral"; }
ReferralView view_of(const ReferralSheet& sheet, const sharing::Viewer& viewer, base::Date today);

struct NewReferralView {
  ReferralKind kind = ReferralKind::referral;
  std::optional<base::PersonId> person_id;
  std::optional<people::NewPersonView> person;
  base::UnitId sender_unit_id;
  base::UnitId receiver_unit_id;
  TargetGroup target_group = TargetGroup::other;
  std::optional<std::string> local_target_group_id;
  std::string wish;
  std::string background;
  std::optional<base::Date> wished_start_on;
  std::optional<base::Date> answer_by_on;
  std::optional<base::Date> registration_consent_on;
};
template <class V>
void describe(V& v, NewReferralView& x) {
  v.field("kind", x.kind);
  v.field("person_id", x.person_id);
  v.field("person", x.person);
  v.field("sender_unit_id", x.sender_unit_id);
  v.field("receiver_unit_id", x.receiver_unit_id);
  v.field("target_group", x.target_group);
  v.text("local_target_group_id", x.local_target_group_id, {.max = 36});
  v.text("wish", x.wish, {.min = 1, .max = 2000, .lines = true});
  v.text("background", x.background, {.max = 5000, .lines = true}, http::with_default);
  v.field("wished_start_on", x.wished_start_on);
  v.field("answer_by_on", x.answer_by_on);
  v.field("registration_consent_on", x.registration_consent_on);
}
inline std::string_view schema_name(const NewReferralView*) { return "NewReferral"; }
NewReferral referral_of(const NewReferralView& view);

}  // namespace intake
