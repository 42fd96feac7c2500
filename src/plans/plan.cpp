#include "plans/plan.h"

#include <algorithm>

#include "base/names.h"
#include "plans/difference.h"
#include "plans/plan_deed.h"

namespace plans {

namespace {

using base::name_of;
using record::note_change;

base::Error conflict(const char* rule) { return {base::ErrorCode::conflict, rule, {}}; }

std::string text_of(const std::optional<base::Date>& date) { return date ? date->str() : std::string(); }

// What was added and removed by name, an activity whose details changed as one line.
void note_item(std::vector<record::FieldChange>& changes, const Content& before, const Content& after,
               const Difference& one) {
  const auto was = find_activity(before, one.id);
  const auto now = find_activity(after, one.id);
  const auto field = "plan_" + name_of(one.item) + "[" + std::to_string(changes.size()) + "]";
  if (was && now) {
    const auto line = line_of(*was->activity);
    note_change(changes, field, kPlanCategory, line == line_of(*now->activity) ? std::string() : line,
                line_of(*now->activity));
  } else if (one.kind == DifferenceKind::changed && one.field != "title") {
    note_change(changes, field, kPlanCategory, {}, one.title);
  } else {
    note_change(changes, field, kPlanCategory, one.old_value, one.new_value);
  }
}

void note_difference(std::vector<record::FieldChange>& changes, const Content& before, const Content& after) {
  std::string last_id;
  for (const auto& one : difference(before, after)) {
    if (one.item == ItemKind::plan) {
      note_change(changes, "plan_" + one.field, kPlanCategory, one.old_value, one.new_value);
    } else if (one.id != last_id) {
      last_id = one.id;
      note_item(changes, before, after, one);
    }
  }
}

base::Status check_agreement(const Plan& plan, const Content& draft, const Agreement& agreement, base::Date today) {
  std::vector<base::Violation> broken;
  if (draft.goals.empty()) broken.push_back({"goals", "plan.no_goal", {}});
  if (!draft.follow_up_on) {
    broken.push_back({"follow_up_on", "plan.follow_up_required", {}});
  } else if (*draft.follow_up_on <= agreement.agreed_on) {
    broken.push_back({"follow_up_on", "plan.follow_up_not_after", {}});
  }
  if (agreement.agreed_on > today) broken.push_back({"agreed_on", "date.in_future", {}});
  if (agreement.agreed_on < plan.begun_on) {
    broken.push_back({"agreed_on", "plan.agreed_before_begun", {{"begun_on", plan.begun_on.str()}}});
  }
  if (plan.agreed_on && agreement.agreed_on < *plan.agreed_on) {
    broken.push_back({"agreed_on", "plan.agreed_before_last", {{"agreed_on", plan.agreed_on->str()}}});
  }
  if (agreement.agreement == PlanAgreement::not_agreed && agreement.not_agreed_reason.empty()) {
    broken.push_back({"not_agreed_reason", "plan.not_agreed_reason_required", {}});
  }
  if (!broken.empty()) return base::invalid(std::move(broken));
  return base::done();
}

}  // namespace

PlanState state_of(const Plan& plan) {
  if (plan.ended_on) return PlanState::ended;
  return plan.agreed_number > 0 ? PlanState::in_force : PlanState::draft;
}

base::Date seen_on(const Plan& plan) {
  return plan.followed_up_on ? std::max(*plan.followed_up_on, *plan.agreed_on) : *plan.agreed_on;
}

Changed begin(const Plan& plan, const Whose& whose, base::Date today) {
  Changed made = changed(plan, "plan_begun", plan.begun_on);
  note_change(made.deed.entry.changes, "plan_kind", kPlanCategory, {}, name_of(plan.kind));
  made.deed.opens.push_back(agree_task(plan, whose, today));
  return made;
}

base::Result<Changed> change_draft(const Plan& plan, const Content& before, const Content& after, const Whose& whose,
                                   base::Date today) {
  if (plan.ended_on) return conflict("plan.already_ended");
  Plan now = plan;
  now.has_draft = true;
  Changed made = changed(now, "plan_changed", today);
  note_difference(made.deed.entry.changes, before, after);
  if (!plan.has_draft) made.deed.opens.push_back(agree_task(plan, whose, today));
  return made;
}

base::Result<Changed> discard_draft(const Plan& plan, base::Date today) {
  if (!plan.has_draft || state_of(plan) != PlanState::in_force) return conflict("plan.no_draft");
  Plan now = plan;
  now.has_draft = false;
  Changed made = changed(now, "plan_draft_discarded", today);
  made.deed.closes.push_back({kAgreeRule, plan.id});
  return made;
}

base::Result<Changed> agree(const Plan& plan, const Content& draft, const std::vector<Progress>& reported,
                            const Agreement& agreement, int number, const Whose& whose, base::Date today) {
  if (plan.ended_on) return conflict("plan.already_ended");
  if (!plan.has_draft) return conflict("plan.no_draft");
  TRY(check_agreement(plan, draft, agreement, today));
  Plan now = plan;
  now.has_draft = false;
  now.agreed_number = number;
  now.agreed_on = agreement.agreed_on;
  now.next_follow_up_on = draft.follow_up_on;
  Changed made = changed(now, "plan_agreed", agreement.agreed_on);
  auto& changes = made.deed.entry.changes;
  const auto earlier = plan.agreed_number > 0 ? std::to_string(plan.agreed_number) : std::string();
  note_change(changes, "plan_version", kPlanCategory, earlier, std::to_string(number));
  note_change(changes, "plan_agreement", kPlanCategory, {}, name_of(agreement.agreement));
  note_change(changes, "not_agreed_reason", kPlanCategory, {}, agreement.not_agreed_reason);
  note_change(changes, "next_follow_up_on", kPlanCategory, text_of(plan.next_follow_up_on),
              text_of(now.next_follow_up_on));
  made.deed.closes.push_back({"", plan.id});
  made.deed.opens.push_back(
      follow_up_task(now, whose, next_follow_up(draft, reported, *draft.follow_up_on, seen_on(now))));
  return made;
}

Changed withdraw_agreement(const Plan& plan, const std::optional<Earlier>& earlier, const Whose& whose,
                           base::Date today) {
  Plan now = plan;
  now.has_draft = true;
  now.agreed_number = 0;
  now.agreed_on.reset();
  now.followed_up_on.reset();
  now.next_follow_up_on.reset();
  if (earlier) {
    now.agreed_number = earlier->number;
    now.agreed_on = earlier->agreed_on;
    now.followed_up_on = earlier->followed_up_on;
    now.next_follow_up_on = earlier->next_follow_up_on;
  }
  Changed made = changed(now, "plan_agreement_withdrawn", today);
  const auto in_force = earlier ? std::to_string(earlier->number) : std::string();
  note_change(made.deed.entry.changes, "plan_version", kPlanCategory, std::to_string(plan.agreed_number), in_force);
  made.deed.closes.push_back({"", plan.id});
  made.deed.opens.push_back(agree_task(now, whose, today));
  if (earlier) made.deed.opens.push_back(follow_up_task(now, whose, earlier->due_on));
  return made;
}

base::Result<Changed> end(const Plan& plan, const Ending& ending, base::Date today) {
  if (plan.ended_on) return conflict("plan.already_ended");
  std::vector<base::Violation> broken;
  if (ending.ended_on < plan.begun_on) {
    broken.push_back({"ended_on", "plan.ended_before_begun", {{"begun_on", plan.begun_on.str()}}});
  }
  if (ending.ended_on > today) broken.push_back({"ended_on", "date.in_future", {}});
  if (ending.reason == PlanEndReason::other && ending.text.empty()) {
    broken.push_back({"end_text", "plan.end_text_required", {}});
  }
  if (!broken.empty()) return base::invalid(std::move(broken));
  Plan now = plan;
  now.ended_on = ending.ended_on;
  now.end_reason = ending.reason;
  now.end_text = ending.text;
  Changed made = changed(now, "plan_ended", ending.ended_on);
  note_change(made.deed.entry.changes, "plan_end_reason", kPlanCategory, {}, name_of(ending.reason));
  note_change(made.deed.entry.changes, "plan_end_text", kPlanCategory, {}, ending.text);
  made.deed.closes.push_back({"", plan.id});
  return made;
}

Changed resume(const Plan& plan, const std::optional<base::Date>& due_on, const Whose& whose, base::Date today) {
  Plan now = plan;
  now.ended_on.reset();
  now.end_reason.reset();
  now.end_text.clear();
  Changed made = changed(now, "plan_resumed", today);
  note_change(made.deed.entry.changes, "plan_end_reason", kPlanCategory, name_of(*plan.end_reason), {});
  if (now.has_draft) made.deed.opens.push_back(agree_task(now, whose, today));
  if (due_on) made.deed.opens.push_back(follow_up_task(now, whose, *due_on));
  return made;
}

Changed cancel(const Plan& plan, base::Date today) {
  Plan now = plan;
  now.is_cancelled = true;
  Changed made = changed(now, "plan_cancelled", today);
  note_change(made.deed.entry.changes, "plan_kind", kPlanCategory, name_of(plan.kind), {});
  made.deed.closes.push_back({"", plan.id});
  return made;
}

}  // namespace plans
