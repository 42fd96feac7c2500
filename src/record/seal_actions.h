// Seals the access record in segments, each chained to the one before, and checks them.
#pragma once

#include "record/dispatcher.h"
#include "record/seal.h"

namespace record {

// Nothing younger is sealed: who is writing such a record may not have committed it yet.
inline constexpr int kSealAgeSeconds = 300;

// Seals the next segment, where there is anything old enough; nothing is returned where there is not.
// One at a time (lease): a second that does the same at once is refused by the table's key.
base::Result<std::optional<Seal>> seal_next(Dispatcher& dispatcher, const Caller& caller);

struct SealCheck {
  int segment_count = 0;
  int broken_count = 0;             // segments whose records are not those that were sealed
  std::int64_t unsealed_count = 0;  // records after the last segment
  std::string head;                 // the last segment's digest; to be kept elsewhere, and compared
};
SealCheck check_seals(sql::Session& session, const base::MunicipalityId& municipality_id);

}  // namespace record
