#include "plans/opened.h"

#include "parties/parameter_store.h"
#include "people/ownership_store.h"
#include "sharing/admit.h"

namespace plans {

base::Result<Plan> open_plan(record::Work& work, const sharing::Viewer& viewer, const std::string& id,
                             sharing::Act act) {
  const base::Error unknown{base::ErrorCode::not_found, "plan.unknown", {}};
  const auto plan = find_plan(work.session(), work.municipality_id(), id);
  if (!plan || plan->is_cancelled) return unknown;
  const auto facts = sharing::admit(work, viewer, plan->person_id, {plan->holder_id, {}}, sharing::Category::plan,
                                    act, "plan");
  if (!facts.has_value()) return unknown;
  return *plan;
}

base::Result<Plan> open_version(record::Work& work, const sharing::Viewer& viewer, const std::string& id,
                                std::int64_t from_version) {
  TRY_ASSIGN(Plan plan, open_plan(work, viewer, id, sharing::Act::write));
  if (plan.version != from_version) return base::stale();
  return plan;
}

Whose whose(record::Work& work, const Plan& plan) {
  const auto held =
      parties::parameters_on(work.session(), work.municipality_id(), plan.holder_id, work.today());
  const int agree_days = held.of(parties::Parameter::plan_agree_days);
  const int notice_days = held.of(parties::Parameter::plan_follow_up_notice_days);
  const auto owned =
      people::find_ownership(work.session(), work.municipality_id(), plan.person_id, plan.holder_id);
  if (owned) return {owned->unit_id, owned->owner_staff_id, agree_days, notice_days};
  return {plan.unit_id, plan.owner_staff_id, agree_days, notice_days};
}

Whose whose_when_agreed(record::Work& work, const sharing::Viewer& viewer, Plan plan) {
  plan.owner_staff_id = viewer.staff_id;
  return whose(work, plan);
}

base::Status save_as(record::Work& work, const base::EntryId& entry_id, const Changed& changed,
                     std::int64_t from_version) {
  if (!update_plan(work.session(), work.municipality_id(), changed.plan, from_version, entry_id)) {
    return base::stale();
  }
  work.write_as(entry_id, changed.deed);
  return base::done();
}

base::Status save(record::Work& work, const Changed& changed, std::int64_t from_version) {
  return save_as(work, work.new_id<base::EntryId>(), changed, from_version);
}

}  // namespace plans
