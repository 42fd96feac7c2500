// A referral (aktualisering) asks another unit to take a person in; an order (beställning) asks for a
// piece of work and is reported back. Words and rules; pure.
//
//   sent ⇄ question → accepted | declined            withdrawn by the sender until it is answered
//   order: accepted → started → reported
#pragma once

#include <optional>
#include <string>
#include <utility>
#include <vector>

#include "base/date.h"
#include "base/id.h"
#include "base/result.h"
#include "record/record.h"

namespace intake {

enum class ReferralKind { referral, order };
inline constexpr std::pair<ReferralKind, std::string_view> kReferralKindNames[] = {
    {ReferralKind::referral, "referral"},
    {ReferralKind::order, "order"},
};
constexpr const auto& enum_names(ReferralKind) { return kReferralKindNames; }

enum class ReferralState { sent, question, accepted, declined, withdrawn, started, reported };
inline constexpr std::pair<ReferralState, std::string_view> kReferralStateNames[] = {
    {ReferralState::sent, "sent"},           {ReferralState::question, "question"},
    {ReferralState::accepted, "accepted"},   {ReferralState::declined, "declined"},
    {ReferralState::withdrawn, "withdrawn"}, {ReferralState::started, "started"},
    {ReferralState::reported, "reported"},
};
constexpr const auto& enum_names(ReferralState) { return kReferralStateNames; }

enum class TargetGroup { long_term_assistance, young_adult, newly_arrived, sick_listed, disability, other };
inline constexpr std::pair<TargetGroup, std::string_view> kTargetGroupNames[] = {
    {TargetGroup::long_term_assistance, "long_term_assistance"},
    {TargetGroup::young_adult, "young_adult"},
    {TargetGroup::newly_arrived, "newly_arrived"},
    {TargetGroup::sick_listed, "sick_listed"},
    {TargetGroup::disability, "disability"},
    {TargetGroup::other, "other"},
};
constexpr const auto& enum_names(TargetGroup) { return kTargetGroupNames; }

enum class DeclineReason { no_capacity, wrong_target_group, already_ongoing, person_declines, incomplete, other };
inline constexpr std::pair<DeclineReason, std::string_view> kDeclineReasonNames[] = {
    {DeclineReason::no_capacity, "no_capacity"},
    {DeclineReason::wrong_target_group, "wrong_target_group"},
    {DeclineReason::already_ongoing, "already_ongoing"},
    {DeclineReason::person_declines, "person_declines"},
    {DeclineReason::incomplete, "incomplete"},
    {DeclineReason::other, "other"},
};
constexpr const auto& enum_names(DeclineReason) { return kDeclineReasonNames; }

struct Referral {
  std::string id;
  std::int64_t version = 1;
  base::HolderId holder_id;           // the sender's branch
  base::HolderId receiver_holder_id;
  ReferralKind kind = ReferralKind::referral;
  ReferralState state = ReferralState::sent;
  base::PersonId person_id;
  base::UnitId sender_unit_id;
  base::StaffId sender_staff_id;
  base::UnitId receiver_unit_id;
  TargetGroup target_group = TargetGroup::other;
  std::string wish;
  std::string background;
  std::optional<base::Date> wished_start_on;
  base::Date answer_by_on;
  std::optional<base::Date> registration_consent_on;
  base::Date sent_on;
  std::optional<base::Date> answered_on;
  std::optional<base::Date> agreed_start_on;
  std::optional<base::StaffId> owner_staff_id;
  std::optional<DeclineReason> decline_reason;
  std::string decline_text;
  std::string report_text;
  // The branches' own values under the shared codes (parties/code_list.h): the sender's, the receiver's.
  std::optional<std::string> local_target_group_id = {};
  std::optional<std::string> local_decline_reason_id = {};
};

// From whose side somebody acts.
enum class Side { sender, receiver };

enum class Step { accept, decline, ask, reply, withdraw, start, report };

// May this side take this step now? Errors: conflict `referral.already_answered`,
// `referral.not_waiting_for_reply`, `referral.not_an_order`, `referral.not_accepted`,
// `referral.not_started`; forbidden `referral.not_receiver`, `referral.not_sender`.
base::Status may(const Referral& referral, Step step, Side side);

// What a step makes of the referral, and what it writes to the record.
struct Taken {
  Referral referral;
  record::Deed deed;
};

struct Answer {
  base::Date agreed_start_on;
  base::StaffId owner_staff_id;
};

Taken send(const Referral& referral);
// Error at the field: referral.start_before_sent.
base::Result<Taken> accept(const Referral& referral, const Answer& answer, base::Date today);
struct Refusal {
  DeclineReason reason = DeclineReason::other;
  std::string text;
  std::optional<std::string> local_decline_reason_id = {};
};
// Error: referral.decline_text_required where the reason is `other` and nothing is said.
base::Result<Taken> decline(const Referral& referral, const Refusal& refusal, base::Date today);
base::Result<Taken> ask(const Referral& referral, base::Date today);
base::Result<Taken> reply(const Referral& referral, base::Date today);
base::Result<Taken> withdraw(const Referral& referral, const std::string& reason, base::Date today);
// The order is to be reported so many days later.
base::Result<Taken> start(const Referral& referral, base::Date started_on, int report_days, base::Date today);
base::Result<Taken> report(const Referral& referral, const std::string& text, base::Date today);

// The receiver takes an acceptance or a refusal back: the referral waits for an answer again, or, where the
// sender had been asked and had not replied, for that reply. Error: conflict `referral.not_answered`.
base::Result<Taken> take_answer_back(const Referral& referral, bool waits_for_reply, base::Date today);

// Is the answer late?
bool is_overdue(const Referral& referral, base::Date today);

}  // namespace intake
