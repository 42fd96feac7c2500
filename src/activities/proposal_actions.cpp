#include "activities/proposal_actions.h"

#include <algorithm>

#include "activities/intervention_store.h"
#include "activities/intervention_type_store.h"
#include "activities/opened.h"
#include "activities/proposal_store.h"
#include "base/names.h"

namespace activities {

namespace {

using sharing::Act;

struct OpenedProposal {
  Proposal proposal;
  Intervention intervention;
};

base::Result<OpenedProposal> open_proposal(Work& work, const Viewer& viewer, const std::string& id,
                                           std::int64_t from_version, Side side) {
  const base::Error unknown{base::ErrorCode::not_found, "intervention_proposal.unknown", {}};
  const auto proposal = find_proposal(work.session(), work.municipality_id(), id);
  if (!proposal) return unknown;
  const auto opened = open_intervention(work, viewer, proposal->intervention_id, Act::write);
  if (!opened.has_value()) return unknown;
  if (proposal->version != from_version) return base::stale();
  if (side == Side::owner && !opened->is_owner) {
    return base::Error{base::ErrorCode::forbidden, "intervention.not_owner", {}};
  }
  if (side == Side::carrier && !opened->is_carrier) {
    return base::Error{base::ErrorCode::forbidden, "intervention.not_carrier", {}};
  }
  return OpenedProposal{*proposal, opened->intervention};
}

std::vector<Proposal> waiting(Work& work, const Intervention& x) {
  auto all = proposals_of(work.session(), work.municipality_id(), x.id);
  all.erase(std::remove_if(all.begin(), all.end(),
                           [](const Proposal& one) { return one.state != ProposalState::waiting; }),
            all.end());
  return all;
}

base::Status keep(Work& work, const Proposed& made, std::int64_t from_version) {
  const auto entry_id = work.new_id<base::EntryId>();
  if (!update_proposal(work.session(), work.municipality_id(), made.proposal, from_version, entry_id)) {
    return base::stale();
  }
  work.write_as(entry_id, made.deed);
  return base::done();
}

// With the last one that waits, the owner's task is done.
void close_when_last(Work& work, const Intervention& x, Proposed& made) {
  if (waiting(work, x).size() == 1) made.deed.closes.push_back({"intervention.answer_proposal", x.id});
}

}  // namespace

base::Result<std::string> make_proposal(Work& work, const Viewer& viewer, const std::string& intervention_id,
                                        const Change& change) {
  TRY_ASSIGN(const Opened opened, open_intervention(work, viewer, intervention_id, Act::write));
  if (!opened.is_carrier) return base::Error{base::ErrorCode::forbidden, "intervention.not_carrier", {}};
  const auto& x = opened.intervention;
  const auto type = find_type(work.session(), work.municipality_id(), x.type_id);
  const Proposal proposal{work.new_id<base::EntryId>().str(), 1, x.carrier_holder_id, x.id, change,
                          ProposalState::waiting, work.today(), viewer.staff_id, {}, {}, ""};
  TRY_ASSIGN(Proposed made, propose(proposal, x, *type, work.today()));
  const auto before = waiting(work, x);
  for (const auto& older : before) {
    if (older.change.kind != change.kind) continue;
    TRY_ASSIGN(const auto replaced, replace(older, x, viewer.staff_id, Side::carrier, work.today()));
    TRY(keep(work, replaced, older.version));
  }
  if (before.empty()) made.deed.opens.push_back(answer_proposal_task(x, case_owner(work, x), work.today()));
  const auto entry_id = work.new_id<base::EntryId>();
  insert_proposal(work.session(), work.municipality_id(), proposal, entry_id);
  work.write_as(entry_id, made.deed);
  return proposal.id;
}

base::Status approve_proposal(Work& work, const Viewer& viewer, const std::string& id, std::int64_t from_version) {
  TRY_ASSIGN(const auto opened, open_proposal(work, viewer, id, from_version, Side::owner));
  const auto& x = opened.intervention;
  TRY_ASSIGN(const Proposed made, approve(opened.proposal, x, viewer.staff_id, work.today()));
  const auto type = find_type(work.session(), work.municipality_id(), x.type_id);
  TRY_ASSIGN(Changed changed, apply(x, opened.proposal.change, *type, false, work.today()));
  record::note_change(changed.deed.entry.changes, "by_proposal", base::name_of(sharing::Category::intervention), {},
                      "true");
  TRY(keep(work, made, from_version));
  return save(work, std::move(changed), x.version, Tasks::anew);
}

base::Status reject_proposal(Work& work, const Viewer& viewer, const std::string& id, std::int64_t from_version,
                             const std::string& text) {
  TRY_ASSIGN(const auto opened, open_proposal(work, viewer, id, from_version, Side::owner));
  TRY_ASSIGN(Proposed made, reject(opened.proposal, opened.intervention, viewer.staff_id, text, work.today()));
  close_when_last(work, opened.intervention, made);
  return keep(work, made, from_version);
}

base::Status withdraw_proposal(Work& work, const Viewer& viewer, const std::string& id, std::int64_t from_version) {
  TRY_ASSIGN(const auto opened, open_proposal(work, viewer, id, from_version, Side::carrier));
  TRY_ASSIGN(Proposed made, withdraw(opened.proposal, opened.intervention, viewer.staff_id, work.today()));
  close_when_last(work, opened.intervention, made);
  return keep(work, made, from_version);
}

}  // namespace activities
