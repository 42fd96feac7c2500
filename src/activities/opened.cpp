#include "activities/opened.h"

#include <algorithm>

#include "activities/intervention_store.h"
#include "activities/proposal_store.h"
#include "parties/parameter_store.h"
#include "people/ownership_store.h"
#include "record/record_store.h"
#include "sharing/admit.h"
#include "sharing/sharing_store.h"

namespace activities {

namespace {

base::Error forbidden(const char* rule) { return {base::ErrorCode::forbidden, rule, {}}; }

Limits limits_in(record::Work& work, const base::HolderId& branch) {
  using parties::Parameter;
  const auto held = parties::parameters_on(work.session(), work.municipality_id(), branch, work.today());
  return {held.of(Parameter::intervention_answer_days), held.of(Parameter::intervention_queue_days),
          held.of(Parameter::intervention_follow_up_months), held.of(Parameter::intervention_before_end_days)};
}

void set_aside(record::Work& work, const Intervention& x, Side side) {
  for (const auto& proposal : proposals_of(work.session(), work.municipality_id(), x.id)) {
    if (proposal.state != ProposalState::waiting) continue;
    const auto made = replace(proposal, x, work.actor_id(), side, work.today());
    const auto entry_id = work.new_id<base::EntryId>();
    update_proposal(work.session(), work.municipality_id(), made->proposal, proposal.version, entry_id);
    work.write_as(entry_id, made->deed);
  }
}

}  // namespace

base::Result<Opened> open_intervention(record::Work& work, const sharing::Viewer& viewer, const std::string& id,
                                       sharing::Act act) {
  const base::Error unknown{base::ErrorCode::not_found, "intervention.unknown", {}};
  const auto x = find_intervention(work.session(), work.municipality_id(), id);
  if (!x) return unknown;
  const auto facts = sharing::admit(work, viewer, x->person_id, {x->holder_id, x->carrier_holder_id},
                                    sharing::Category::intervention, act, "intervention");
  if (!facts.has_value()) return unknown;
  return Opened{*x, viewer.works_in(x->holder_id), viewer.works_in(x->carrier_holder_id)};
}

base::Result<Intervention> open_version(record::Work& work, const sharing::Viewer& viewer, const std::string& id,
                                        std::int64_t from_version, Side side) {
  TRY_ASSIGN(Opened opened, open_intervention(work, viewer, id, sharing::Act::write));
  if (opened.intervention.version != from_version) return base::stale();
  if (side == Side::owner && !opened.is_owner) return forbidden("intervention.not_owner");
  if (side == Side::carrier && !opened.is_carrier) return forbidden("intervention.not_carrier");
  return opened.intervention;
}

CaseOwner case_owner(record::Work& work, const Intervention& x) {
  const auto ownership =
      people::find_ownership(work.session(), work.municipality_id(), x.person_id, x.holder_id);
  const auto limits = limits_in(work, x.holder_id);
  if (ownership) return {ownership->unit_id, ownership->owner_staff_id, limits};
  return {x.unit_id, x.owner_staff_id, limits};
}

bool has_waiting_proposal(record::Work& work, const Intervention& x) {
  const auto proposals = proposals_of(work.session(), work.municipality_id(), x.id);
  return std::any_of(proposals.begin(), proposals.end(),
                     [](const Proposal& one) { return one.state == ProposalState::waiting; });
}

base::Status save(record::Work& work, Changed changed, std::int64_t from_version, Tasks tasks) {
  const auto& x = changed.intervention;
  if (tasks == Tasks::anew) {
    set_tasks(changed, case_owner(work, x), has_waiting_proposal(work, x), work.today());
  }
  const auto entry_id = work.new_id<base::EntryId>();
  if (!update_intervention(work.session(), work.municipality_id(), x, from_version, entry_id)) return base::stale();
  if (x.ending) set_aside(work, x, changed.deed.entry.holder_id == x.holder_id ? Side::owner : Side::carrier);
  work.write_as(entry_id, changed.deed);
  return base::done();
}

void take_access_back(record::Work& work, const Intervention& x) {
  if (!x.has_other_carrier()) return;
  if (record::has_other_entries(work.session(), work.municipality_id(), x.person_id, x.carrier_holder_id, x.id)) return;
  sharing::forget_current(work.session(), work.municipality_id(), x.person_id, x.carrier_holder_id);
}

}  // namespace activities
