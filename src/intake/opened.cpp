#include "intake/opened.h"

#include "intake/referral_store.h"
#include "sharing/admit.h"

namespace intake {

using record::Work;
using sharing::Act;
using sharing::Category;
using sharing::Viewer;

namespace {

base::Error unknown_referral() { return {base::ErrorCode::not_found, "referral.unknown", {}}; }

}  // namespace

base::Result<Referral> open_referral(Work& work, const Viewer& viewer, const std::string& id, Act act) {
  const auto referral = find_referral(work.session(), work.municipality_id(), id);
  if (!referral) return unknown_referral();
  const auto facts = sharing::admit(work, viewer, referral->person_id,
                                    {referral->holder_id, referral->receiver_holder_id}, Category::referral,
                                    act, "referral");
  if (!facts.has_value()) return unknown_referral();
  if (referral->state == ReferralState::withdrawn && !viewer.works_in(referral->holder_id)) return unknown_referral();
  return *referral;
}

}  // namespace intake
