#include "record/lease_store.h"

namespace record {

namespace {

const sql::Statement kTake{
    "record.take_lease",
    "INSERT INTO lease (municipality_id, id, owner, until_at) VALUES ($1, $2, $3, $4) "
    "ON CONFLICT (municipality_id, id) DO UPDATE SET owner = excluded.owner, until_at = excluded.until_at "
    "WHERE lease.owner = excluded.owner OR lease.until_at <= $5"};

}  // namespace

bool take_lease(sql::Session& session, const base::MunicipalityId& municipality_id, const std::string& name,
                const std::string& owner, base::Instant now, base::Instant until_at) {
  return session.change(kTake, {municipality_id, name, owner, until_at, now}) == 1;
}

}  // namespace record
