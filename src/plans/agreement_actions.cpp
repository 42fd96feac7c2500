#include <algorithm>

#include "parties/mandatory_field_store.h"
#include "parties/party_store.h"
#include "plans/canonical.h"
#include "plans/content_store.h"
#include "plans/follow_store.h"
#include "plans/opened.h"
#include "plans/plan_actions.h"
#include "platform/system/crypto.h"

namespace plans {

namespace {

AgreedPlan agreed_plan(Work& work, const Plan& plan, const PlanVersion& version, const Content& content) {
  const auto unit = parties::find_unit(work.session(), work.municipality_id(), plan.unit_id);
  const auto owner = parties::find_staff(work.session(), work.municipality_id(), version.owner_staff_id);
  return {plan.id, plan.kind, version.number, version.agreed_on, version.agreement, version.not_agreed_reason,
          owner->name, unit->unit.name, content};
}

void insert_agreed(Work& work, const Plan& plan, PlanVersion version, const Content& content,
                   const base::EntryId& entry_id) {
  version.document = canonical(agreed_plan(work, plan, version, content));
  version.sha256 = platform::to_hex(platform::sha256(version.document));
  insert_content(work.session(), work.municipality_id(), plan.id, version.number, content);
  insert_version(work.session(), work.municipality_id(), plan.holder_id, version, entry_id);
}

// What was in force before that version: the latest that has not been withdrawn, as it was followed up.
std::optional<Earlier> earlier_than(Work& work, const Plan& plan) {
  const auto versions = versions_of(work.session(), work.municipality_id(), plan.id);
  const auto found = std::find_if(versions.rbegin(), versions.rend(), [&](const PlanVersion& one) {
    return one.number < plan.agreed_number && !one.withdrawn_on;
  });
  if (found == versions.rend()) return std::nullopt;
  const auto content = find_content(work.session(), work.municipality_id(), plan.id, found->number);
  Earlier out{found->number, found->agreed_on, {}, *content->follow_up_on, *content->follow_up_on};
  for (const auto& follow_up : follow_ups_of(work.session(), work.municipality_id(), plan.id)) {
    if (follow_up.number != found->number) continue;
    out.followed_up_on = follow_up.followed_up_on;
    out.next_follow_up_on = follow_up.next_follow_up_on;
    break;
  }
  const auto reported = progress_in(work.session(), work.municipality_id(), plan.id);
  out.due_on = next_follow_up(*content, reported, out.next_follow_up_on, out.followed_up_on.value_or(out.agreed_on));
  return out;
}

base::Status check_mandatory(Work& work, const Plan& plan, const Content& draft) {
  using parties::MandatoryField;
  std::vector<parties::Given> given = {
      {MandatoryField::plan_own_words, "own_words", !draft.own_words.empty()},
      {MandatoryField::plan_made_together, "made_together", !draft.made_together.empty()}};
  for (size_t i = 0; i < draft.goals.size(); ++i) {
    given.push_back({MandatoryField::plan_goal_follow_up_on, "goals[" + std::to_string(i) + "].follow_up_on",
                     draft.goals[i].follow_up_on.has_value()});
  }
  return parties::check_given_in(work.session(), work.municipality_id(), plan.holder_id, given, work.today());
}

base::Status withdraw(Work& work, const Viewer& viewer, const record::EntryHeader& undone) {
  TRY_ASSIGN(const Plan plan, open_plan(work, viewer, undone.subject_id, sharing::Act::write));
  auto& session = work.session();
  const auto versions = versions_of(session, work.municipality_id(), plan.id);
  const auto entry_id = work.new_id<base::EntryId>();
  insert_withdrawal(session, work.municipality_id(), plan.holder_id, work.new_id<base::EntryId>().str(),
                    versions.back(), work.today(), entry_id);
  const auto content = find_content(session, work.municipality_id(), plan.id, plan.agreed_number);
  insert_content(session, work.municipality_id(), plan.id, kDraft, *content);
  const auto changed = withdraw_agreement(plan, earlier_than(work, plan), whose(work, plan), work.today());
  return save_as(work, entry_id, changed, plan.version);
}

base::Status bring_back(Work& work, const Viewer& viewer, const record::EntryHeader& undone) {
  TRY_ASSIGN(const Plan plan, open_plan(work, viewer, undone.subject_id, sharing::Act::write));
  if (has_running_plan(work.session(), work.municipality_id(), plan.person_id, plan.holder_id, plan.kind)) {
    return base::Error{base::ErrorCode::conflict, "plan.one_of_kind", {}};
  }
  std::optional<base::Date> due_on;
  if (plan.agreed_number > 0) {
    const auto content = find_content(work.session(), work.municipality_id(), plan.id, plan.agreed_number);
    const auto reported = progress_in(work.session(), work.municipality_id(), plan.id);
    due_on = next_follow_up(*content, reported, *plan.next_follow_up_on, seen_on(plan));
  }
  return save(work, resume(plan, due_on, whose(work, plan), work.today()), plan.version);
}

}  // namespace

base::Status agree_plan(Work& work, const Viewer& viewer, const std::string& id, std::int64_t from_version,
                        const Agreement& agreement) {
  TRY_ASSIGN(const Plan plan, open_version(work, viewer, id, from_version));
  auto& session = work.session();
  const auto draft = find_content(session, work.municipality_id(), id, kDraft);
  if (draft) TRY(check_mandatory(work, plan, *draft));
  const auto reported = progress_in(session, work.municipality_id(), id);
  const auto versions = versions_of(session, work.municipality_id(), id);
  const auto to = whose_when_agreed(work, viewer, plan);
  const int number = static_cast<int>(versions.size()) + 1;
  TRY_ASSIGN(Changed changed,
             agree(plan, draft.value_or(Content{}), reported, agreement, number, to, work.today()));
  changed.plan.owner_staff_id = to.staff_id;
  const auto entry_id = work.new_id<base::EntryId>();
  const PlanVersion version{work.new_id<base::EntryId>().str(), id, number, agreement.agreed_on, agreement.agreement,
                            agreement.not_agreed_reason, to.staff_id, "", "", {}};
  insert_agreed(work, plan, version, *draft, entry_id);
  delete_draft(session, work.municipality_id(), id);
  return save_as(work, entry_id, changed, from_version);
}

void add_undo(sharing::UndoTable& table) {
  table["plan_begun"] = [](Work& work, const Viewer& viewer, const record::EntryHeader& undone) -> base::Status {
    TRY_ASSIGN(const Plan plan, open_plan(work, viewer, undone.subject_id, sharing::Act::write));
    return save(work, cancel(plan, work.today()), plan.version);
  };
  table["plan_agreed"] = withdraw;
  table["plan_ended"] = bring_back;
}

}  // namespace plans
