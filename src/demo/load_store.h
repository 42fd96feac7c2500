#pragma once

#include "base/id.h"
#include "platform/sql/session.h"

namespace demo {

// How many people of the load there are, and that there are so many now.
long load_made(sql::Session& session, const base::MunicipalityId& municipality_id);
void set_load_made(sql::Session& session, const base::MunicipalityId& municipality_id, long people);

// How the writer treats memory from its next transaction on. Bulk: pages that a large commit touches many times
// stay in memory until they are written once, and what undoing single statements needs may go to a temporary
// file, since in memory each statement would walk through all of it. Durability is the same. SQLite only;
// nothing on PostgreSQL. Normal is what every connection opens with.
enum class WriterMode { normal, bulk };
void set_writer_mode(sql::Session& session, WriterMode mode);

// A whole thread at once: its last number, without counting up to it.
void insert_thread(sql::Session& session, const base::MunicipalityId& municipality_id,
                   const base::PersonId& person_id, int last_number);

}  // namespace demo
