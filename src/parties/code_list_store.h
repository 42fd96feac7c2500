#pragma once

#include "parties/code_list.h"
#include "platform/sql/session.h"

namespace parties {

// One branch's, of every list; or, without a branch, the whole municipality's.
OwnCodes own_codes_of(sql::Session& session, const base::MunicipalityId& municipality_id,
                      const std::optional<base::HolderId>& branch_id);
std::optional<LocalCode> find_local_code(sql::Session& session, const base::MunicipalityId& municipality_id,
                                         const std::string& id);
std::optional<WithheldCode> find_withheld_code(sql::Session& session, const base::MunicipalityId& municipality_id,
                                               const std::string& id);
void insert_local_code(sql::Session& session, const base::MunicipalityId& municipality_id, const LocalCode& local,
                       const base::EntryId& entry_id);
// Labels and last day. False when the row has another version.
bool update_local_code(sql::Session& session, const base::MunicipalityId& municipality_id, const LocalCode& local,
                       std::int64_t from_version, const base::EntryId& entry_id);
void insert_withheld_code(sql::Session& session, const base::MunicipalityId& municipality_id,
                          const WithheldCode& withheld, const base::EntryId& entry_id);
// Its last day. False when the row has another version.
bool update_withheld_code(sql::Session& session, const base::MunicipalityId& municipality_id,
                          const WithheldCode& withheld, std::int64_t from_version, const base::EntryId& entry_id);

// parties::check_choice with what the branch has decided.
base::Status check_offered(sql::Session& session, const base::MunicipalityId& municipality_id,
                           const base::HolderId& branch_id, CodeList list, const Choice& choice, std::string field,
                           base::Date day);

}  // namespace parties
