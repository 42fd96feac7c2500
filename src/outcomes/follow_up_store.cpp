#include "outcomes/follow_up_store.h"

#include "base/names.h"

namespace outcomes {

namespace {

using base::name_of;
using base::named;
using sql::Row;
using sql::Statement;

const Statement kInsert{
    "outcomes.insert_follow_up",
    "INSERT INTO exit_follow_up (municipality_id, id, version, entry_id, holder_id, participation_id, months_after, "
    "planned_on, state, asked_on, main_outcome, what_helped, what_did_not, advice) "
    "VALUES ($1, $2, 1, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13)"};
const Statement kUpdate{
    "outcomes.update_follow_up",
    "UPDATE exit_follow_up SET version = version + 1, entry_id = $1, state = $2, asked_on = $3, main_outcome = $4, "
    "what_helped = $5, what_did_not = $6, advice = $7 WHERE municipality_id = $8 AND id = $9 AND version = $10"};
#define SELECT_FOLLOW_UP \
  "SELECT id, version, participation_id, months_after, planned_on, state, asked_on, main_outcome, what_helped, " \
  "what_did_not, advice FROM exit_follow_up WHERE municipality_id = $1 "
const Statement kFind{"outcomes.find_follow_up", SELECT_FOLLOW_UP "AND id = $2"};
const Statement kOfParticipation{
    "outcomes.follow_ups_of",
    SELECT_FOLLOW_UP "AND participation_id = $2 AND state <> 'cancelled' ORDER BY planned_on, id"};

std::optional<std::string> outcome_name(const FollowUp& f) {
  if (!f.main_outcome) return std::nullopt;
  return name_of(*f.main_outcome);
}

FollowUp follow_up_of(const Row& row) {
  std::optional<MainOutcome> outcome;
  if (!row.is_null(7)) outcome = named<MainOutcome>(row.text(7));
  return {row.text(0),
          row.integer(1),
          row.text(2),
          row.small(3),
          row.date(4),
          named<FollowUpState>(row.text(5)),
          row.maybe_date(6),
          outcome,
          row.text(8),
          row.text(9),
          row.text(10)};
}

}  // namespace

void insert_follow_up(sql::Session& session, const base::MunicipalityId& municipality_id,
                      const base::HolderId& holder_id, const FollowUp& f, const base::EntryId& entry_id) {
  session.change(kInsert, {municipality_id, f.id, entry_id, holder_id, f.participation_id, f.months_after,
                           f.planned_on, name_of(f.state), f.asked_on, outcome_name(f), f.what_helped, f.what_did_not,
                           f.advice});
}

bool update_follow_up(sql::Session& session, const base::MunicipalityId& municipality_id, const FollowUp& f,
                      std::int64_t from_version, const base::EntryId& entry_id) {
  return session.change(kUpdate, {entry_id, name_of(f.state), f.asked_on, outcome_name(f), f.what_helped,
                                  f.what_did_not, f.advice, municipality_id, f.id, from_version}) == 1;
}

std::optional<FollowUp> find_follow_up(sql::Session& session, const base::MunicipalityId& municipality_id,
                                       const std::string& id) {
  return session.first(kFind, {municipality_id, id}, follow_up_of);
}

std::vector<FollowUp> follow_ups_of(sql::Session& session, const base::MunicipalityId& municipality_id,
                                    const std::string& participation_id) {
  return session.list(kOfParticipation, {municipality_id, participation_id}, follow_up_of);
}

}  // namespace outcomes
