#include "people/around_store.h"

namespace people {

namespace {

using sql::Row;
using sql::Statement;

const Statement kInsertContact{
    "people.insert_contact",
    "INSERT INTO contact (municipality_id, id, entry_id, holder_id, person_id, kind, name, organisation, role, phone, "
    "email, note, local_kind_id) VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13)"};
const Statement kEndContact{
    "people.end_contact",
    "UPDATE contact SET ended_at = $1, entry_id = $2 WHERE municipality_id = $3 AND id = $4 AND ended_at IS NULL"};
const Statement kReviveContact{
    "people.revive_contact",
    "UPDATE contact SET ended_at = NULL, entry_id = $1 WHERE municipality_id = $2 AND id = $3 AND ended_at IS NOT NULL"};
const Statement kContactsOf{
    "people.contacts_of",
    "SELECT id, kind, name, organisation, role, phone, email, note, local_kind_id, holder_id FROM contact "
    "WHERE municipality_id = $1 AND person_id = $2 AND ended_at IS NULL ORDER BY id"};
const Statement kInsertLink{
    "people.insert_link",
    "INSERT INTO person_link (municipality_id, id, entry_id, holder_id, person_id, duplicate_id, linked_at) "
    "VALUES ($1, $2, $3, $4, $5, $6, $7)"};
const Statement kEndLink{
    "people.end_link",
    "UPDATE person_link SET unlinked_at = $1, entry_id = $2 "
    "WHERE municipality_id = $3 AND id = $4 AND unlinked_at IS NULL"};
const Statement kLinksOf{
    "people.links_of",
    "SELECT id, person_id, duplicate_id FROM person_link WHERE municipality_id = $1 AND person_id = $2 "
    "AND unlinked_at IS NULL UNION ALL SELECT id, person_id, duplicate_id FROM person_link "
    "WHERE municipality_id = $1 AND duplicate_id = $2 AND unlinked_at IS NULL ORDER BY id"};

}  // namespace

void insert_contact(sql::Session& session, const base::MunicipalityId& municipality_id,
                    const base::PersonId& person_id, const base::HolderId& holder_id, const Contact& contact,
                    const base::EntryId& entry_id) {
  session.change(kInsertContact,
                 {municipality_id, contact.id, entry_id, holder_id, person_id, contact.kind, contact.name,
                  contact.organisation, contact.role, contact.phone, contact.email, contact.note,
                  contact.local_kind_id});
}

bool end_contact(sql::Session& session, const base::MunicipalityId& municipality_id, const std::string& id,
                 base::Instant ended_at, const base::EntryId& entry_id) {
  return session.change(kEndContact, {ended_at, entry_id, municipality_id, id}) == 1;
}

bool revive_contact(sql::Session& session, const base::MunicipalityId& municipality_id, const std::string& id,
                    const base::EntryId& entry_id) {
  return session.change(kReviveContact, {entry_id, municipality_id, id}) == 1;
}

std::vector<HeldContact> contacts_of(sql::Session& session, const base::MunicipalityId& municipality_id,
                                     const base::PersonId& person_id) {
  return session.list(kContactsOf, {municipality_id, person_id}, [](const Row& row) {
    return HeldContact{{row.text(0), row.text(1), row.text(2), row.text(3), row.text(4), row.text(5),
                        row.text(6), row.text(7), row.maybe_text(8)},
                       row.id<base::HolderId>(9)};
  });
}

void insert_link(sql::Session& session, const base::MunicipalityId& municipality_id, const Link& link,
                 const base::HolderId& holder_id, base::Instant linked_at, const base::EntryId& entry_id) {
  session.change(kInsertLink, {municipality_id, link.id, entry_id, holder_id, link.person_id,
                               link.duplicate_id, linked_at});
}

bool end_link(sql::Session& session, const base::MunicipalityId& municipality_id, const std::string& id,
              base::Instant unlinked_at, const base::EntryId& entry_id) {
  return session.change(kEndLink, {unlinked_at, entry_id, municipality_id, id}) == 1;
}

std::vector<Link> links_of(sql::Session& session, const base::MunicipalityId& municipality_id,
                           const base::PersonId& person_id) {
  return session.list(kLinksOf, {municipality_id, person_id}, [](const Row& row) {
    return Link{row.text(0), row.id<base::PersonId>(1), row.id<base::PersonId>(2)};
  });
}

}  // namespace people
