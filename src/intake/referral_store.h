#pragma once

#include "intake/referral.h"
#include "people/person.h"
#include "platform/sql/session.h"

namespace intake {

void insert_referral(sql::Session& session, const base::MunicipalityId& municipality_id, const Referral& referral,
                     const base::EntryId& entry_id);
// False when the row has another version than `from_version`.
bool update_referral(sql::Session& session, const base::MunicipalityId& municipality_id, const Referral& referral,
                     std::int64_t from_version, const base::EntryId& entry_id);
std::optional<Referral> find_referral(sql::Session& session, const base::MunicipalityId& municipality_id,
                                      const std::string& id);

struct UnitName {
  base::UnitId id;
  std::string name;
  std::string party_name;
};

// A referral as lists show it.
struct ReferralRow {
  Referral referral;
  people::PersonRow person;
  UnitName sender_unit;
  UnitName receiver_unit;
  std::string sender_name;
  std::optional<std::string> owner_name;
};
std::vector<ReferralRow> list_sent(sql::Session& session, const base::MunicipalityId& municipality_id,
                                   const base::HolderId& branch, int protection_max, int limit);
std::vector<ReferralRow> list_received(sql::Session& session, const base::MunicipalityId& municipality_id,
                                       const base::HolderId& branch, int protection_max, int limit);
std::vector<ReferralRow> list_of_person(sql::Session& session, const base::MunicipalityId& municipality_id,
                                        const base::PersonId& person_id);
std::optional<ReferralRow> find_row(sql::Session& session, const base::MunicipalityId& municipality_id,
                                    const std::string& id);

struct Message {
  std::string id;
  std::string kind;  // question or reply
  std::string body;
  base::StaffId staff_id;
  std::string staff_name;
  base::Instant written_at;
};
void insert_message(sql::Session& session, const base::MunicipalityId& municipality_id,
                    const std::string& referral_id, const base::HolderId& holder_id, const Message& message,
                    int position, const base::EntryId& entry_id);
std::vector<Message> messages_of(sql::Session& session, const base::MunicipalityId& municipality_id,
                                 const std::string& referral_id);

}  // namespace intake
