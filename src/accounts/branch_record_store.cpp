#include "accounts/branch_record_store.h"

#include "base/names.h"

namespace accounts {

namespace {

using sql::Row;
using sql::Statement;

#define OF_BRANCH \
  "WHERE e.municipality_id = $1 AND e.holder_id = $2 " \
  "AND e.subject_type IN ('unit', 'staff', 'account', 'note_template', 'intervention_type', 'own_parameter', " \
  "'own_mandatory_field', 'local_code', 'withheld_code', 'staffing', 'service_giver') "
#define ENTRIES \
  "SELECT e.id, e.kind, s.name, e.recorded_at FROM entry e " \
  "LEFT JOIN staff s ON s.municipality_id = e.municipality_id AND s.id = e.actor_id "
const Statement kEntries{
    "accounts.entries_of_branch",
    ENTRIES OF_BRANCH "ORDER BY e.id DESC LIMIT $3 OFFSET $4"};
const Statement kOfCodeList{
    "accounts.entries_of_code_list",
    ENTRIES "WHERE e.municipality_id = $1 AND e.holder_id = $2 AND e.subject_type IN ('local_code', 'withheld_code') "
    "AND EXISTS (SELECT 1 FROM entry_change c WHERE c.municipality_id = e.municipality_id AND c.entry_id = e.id "
    "AND c.field = 'code_list' AND c.new_value = $3) ORDER BY e.id DESC"};
const Statement kCount{"accounts.count_entries_of_branch", "SELECT COUNT(*) FROM entry e " OF_BRANCH};
const Statement kChanges{
    "accounts.changes_of_entry",
    "SELECT field, information_category, old_value, new_value FROM entry_change "
    "WHERE municipality_id = $1 AND entry_id = $2 ORDER BY position"};

BranchEntry entry_of(const Row& row) {
  return {row.text(0), row.text(1), row.maybe_text(2).value_or(""), row.instant(3), {}};
}

}  // namespace

std::vector<BranchEntry> entries_of_branch(sql::Session& session, const base::MunicipalityId& municipality_id,
                                           const base::HolderId& branch, int limit, int offset) {
  return session.list(kEntries, {municipality_id, branch, limit, offset}, entry_of);
}

std::vector<BranchEntry> entries_of_code_list(sql::Session& session, const base::MunicipalityId& municipality_id,
                                              const base::HolderId& branch, parties::CodeList list) {
  return session.list(kOfCodeList, {municipality_id, branch, base::name_of(list)}, entry_of);
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
