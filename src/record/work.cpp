#include "record/work.h"

#include "record/outbox_store.h"
#include "record/record_store.h"

namespace record {

Work::Work(sql::Session& session, const Caller& caller, base::Instant now, base::Date today,
           platform::Random& random, const platform::Keys& keys)
    : session_(session), caller_(caller), now_(now), today_(today), random_(random), keys_(keys) {}

base::EntryId Work::write(const Deed& deed) {
  const auto id = new_id<base::EntryId>();
  write_as(id, deed);
  return id;
}

void Work::write_as(const base::EntryId& id, const Deed& deed) {
  const Stamp stamp{caller_.municipality_id, caller_.actor_id, now_};
  last_entry_ = Written{id, deed.entry.kind, compensates_.has_value()};
  std::optional<int> number;
  if (deed.entry.person_id) {
    number = next_number(session_, caller_.municipality_id, *deed.entry.person_id);
  }
  if (compensates_) {
    NewEntry entry = deed.entry;
    entry.cancels_entry_id = compensates_;
    insert_entry(session_, stamp, id, number, entry);
    cancel_messages(session_, caller_.municipality_id, *compensates_, now_);
  } else {
    insert_entry(session_, stamp, id, number, deed.entry);
  }
  for (const auto& closing : deed.closes) close_tasks(session_, stamp, id, closing);
  for (const auto& task : deed.opens) open_task(stamp, id, task);
}

// Whom a task concerns is told of it, unless that is who opened it, or it is for later.
void Work::open_task(const Stamp& stamp, const base::EntryId& entry_id, const NewTask& task) {
  const auto task_id = new_id<base::TaskId>();
  insert_task(session_, stamp, task_id, entry_id, task);
  if (task.staff_id == caller_.actor_id || task.show_from_on > today_) return;
  send(task_id, entry_id);
}

void Work::send(const base::TaskId& task_id, const base::EntryId& entry_id) {
  const OutboxMessage message{random_.new_uuid(), entry_id, task_id, caller_.actor_id, {}, 0};
  insert_message(session_, caller_.municipality_id, message, now_, now_.plus_seconds(kOutboxWaitSeconds));
}

}  // namespace record
