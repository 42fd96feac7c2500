#include "intake/referral.h"

#include "base/names.h"
#include "sharing/sharing.h"

namespace intake {

namespace {

using base::name_of;
using record::note_change;

const std::string kCategory = name_of(sharing::Category::referral);

base::Error refused(const char* rule) { return {base::ErrorCode::conflict, rule, {}}; }

bool is_open(const Referral& referral) {
  return referral.state == ReferralState::sent || referral.state == ReferralState::question;
}

// The act of one side is disclosed to the other.
Taken taken(const Referral& before, Referral after, const char* kind, Side side, base::Date happened_on) {
  const bool by_sender = side == Side::sender;
  record::NewEntry entry{after.person_id,
                         kind,
                         "referral",
                         after.id,
                         by_sender ? after.holder_id : after.receiver_holder_id,
                         by_sender ? after.receiver_holder_id : after.holder_id,
                         by_sender ? after.sender_unit_id : after.receiver_unit_id,
                         {},
                         happened_on,
                         {},
                         {},
                         {},
                         {}};
  if (entry.counterpart_holder_id == entry.holder_id) entry.counterpart_holder_id.reset();
  if (before.state != after.state || before.version == 0) {
    note_change(entry.changes, "state", kCategory,
                before.version == 0 ? std::optional<std::string>() : name_of(before.state),
                name_of(after.state));
  }
  return {std::move(after), {std::move(entry), {}, {}}};
}

record::NewTask task(const Referral& r, const char* rule, Side side, std::optional<base::StaffId> staff,
                     base::Date due_on, base::Date show_from_on) {
  const bool to_sender = side == Side::sender;
  return {rule,
          "referral",
          r.id,
          r.person_id,
          to_sender ? r.holder_id : r.receiver_holder_id,
          to_sender ? r.sender_unit_id : r.receiver_unit_id,
          std::move(staff),
          due_on,
          show_from_on};
}

void close_all(Taken& made) { made.deed.closes.push_back({"", made.referral.id}); }

std::string text_of(const std::optional<base::Date>& date) { return date ? date->str() : std::string(); }

}  // namespace

base::Status may(const Referral& referral, Step step, Side side) {
  const bool sender_step = step == Step::reply || step == Step::withdraw;
  if (sender_step && side != Side::sender) {
    return base::Error{base::ErrorCode::forbidden, "referral.not_sender", {}};
  }
  if (!sender_step && side != Side::receiver) {
    return base::Error{base::ErrorCode::forbidden, "referral.not_receiver", {}};
  }
  switch (step) {
    case Step::accept:
    case Step::decline:
    case Step::withdraw:
      if (!is_open(referral)) return refused("referral.already_answered");
      break;
    case Step::ask:
      if (referral.state == ReferralState::question) return refused("referral.already_asked");
      if (!is_open(referral)) return refused("referral.already_answered");
      break;
    case Step::reply:
      if (referral.state != ReferralState::question) return refused("referral.not_waiting_for_reply");
      break;
    case Step::start:
      if (referral.kind != ReferralKind::order) return refused("referral.not_an_order");
      if (referral.state != ReferralState::accepted) return refused("referral.not_accepted");
      break;
    case Step::report:
      if (referral.kind != ReferralKind::order) return refused("referral.not_an_order");
      if (referral.state != ReferralState::started) return refused("referral.not_started");
      break;
  }
  return base::done();
}

Taken send(const Referral& referral) {
  Referral before = referral;
  before.version = 0;
  Taken made = taken(before, referral, referral.kind == ReferralKind::order ? "order_sent" : "referral_sent",
                     Side::sender, referral.sent_on);
  auto& changes = made.deed.entry.changes;
  note_change(changes, "target_group", kCategory, {}, name_of(referral.target_group));
  note_change(changes, "local_target_group_id", kCategory, {}, referral.local_target_group_id);
  note_change(changes, "wish", kCategory, {}, referral.wish);
  note_change(changes, "background", kCategory, {}, referral.background);
  note_change(changes, "wished_start_on", kCategory, {}, text_of(referral.wished_start_on));
  note_change(changes, "answer_by_on", kCategory, {}, referral.answer_by_on.str());
  note_change(changes, "registration_consent_on", name_of(sharing::Category::consent), {},
              text_of(referral.registration_consent_on));
  made.deed.opens.push_back(
      task(referral, "referral.answer", Side::receiver, {}, referral.answer_by_on, referral.sent_on));
  return made;
}

base::Result<Taken> accept(const Referral& referral, const Answer& answer, base::Date today) {
  TRY(may(referral, Step::accept, Side::receiver));
  if (answer.agreed_start_on < referral.sent_on) {
    return base::invalid("agreed_start_on", "referral.start_before_sent");
  }
  Referral after = referral;
  after.state = ReferralState::accepted;
  after.answered_on = today;
  after.agreed_start_on = answer.agreed_start_on;
  after.owner_staff_id = answer.owner_staff_id;
  const bool is_order = referral.kind == ReferralKind::order;
  Taken made = taken(referral, after, is_order ? "order_accepted" : "referral_accepted", Side::receiver, today);
  note_change(made.deed.entry.changes, "agreed_start_on", kCategory, {}, answer.agreed_start_on.str());
  close_all(made);
  made.deed.opens.push_back(task(after, is_order ? "order.start" : "participation.register", Side::receiver,
                                 answer.owner_staff_id, answer.agreed_start_on, today));
  return made;
}

base::Result<Taken> decline(const Referral& referral, const Refusal& refusal, base::Date today) {
  TRY(may(referral, Step::decline, Side::receiver));
  if (refusal.reason == DeclineReason::other && refusal.text.empty()) {
    return base::invalid("decline_text", "referral.decline_text_required");
  }
  Referral after = referral;
  after.state = ReferralState::declined;
  after.answered_on = today;
  after.decline_reason = refusal.reason;
  after.local_decline_reason_id = refusal.local_decline_reason_id;
  after.decline_text = refusal.text;
  Taken made = taken(referral, after,
                     referral.kind == ReferralKind::order ? "order_declined" : "referral_declined",
                     Side::receiver, today);
  auto& changes = made.deed.entry.changes;
  note_change(changes, "decline_reason", kCategory, {}, name_of(refusal.reason));
  note_change(changes, "local_decline_reason_id", kCategory, {}, refusal.local_decline_reason_id);
  note_change(changes, "decline_text", kCategory, {}, refusal.text);
  close_all(made);
  return made;
}

base::Result<Taken> ask(const Referral& referral, base::Date today) {
  TRY(may(referral, Step::ask, Side::receiver));
  Referral after = referral;
  after.state = ReferralState::question;
  Taken made = taken(referral, after, "referral_question", Side::receiver, today);
  close_all(made);
  made.deed.opens.push_back(task(after, "referral.reply", Side::sender, referral.sender_staff_id,
                                 referral.answer_by_on, today));
  return made;
}

base::Result<Taken> reply(const Referral& referral, base::Date today) {
  TRY(may(referral, Step::reply, Side::sender));
  Referral after = referral;
  after.state = ReferralState::sent;
  Taken made = taken(referral, after, "referral_reply", Side::sender, today);
  close_all(made);
  made.deed.opens.push_back(
      task(after, "referral.answer", Side::receiver, {}, referral.answer_by_on, today));
  return made;
}

base::Result<Taken> withdraw(const Referral& referral, const std::string& reason, base::Date today) {
  TRY(may(referral, Step::withdraw, Side::sender));
  Referral after = referral;
  after.state = ReferralState::withdrawn;
  after.answered_on = today;
  Taken made = taken(referral, after, "referral_withdrawn", Side::sender, today);
  if (!reason.empty()) made.deed.entry.reason = reason;
  close_all(made);
  return made;
}

base::Result<Taken> start(const Referral& referral, base::Date started_on, int report_days, base::Date today) {
  TRY(may(referral, Step::start, Side::receiver));
  if (started_on > today) return base::invalid("started_on", "date.in_future");
  if (started_on < referral.sent_on) return base::invalid("started_on", "referral.start_before_sent");
  Referral after = referral;
  after.state = ReferralState::started;
  Taken made = taken(referral, after, "order_started", Side::receiver, started_on);
  close_all(made);
  const base::Date due_on = started_on.plus_days(report_days);
  made.deed.opens.push_back(task(after, "order.report", Side::receiver, referral.owner_staff_id, due_on,
                                 due_on.plus_days(-7) < today ? today : due_on.plus_days(-7)));
  return made;
}

base::Result<Taken> report(const Referral& referral, const std::string& text, base::Date today) {
  TRY(may(referral, Step::report, Side::receiver));
  if (text.empty()) return base::invalid("report_text", "field.required");
  Referral after = referral;
  after.state = ReferralState::reported;
  after.report_text = text;
  Taken made = taken(referral, after, "order_reported", Side::receiver, today);
  note_change(made.deed.entry.changes, "report_text", kCategory, {}, text);
  close_all(made);
  return made;
}

base::Result<Taken> take_answer_back(const Referral& referral, bool waits_for_reply, base::Date today) {
  const bool is_answered = referral.state == ReferralState::accepted || referral.state == ReferralState::declined;
  if (!is_answered) return refused("referral.not_answered");
  Referral after = referral;
  after.state = waits_for_reply ? ReferralState::question : ReferralState::sent;
  after.answered_on.reset();
  after.agreed_start_on.reset();
  after.owner_staff_id.reset();
  after.decline_reason.reset();
  after.local_decline_reason_id.reset();
  after.decline_text.clear();
  Taken made = taken(referral, after,
                     referral.kind == ReferralKind::order ? "order_answer_undone" : "referral_answer_undone",
                     Side::receiver, today);
  close_all(made);
  made.deed.opens.push_back(
      waits_for_reply
          ? task(after, "referral.reply", Side::sender, referral.sender_staff_id, referral.answer_by_on, today)
          : task(after, "referral.answer", Side::receiver, {}, referral.answer_by_on, today));
  return made;
}

bool is_overdue(const Referral& referral, base::Date today) {
  return is_open(referral) && referral.answer_by_on < today;
}

}  // namespace intake
