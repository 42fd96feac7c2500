#include "outcomes/after_exit_store.h"

#include "base/names.h"

namespace outcomes {

namespace {

using sql::Row;

const sql::Statement kAfterExits{
    "outcomes.after_exits",
    "SELECT x.id, x.local_exit_reason_id, f.asked_on, f.main_outcome FROM participation x "
    "JOIN person_access a ON a.municipality_id = x.municipality_id AND a.id = x.person_id "
    "LEFT JOIN exit_follow_up f ON f.municipality_id = x.municipality_id AND f.participation_id = x.id "
    "AND f.state = 'reached' "
    "WHERE x.municipality_id = $1 AND x.holder_id = $2 AND x.is_cancelled = 0 AND a.protection_level = 0 "
    "AND x.ends_on >= $3 AND x.ends_on <= $4 ORDER BY x.id, f.asked_on, f.id"};

const sql::Statement kFollowUps{
    "outcomes.follow_ups_in_branch",
    "SELECT x.id, f.months_after, f.planned_on, f.state, f.asked_on, f.main_outcome FROM participation x "
    "JOIN person_access a ON a.municipality_id = x.municipality_id AND a.id = x.person_id "
    "JOIN exit_follow_up f ON f.municipality_id = x.municipality_id AND f.participation_id = x.id "
    "AND f.state <> 'cancelled' "
    "WHERE x.municipality_id = $1 AND x.holder_id = $2 AND x.is_cancelled = 0 AND a.protection_level = 0 "
    "AND x.ends_on >= $3 AND x.ends_on <= $4 ORDER BY x.id, f.planned_on, f.id"};

std::optional<MainOutcome> outcome_at(const Row& row, int column) {
  if (row.is_null(column)) return std::nullopt;
  return base::named<MainOutcome>(row.text(column));
}

}  // namespace

std::vector<AfterExit> after_exits_in_branch(sql::Session& session, const base::MunicipalityId& municipality_id,
                                             const base::HolderId& holder_id, base::Date from, base::Date to) {
  return session.list(kAfterExits, {municipality_id, holder_id, from, to}, [](const Row& row) {
    return AfterExit{row.text(0), row.maybe_text(1), row.maybe_date(2), outcome_at(row, 3)};
  });
}

std::vector<ExitFollowUp> follow_ups_in_branch(sql::Session& session, const base::MunicipalityId& municipality_id,
                                               const base::HolderId& holder_id, base::Date from, base::Date to) {
  return session.list(kFollowUps, {municipality_id, holder_id, from, to}, [](const Row& row) {
    return ExitFollowUp{row.text(0), row.small(1), row.date(2), base::named<FollowUpState>(row.text(3)),
                        row.maybe_date(4), outcome_at(row, 5)};
  });
}

}  // namespace outcomes
