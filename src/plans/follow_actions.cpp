#include "plans/follow_actions.h"

#include <algorithm>

#include "plans/content_store.h"
#include "plans/follow_store.h"
#include "plans/opened.h"

namespace plans {

namespace {

base::Status check_in_force(const Plan& plan) {
  if (state_of(plan) == PlanState::in_force) return base::done();
  return base::Error{base::ErrorCode::conflict, "plan.not_in_force", {}};
}

Content agreed_content(Work& work, const Plan& plan) {
  return *find_content(work.session(), work.municipality_id(), plan.id, plan.agreed_number);
}

base::Status keep_progress(Work& work, const Plan& plan, Progress progress, const base::EntryId& entry_id) {
  if (progress.version == 0) {
    progress.id = work.new_id<base::EntryId>().str();
    insert_progress(work.session(), work.municipality_id(), plan.holder_id, plan.id, progress, entry_id);
    return base::done();
  }
  if (!update_progress(work.session(), work.municipality_id(), progress, entry_id)) return base::stale();
  return base::done();
}

// What a follow-up makes known, on top of what was.
std::vector<Progress> known_with(const std::vector<Progress>& before, const FollowUp& follow_up) {
  std::vector<Progress> out = before;
  for (const auto& remark : follow_up.remarks) {
    if (!remark.progress) continue;
    auto now = progress_of(before, remark.item_id);
    const auto reason = *remark.progress == ActivityProgress::not_done ? remark.remark : std::string();
    if (now.progress == *remark.progress && now.reason == reason) continue;
    now.progress = *remark.progress;
    now.reported_on = follow_up.followed_up_on;
    now.reason = reason;
    const auto held = std::find_if(out.begin(), out.end(),
                                   [&](const Progress& one) { return one.activity_id == now.activity_id; });
    if (held == out.end()) {
      out.push_back(std::move(now));
    } else {
      *held = std::move(now);
    }
  }
  return out;
}

}  // namespace

base::Status report_progress(Work& work, const Viewer& viewer, const std::string& id, Progress progress) {
  TRY_ASSIGN(const Plan plan, open_plan(work, viewer, id, sharing::Act::write));
  const auto before = progress_in(work.session(), work.municipality_id(), id);
  const auto held = progress_of(before, progress.activity_id);
  if (held.version != progress.version) return base::stale();
  TRY(check_in_force(plan));
  const auto agreed = agreed_content(work, plan);
  if (!find_activity(agreed, progress.activity_id)) {
    return base::Error{base::ErrorCode::not_found, "plan.activity_unknown", {}};
  }
  if (progress.progress != ActivityProgress::not_done) progress.reason.clear();
  if (!progress.reported_on) progress.reported_on = work.today();
  TRY(check(progress, work.today()));
  progress.id = held.id;
  const auto made = report(plan, agreed, before, progress, whose(work, plan), work.today());
  if (made.deed.entry.changes.empty()) return base::done();
  const auto entry_id = work.new_id<base::EntryId>();
  TRY(keep_progress(work, plan, progress, entry_id));
  work.write_as(entry_id, made.deed);
  return base::done();
}

base::Status follow_up_plan(Work& work, const Viewer& viewer, const std::string& id, std::int64_t from_version,
                            FollowUp made) {
  TRY_ASSIGN(const Plan plan, open_version(work, viewer, id, from_version));
  TRY(check_in_force(plan));
  const auto agreed = agreed_content(work, plan);
  TRY(check(made, agreed, *plan.agreed_on, work.today()));
  const auto before = progress_in(work.session(), work.municipality_id(), id);
  const auto known = known_with(before, made);
  made.id = work.new_id<base::EntryId>().str();
  made.number = plan.agreed_number;
  const auto entry_id = work.new_id<base::EntryId>();
  insert_follow_up(work.session(), work.municipality_id(), plan.holder_id, id, made, entry_id);
  for (const auto& progress : known) {
    if (progress_of(before, progress.activity_id) == progress) continue;
    TRY(keep_progress(work, plan, progress, entry_id));
  }
  return save_as(work, entry_id, follow_up(plan, agreed, before, known, made, whose(work, plan)), from_version);
}

}  // namespace plans
