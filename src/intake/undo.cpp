#include "intake/opened.h"
#include "intake/referral_actions.h"
#include "record/record_store.h"
#include "sharing/sharing_store.h"

namespace intake {

using sharing::Act;

namespace {

// What was accepted has begun when its task is done: the participation registered, the order started.
bool has_begun(Work& work, const Referral& referral) {
  if (referral.state != ReferralState::accepted) return false;
  const char* rule = referral.kind == ReferralKind::order ? "order.start" : "participation.register";
  return !record::has_open_task(work.session(), work.municipality_id(), rule, referral.id, referral.person_id,
                                referral.receiver_holder_id);
}

base::Status answer_again(Work& work, const Viewer& viewer, const record::EntryHeader& undone) {
  auto& session = work.session();
  const auto& municipality_id = work.municipality_id();
  TRY_ASSIGN(const Referral referral, open_referral(work, viewer, undone.subject_id, Act::write));
  if (has_begun(work, referral)) {
    return base::Error{base::ErrorCode::conflict, "referral.already_begun", {}};
  }
  const auto messages = messages_of(session, municipality_id, referral.id);
  const bool waits = !messages.empty() && messages.back().kind == "question";
  TRY_ASSIGN(const Taken taken, take_answer_back(referral, waits, work.today()));
  const auto entry_id = work.new_id<base::EntryId>();
  if (!update_referral(session, municipality_id, taken.referral, referral.version, entry_id)) return base::stale();
  work.write_as(entry_id, taken.deed);
  // A refusal took the receiver's access back.
  sharing::make_current(session, municipality_id, referral.person_id, referral.receiver_holder_id, work.today());
  return base::done();
}

}  // namespace

void add_undo(sharing::UndoTable& table) {
  const sharing::Undo take_back = [](Work& work, const Viewer& viewer,
                                     const record::EntryHeader& undone) -> base::Status {
    TRY_ASSIGN(const Referral referral, open_referral(work, viewer, undone.subject_id, Act::write));
    return withdraw_referral(work, viewer, undone.subject_id, referral.version, "");
  };
  table["referral_sent"] = take_back;
  table["order_sent"] = take_back;
  for (const char* kind : {"referral_accepted", "referral_declined", "order_accepted", "order_declined"}) {
    table[kind] = answer_again;
  }
}

}  // namespace intake
