#include "placements/workplace_actions.h"

#include <map>

#include "parties/party_store.h"
#include "people/person_store.h"
#include "placements/opened.h"
#include "placements/placement_store.h"
#include "placements/workplace_store.h"
#include "sharing/admit.h"
#include "sharing/sharing_store.h"

namespace placements {

namespace {

WorkplaceRow row_of(const Workplace& workplace, const std::string& branch_name, const Stays& stays,
                    base::Date today) {
  WorkplaceRow row{workplace, branch_name, places_on(workplace.capacity, today), taken_on(stays, today), {}};
  if (!workplace.is_ended) row.free_from = first_free_on(workplace.capacity, stays, today);
  return row;
}

std::string branch_name(Work& work, const base::HolderId& id) {
  for (const auto& branch : parties::list_branches(work.session(), work.municipality_id())) {
    if (branch.id == id) return branch.name;
  }
  return {};
}

}  // namespace

std::vector<WorkplaceRow> list_workplaces(Work& work, const Viewer& viewer) {
  sharing::note_list(work, viewer, "workplaces");
  auto& session = work.session();
  std::vector<WorkplaceRow> out;
  for (const auto& branch : parties::list_branches(session, work.municipality_id())) {
    if (!viewer.works_in(branch.id)) continue;
    std::map<std::string, Stays> stays;
    for (const auto& one : occupied_in(session, work.municipality_id(), branch.id, work.today())) {
      stays[one.workplace_id].push_back(stay_of(one.days, work.today()));
    }
    for (const auto& workplace : workplaces_of(session, work.municipality_id(), branch.id)) {
      out.push_back(row_of(workplace, branch.name, stays[workplace.id], work.today()));
    }
  }
  return out;
}

base::Result<WorkplaceSheet> find_workplace_sheet(Work& work, const Viewer& viewer, const std::string& id) {
  TRY_ASSIGN(const Workplace workplace, open_workplace(work, viewer, id));
  auto& session = work.session();
  const auto& municipality_id = work.municipality_id();
  WorkplaceSheet out{row_of(workplace, branch_name(work, workplace.holder_id),
                            stays_at(work, workplace, work.today(), ""), work.today()),
                     {}, 0};
  for (const auto& placement : placements_at(session, municipality_id, id)) {
    const auto facts = sharing::find_facts(session, municipality_id, placement.person_id);
    const auto person = people::find_row(session, municipality_id, placement.person_id);
    const bool may_read = facts && person &&
                          sharing::decide(viewer, *facts, {placement.holder_id, {}}, sharing::Category::placement,
                                          sharing::Act::list).is_allowed;
    if (!may_read) {
      ++out.hidden_count;
      continue;
    }
    out.stays.push_back({placement, state_of(placement, work.today()), *person});
  }
  return out;
}

base::Result<std::string> add_workplace(Work& work, const Viewer& viewer, const Workplace& input) {
  TRY(sharing::admit_branch(work, viewer, input.holder_id, "workplace"));
  TRY(check(input));
  Workplace made = input;
  made.id = work.new_id<base::EntryId>().str();
  const auto entry_id = work.new_id<base::EntryId>();
  insert_workplace(work.session(), work.municipality_id(), made, entry_id);
  work.write_as(entry_id, change({}, made, "workplace_added", work.today()));
  return made.id;
}

base::Status change_workplace(Work& work, const Viewer& viewer, const std::string& id, std::int64_t from_version,
                              const Workplace& changed) {
  TRY_ASSIGN(const Workplace before, open_workplace(work, viewer, id));
  if (before.version != from_version) return base::stale();
  Workplace after = changed;
  after.id = id;
  after.holder_id = before.holder_id;
  TRY(check(after));
  const char* kind = after.is_ended && !before.is_ended ? "workplace_ended" : "workplace_changed";
  const auto entry_id = work.new_id<base::EntryId>();
  if (!update_workplace(work.session(), work.municipality_id(), after, from_version, entry_id)) return base::stale();
  work.write_as(entry_id, change(before, after, kind, work.today()));
  return base::done();
}

}  // namespace placements
