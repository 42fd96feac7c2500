#include "record/outbox_store.h"

#include "base/names.h"

namespace record {

namespace {

using sql::Row;
using sql::Statement;

const Statement kInsert{
    "record.insert_message",
    "INSERT INTO outbox (municipality_id, id, entry_id, task_id, actor_id, staff_id, created_at, send_after_at, state, "
    "try_count) VALUES ($1, $2, $3, $4, $5, $6, $7, $8, 'waiting', 0)"};
const Statement kCancel{
    "record.cancel_messages",
    "UPDATE outbox SET state = 'cancelled', ended_at = $1 "
    "WHERE municipality_id = $2 AND entry_id = $3 AND state = 'waiting'"};

#define DUE(condition) \
  "SELECT id, entry_id, task_id, actor_id, staff_id, try_count FROM outbox WHERE municipality_id = $1 " \
  "AND state = 'waiting' AND send_after_at <= $2 AND " condition " ORDER BY send_after_at, id LIMIT $3"

const Statement kDue{"record.due_messages", DUE("staff_id IS NULL")};
const Statement kDueAddressed{"record.due_addressed_messages", DUE("staff_id IS NOT NULL")};
const Statement kEnd{
    "record.end_message",
    "UPDATE outbox SET state = $1, reason = $2, ended_at = $3, try_count = try_count + 1 "
    "WHERE municipality_id = $4 AND id = $5 AND state = 'waiting'"};
const Statement kPostpone{
    "record.postpone_message",
    "UPDATE outbox SET reason = $1, send_after_at = $2, try_count = try_count + 1 "
    "WHERE municipality_id = $3 AND id = $4 AND state = 'waiting'"};
const Statement kDrop{"record.drop_messages",
                      "UPDATE outbox SET state = 'dropped', reason = $1, ended_at = $2 "
                      "WHERE municipality_id = $3 AND state = 'waiting'"};
const Statement kDeleteEnded{
    "record.delete_ended_messages",
    "DELETE FROM outbox WHERE municipality_id = $1 AND state <> 'waiting' AND ended_at < $2"};

std::optional<std::string> maybe(const std::string& text) {
  return text.empty() ? std::nullopt : std::optional(text);
}

}  // namespace

void insert_message(sql::Session& session, const base::MunicipalityId& municipality_id,
                    const OutboxMessage& message, base::Instant created_at, base::Instant send_after_at) {
  session.change(kInsert, {municipality_id, message.id, message.entry_id, message.task_id, message.actor_id,
                           message.staff_id, created_at, send_after_at});
}

void cancel_messages(sql::Session& session, const base::MunicipalityId& municipality_id,
                     const base::EntryId& entry_id, base::Instant at) {
  session.change(kCancel, {at, municipality_id, entry_id});
}

std::vector<OutboxMessage> due_messages(sql::Session& session, const base::MunicipalityId& municipality_id,
                                        base::Instant now, bool is_addressed, int limit) {
  return session.list(is_addressed ? kDueAddressed : kDue, {municipality_id, now, limit}, [](const Row& row) {
    return OutboxMessage{row.text(0),
                         row.id<base::EntryId>(1),
                         row.id<base::TaskId>(2),
                         row.id<base::StaffId>(3),
                         row.maybe_id<base::StaffId>(4),
                         row.small(5)};
  });
}

void end_message(sql::Session& session, const base::MunicipalityId& municipality_id, const std::string& id,
                 OutboxState state, const std::string& reason, base::Instant at) {
  session.change(kEnd, {base::name_of(state), maybe(reason), at, municipality_id, id});
}

void postpone_message(sql::Session& session, const base::MunicipalityId& municipality_id, const std::string& id,
                      const std::string& reason, base::Instant send_after_at) {
  session.change(kPostpone, {reason, send_after_at, municipality_id, id});
}

void drop_messages(sql::Session& session, const base::MunicipalityId& municipality_id, const std::string& reason,
                   base::Instant at) {
  session.change(kDrop, {reason, at, municipality_id});
}

void delete_ended_messages(sql::Session& session, const base::MunicipalityId& municipality_id,
                           base::Instant ended_before) {
  session.change(kDeleteEnded, {municipality_id, ended_before});
}

}  // namespace record
