#include "record/seal_store.h"

namespace record {

namespace {

using sql::Row;
using sql::Statement;

#define SEAL_COLUMNS "SELECT number, upto_id, record_count, digest FROM access_seal WHERE municipality_id = $1 "

const Statement kLastSeal{"record.last_seal", SEAL_COLUMNS "ORDER BY number DESC LIMIT 1"};
const Statement kListSeals{"record.list_seals", SEAL_COLUMNS "ORDER BY number"};
const Statement kInsertSeal{
    "record.insert_seal",
    "INSERT INTO access_seal (municipality_id, number, upto_id, record_count, digest, sealed_at) "
    "VALUES ($1, $2, $3, $4, $5, $6)"};
const Statement kAccessRows{
    "record.access_rows",
    "SELECT id, recorded_month, at, viewer_id, holder_id, person_id, act, subject, is_allowed, ground, request_id "
    "FROM access_record WHERE municipality_id = $1 AND id > $2 AND id <= $3 ORDER BY id LIMIT $4"};
const Statement kCountAfter{"record.count_accesses_after",
                            "SELECT COUNT(*) FROM access_record WHERE municipality_id = $1 AND id > $2"};

Seal seal_of(const Row& row) { return {row.small(0), row.text(1), row.small(2), row.bytes(3)}; }

}  // namespace

std::optional<Seal> last_seal(sql::Session& session, const base::MunicipalityId& municipality_id) {
  return session.first(kLastSeal, {municipality_id}, seal_of);
}

std::vector<Seal> list_seals(sql::Session& session, const base::MunicipalityId& municipality_id) {
  return session.list(kListSeals, {municipality_id}, seal_of);
}

void insert_seal(sql::Session& session, const base::MunicipalityId& municipality_id, const Seal& seal,
                 base::Instant sealed_at) {
  session.change(kInsertSeal, {municipality_id, seal.number, seal.upto_id, seal.record_count,
                               sql::Bytes{seal.digest}, sealed_at});
}

std::vector<AccessRow> access_rows(sql::Session& session, const base::MunicipalityId& municipality_id,
                                   const std::string& after_id, const std::string& upto_id, int limit) {
  return session.list(kAccessRows, {municipality_id, after_id, upto_id, limit}, [](const Row& row) {
    return AccessRow{row.text(0),       row.text(1), row.instant(2), row.text(3), row.maybe_text(4),
                     row.maybe_text(5), row.text(6), row.text(7),    row.flag(8), row.text(9),
                     row.text(10)};
  });
}

std::int64_t count_accesses_after(sql::Session& session, const base::MunicipalityId& municipality_id,
                                  const std::string& after_id) {
  return session.first(kCountAfter, {municipality_id, after_id}, [](const Row& row) { return row.integer(0); })
      .value();
}

}  // namespace record
