#include "accounts/account_store.h"

namespace accounts {

namespace {

using sql::Row;
using sql::Statement;

const Statement kInsertAccount{
    "accounts.insert_account",
    "INSERT INTO account (municipality_id, id, staff_id, username, password_hash, failed_count) "
    "VALUES ($1, $2, $3, $4, $5, 0)"};
const Statement kFindAccount{
    "accounts.find_account",
    "SELECT a.id, a.staff_id, a.password_hash, a.failed_count, a.locked_until FROM account a "
    "JOIN staff s ON s.municipality_id = a.municipality_id AND s.id = a.staff_id "
    "WHERE a.municipality_id = $1 AND a.username = $2 AND s.is_active = 1"};
const Statement kSaveTries{
    "accounts.save_tries",
    "UPDATE account SET failed_count = $1, locked_until = $2 WHERE municipality_id = $3 AND id = $4"};
const Statement kAccountOf{
    "accounts.account_of",
    "SELECT id, username, failed_count, locked_until, must_change_password FROM account "
    "WHERE municipality_id = $1 AND staff_id = $2 ORDER BY id LIMIT 1"};
const Statement kTaken{"accounts.username_taken",
                       "SELECT COUNT(*) FROM account WHERE municipality_id = $1 AND username = $2"};
const Statement kSetPassword{
    "accounts.set_password",
    "UPDATE account SET password_hash = $1, must_change_password = $2, failed_count = 0, locked_until = NULL "
    "WHERE municipality_id = $3 AND id = $4"};
const Statement kEndSessions{"accounts.end_sessions",
                             "DELETE FROM account_session WHERE municipality_id = $1 AND staff_id = $2 AND id <> $3"};
const Statement kInsertSession{
    "accounts.insert_session",
    "INSERT INTO account_session (municipality_id, id, token_hash, csrf_token, staff_id, started_at, last_used_at, "
    "expires_at) VALUES ($1, $2, $3, $4, $5, $6, $7, $8)"};
const Statement kFindSession{
    "accounts.find_session",
    "SELECT s.id, s.staff_id, s.csrf_token, s.last_used_at, s.expires_at, COALESCE((SELECT "
    "MAX(a.must_change_password) FROM account a WHERE a.municipality_id = s.municipality_id "
    "AND a.staff_id = s.staff_id), 0) FROM account_session s "
    "JOIN staff p ON p.municipality_id = s.municipality_id AND p.id = s.staff_id "
    "WHERE s.token_hash = $1 AND s.municipality_id = $2 AND p.is_active = 1"};
const Statement kTouchSession{
    "accounts.touch_session",
    "UPDATE account_session SET last_used_at = $1 WHERE municipality_id = $2 AND id = $3"};
const Statement kDeleteSession{"accounts.delete_session",
                               "DELETE FROM account_session WHERE municipality_id = $1 AND id = $2"};
const Statement kDeleteEnded{"accounts.delete_ended", "DELETE FROM account_session WHERE expires_at <= $1"};
const Statement kSaveDraft{
    "accounts.save_draft",
    "INSERT INTO draft (municipality_id, id, staff_id, draft_key, body, saved_at, expires_on) "
    "VALUES ($1, $2, $3, $4, $5, $6, $7) ON CONFLICT (municipality_id, staff_id, draft_key) "
    "DO UPDATE SET body = excluded.body, saved_at = excluded.saved_at, expires_on = excluded.expires_on"};
const Statement kFindDraft{
    "accounts.find_draft",
    "SELECT body, saved_at FROM draft WHERE municipality_id = $1 AND staff_id = $2 AND draft_key = $3 "
    "AND expires_on >= $4"};
const Statement kDeleteDraft{
    "accounts.delete_draft",
    "DELETE FROM draft WHERE municipality_id = $1 AND staff_id = $2 AND draft_key = $3"};

}  // namespace

void insert_account(sql::Session& session, const base::MunicipalityId& municipality_id, const Account& account,
                    const std::string& username) {
  session.change(kInsertAccount,
                 {municipality_id, account.id, account.staff_id, username, account.password_hash});
}

std::optional<Account> find_account(sql::Session& session, const base::MunicipalityId& municipality_id,
                                    const std::string& username) {
  return session.first(kFindAccount, {municipality_id, username}, [](const Row& row) {
    return Account{row.text(0), row.id<base::StaffId>(1), row.text(2), row.small(3), row.maybe_instant(4)};
  });
}

void save_tries(sql::Session& session, const base::MunicipalityId& municipality_id, const Account& account) {
  session.change(kSaveTries, {account.failed_count, account.locked_until, municipality_id, account.id});
}

std::optional<AccountRow> account_of(sql::Session& session, const base::MunicipalityId& municipality_id,
                                     const base::StaffId& staff_id) {
  return session.first(kAccountOf, {municipality_id, staff_id}, [](const Row& row) {
    return AccountRow{row.text(0), row.text(1), row.small(2), row.maybe_instant(3), row.flag(4)};
  });
}

bool is_username_taken(sql::Session& session, const base::MunicipalityId& municipality_id,
                       const std::string& username) {
  const auto count =
      session.first(kTaken, {municipality_id, username}, [](const Row& row) { return row.integer(0); });
  return count.value() > 0;
}

void set_password(sql::Session& session, const base::MunicipalityId& municipality_id, const std::string& account_id,
                  const std::string& password_hash, bool must_change) {
  session.change(kSetPassword, {password_hash, must_change, municipality_id, account_id});
}

void end_sessions_of(sql::Session& session, const base::MunicipalityId& municipality_id,
                     const base::StaffId& staff_id, const std::string& kept_id) {
  session.change(kEndSessions, {municipality_id, staff_id, kept_id});
}

void insert_session(sql::Session& session, const base::MunicipalityId& municipality_id, const OpenSession& open,
                    const std::string& token_hash, base::Instant started_at) {
  session.change(kInsertSession, {municipality_id, open.id, sql::Bytes{token_hash}, open.csrf_token,
                                  open.staff_id, started_at, open.last_used_at, open.expires_at});
}

std::optional<OpenSession> find_session(sql::Session& session, const base::MunicipalityId& municipality_id,
                                        const std::string& token_hash) {
  return session.first(kFindSession, {sql::Bytes{token_hash}, municipality_id}, [](const Row& row) {
    return OpenSession{row.text(0), row.id<base::StaffId>(1), row.text(2), row.instant(3), row.instant(4),
                       row.flag(5)};
  });
}

void touch_session(sql::Session& session, const base::MunicipalityId& municipality_id, const std::string& id,
                   base::Instant at) {
  session.change(kTouchSession, {at, municipality_id, id});
}

void delete_session(sql::Session& session, const base::MunicipalityId& municipality_id, const std::string& id) {
  session.change(kDeleteSession, {municipality_id, id});
}

void delete_ended_sessions(sql::Session& session, base::Instant now) { session.change(kDeleteEnded, {now}); }

void save_draft(sql::Session& session, const base::MunicipalityId& municipality_id, const std::string& new_id,
                const base::StaffId& staff_id, const std::string& key, const std::string& body_cipher,
                base::Instant saved_at, base::Date expires_on) {
  session.change(kSaveDraft, {municipality_id, new_id, staff_id, key, sql::Bytes{body_cipher}, saved_at,
                              expires_on});
}

std::optional<Draft> find_draft(sql::Session& session, const base::MunicipalityId& municipality_id,
                                const base::StaffId& staff_id, const std::string& key, base::Date today) {
  return session.first(kFindDraft, {municipality_id, staff_id, key, today},
                       [](const Row& row) { return Draft{row.bytes(0), row.instant(1)}; });
}

void delete_draft(sql::Session& session, const base::MunicipalityId& municipality_id,
                  const base::StaffId& staff_id, const std::string& key) {
  session.change(kDeleteDraft, {municipality_id, staff_id, key});
}

}  // namespace accounts
