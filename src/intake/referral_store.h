#pragma once

#include <set>

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

enum class Direction { sent, received };
enum class ReferralSort { sent_on, answer_by_on, name };
inline constexpr std::pair<ReferralSort, std::string_view> kReferralSortNames[] = {
    {ReferralSort::sent_on, "sent_on"}, {ReferralSort::answer_by_on, "answer_by_on"}, {ReferralSort::name, "name"}};
constexpr const auto& enum_names(ReferralSort) { return kReferralSortNames; }

inline constexpr size_t kBranchesMax = 8;
// Sent by, or to, these branches (at most kBranchesMax), of people protected at most so much.
struct ReferralQuery {
  Direction direction = Direction::received;
  std::set<base::HolderId> branches;
  int protection_max = 0;
  std::string state = "open";         // open (without answer), answered or all
  std::optional<ReferralKind> kind;   // none: both
  std::string unit_id;                // the sending, or receiving, unit; empty: all
  ReferralSort sort_by = ReferralSort::sent_on;
  bool is_descending = true;
  int limit = 50;
  int offset = 0;
};
std::vector<ReferralRow> list_page(sql::Session& session, const base::MunicipalityId& municipality_id,
                                   const ReferralQuery& query);
int count_rows(sql::Session& session, const base::MunicipalityId& municipality_id, const ReferralQuery& query);
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
