#pragma once

#include "accounts/account.h"
#include "platform/sql/session.h"

namespace accounts {

void insert_account(sql::Session& session, const base::MunicipalityId& municipality_id, const Account& account,
                    const std::string& username);
std::optional<Account> find_account(sql::Session& session, const base::MunicipalityId& municipality_id,
                                    const std::string& username);
void save_tries(sql::Session& session, const base::MunicipalityId& municipality_id, const Account& account);

// The account as its administrator sees it.
struct AccountRow {
  std::string id;
  std::string username;
  int failed_count = 0;
  std::optional<base::Instant> locked_until;
  bool must_change_password = false;
};
std::optional<AccountRow> account_of(sql::Session& session, const base::MunicipalityId& municipality_id,
                                     const base::StaffId& staff_id);
// Also one of somebody who is no longer active.
bool is_username_taken(sql::Session& session, const base::MunicipalityId& municipality_id,
                       const std::string& username);
void set_password(sql::Session& session, const base::MunicipalityId& municipality_id, const std::string& account_id,
                  const std::string& password_hash, bool must_change);
// All but the one with `kept_id`; all when it is empty.
void end_sessions_of(sql::Session& session, const base::MunicipalityId& municipality_id,
                     const base::StaffId& staff_id, const std::string& kept_id);

void insert_session(sql::Session& session, const base::MunicipalityId& municipality_id, const OpenSession& open,
                    const std::string& token_hash, base::Instant started_at);
std::optional<OpenSession> find_session(sql::Session& session, const base::MunicipalityId& municipality_id,
                                        const std::string& token_hash);
void touch_session(sql::Session& session, const base::MunicipalityId& municipality_id, const std::string& id,
                   base::Instant at);
void delete_session(sql::Session& session, const base::MunicipalityId& municipality_id, const std::string& id);
void delete_ended_sessions(sql::Session& session, base::Instant now);

// Working material: the owner's only, and gone when it expires.
struct Draft {
  std::string body;
  base::Instant saved_at;
};
void save_draft(sql::Session& session, const base::MunicipalityId& municipality_id, const std::string& new_id,
                const base::StaffId& staff_id, const std::string& key, const std::string& body_cipher,
                base::Instant saved_at, base::Date expires_on);
std::optional<Draft> find_draft(sql::Session& session, const base::MunicipalityId& municipality_id,
                                const base::StaffId& staff_id, const std::string& key, base::Date today);
void delete_draft(sql::Session& session, const base::MunicipalityId& municipality_id,
                  const base::StaffId& staff_id, const std::string& key);

}  // namespace accounts
