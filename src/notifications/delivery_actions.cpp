#include "notifications/delivery_actions.h"

#include <algorithm>
#include <map>

#include "notifications/notification_store.h"
#include "parties/party_store.h"
#include "record/outbox_store.h"
#include "sharing/sharing_store.h"

namespace notifications {

namespace {

using record::OutboxMessage;
using record::OutboxState;
using record::Work;

constexpr int kMessagesMax = 500;  // at a time
constexpr int kKeepEndedDays = 30;

void drop(Work& work, const OutboxMessage& message, const char* reason) {
  record::end_message(work.session(), work.municipality_id(), message.id, OutboxState::dropped, reason, work.now());
}

// May that member of staff know of the task, at this moment?
bool may_know(Work& work, const base::StaffId& staff_id, const OpenTask& task) {
  const auto viewer = sharing::find_viewer(work.session(), work.municipality_id(), staff_id);
  if (!viewer || !viewer->works_in(task.holder_id)) return false;
  if (!task.person_id) return true;
  const auto facts = sharing::find_facts(work.session(), work.municipality_id(), *task.person_id);
  return facts && sharing::decide(*viewer, *facts, {task.holder_id, {}}, sharing::Category::identity,
                                  sharing::Act::list)
                      .is_allowed;
}

bool is_concerned(const OutboxMessage& message, const OpenTask& task, const Candidate& candidate) {
  const bool is_own = task.staff_id == candidate.staff_id;
  const bool is_others = task.staff_id && !is_own;
  return candidate.staff_id != message.actor_id && !is_others && is_wanted(candidate.wish, is_own);
}

void address(Work& work, const OutboxMessage& message) {
  const auto task = find_open_task(work.session(), work.municipality_id(), message.task_id);
  if (!task) return drop(work, message, "task.closed");
  bool is_for_somebody = false;
  for (const auto& candidate : candidates(work.session(), work.municipality_id(), task->unit_id, task->staff_id)) {
    if (!is_concerned(message, *task, candidate) || !may_know(work, candidate.staff_id, *task)) continue;
    const OutboxMessage one{work.new_id<base::EntryId>().str(), message.entry_id, message.task_id, message.actor_id,
                            candidate.staff_id, 0};
    record::insert_message(work.session(), work.municipality_id(), one, work.now(), work.now());
    is_for_somebody = true;
  }
  if (!is_for_somebody) return drop(work, message, "notification.nobody");
  record::end_message(work.session(), work.municipality_id(), message.id, OutboxState::addressed, "", work.now());
}

base::Result<int> address_due(Work& work, bool has_way_out) {
  const auto due = record::due_messages(work.session(), work.municipality_id(), work.now(), false, kMessagesMax);
  if (!has_way_out) record::drop_messages(work.session(), work.municipality_id(), "mail.off", work.now());
  for (const auto& message : due) {
    if (has_way_out) address(work, message);
  }
  const auto long_ago = work.now().plus_seconds(-86400LL * kKeepEndedDays);
  record::delete_ended_messages(work.session(), work.municipality_id(), long_ago);
  return static_cast<int>(due.size());
}

// All that one member of staff is told in one letter.
struct Batch {
  std::string email;
  std::string language;
  std::vector<OutboxMessage> messages;
  std::optional<base::Date> first_due_on;
};

void add(Work& work, std::map<base::StaffId, Batch>& batches, const OutboxMessage& message) {
  auto& session = work.session();
  const auto task = find_open_task(session, work.municipality_id(), message.task_id);
  if (!task) return drop(work, message, "task.closed");
  const auto settings = find_settings(session, work.municipality_id(), *message.staff_id);
  const bool is_concerning = is_concerned(message, *task, {*message.staff_id, settings.wish});
  if (!is_concerning || !may_know(work, *message.staff_id, *task)) return drop(work, message, "notification.nobody");
  const auto staff = parties::find_staff(session, work.municipality_id(), *message.staff_id);
  auto& batch = batches[*message.staff_id];
  batch.email = settings.email;
  batch.language = staff->language;
  batch.messages.push_back(message);
  if (!batch.first_due_on || task->due_on < *batch.first_due_on) batch.first_due_on = task->due_on;
}

base::Result<std::vector<Batch>> gather(Work& work) {
  std::map<base::StaffId, Batch> batches;
  for (const auto& message :
       record::due_messages(work.session(), work.municipality_id(), work.now(), true, kMessagesMax)) {
    add(work, batches, message);
  }
  std::vector<Batch> out;
  for (auto& [staff_id, batch] : batches) out.push_back(std::move(batch));
  return out;
}

base::Status settle(Work& work, const Batch& batch, const base::Status& sent) {
  for (const auto& message : batch.messages) {
    auto& session = work.session();
    const int tries = message.try_count + 1;
    if (sent.has_value()) {
      record::end_message(session, work.municipality_id(), message.id, OutboxState::sent, "", work.now());
    } else if (sent.error().rule == "mail.refused" || tries >= record::kOutboxTriesMax) {
      record::end_message(session, work.municipality_id(), message.id, OutboxState::failed, sent.error().rule,
                          work.now());
    } else {
      record::postpone_message(session, work.municipality_id(), message.id, sent.error().rule,
                               record::next_try_at(work.now(), tries));
    }
  }
  return base::done();
}

}  // namespace

base::Result<int> deliver_due(record::Dispatcher& dispatcher, const record::Caller& caller, const WayOut& way_out) {
  const bool has_way_out = static_cast<bool>(way_out.send);
  TRY(dispatcher.write<int>(caller, [&](Work& work) { return address_due(work, has_way_out); }));
  if (!has_way_out) return 0;
  TRY_ASSIGN(const auto batches, dispatcher.write<std::vector<Batch>>(caller, gather));
  int count = 0;
  for (const auto& batch : batches) {
    const auto text = text_of(batch.language, static_cast<int>(batch.messages.size()), *batch.first_due_on,
                              way_out.address);
    const auto sent = way_out.send({batch.messages.front().id, batch.email, text.subject, text.body});
    if (sent.has_value()) ++count;
    TRY(dispatcher.write<base::Done>(caller, [&](Work& work) { return settle(work, batch, sent); }));
  }
  return count;
}

}  // namespace notifications
