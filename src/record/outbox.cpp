#include "record/outbox.h"

namespace record {

base::Instant next_try_at(base::Instant now, int try_count) { return now.plus_seconds(60LL << try_count); }

}  // namespace record
