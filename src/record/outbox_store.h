#pragma once

#include <vector>

#include "platform/sql/session.h"
#include "record/outbox.h"

namespace record {

void insert_message(sql::Session& session, const base::MunicipalityId& municipality_id,
                    const OutboxMessage& message, base::Instant created_at, base::Instant send_after_at);
// What still waits of that entry leaves no more: the act was undone.
void cancel_messages(sql::Session& session, const base::MunicipalityId& municipality_id,
                     const base::EntryId& entry_id, base::Instant at);

// Waiting and due, the oldest first: those that are addressed to nobody yet, or to somebody.
std::vector<OutboxMessage> due_messages(sql::Session& session, const base::MunicipalityId& municipality_id,
                                        base::Instant now, bool is_addressed, int limit);
// The message leaves the queue; a reason is a rule's name, never text. Nothing when it waits no more.
void end_message(sql::Session& session, const base::MunicipalityId& municipality_id, const std::string& id,
                 OutboxState state, const std::string& reason, base::Instant at);
void postpone_message(sql::Session& session, const base::MunicipalityId& municipality_id, const std::string& id,
                      const std::string& reason, base::Instant send_after_at);
// All that waits leaves the queue unsent.
void drop_messages(sql::Session& session, const base::MunicipalityId& municipality_id, const std::string& reason,
                   base::Instant at);
void delete_ended_messages(sql::Session& session, const base::MunicipalityId& municipality_id,
                           base::Instant ended_before);

}  // namespace record
