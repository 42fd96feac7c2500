#pragma once

#include "accounts/account.h"
#include "platform/sql/session.h"

namespace accounts {

void insert_account(sql::Session& session, const base::MunicipalityId& municipality_id, const Account& account,
                    const std::string& username);
std::optional<Account> find_account(sql::Session& session, const base::MunicipalityId& municipality_id,
                                    const std::string& username);
void save_tries(sql::Session& session, const base::MunicipalityId& municipality_id, const Account& account);

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
