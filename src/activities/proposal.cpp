#include "activities/proposal.h"

#include "activities/intervention_deed.h"
#include "base/names.h"
#include "sharing/sharing.h"

namespace activities {

namespace {

using base::name_of;
using record::note_change;

const std::string kCategory = name_of(sharing::Category::intervention);

record::Deed deed_of(const Proposal& proposal, const Intervention& x, const char* kind, Side side, base::Date today) {
  Changed made = changed(&x, x, kind, side, today);
  made.deed.entry.subject_type = "intervention_proposal";
  made.deed.entry.subject_id = proposal.id;
  note_change(made.deed.entry.changes, "change_kind", kCategory, {}, name_of(proposal.change.kind));
  return std::move(made.deed);
}

base::Result<Proposed> answered(const Proposal& proposal, const Intervention& x, ProposalState state,
                                const base::StaffId& by, const char* kind, Side side, base::Date today) {
  if (proposal.state != ProposalState::waiting) return refused("intervention_proposal.already_answered");
  Proposal after = proposal;
  after.state = state;
  after.answered_on = today;
  after.answered_by_id = by;
  return Proposed{after, deed_of(after, x, kind, side, today)};
}

}  // namespace

base::Result<Proposed> propose(const Proposal& proposal, const Intervention& x, const InterventionType& type,
                               base::Date today) {
  if (!x.has_other_carrier()) return refused("intervention.propose_not_needed");
  if (!may_be_proposed(proposal.change.kind)) return refused("intervention.change_not_now");
  TRY(apply(x, proposal.change, type, false, today));
  Proposed made{proposal, deed_of(proposal, x, "intervention_proposal_made", Side::carrier, today)};
  auto& entry = made.deed.entry;
  const auto& change = proposal.change;
  note_change(entry.changes, "on_date", kCategory, {}, change.on ? change.on->str() : std::string());
  note_change(entry.changes, "extent_percent", kCategory, {},
              change.extent_percent ? std::to_string(*change.extent_percent) : std::string());
  note_change(entry.changes, "change_reason", kCategory, {}, name_of(change.reason));
  if (!change.text.empty()) entry.reason = change.text;
  return made;
}

base::Result<Proposed> approve(const Proposal& proposal, const Intervention& x, const base::StaffId& by,
                               base::Date today) {
  return answered(proposal, x, ProposalState::approved, by, "intervention_proposal_approved", Side::owner, today);
}

base::Result<Proposed> reject(const Proposal& proposal, const Intervention& x, const base::StaffId& by,
                              const std::string& text, base::Date today) {
  TRY_ASSIGN(Proposed made, answered(proposal, x, ProposalState::rejected, by, "intervention_proposal_rejected",
                                     Side::owner, today));
  if (text.empty()) return base::invalid("text", "field.required");
  made.proposal.answer_text = text;
  made.deed.entry.reason = text;
  return made;
}

base::Result<Proposed> withdraw(const Proposal& proposal, const Intervention& x, const base::StaffId& by,
                                base::Date today) {
  return answered(proposal, x, ProposalState::withdrawn, by, "intervention_proposal_withdrawn", Side::carrier, today);
}

base::Result<Proposed> replace(const Proposal& proposal, const Intervention& x, const base::StaffId& by, Side side,
                               base::Date today) {
  return answered(proposal, x, ProposalState::replaced, by, "intervention_proposal_replaced", side, today);
}

}  // namespace activities
