// Use cases of a person's interventions.
#pragma once

#include "activities/intervention_change.h"
#include "activities/intervention_list_store.h"
#include "activities/intervention_store.h"
#include "activities/proposal.h"
#include "record/work.h"
#include "sharing/ending.h"
#include "sharing/sharing.h"
#include "sharing/undo.h"

namespace activities {

using record::Work;
using sharing::Viewer;

struct NewIntervention {
  base::PersonId person_id;
  std::string type_id;
  base::UnitId carrier_unit_id;
  // Where the case lies; none: the owner's unit, or the carrier's in the own branch.
  std::optional<base::UnitId> unit_id;
  std::optional<base::Date> planned_starts_on;
  std::optional<base::Date> planned_ends_on;
  std::optional<base::Date> starts_on;
  std::optional<int> extent_percent;
  std::optional<base::Date> decided_on;
  std::string decided_by;
  std::string expected_outcome;
};
// Errors: those of check_new; not_found person.unknown; forbidden sharing.not_own_branch; at fields
// intervention_type.unknown, unit.unknown, unit.not_in_branch, intervention.nobody_sees_protected.
base::Result<std::string> add_intervention(Work& work, const Viewer& viewer, const NewIntervention& input);

// A proposal with the names around it.
struct ProposalRow {
  Proposal proposal;
  std::string proposed_by_name;
  std::optional<std::string> answered_by_name;
};
struct InterventionSheet {
  InterventionRow row;
  InterventionType type;
  bool is_owner = false;
  bool is_carrier = false;
  std::vector<ChangeKind> may_change;   // by the viewer's side, now
  std::vector<ChangeKind> may_propose;
  std::vector<AnswerKind> may_answer;
  bool may_confirm_start = false;
  bool may_decide = false;
  bool may_follow_up = false;
  std::vector<ProposalRow> proposals;
  std::vector<HistoryEntry> history;
};
base::Result<InterventionSheet> find_intervention_sheet(Work& work, const Viewer& viewer, const std::string& id);

// Those of one person that the viewer may read. Error: not_found person.unknown.
base::Result<std::vector<InterventionRow>> interventions_for(Work& work, const Viewer& viewer,
                                                             const base::PersonId& person_id);

struct InterventionPage {
  std::vector<InterventionRow> rows;
  int total = 0;
};
// Errors: not_found unit.unknown, forbidden sharing.not_own_branch.
base::Result<InterventionPage> list_interventions(Work& work, const Viewer& viewer, InterventionQuery query);

// Each from a version. Errors: not_found intervention.unknown, a stale version, forbidden intervention.not_owner or
// intervention.not_carrier, and those of the rule of the same name.
base::Status answer_intervention(Work& work, const Viewer& viewer, const std::string& id, std::int64_t from_version,
                                 const Answer& given);
base::Status confirm_start_of(Work& work, const Viewer& viewer, const std::string& id, std::int64_t from_version,
                              base::Date starts_on);
base::Status decide_intervention(Work& work, const Viewer& viewer, const std::string& id, std::int64_t from_version,
                                 base::Date decided_on, const std::string& decided_by);
// Error also, at next_on: date.in_past.
base::Status follow_up_intervention(Work& work, const Viewer& viewer, const std::string& id,
                                    std::int64_t from_version, const std::string& text,
                                    std::optional<base::Date> next_on);
base::Status change_intervention(Work& work, const Viewer& viewer, const std::string& id, std::int64_t from_version,
                                 const Change& change);

// intervention_added, intervention_started, intervention_completed, intervention_ended_early,
// intervention_not_relevant.
void add_undo(sharing::UndoTable& table);
// Ends an intervention because the person leaves the branch that cared for it, or the one that carried it out.
void add_ending(sharing::EndingTable& table);

}  // namespace activities
