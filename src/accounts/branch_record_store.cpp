#include "accounts/branch_record_store.h"

namespace accounts {

namespace {

using sql::Row;
using sql::Statement;

#define OF_BRANCH \
  "WHERE e.municipality_id = $1 AND e.holder_id = $2 " \
  "AND e.subject_type IN ('unit', 'staff', 'account', 'note_template', 'intervention_type', 'own_parameter', " \
  "'own_mandatory_field') "
const Statement kEntries{
    "accounts.entries_of_branch",
    "SELECT e.id, e.kind, s.name, e.recorded_at FROM entry e "
    "LEFT JOIN staff s ON s.municipality_id = e.municipality_id AND s.id = e.actor_id " OF_BRANCH
    "ORDER BY e.id DESC LIMIT $3 OFFSET $4"};
const Statement kCount{"accounts.count_entries_of_branch", "SELECT COUNT(*) FROM entry e " OF_BRANCH};
const Statement kChanges{
    "accounts.changes_of_entry",
    "SELECT field, information_category, old_value, new_value FROM entry_change "
    "WHERE municipality_id = $1 AND entry_id = $2 ORDER BY position"};

}  // namespace

std::vector<BranchEntry> entries_of_branch(sql::Session& session, const base::MunicipalityId& municipality_id,
                                           const base::HolderId& branch, int limit, int offset) {
  return session.list(kEntries, {municipality_id, branch, limit, offset}, [](const Row& row) {
    return BranchEntry{row.text(0), row.text(1), row.maybe_text(2).value_or(""), row.instant(3), {}};
  });
}

int count_entries_of_branch(sql::Session& session, const base::MunicipalityId& municipality_id,
                            const base::HolderId& branch) {
  return session.first(kCount, {municipality_id, branch}, [](const Row& row) { return row.small(0); }).value();
}

std::vector<record::FieldChange> changes_of_entry(sql::Session& session, const base::MunicipalityId& municipality_id,
                                                  const std::string& entry_id) {
  return session.list(kChanges, {municipality_id, entry_id}, [](const Row& row) {
    return record::FieldChange{row.text(0), row.text(1), row.maybe_text(2), row.maybe_text(3)};
  });
}

}  // namespace accounts
