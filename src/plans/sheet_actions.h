// A plan as its page shows it.
#pragma once

#include "plans/canonical.h"
#include "plans/plan.h"
#include "record/work.h"
#include "sharing/sharing.h"

namespace plans {

struct VersionRow {
  PlanVersion version;
  std::string owner_name;
};

struct PlanSheet {
  Plan plan;
  std::string unit_name;
  std::string owner_name;  // the case's owner, else the plan's
  std::optional<Content> agreed;
  std::optional<Content> draft;
  std::vector<VersionRow> versions;
  std::vector<Progress> reported;
  std::vector<FollowUp> follow_ups;
  std::optional<Followed> followed;      // of what is agreed
  std::optional<base::Date> due_on;      // of a plan in force: when it is next followed up
  bool may_write = false;
};

base::Result<PlanSheet> find_plan_sheet(record::Work& work, const sharing::Viewer& viewer, const std::string& id);
// Those of one person that the viewer may read: what runs first, then the newest.
base::Result<std::vector<PlanSheet>> plan_sheets_of(record::Work& work, const sharing::Viewer& viewer,
                                                    const base::PersonId& person_id);

// One version, or as number 0 the draft, as a document with the person's name; `document` is empty for a draft.
// Error: not_found plan.version_unknown.
struct PlanPaper {
  AgreedPlan plan;
  std::string person_name;
  std::string document;
  bool is_draft = false;
  bool is_withdrawn = false;
};
base::Result<PlanPaper> find_plan_paper(record::Work& work, const sharing::Viewer& viewer, const std::string& id,
                                        int number);

}  // namespace plans
