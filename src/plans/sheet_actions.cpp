#include "plans/sheet_actions.h"

#include <algorithm>
#include <map>

#include "parties/party_store.h"
#include "people/person_store.h"
#include "plans/content_store.h"
#include "plans/follow_store.h"
#include "plans/opened.h"
#include "sharing/admit.h"

namespace plans {

namespace {

using record::Work;
using sharing::Act;
using sharing::Viewer;

std::string staff_name(Work& work, const base::StaffId& id) {
  return parties::find_staff(work.session(), work.municipality_id(), id)->name;
}

std::string unit_name(Work& work, const Plan& plan) {
  return parties::find_unit(work.session(), work.municipality_id(), plan.unit_id)->unit.name;
}

// What each remark is about, as the version that was followed up calls it.
void name_remarks(Work& work, const Plan& plan, std::vector<FollowUp>& follow_ups) {
  std::map<int, Content> contents;
  for (auto& follow_up : follow_ups) {
    if (contents.count(follow_up.number) == 0) {
      contents[follow_up.number] =
          *find_content(work.session(), work.municipality_id(), plan.id, follow_up.number);
    }
    const auto& content = contents[follow_up.number];
    for (auto& remark : follow_up.remarks) {
      const auto placed = find_activity(content, remark.item_id);
      remark.title = placed ? placed->activity->what : find_goal(content, remark.item_id)->title;
    }
  }
}

PlanSheet sheet_of(Work& work, const Viewer& viewer, const Plan& plan) {
  auto& session = work.session();
  const auto& municipality_id = work.municipality_id();
  PlanSheet sheet{plan, unit_name(work, plan), staff_name(work, whose(work, plan).staff_id), {}, {}, {}, {}, {}, {},
                  {}, viewer.works_in(plan.holder_id)};
  if (plan.has_draft) sheet.draft = find_content(session, municipality_id, plan.id, kDraft);
  for (const auto& version : versions_of(session, municipality_id, plan.id)) {
    sheet.versions.push_back({version, staff_name(work, version.owner_staff_id)});
  }
  if (plan.agreed_number == 0) return sheet;
  sheet.agreed = find_content(session, municipality_id, plan.id, plan.agreed_number);
  sheet.reported = progress_in(session, municipality_id, plan.id);
  sheet.follow_ups = follow_ups_of(session, municipality_id, plan.id);
  name_remarks(work, plan, sheet.follow_ups);
  sheet.followed = followed(*sheet.agreed, sheet.reported, plan.ended_on.value_or(work.today()));
  if (!plan.ended_on) {
    sheet.due_on = next_follow_up(*sheet.agreed, sheet.reported, *plan.next_follow_up_on, seen_on(plan));
  }
  return sheet;
}

}  // namespace

base::Result<PlanSheet> find_plan_sheet(Work& work, const Viewer& viewer, const std::string& id) {
  TRY_ASSIGN(const Plan plan, open_plan(work, viewer, id, Act::read));
  return sheet_of(work, viewer, plan);
}

base::Result<std::vector<PlanSheet>> plan_sheets_of(Work& work, const Viewer& viewer,
                                                    const base::PersonId& person_id) {
  TRY_ASSIGN(const auto facts, sharing::admit_person(work, viewer, person_id, Act::read, "plan"));
  std::vector<PlanSheet> out;
  for (const auto& plan : plans_of(work.session(), work.municipality_id(), person_id)) {
    const auto decision = sharing::decide(viewer, facts, {plan.holder_id, {}}, sharing::Category::plan, Act::read);
    if (decision.is_allowed) out.push_back(sheet_of(work, viewer, plan));
  }
  return out;
}

base::Result<PlanPaper> find_plan_paper(Work& work, const Viewer& viewer, const std::string& id, int number) {
  TRY_ASSIGN(const Plan plan, open_plan(work, viewer, id, Act::read));
  const base::Error unknown{base::ErrorCode::not_found, "plan.version_unknown", {}};
  const auto content = find_content(work.session(), work.municipality_id(), id, number);
  if (!content) return unknown;
  const auto person = people::find_person(work.session(), work.municipality_id(), plan.person_id);
  PlanPaper paper{{id, plan.kind, number, work.today(), PlanAgreement::meeting, "",
                   staff_name(work, whose(work, plan).staff_id), unit_name(work, plan), *content},
                  people::full_name(person->details), "", number == kDraft, false};
  if (paper.is_draft) return paper;
  const auto versions = versions_of(work.session(), work.municipality_id(), id);
  const auto found = std::find_if(versions.begin(), versions.end(),
                                  [&](const PlanVersion& one) { return one.number == number; });
  if (found == versions.end()) return unknown;
  paper.plan.agreed_on = found->agreed_on;
  paper.plan.agreement = found->agreement;
  paper.plan.not_agreed_reason = found->not_agreed_reason;
  paper.plan.owner_name = staff_name(work, found->owner_staff_id);
  paper.document = found->document;
  paper.is_withdrawn = found->withdrawn_on.has_value();
  return paper;
}

}  // namespace plans
