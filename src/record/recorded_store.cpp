#include "record/recorded_store.h"

namespace record {

namespace {

using sql::Row;
using sql::Statement;

const Statement kCount{"record.count_recorded",
                       "SELECT COUNT(*) FROM entry WHERE municipality_id = $1 AND recorded_at >= $2 "
                       "AND recorded_at < $3 AND person_id IS NOT NULL"};
const Statement kBetween{"record.recorded_between",
                         "SELECT id, person_id FROM entry WHERE municipality_id = $1 AND recorded_at >= $2 "
                         "AND recorded_at < $3 AND person_id IS NOT NULL"};

}  // namespace

size_t count_recorded(sql::Session& session, const base::MunicipalityId& municipality_id, base::Instant from,
                      base::Instant to) {
  const auto found =
      session.first(kCount, {municipality_id, from, to}, [](const Row& row) { return row.integer(0); });
  return static_cast<size_t>(found.value_or(0));
}

std::vector<RecordedEntry> recorded_between(sql::Session& session, const base::MunicipalityId& municipality_id,
                                            base::Instant from, base::Instant to) {
  return session.list(kBetween, {municipality_id, from, to}, [](const Row& row) {
    return RecordedEntry{row.id<base::EntryId>(0), row.id<base::PersonId>(1)};
  });
}

}  // namespace record
