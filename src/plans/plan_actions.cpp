#include "plans/plan_actions.h"

#include "parties/party_store.h"
#include "people/ownership_store.h"
#include "plans/content_store.h"
#include "plans/follow_store.h"
#include "plans/opened.h"
#include "sharing/admit.h"

namespace plans {

namespace {

using sharing::Act;

// Ids for what is new, and the names of the staff who do something.
base::Result<Content> completed(Work& work, const base::HolderId& branch, Content content) {
  TRY(check(content));
  give_ids(content, [&] { return work.new_id<base::EntryId>().str(); });
  std::vector<base::Violation> broken;
  each_activity(content, [&](Activity& activity, const std::string& path) {
    if (activity.doer != Doer::staff) activity.doer_staff_id.reset();
    if (activity.doer == Doer::person) activity.doer_name.clear();
    if (activity.doer != Doer::staff) return;
    const auto staff = parties::find_staff(work.session(), work.municipality_id(), *activity.doer_staff_id);
    if (!staff || !parties::is_colleague(work.session(), work.municipality_id(), branch, staff->id)) {
      broken.push_back({path + ".doer_staff_id", "staff.not_in_branch", {}});
    } else {
      activity.doer_name = staff->name;
    }
  });
  if (!broken.empty()) return base::invalid(std::move(broken));
  return content;
}

base::Result<base::HolderId> branch_of(Work& work, const Viewer& viewer, const NewPlan& input) {
  TRY_ASSIGN(const auto facts, sharing::admit_person(work, viewer, input.person_id, Act::write, "plan"));
  const auto unit = parties::find_unit(work.session(), work.municipality_id(), input.unit_id);
  const bool is_ours =
      unit && viewer.works_in(unit->unit.branch_id) && facts.current_in.count(unit->unit.branch_id) > 0;
  if (!is_ours) return base::invalid("unit_id", "unit.unknown");
  return unit->unit.branch_id;
}

void replace_draft(Work& work, const Plan& plan, const Content& content) {
  delete_draft(work.session(), work.municipality_id(), plan.id);
  insert_content(work.session(), work.municipality_id(), plan.id, kDraft, content);
}

}  // namespace

base::Result<std::string> begin_plan(Work& work, const Viewer& viewer, const NewPlan& input) {
  auto& session = work.session();
  const auto& municipality_id = work.municipality_id();
  TRY_ASSIGN(const base::HolderId branch, branch_of(work, viewer, input));
  if (has_running_plan(session, municipality_id, input.person_id, branch, input.kind)) {
    return base::Error{base::ErrorCode::conflict, "plan.one_of_kind", {}};
  }
  TRY_ASSIGN(const Content content, completed(work, branch, input.content));
  const auto owned = people::find_ownership(session, municipality_id, input.person_id, branch);
  Plan plan{work.new_id<base::EntryId>().str(), 1, branch, input.person_id, input.unit_id, input.kind,
            owned ? owned->owner_staff_id : viewer.staff_id, work.today(), true, 0, {}, {}, {}, {}, {}, "", false};
  const auto entry_id = work.new_id<base::EntryId>();
  insert_plan(session, municipality_id, plan, entry_id);
  insert_content(session, municipality_id, plan.id, kDraft, content);
  work.write_as(entry_id, begin(plan, whose(work, plan), work.today()).deed);
  return plan.id;
}

base::Status change_draft(Work& work, const Viewer& viewer, const std::string& id, std::int64_t from_version,
                          Content content) {
  TRY_ASSIGN(const Plan plan, open_version(work, viewer, id, from_version));
  TRY_ASSIGN(const Content after, completed(work, plan.holder_id, std::move(content)));
  const int number = plan.has_draft ? kDraft : plan.agreed_number;
  const auto before = find_content(work.session(), work.municipality_id(), id, number);
  TRY_ASSIGN(const Changed changed, change_draft(plan, *before, after, whose(work, plan), work.today()));
  if (*before == after) return base::done();
  replace_draft(work, plan, after);
  return save(work, changed, from_version);
}

base::Status discard_draft(Work& work, const Viewer& viewer, const std::string& id, std::int64_t from_version) {
  TRY_ASSIGN(const Plan plan, open_version(work, viewer, id, from_version));
  TRY_ASSIGN(const Changed changed, discard_draft(plan, work.today()));
  delete_draft(work.session(), work.municipality_id(), id);
  return save(work, changed, from_version);
}

base::Status end_plan(Work& work, const Viewer& viewer, const std::string& id, std::int64_t from_version,
                      const Ending& ending) {
  TRY_ASSIGN(const Plan plan, open_version(work, viewer, id, from_version));
  TRY_ASSIGN(const Changed changed, end(plan, ending, work.today()));
  return save(work, changed, from_version);
}

base::Result<std::vector<Difference>> difference_of(Work& work, const Viewer& viewer, const std::string& id, int from,
                                                    int to) {
  TRY_ASSIGN(const Plan plan, open_plan(work, viewer, id, Act::read));
  const auto content = [&](int number) {
    const int wanted = number == kDraft && !plan.has_draft ? plan.agreed_number : number;
    return find_content(work.session(), work.municipality_id(), id, wanted);
  };
  const auto before = content(from);
  const auto after = content(to);
  if (!before || !after) return base::Error{base::ErrorCode::not_found, "plan.version_unknown", {}};
  return difference(*before, *after);
}

void add_ending(sharing::EndingTable& table) {
  table["plan"] = [](Work& work, const Viewer& viewer, const std::string& id, base::Date ends_on) -> base::Status {
    TRY_ASSIGN(const Plan plan, open_plan(work, viewer, id, Act::write));
    if (plan.ended_on) return base::done();
    const auto ended_on = std::max(ends_on, plan.begun_on);
    return end_plan(work, viewer, id, plan.version, {ended_on, PlanEndReason::person_leaves, ""});
  };
}

}  // namespace plans
