// People and agencies around a person, and links between rows that are the same person.
#pragma once

#include "people/person.h"
#include "platform/sql/session.h"

namespace people {

struct HeldContact {
  Contact contact;
  base::HolderId holder_id;
};

void insert_contact(sql::Session& session, const base::MunicipalityId& municipality_id,
                    const base::PersonId& person_id, const base::HolderId& holder_id, const Contact& contact,
                    const base::EntryId& entry_id);
bool end_contact(sql::Session& session, const base::MunicipalityId& municipality_id, const std::string& id,
                 base::Instant ended_at, const base::EntryId& entry_id);
bool revive_contact(sql::Session& session, const base::MunicipalityId& municipality_id, const std::string& id,
                    const base::EntryId& entry_id);
std::vector<HeldContact> contacts_of(sql::Session& session, const base::MunicipalityId& municipality_id,
                                     const base::PersonId& person_id);

struct Link {
  std::string id;
  base::PersonId person_id;
  base::PersonId duplicate_id;
};
void insert_link(sql::Session& session, const base::MunicipalityId& municipality_id, const Link& link,
                 const base::HolderId& holder_id, base::Instant linked_at, const base::EntryId& entry_id);
bool end_link(sql::Session& session, const base::MunicipalityId& municipality_id, const std::string& id,
              base::Instant unlinked_at, const base::EntryId& entry_id);
// Links that hold, from either side.
std::vector<Link> links_of(sql::Session& session, const base::MunicipalityId& municipality_id,
                           const base::PersonId& person_id);

}  // namespace people
