// What the one who carries an intervention out in another branch would have changed. Nothing is, until the
// owner's side answers.
//
//   waiting → approved (the change is made) | rejected (with words) | withdrawn | replaced (by a newer one)
//
// Words and rules; pure.
#pragma once

#include "activities/intervention_change.h"

namespace activities {

struct Proposal {
  std::string id;
  std::int64_t version = 1;
  base::HolderId holder_id;  // the carrier's branch
  std::string intervention_id;
  Change change;
  ProposalState state = ProposalState::waiting;
  base::Date proposed_on;
  base::StaffId proposed_by_id;
  std::optional<base::Date> answered_on;
  std::optional<base::StaffId> answered_by_id;
  std::string answer_text;
};

struct Proposed {
  Proposal proposal;
  record::Deed deed;
};

// Measured as if it were made today. Errors: conflict intervention.propose_not_needed (the own branch changes
// it itself), intervention.change_not_now, and those of `apply`.
base::Result<Proposed> propose(const Proposal& proposal, const Intervention& intervention,
                               const InterventionType& type, base::Date today);
// Errors of these: conflict intervention_proposal.already_answered. The deed of an approval is the proposal's
// own; the change itself is made by `apply`.
base::Result<Proposed> approve(const Proposal& proposal, const Intervention& intervention, const base::StaffId& by,
                               base::Date today);
// Error at `text`: field.required.
base::Result<Proposed> reject(const Proposal& proposal, const Intervention& intervention, const base::StaffId& by,
                              const std::string& text, base::Date today);
base::Result<Proposed> withdraw(const Proposal& proposal, const Intervention& intervention, const base::StaffId& by,
                                base::Date today);
// By a newer proposal of the carrier's, or because the owner's side has ended the intervention.
base::Result<Proposed> replace(const Proposal& proposal, const Intervention& intervention, const base::StaffId& by,
                               Side side, base::Date today);

}  // namespace activities
