#pragma once

#include "platform/sql/session.h"
#include "base/id.h"

namespace demo {

// How many people of the load there are, and that there are so many now.
long load_made(sql::Session& session, const base::MunicipalityId& municipality_id);
void set_load_made(sql::Session& session, const base::MunicipalityId& municipality_id, long people);

// A whole thread at once: its last number, without counting up to it.
void insert_thread(sql::Session& session, const base::MunicipalityId& municipality_id,
                   const base::PersonId& person_id, int last_number);

}  // namespace demo
