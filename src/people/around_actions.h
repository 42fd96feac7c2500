// People and agencies around a person, and links to rows that are the same person.
#pragma once

#include "people/person.h"
#include "record/work.h"
#include "sharing/sharing.h"
#include "sharing/undo.h"

namespace people {

base::Result<std::string> add_contact(record::Work& work, const sharing::Viewer& viewer,
                                      const base::PersonId& person_id, const Contact& contact);
base::Status end_contact(record::Work& work, const sharing::Viewer& viewer, const base::PersonId& person_id,
                         const std::string& contact_id);
// Those that the viewer may read.
std::vector<Contact> contacts_for(record::Work& work, const sharing::Viewer& viewer,
                                  const sharing::PersonFacts& facts);

// Both rows stay as they are and point at each other; unlinking takes nothing with it.
base::Result<std::string> link_people(record::Work& work, const sharing::Viewer& viewer,
                                      const base::PersonId& person_id, const base::PersonId& duplicate_id,
                                      const std::string& reason);
base::Status unlink_people(record::Work& work, const sharing::Viewer& viewer, const base::PersonId& person_id,
                           const std::string& link_id);

// contact_added, contact_ended, people_linked.
void add_undo(sharing::UndoTable& table);

}  // namespace people
