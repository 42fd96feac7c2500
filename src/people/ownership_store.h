#pragma once

#include <vector>

#include "people/ownership.h"
#include "platform/sql/session.h"

namespace people {

// With how heavy it is, where that is not as usual.
void insert_ownership(sql::Session& session, const base::MunicipalityId& municipality_id, const Ownership& ownership,
                      const base::EntryId& entry_id);
// Who owns, where, until when. False when the row has another version than `from_version`.
bool update_ownership(sql::Session& session, const base::MunicipalityId& municipality_id, const Ownership& ownership,
                      std::int64_t from_version, const base::EntryId& entry_id);
// How heavy the case is from a day on, instead of what was said for that day.
void put_weight(sql::Session& session, const base::MunicipalityId& municipality_id, const Ownership& ownership,
                base::Date valid_from, const base::EntryId& entry_id);
// The one that holds now in that branch; nothing where nobody owns the case there.
std::optional<Ownership> find_ownership(sql::Session& session, const base::MunicipalityId& municipality_id,
                                        const base::PersonId& person_id, const base::HolderId& holder_id);
// All of them in all branches, the newest first.
std::vector<Ownership> ownerships_of(sql::Session& session, const base::MunicipalityId& municipality_id,
                                     const base::PersonId& person_id);

// All of one branch, the cancelled and those of people whose personal data are protected left out, whoever asks: a
// figure with them in it would tell of them. By person and first day.
std::vector<Ownership> ownerships_in_branch(sql::Session& session, const base::MunicipalityId& municipality_id,
                                            const base::HolderId& holder_id);
// What has been said of how heavy those are, by ownership and day.
struct CaseWeight {
  std::string ownership_id;
  base::Date valid_from;
  int tenths = kUsualWeight;
};
std::vector<CaseWeight> weights_in_branch(sql::Session& session, const base::MunicipalityId& municipality_id,
                                          const base::HolderId& holder_id);

}  // namespace people
