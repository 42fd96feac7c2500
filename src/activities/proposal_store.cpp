#include "activities/proposal_store.h"

#include "base/names.h"

namespace activities {

namespace {

using base::name_of;
using base::named;
using sql::Row;
using sql::Statement;

const Statement kInsert{
    "activities.insert_proposal",
    "INSERT INTO intervention_proposal (municipality_id, id, version, entry_id, holder_id, intervention_id, "
    "change_kind, on_date, extent_percent, reason_code, reason_text, state, proposed_on, proposed_by_id, answer_text) "
    "VALUES ($1, $2, 1, $3, $4, $5, $6, $7, $8, $9, $10, 'waiting', $11, $12, '')"};
const Statement kUpdate{
    "activities.update_proposal",
    "UPDATE intervention_proposal SET version = version + 1, entry_id = $1, state = $2, answered_on = $3, "
    "answered_by_id = $4, answer_text = $5 WHERE municipality_id = $6 AND id = $7 AND version = $8"};
#define SELECT_PROPOSAL \
  "SELECT id, version, holder_id, intervention_id, change_kind, on_date, extent_percent, reason_code, reason_text, " \
  "state, proposed_on, proposed_by_id, answered_on, answered_by_id, answer_text FROM intervention_proposal " \
  "WHERE municipality_id = $1 "
const Statement kFind{"activities.find_proposal", SELECT_PROPOSAL "AND id = $2"};
const Statement kOf{"activities.proposals_of",
                    SELECT_PROPOSAL "AND intervention_id = $2 ORDER BY proposed_on DESC, id DESC"};

Proposal proposal_of(const Row& row) {
  return {row.text(0),
          row.integer(1),
          row.id<base::HolderId>(2),
          row.text(3),
          {named<ChangeKind>(row.text(4)), row.maybe_date(5), row.maybe_small(6), named<ChangeReason>(row.text(7)),
           row.text(8)},
          named<ProposalState>(row.text(9)),
          row.date(10),
          row.id<base::StaffId>(11),
          row.maybe_date(12),
          row.maybe_id<base::StaffId>(13),
          row.text(14)};
}

}  // namespace

void insert_proposal(sql::Session& session, const base::MunicipalityId& municipality_id, const Proposal& p,
                     const base::EntryId& entry_id) {
  session.change(kInsert, {municipality_id, p.id, entry_id, p.holder_id, p.intervention_id, name_of(p.change.kind),
                           p.change.on, p.change.extent_percent, name_of(p.change.reason), p.change.text,
                           p.proposed_on, p.proposed_by_id});
}

bool update_proposal(sql::Session& session, const base::MunicipalityId& municipality_id, const Proposal& p,
                     std::int64_t from_version, const base::EntryId& entry_id) {
  return session.change(kUpdate, {entry_id, name_of(p.state), p.answered_on, p.answered_by_id, p.answer_text,
                                  municipality_id, p.id, from_version}) == 1;
}

std::optional<Proposal> find_proposal(sql::Session& session, const base::MunicipalityId& municipality_id,
                                      const std::string& id) {
  return session.first(kFind, {municipality_id, id}, proposal_of);
}

std::vector<Proposal> proposals_of(sql::Session& session, const base::MunicipalityId& municipality_id,
                                   const std::string& intervention_id) {
  return session.list(kOf, {municipality_id, intervention_id}, proposal_of);
}

}  // namespace activities
