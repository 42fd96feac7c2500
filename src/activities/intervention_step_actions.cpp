#include "activities/intervention_actions.h"

#include <algorithm>

#include "activities/intervention_type_store.h"
#include "activities/opened.h"
#include "activities/proposal_store.h"
#include "parties/party_store.h"

namespace activities {

namespace {

InterventionType type_of(Work& work, const Intervention& x) {
  return find_type(work.session(), work.municipality_id(), x.type_id).value();
}

// Does another of the same type run for the person, begun since?
bool has_newer(Work& work, const Intervention& x) {
  const auto all = interventions_of(work.session(), work.municipality_id(), x.person_id);
  return std::any_of(all.begin(), all.end(), [&](const Intervention& other) {
    return other.id != x.id && other.type_id == x.type_id && !other.ending;
  });
}

bool moves_tasks(ChangeKind kind) { return kind != ChangeKind::change_extent && kind != ChangeKind::correct_end; }

std::string staff_name(Work& work, const base::StaffId& id) {
  const auto staff = parties::find_staff(work.session(), work.municipality_id(), id);
  return staff ? staff->name : std::string();
}

void add_proposals(Work& work, InterventionSheet& sheet) {
  for (auto& proposal : proposals_of(work.session(), work.municipality_id(), sheet.row.intervention.id)) {
    std::optional<std::string> answered_by;
    if (proposal.answered_by_id) answered_by = staff_name(work, *proposal.answered_by_id);
    const auto proposed_by = staff_name(work, proposal.proposed_by_id);
    sheet.proposals.push_back({std::move(proposal), proposed_by, answered_by});
  }
}

void add_acts(InterventionSheet& sheet, base::Date today) {
  const auto& x = sheet.row.intervention;
  const auto state = state_of(x, today);
  const bool is_planned = state == InterventionState::planned || state == InterventionState::unconfirmed;
  const auto legal = legal_changes(x, today);
  if (sheet.is_owner) sheet.may_change = legal;
  if (sheet.is_carrier && !sheet.is_owner && state != InterventionState::proposed) {
    std::copy_if(legal.begin(), legal.end(), std::back_inserter(sheet.may_propose), may_be_proposed);
  }
  if (sheet.is_carrier && state == InterventionState::proposed) {
    sheet.may_answer = {AnswerKind::place, AnswerKind::queue, AnswerKind::decline};
  }
  if (sheet.is_carrier && state == InterventionState::queued) sheet.may_answer = {AnswerKind::place};
  const bool lacks_decision = x.decision_law != DecisionLaw::none && !x.decided_on;
  sheet.may_confirm_start = sheet.is_carrier && is_planned && !lacks_decision;
  sheet.may_decide = sheet.is_owner && x.decision_law != DecisionLaw::none && !x.starts_on && !x.ending;
  sheet.may_follow_up = sheet.is_owner && state == InterventionState::ongoing;
}

}  // namespace

base::Result<InterventionSheet> find_intervention_sheet(Work& work, const Viewer& viewer, const std::string& id) {
  TRY_ASSIGN(const Opened opened, open_intervention(work, viewer, id, sharing::Act::read));
  InterventionSheet sheet{find_row(work.session(), work.municipality_id(), id, work.today()).value(),
                          type_of(work, opened.intervention),
                          opened.is_owner,
                          opened.is_carrier,
                          {},
                          {},
                          {},
                          false,
                          false,
                          false,
                          {},
                          {}};
  add_acts(sheet, work.today());
  add_proposals(work, sheet);
  sheet.history = history_of(work.session(), work.municipality_id(), id);
  return sheet;
}

base::Status answer_intervention(Work& work, const Viewer& viewer, const std::string& id, std::int64_t from_version,
                                 const Answer& given) {
  TRY_ASSIGN(const auto x, open_version(work, viewer, id, from_version, Side::carrier));
  TRY_ASSIGN(Changed made, answer(x, given, type_of(work, x), work.today()));
  TRY(save(work, std::move(made), from_version, Tasks::anew));
  if (given.kind == AnswerKind::decline) take_access_back(work, x);
  return base::done();
}

base::Status confirm_start_of(Work& work, const Viewer& viewer, const std::string& id, std::int64_t from_version,
                              base::Date starts_on) {
  TRY_ASSIGN(const auto x, open_version(work, viewer, id, from_version, Side::carrier));
  TRY_ASSIGN(Changed made, confirm_start(x, starts_on, work.today()));
  return save(work, std::move(made), from_version, Tasks::anew);
}

base::Status decide_intervention(Work& work, const Viewer& viewer, const std::string& id, std::int64_t from_version,
                                 base::Date decided_on, const std::string& decided_by) {
  TRY_ASSIGN(const auto x, open_version(work, viewer, id, from_version, Side::owner));
  TRY_ASSIGN(Changed made, decide(x, decided_on, decided_by, work.today()));
  made.deed.closes.push_back({"intervention.decide", x.id});
  return save(work, std::move(made), from_version, Tasks::as_they_are);
}

base::Status follow_up_intervention(Work& work, const Viewer& viewer, const std::string& id,
                                    std::int64_t from_version, const std::string& text,
                                    std::optional<base::Date> next_on) {
  TRY_ASSIGN(const auto x, open_version(work, viewer, id, from_version, Side::owner));
  if (next_on && *next_on <= work.today()) return base::invalid("next_on", "date.in_past");
  TRY_ASSIGN(Changed made, follow_up(x, text, work.today()));
  made.deed.closes.push_back({"intervention.follow_up", x.id});
  const auto owner = case_owner(work, x);
  const auto due_on = next_on.value_or(next_follow_up(x, owner.limits, work.today()));
  made.deed.opens.push_back(follow_up_task(x, owner, due_on));
  return save(work, std::move(made), from_version, Tasks::as_they_are);
}

base::Status change_intervention(Work& work, const Viewer& viewer, const std::string& id, std::int64_t from_version,
                                 const Change& change) {
  TRY_ASSIGN(const auto x, open_version(work, viewer, id, from_version, Side::owner));
  TRY_ASSIGN(Changed made, apply(x, change, type_of(work, x), has_newer(work, x), work.today()));
  TRY(save(work, std::move(made), from_version, moves_tasks(change.kind) ? Tasks::anew : Tasks::as_they_are));
  if (change.kind == ChangeKind::cancel) take_access_back(work, x);
  return base::done();
}

}  // namespace activities
