#pragma once

#include "parties/mandatory_field.h"
#include "platform/sql/session.h"

namespace parties {

// Those that are not withdrawn, by field and day.
std::vector<OwnMandatoryField> own_fields_of(sql::Session& session, const base::MunicipalityId& municipality_id,
                                             const base::HolderId& branch_id);
std::optional<OwnMandatoryField> find_own_field(sql::Session& session, const base::MunicipalityId& municipality_id,
                                                const std::string& id);
void insert_own_field(sql::Session& session, const base::MunicipalityId& municipality_id,
                      const OwnMandatoryField& value, const base::EntryId& entry_id);
// False when the row has another version.
bool withdraw_own_field(sql::Session& session, const base::MunicipalityId& municipality_id, const std::string& id,
                        std::int64_t from_version, const base::EntryId& entry_id);

// What is given at a step, by what the branch has decided on that day. Rule broken: field.mandatory_here.
base::Status check_given_in(sql::Session& session, const base::MunicipalityId& municipality_id,
                            const base::HolderId& branch_id, const std::vector<Given>& given, base::Date day);

}  // namespace parties
