#pragma once

#include "platform/sql/session.h"
#include "sharing/sharing.h"

namespace sharing {

// An active member of staff with the roles held now.
std::optional<Viewer> find_viewer(sql::Session& session, const base::MunicipalityId& municipality_id,
                                  const base::StaffId& staff_id);
std::optional<PersonFacts> find_facts(sql::Session& session, const base::MunicipalityId& municipality_id,
                                      const base::PersonId& person_id);
void insert_facts(sql::Session& session, const base::MunicipalityId& municipality_id,
                  const base::PersonId& person_id, ProtectionLevel level);
// Raises the person's access epoch in the same breath.
void set_protection(sql::Session& session, const base::MunicipalityId& municipality_id,
                    const base::PersonId& person_id, ProtectionLevel level);
// Nothing when the person is current there already.
void make_current(sql::Session& session, const base::MunicipalityId& municipality_id,
                  const base::PersonId& person_id, const base::HolderId& branch, base::Date since_on);

// The person was registered there by mistake: nobody there knows of the person any more.
void forget_current(sql::Session& session, const base::MunicipalityId& municipality_id,
                    const base::PersonId& person_id, const base::HolderId& branch);

}  // namespace sharing
