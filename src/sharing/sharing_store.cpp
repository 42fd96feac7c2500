#include "sharing/sharing_store.h"

#include "parties/party_store.h"

namespace sharing {

namespace {

using sql::Row;
using sql::Statement;

const Statement kFacts{
    "sharing.facts",
    "SELECT a.protection_level, a.access_epoch, h.holder_id FROM person_access a "
    "LEFT JOIN person_holder h ON h.municipality_id = a.municipality_id AND h.person_id = a.id "
    "WHERE a.municipality_id = $1 AND a.id = $2"};
const Statement kInsertFacts{
    "sharing.insert_facts",
    "INSERT INTO person_access (municipality_id, id, protection_level, access_epoch) VALUES ($1, $2, $3, 1)"};
const Statement kSetProtection{
    "sharing.set_protection",
    "UPDATE person_access SET protection_level = $1, access_epoch = access_epoch + 1 "
    "WHERE municipality_id = $2 AND id = $3"};
const Statement kMakeCurrent{
    "sharing.make_current",
    "INSERT INTO person_holder (municipality_id, person_id, holder_id, since_on) VALUES ($1, $2, $3, $4) "
    "ON CONFLICT (municipality_id, person_id, holder_id) DO NOTHING"};

const Statement kForgetCurrent{
    "sharing.forget_current",
    "DELETE FROM person_holder WHERE municipality_id = $1 AND person_id = $2 AND holder_id = $3"};
const Statement kRaiseEpoch{
    "sharing.raise_epoch",
    "UPDATE person_access SET access_epoch = access_epoch + 1 WHERE municipality_id = $1 AND id = $2"};

}  // namespace

std::optional<Viewer> find_viewer(sql::Session& session, const base::MunicipalityId& municipality_id,
                                  const base::StaffId& staff_id) {
  const auto staff = parties::find_staff(session, municipality_id, staff_id);
  if (!staff || !staff->is_active) return std::nullopt;
  return Viewer{municipality_id, staff->id, staff->name, staff->may_see_protected,
                parties::roles_of(session, municipality_id, staff_id)};
}

std::optional<PersonFacts> find_facts(sql::Session& session, const base::MunicipalityId& municipality_id,
                                      const base::PersonId& person_id) {
  std::optional<PersonFacts> facts;
  session.each(kFacts, {municipality_id, person_id}, [&](const Row& row) {
    if (!facts) facts = PersonFacts{person_id, static_cast<ProtectionLevel>(row.small(0)), {}, row.small(1)};
    if (auto holder = row.maybe_id<base::HolderId>(2)) facts->current_in.insert(*holder);
  });
  return facts;
}

void insert_facts(sql::Session& session, const base::MunicipalityId& municipality_id,
                  const base::PersonId& person_id, ProtectionLevel level) {
  session.change(kInsertFacts, {municipality_id, person_id, static_cast<int>(level)});
}

void set_protection(sql::Session& session, const base::MunicipalityId& municipality_id,
                    const base::PersonId& person_id, ProtectionLevel level) {
  session.change(kSetProtection, {static_cast<int>(level), municipality_id, person_id});
}

void make_current(sql::Session& session, const base::MunicipalityId& municipality_id,
                  const base::PersonId& person_id, const base::HolderId& branch, base::Date since_on) {
  session.change(kMakeCurrent, {municipality_id, person_id, branch, since_on});
}

void forget_current(sql::Session& session, const base::MunicipalityId& municipality_id,
                    const base::PersonId& person_id, const base::HolderId& branch) {
  session.change(kForgetCurrent, {municipality_id, person_id, branch});
  session.change(kRaiseEpoch, {municipality_id, person_id});
}

}  // namespace sharing
