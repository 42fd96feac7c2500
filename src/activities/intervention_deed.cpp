#include "activities/intervention_deed.h"

#include <algorithm>

#include "base/names.h"
#include "sharing/sharing.h"

namespace activities {

namespace {

using base::name_of;
using record::note_change;

const std::string kCategory = name_of(sharing::Category::intervention);

std::string text_of(const std::optional<base::Date>& date) { return date ? date->str() : std::string(); }
std::string extent_text(const Extents& extents) {
  return extents.empty() ? std::string() : std::to_string(extents.back().percent);
}
template <class E>
std::string code_of(const std::optional<E>& code) {
  return code ? name_of(*code) : std::string();
}

void note_fields(std::vector<record::FieldChange>& changes, const Intervention& before, const Intervention& after) {
  const auto note = [&](const char* field, std::string was, std::string is) {
    note_change(changes, field, kCategory, std::move(was), std::move(is));
  };
  note("planned_starts_on", text_of(before.planned_starts_on), text_of(after.planned_starts_on));
  note("planned_ends_on", text_of(before.planned_ends_on), text_of(after.planned_ends_on));
  note("starts_on", text_of(before.starts_on), text_of(after.starts_on));
  note("ends_on", text_of(before.ends_on), text_of(after.ends_on));
  note("ending", code_of(before.ending), code_of(after.ending));
  note("extent_percent", extent_text(before.extents), extent_text(after.extents));
  note("decided_on", text_of(before.decided_on), text_of(after.decided_on));
  note("decided_by", before.decided_by, after.decided_by);
  note("expected_outcome", before.expected_outcome, after.expected_outcome);
}

record::NewTask task(const Intervention& x, const char* rule, const base::HolderId& holder, const base::UnitId& unit,
                     std::optional<base::StaffId> staff, base::Date due_on, base::Date show_from_on) {
  return {rule, "intervention", x.id, x.person_id, holder, unit, std::move(staff), due_on, show_from_on};
}

record::NewTask of_owner(const Intervention& x, const char* rule, const CaseOwner& owner, base::Date due_on,
                         int days_before) {
  return task(x, rule, x.holder_id, owner.unit_id, owner.staff_id, due_on, due_on.plus_days(-days_before));
}

record::NewTask of_carrier(const Intervention& x, const char* rule, base::Date due_on, int days_before) {
  return task(x, rule, x.carrier_holder_id, x.carrier_unit_id, {}, due_on, due_on.plus_days(-days_before));
}

// The owner hears nothing from its own worklist while another branch has it to do: this keeps it in sight.
void add_watch(std::vector<record::NewTask>& out, const Intervention& x, const CaseOwner& owner, base::Date due_on) {
  if (x.has_other_carrier()) out.push_back(of_owner(x, "intervention.watch", owner, due_on, 0));
}

void add_of_ongoing(std::vector<record::NewTask>& out, const Intervention& x, const CaseOwner& owner,
                    base::Date today) {
  out.push_back(follow_up_task(x, owner, next_follow_up(x, owner.limits, today)));
  if (!x.has_other_carrier()) return;
  const auto& limits = owner.limits;
  const auto in_some_months = today.plus_months(limits.follow_up_months);
  const auto due_on = std::max(x.planned_ends_on.value_or(in_some_months), today.plus_days(7));
  out.push_back(of_carrier(x, "intervention.report_end", due_on, limits.before_end_days));
}

}  // namespace

Changed changed(const Intervention* before, const Intervention& after, const char* kind, Side side,
                base::Date happened_on) {
  const bool by_owner = side == Side::owner;
  record::NewEntry entry{after.person_id,
                         kind,
                         "intervention",
                         after.id,
                         by_owner ? after.holder_id : after.carrier_holder_id,
                         by_owner ? after.carrier_holder_id : after.holder_id,
                         by_owner ? after.unit_id : after.carrier_unit_id,
                         {},
                         happened_on,
                         {},
                         {},
                         {},
                         {}};
  if (!after.has_other_carrier()) entry.counterpart_holder_id.reset();
  const Intervention nothing{{}, 1, {}, {}, {}, {}, {}, {}, {}, false, after.asked_on, {}, {}, {}, {}, {}, {}, {}, {},
                             DecisionLaw::none, {}, {}, {}, {}};
  note_fields(entry.changes, before ? *before : nothing, after);
  return {after, {std::move(entry), {}, {}}};
}

void note_reason(Changed& made, ChangeReason reason, const std::string& text) {
  note_change(made.deed.entry.changes, "change_reason", kCategory, {}, name_of(reason));
  if (!text.empty()) made.deed.entry.reason = text;
}

void check_reason(ChangeReason reason, const std::string& text, std::vector<base::Violation>& broken) {
  if (reason == ChangeReason::other && text.empty()) broken.push_back({"text", "intervention.text_required", {}});
}

base::Error refused(const char* rule) { return {base::ErrorCode::conflict, rule, {}}; }

base::Date next_follow_up(const Intervention& x, const Limits& limits, base::Date today) {
  const auto in_some_months = today.plus_months(limits.follow_up_months);
  if (!x.planned_ends_on) return in_some_months;
  const auto before_end = x.planned_ends_on->plus_days(-limits.before_end_days);
  return std::max(std::min(in_some_months, before_end), today.plus_days(7));
}

record::NewTask follow_up_task(const Intervention& x, const CaseOwner& owner, base::Date due_on) {
  return of_owner(x, "intervention.follow_up", owner, due_on, 7);
}

record::NewTask answer_proposal_task(const Intervention& x, const CaseOwner& owner, base::Date today) {
  const int days = owner.limits.answer_days;
  return of_owner(x, "intervention.answer_proposal", owner, today.plus_days(days), days);
}

std::vector<record::NewTask> tasks_of(const Intervention& x, const CaseOwner& owner, base::Date today) {
  std::vector<record::NewTask> out;
  const int answer_days = owner.limits.answer_days;
  const int queue_days = owner.limits.queue_days;
  switch (state_of(x, today)) {
    case InterventionState::ended:
      return out;
    case InterventionState::proposed:
      out.push_back(of_carrier(x, "intervention.offer_place", today.plus_days(answer_days), answer_days));
      add_watch(out, x, owner, today.plus_days(queue_days));
      break;
    case InterventionState::queued:
      out.push_back(of_carrier(x, "intervention.offer_place", today.plus_days(queue_days), answer_days));
      add_watch(out, x, owner, today.plus_months(owner.limits.follow_up_months));
      break;
    case InterventionState::planned:
    case InterventionState::unconfirmed:
      out.push_back(of_carrier(x, "intervention.confirm_start", *x.planned_starts_on, 0));
      add_watch(out, x, owner, std::max(*x.planned_starts_on, today).plus_days(7));
      break;
    case InterventionState::ongoing:
      add_of_ongoing(out, x, owner, today);
      break;
  }
  if (x.decision_law != DecisionLaw::none && !x.decided_on) {
    const auto due_on = std::max(x.planned_starts_on.value_or(today.plus_days(answer_days)), today);
    out.push_back(of_owner(x, "intervention.decide", owner, due_on, answer_days));
  }
  return out;
}

void set_tasks(Changed& made, const CaseOwner& owner, bool has_waiting_proposal, base::Date today) {
  const auto& x = made.intervention;
  made.deed.closes.push_back({"", x.id});
  made.deed.opens = tasks_of(x, owner, today);
  if (has_waiting_proposal && !x.ending) made.deed.opens.push_back(answer_proposal_task(x, owner, today));
}

}  // namespace activities
