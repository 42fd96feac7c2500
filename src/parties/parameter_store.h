#pragma once

#include "parties/parameter.h"
#include "platform/sql/session.h"

namespace parties {

// Those that are not withdrawn, by parameter and day.
std::vector<OwnValue> own_values_of(sql::Session& session, const base::MunicipalityId& municipality_id,
                                    const base::HolderId& branch_id);
std::optional<OwnValue> find_own_value(sql::Session& session, const base::MunicipalityId& municipality_id,
                                       const std::string& id);
void insert_own_value(sql::Session& session, const base::MunicipalityId& municipality_id, const OwnValue& value,
                      const base::EntryId& entry_id);
// False when the row has another version.
bool withdraw_own_value(sql::Session& session, const base::MunicipalityId& municipality_id, const std::string& id,
                        std::int64_t from_version, const base::EntryId& entry_id);

// What holds in the branch on that day: all of it, or one alone.
HeldValues parameters_on(sql::Session& session, const base::MunicipalityId& municipality_id,
                         const base::HolderId& branch_id, base::Date day);
int parameter_on(sql::Session& session, const base::MunicipalityId& municipality_id, const base::HolderId& branch_id,
                 Parameter parameter, base::Date day);

}  // namespace parties
