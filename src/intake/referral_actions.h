// Use cases of referrals and orders.
#pragma once

#include "intake/referral_store.h"
#include "people/person.h"
#include "record/work.h"
#include "sharing/sharing.h"
#include "sharing/undo.h"

namespace intake {

using record::Work;
using sharing::Viewer;

struct NewReferral {
  ReferralKind kind = ReferralKind::referral;
  std::optional<base::PersonId> person_id;     // one of the two
  std::optional<people::NewPerson> person;
  base::UnitId sender_unit_id;
  base::UnitId receiver_unit_id;
  TargetGroup target_group = TargetGroup::other;
  std::optional<std::string> local_target_group_id;
  std::string wish;
  std::string background;
  std::optional<base::Date> wished_start_on;
  std::optional<base::Date> answer_by_on;
  std::optional<base::Date> registration_consent_on;
};

// The person becomes current at the receiver: what the sender chose to send, the receiver may read.
base::Result<std::string> send_referral(Work& work, const Viewer& viewer, const NewReferral& input);

struct ReferralSheet {
  ReferralRow row;
  std::vector<Message> messages;
  std::optional<Side> side;  // the viewer's; sender where both are the viewer's own
  std::vector<Step> may;
};
base::Result<ReferralSheet> find_referral_sheet(Work& work, const Viewer& viewer, const std::string& id);

struct ReferralPage {
  std::vector<ReferralRow> rows;
  int total = 0;
};
// Of the viewer's own branches; the query's branches and protection are filled in here. Error: conflict
// `list.too_many_branches` for who works in more than kBranchesMax.
base::Result<ReferralPage> list_referrals(Work& work, const Viewer& viewer, ReferralQuery query);
// Those of one person that the viewer may read.
std::vector<ReferralRow> referrals_of(Work& work, const Viewer& viewer, const sharing::PersonFacts& facts);

base::Status accept_referral(Work& work, const Viewer& viewer, const std::string& id, std::int64_t from_version,
                             const Answer& answer);
base::Status decline_referral(Work& work, const Viewer& viewer, const std::string& id, std::int64_t from_version,
                              const Refusal& refusal);
base::Status ask_about_referral(Work& work, const Viewer& viewer, const std::string& id,
                                std::int64_t from_version, const std::string& text);
base::Status reply_about_referral(Work& work, const Viewer& viewer, const std::string& id,
                                  std::int64_t from_version, const std::string& text);
base::Status withdraw_referral(Work& work, const Viewer& viewer, const std::string& id,
                               std::int64_t from_version, const std::string& reason);
base::Status start_order(Work& work, const Viewer& viewer, const std::string& id, std::int64_t from_version,
                         base::Date started_on);
base::Status report_order(Work& work, const Viewer& viewer, const std::string& id, std::int64_t from_version,
                          const std::string& text);

// referral_sent, order_sent: taken back. …_accepted, …_declined: to be answered again, unless what was accepted
// has begun (conflict `referral.already_begun`).
void add_undo(sharing::UndoTable& table);

}  // namespace intake
