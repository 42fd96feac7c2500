#include "intake/referral_store.h"

#include "base/ensure.h"
#include "base/names.h"

namespace intake {

namespace {

using base::name_of;
using base::named;
using sql::Row;
using sql::Statement;

#define REFERRAL_COLUMNS \
  "r.id, r.version, r.holder_id, r.receiver_holder_id, r.kind, r.state, r.person_id, r.sender_unit_id, " \
  "r.sender_staff_id, r.receiver_unit_id, r.target_group, r.wish, r.background, r.wished_start_on, " \
  "r.answer_by_on, r.registration_consent_on, r.sent_on, r.answered_on, r.agreed_start_on, r.owner_staff_id, " \
  "r.decline_reason, r.decline_text, r.report_text, r.local_target_group_id, r.local_decline_reason_id "
#define ROW_COLUMNS REFERRAL_COLUMNS \
  ", p.id, p.case_number, p.given_name, p.family_name, p.birth_year, p.sex, a.protection_level, su.name, sp.name, " \
  "ru.name, rp.name, s.name, o.name "
#define ROW_TABLES \
  "FROM referral r " \
  "JOIN person p ON p.municipality_id = r.municipality_id AND p.id = r.person_id " \
  "JOIN person_access a ON a.municipality_id = r.municipality_id AND a.id = r.person_id " \
  "JOIN unit su ON su.municipality_id = r.municipality_id AND su.id = r.sender_unit_id " \
  "JOIN branch sb ON sb.municipality_id = su.municipality_id AND sb.id = su.branch_id " \
  "JOIN party sp ON sp.municipality_id = sb.municipality_id AND sp.id = sb.party_id " \
  "JOIN unit ru ON ru.municipality_id = r.municipality_id AND ru.id = r.receiver_unit_id " \
  "JOIN branch rb ON rb.municipality_id = ru.municipality_id AND rb.id = ru.branch_id " \
  "JOIN party rp ON rp.municipality_id = rb.municipality_id AND rp.id = rb.party_id " \
  "JOIN staff s ON s.municipality_id = r.municipality_id AND s.id = r.sender_staff_id " \
  "LEFT JOIN staff o ON o.municipality_id = r.municipality_id AND o.id = r.owner_staff_id "

const Statement kInsert{
    "intake.insert_referral",
    "INSERT INTO referral (municipality_id, id, version, entry_id, holder_id, receiver_holder_id, kind, state, "
    "person_id, sender_unit_id, sender_staff_id, receiver_unit_id, target_group, wish, background, wished_start_on, "
    "answer_by_on, registration_consent_on, sent_on, local_target_group_id) "
    "VALUES ($1, $2, 1, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, $14, $15, $16, $17, $18, $19)"};
const Statement kUpdate{
    "intake.update_referral",
    "UPDATE referral SET version = version + 1, entry_id = $1, state = $2, answered_on = $3, agreed_start_on = $4, "
    "owner_staff_id = $5, decline_reason = $6, decline_text = $7, report_text = $8, "
    "local_decline_reason_id = $9 WHERE municipality_id = $10 AND id = $11 AND version = $12"};
const Statement kFind{"intake.find_referral",
                      "SELECT " REFERRAL_COLUMNS "FROM referral r WHERE r.municipality_id = $1 AND r.id = $2"};
// The branches fill $2 to $9; what was taken back is its sender's to see only.
#define PAGE_BRANCHES "IN ($2, $3, $4, $5, $6, $7, $8, $9) "
#define PAGE_REST \
  "AND (r.state <> 'withdrawn' OR r.holder_id " PAGE_BRANCHES ") AND a.protection_level <= $10 " \
  "AND (CAST($11 AS TEXT) = 'all' OR (CAST($11 AS TEXT) = 'open' AND r.state IN ('sent', 'question')) " \
  "OR (CAST($11 AS TEXT) = 'answered' AND r.state NOT IN ('sent', 'question'))) " \
  "AND (CAST($12 AS TEXT) = '' OR r.kind = $12) "
#define SENT_WHERE \
  "WHERE r.municipality_id = $1 AND r.holder_id " PAGE_BRANCHES PAGE_REST \
  "AND (CAST($13 AS TEXT) = '' OR r.sender_unit_id = $13) "
#define RECEIVED_WHERE \
  "WHERE r.municipality_id = $1 AND r.receiver_holder_id " PAGE_BRANCHES PAGE_REST \
  "AND (CAST($13 AS TEXT) = '' OR r.receiver_unit_id = $13) "
#define COUNT_TABLES \
  "FROM referral r JOIN person_access a ON a.municipality_id = r.municipality_id AND a.id = r.person_id "
#define PAGES(way, where, sort, by) \
  {{"intake.list_" way "_by_" sort, \
    "SELECT " ROW_COLUMNS ROW_TABLES where by ", r.id LIMIT $14 OFFSET $15"}, \
   {"intake.list_" way "_by_" sort "_down", \
    "SELECT " ROW_COLUMNS ROW_TABLES where by " DESC, r.id DESC LIMIT $14 OFFSET $15"}}

const Statement kSentPages[][2] = {PAGES("sent", SENT_WHERE, "sent_on", "ORDER BY r.sent_on"),
                                   PAGES("sent", SENT_WHERE, "answer_by_on", "ORDER BY r.answer_by_on"),
                                   PAGES("sent", SENT_WHERE, "name", "ORDER BY p.name_sort")};
const Statement kReceivedPages[][2] = {PAGES("received", RECEIVED_WHERE, "sent_on", "ORDER BY r.sent_on"),
                                       PAGES("received", RECEIVED_WHERE, "answer_by_on", "ORDER BY r.answer_by_on"),
                                       PAGES("received", RECEIVED_WHERE, "name", "ORDER BY p.name_sort")};
const Statement kCountSent{"intake.count_sent", "SELECT COUNT(*) " COUNT_TABLES SENT_WHERE};
const Statement kCountReceived{"intake.count_received", "SELECT COUNT(*) " COUNT_TABLES RECEIVED_WHERE};
const Statement kListOfPerson{
    "intake.list_of_person",
    "SELECT " ROW_COLUMNS ROW_TABLES "WHERE r.municipality_id = $1 AND r.person_id = $2 "
    "ORDER BY r.sent_on DESC, r.id DESC"};
const Statement kFindRow{"intake.find_row",
                         "SELECT " ROW_COLUMNS ROW_TABLES "WHERE r.municipality_id = $1 AND r.id = $2"};
const Statement kInsertMessage{
    "intake.insert_message",
    "INSERT INTO referral_message (municipality_id, id, entry_id, holder_id, referral_id, kind, body, staff_id, "
    "written_at, position) VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10)"};
const Statement kMessages{
    "intake.messages",
    "SELECT m.id, m.kind, m.body, m.staff_id, s.name, m.written_at FROM referral_message m "
    "JOIN staff s ON s.municipality_id = m.municipality_id AND s.id = m.staff_id "
    "WHERE m.municipality_id = $1 AND m.referral_id = $2 ORDER BY m.position"};

Referral referral_of(const Row& row) {
  std::optional<DeclineReason> reason;
  if (!row.is_null(20)) reason = named<DeclineReason>(row.text(20));
  return {row.text(0),
          row.integer(1),
          row.id<base::HolderId>(2),
          row.id<base::HolderId>(3),
          named<ReferralKind>(row.text(4)),
          named<ReferralState>(row.text(5)),
          row.id<base::PersonId>(6),
          row.id<base::UnitId>(7),
          row.id<base::StaffId>(8),
          row.id<base::UnitId>(9),
          named<TargetGroup>(row.text(10)),
          row.text(11),
          row.text(12),
          row.maybe_date(13),
          row.date(14),
          row.maybe_date(15),
          row.date(16),
          row.maybe_date(17),
          row.maybe_date(18),
          row.maybe_id<base::StaffId>(19),
          reason,
          row.maybe_text(21).value_or(""),
          row.maybe_text(22).value_or(""),
          row.maybe_text(23),
          row.maybe_text(24)};
}

ReferralRow row_of(const Row& row) {
  Referral referral = referral_of(row);
  people::PersonDetails names;
  names.given_name = row.text(27);
  names.family_name = row.text(28);
  const people::PersonRow person{row.id<base::PersonId>(25), row.text(26), people::full_name(names),
                                 row.maybe_small(29), named<base::Sex>(row.text(30)),
                                 static_cast<sharing::ProtectionLevel>(row.small(31))};
  const UnitName sender{referral.sender_unit_id, row.text(32), row.text(33)};
  const UnitName receiver{referral.receiver_unit_id, row.text(34), row.text(35)};
  return {std::move(referral), person, sender, receiver, row.text(36), row.maybe_text(37)};
}

sql::Values values_of(const base::MunicipalityId& municipality_id, const ReferralQuery& query) {
  ENSURE(query.branches.size() <= kBranchesMax);
  sql::Values values = {municipality_id};
  for (const auto& branch : query.branches) values.emplace_back(branch);
  while (values.size() < 1 + kBranchesMax) values.emplace_back("");
  values.emplace_back(query.protection_max);
  values.emplace_back(query.state);
  values.emplace_back(query.kind ? name_of(*query.kind) : std::string());
  values.emplace_back(query.unit_id);
  return values;
}

}  // namespace

void insert_referral(sql::Session& session, const base::MunicipalityId& municipality_id, const Referral& r,
                     const base::EntryId& entry_id) {
  session.change(kInsert,
                 {municipality_id, r.id, entry_id, r.holder_id, r.receiver_holder_id, name_of(r.kind),
                  name_of(r.state), r.person_id, r.sender_unit_id, r.sender_staff_id, r.receiver_unit_id,
                  name_of(r.target_group), r.wish, r.background, r.wished_start_on, r.answer_by_on,
                  r.registration_consent_on, r.sent_on, r.local_target_group_id});
}

bool update_referral(sql::Session& session, const base::MunicipalityId& municipality_id, const Referral& r,
                     std::int64_t from_version, const base::EntryId& entry_id) {
  std::optional<std::string> reason;
  if (r.decline_reason) reason = name_of(*r.decline_reason);
  return session.change(kUpdate, {entry_id, name_of(r.state), r.answered_on, r.agreed_start_on, r.owner_staff_id,
                                  reason, r.decline_text, r.report_text, r.local_decline_reason_id, municipality_id,
                                  r.id, from_version}) == 1;
}

std::optional<Referral> find_referral(sql::Session& session, const base::MunicipalityId& municipality_id,
                                      const std::string& id) {
  return session.first(kFind, {municipality_id, id}, referral_of);
}

std::vector<ReferralRow> list_page(sql::Session& session, const base::MunicipalityId& municipality_id,
                                   const ReferralQuery& query) {
  auto values = values_of(municipality_id, query);
  values.emplace_back(query.limit);
  values.emplace_back(query.offset);
  const auto& pages = query.direction == Direction::sent ? kSentPages : kReceivedPages;
  return session.list(pages[static_cast<size_t>(query.sort_by)][query.is_descending ? 1 : 0], values, row_of);
}

int count_rows(sql::Session& session, const base::MunicipalityId& municipality_id, const ReferralQuery& query) {
  const auto& statement = query.direction == Direction::sent ? kCountSent : kCountReceived;
  return session.first(statement, values_of(municipality_id, query), [](const Row& row) { return row.small(0); })
      .value();
}

std::vector<ReferralRow> list_of_person(sql::Session& session, const base::MunicipalityId& municipality_id,
                                        const base::PersonId& person_id) {
  return session.list(kListOfPerson, {municipality_id, person_id}, row_of);
}

std::optional<ReferralRow> find_row(sql::Session& session, const base::MunicipalityId& municipality_id,
                                    const std::string& id) {
  return session.first(kFindRow, {municipality_id, id}, row_of);
}

void insert_message(sql::Session& session, const base::MunicipalityId& municipality_id,
                    const std::string& referral_id, const base::HolderId& holder_id, const Message& message,
                    int position, const base::EntryId& entry_id) {
  session.change(kInsertMessage, {municipality_id, message.id, entry_id, holder_id, referral_id, message.kind,
                                  message.body, message.staff_id, message.written_at, position});
}

std::vector<Message> messages_of(sql::Session& session, const base::MunicipalityId& municipality_id,
                                 const std::string& referral_id) {
  return session.list(kMessages, {municipality_id, referral_id}, [](const Row& row) {
    return Message{row.text(0), row.text(1), row.text(2), row.id<base::StaffId>(3), row.text(4), row.instant(5)};
  });
}

}  // namespace intake
