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

}  // namespace

std::vector<AfterExit> after_exits_in_branch(sql::Session& session, const base::MunicipalityId& municipality_id,
                                             const base::HolderId& holder_id, base::Date from, base::Date to) {
  return session.list(kAfterExits, {municipality_id, holder_id, from, to}, [](const Row& row) {
    AfterExit out{row.text(0), {}, row.maybe_date(2), {}};
    if (!row.is_null(1)) out.local_exit_reason_id = row.text(1);
    if (!row.is_null(3)) out.main_outcome = base::named<MainOutcome>(row.text(3));
    return out;
  });
}

}  // namespace outcomes
