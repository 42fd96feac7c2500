// Use cases of an administrator about somebody else's account. A password is the account's owner's alone: a new
// one is handed over once and opens nothing but its own change.
#pragma once

#include "accounts/administration_actions.h"
#include "accounts/branch_record.h"

namespace accounts {

// Makes the account. Errors: not_found staff.unknown; conflict staff.self, staff.also_elsewhere,
// account.there_already; at `username` account.username_form, account.username_taken.
base::Status open_account(Work& work, const Viewer& viewer, const base::StaffId& staff_id,
                          const std::string& username, const std::string& password_hash);
// Ends the lock, if any, and every open session. Error also: conflict account.none.
base::Status renew_password(Work& work, const Viewer& viewer, const base::StaffId& staff_id,
                            const std::string& password_hash);
// After too many wrong passwords, before the quarter of an hour is over.
base::Status unlock_account(Work& work, const Viewer& viewer, const base::StaffId& staff_id);

// Newest first.
struct BranchRecord {
  std::vector<BranchEntry> entries;
  int total = 0;
};
// For its administrators and auditors. Error: forbidden sharing.not_administrator.
base::Result<BranchRecord> read_branch_record(Work& work, const Viewer& viewer, const base::HolderId& branch,
                                              int limit, int offset);

}  // namespace accounts
