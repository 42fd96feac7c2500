#pragma once

#include <optional>
#include <vector>

#include "platform/sql/session.h"
#include "record/seal.h"

namespace record {

std::optional<Seal> last_seal(sql::Session& session, const base::MunicipalityId& municipality_id);
std::vector<Seal> list_seals(sql::Session& session, const base::MunicipalityId& municipality_id);
void insert_seal(sql::Session& session, const base::MunicipalityId& municipality_id, const Seal& seal,
                 base::Instant sealed_at);

// In the order of their ids: after the one, up to and with the other, at most `limit`.
std::vector<AccessRow> access_rows(sql::Session& session, const base::MunicipalityId& municipality_id,
                                   const std::string& after_id, const std::string& upto_id, int limit);
std::int64_t count_accesses_after(sql::Session& session, const base::MunicipalityId& municipality_id,
                                  const std::string& after_id);

}  // namespace record
