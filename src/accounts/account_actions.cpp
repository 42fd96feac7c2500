#include "accounts/account_actions.h"

#include "accounts/branch_record_store.h"
#include "sharing/admit.h"

namespace accounts {

namespace {

base::Error refused(const char* rule) { return {base::ErrorCode::conflict, rule, {}}; }

base::Result<StaffMember> open_member(Work& work, const Viewer& viewer, const base::StaffId& id) {
  TRY_ASSIGN(StaffMember member, find_staff_member(work, viewer, id));
  TRY(parties::may_change_own_facts(member.sheet, sharing::administered_branches(viewer), viewer.staff_id));
  return member;
}

base::Result<AccountRow> account_in(const StaffMember& member) {
  if (!member.account) return refused("account.none");
  return *member.account;
}

// In the record of every branch in which the member has a role.
void tell(Work& work, const char* kind, const StaffMember& member, const std::string& account_id,
          const std::string& username) {
  std::set<base::HolderId> branches;
  for (const auto& role : member.sheet.roles) branches.insert(role.branch_id);
  for (const auto& branch : branches) {
    record::NewEntry entry{{}, kind, "account", account_id, branch, {}, {}, {}, work.today(), {}, {}, {}, {}};
    entry.changes = {{"username", std::string(parties::kOrganisation), {}, username},
                     {"staff_name", std::string(parties::kOrganisation), {}, member.sheet.staff.name}};
    work.write({std::move(entry), {}, {}});
  }
}

}  // namespace

base::Status open_account(Work& work, const Viewer& viewer, const base::StaffId& staff_id,
                          const std::string& username, const std::string& password_hash) {
  TRY_ASSIGN(const StaffMember member, open_member(work, viewer, staff_id));
  if (member.account) return refused("account.there_already");
  TRY(check_username(username));
  if (is_username_taken(work.session(), work.municipality_id(), username)) {
    return base::invalid("username", "account.username_taken");
  }
  const Account account{work.new_id<base::StaffId>().str(), staff_id, password_hash, 0, {}};
  insert_account(work.session(), work.municipality_id(), account, username);
  set_password(work.session(), work.municipality_id(), account.id, password_hash, true);
  tell(work, "account_opened", member, account.id, username);
  return base::done();
}

base::Status renew_password(Work& work, const Viewer& viewer, const base::StaffId& staff_id,
                            const std::string& password_hash) {
  TRY_ASSIGN(const StaffMember member, open_member(work, viewer, staff_id));
  TRY_ASSIGN(const AccountRow account, account_in(member));
  set_password(work.session(), work.municipality_id(), account.id, password_hash, true);
  end_sessions_of(work.session(), work.municipality_id(), staff_id, "");
  tell(work, "account_password_renewed", member, account.id, account.username);
  return base::done();
}

base::Status unlock_account(Work& work, const Viewer& viewer, const base::StaffId& staff_id) {
  TRY_ASSIGN(const StaffMember member, open_member(work, viewer, staff_id));
  TRY_ASSIGN(const AccountRow row, account_in(member));
  save_tries(work.session(), work.municipality_id(), {row.id, staff_id, "", 0, {}});
  tell(work, "account_unlocked", member, row.id, row.username);
  return base::done();
}

base::Result<BranchRecord> read_branch_record(Work& work, const Viewer& viewer, const base::HolderId& branch,
                                              int limit, int offset) {
  TRY(sharing::admit_administration(work, viewer, branch, sharing::Act::list, std::string(sharing::kBranchRecord)));
  BranchRecord out{entries_of_branch(work.session(), work.municipality_id(), branch, limit, offset),
                   count_entries_of_branch(work.session(), work.municipality_id(), branch)};
  for (auto& entry : out.entries) {
    entry.changes = changes_of_entry(work.session(), work.municipality_id(), entry.id);
  }
  return out;
}

}  // namespace accounts
