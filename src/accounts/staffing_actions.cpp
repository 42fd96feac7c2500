#include "accounts/staffing_actions.h"

#include <algorithm>

#include "parties/party_store.h"
#include "parties/staff_store.h"
#include "parties/staffing_store.h"
#include "sharing/admit.h"

namespace accounts {

namespace {

using parties::Role;
using parties::Staffing;
using sharing::Act;

constexpr const char* kSubject = "staffing";

bool works_in(const parties::StaffSheet& sheet, const base::HolderId& branch) {
  return std::any_of(sheet.roles.begin(), sheet.roles.end(), [&](const parties::StaffRole& held) {
    return held.branch_id == branch && (held.role == Role::case_worker || held.role == Role::team_leader);
  });
}

std::string name_of(Work& work, const base::StaffId& id) {
  const auto found = parties::find_sheet(work.session(), work.municipality_id(), id);
  return found ? found->staff.name : std::string();
}

// Empty where it is another branch's.
std::string name_of(Work& work, const base::HolderId& branch, const base::UnitId& id) {
  const auto found = parties::find_unit(work.session(), work.municipality_id(), id);
  return found && found->unit.branch_id == branch ? found->unit.name : std::string();
}

}  // namespace

base::Result<std::vector<StaffingSheet>> list_staffing(Work& work, const Viewer& viewer,
                                                       const base::HolderId& branch) {
  TRY(sharing::admit_workload(work, viewer, branch, Act::read, kSubject));
  const auto all = parties::staffing_of(work.session(), work.municipality_id(), branch);
  std::vector<StaffingSheet> out;
  for (const auto& sheet : parties::staff_of(work.session(), work.municipality_id(), branch)) {
    StaffingSheet one{sheet.staff.id, sheet.staff.name, sheet.staff.is_active && works_in(sheet, branch), {}};
    std::copy_if(all.begin(), all.end(), std::back_inserter(one.rows),
                 [&](const Staffing& row) { return row.staff_id == one.staff_id; });
    std::stable_sort(one.rows.begin(), one.rows.end(),
                     [](const Staffing& a, const Staffing& b) { return a.valid_from > b.valid_from; });
    if (one.is_active || !one.rows.empty()) out.push_back(std::move(one));
  }
  return out;
}

base::Result<std::string> set_staffing(Work& work, const Viewer& viewer, Staffing row) {
  TRY(sharing::admit_workload(work, viewer, row.branch_id, Act::write, kSubject));
  const auto sheet = parties::find_sheet(work.session(), work.municipality_id(), row.staff_id);
  if (!sheet || !works_in(*sheet, row.branch_id)) return base::invalid("staff_id", "staffing.not_of_branch");
  const auto unit_name = name_of(work, row.branch_id, row.unit_id);
  if (unit_name.empty()) return base::invalid("unit_id", "staffing.not_of_branch");
  const auto all = parties::staffing_of(work.session(), work.municipality_id(), row.branch_id);
  TRY(parties::check(row, all, work.today()));
  row.id = work.new_id<base::EntryId>().str();
  const auto entry_id = work.new_id<base::EntryId>();
  parties::insert_staffing(work.session(), work.municipality_id(), row, entry_id);
  const auto* before = parties::staffing_on(all, row.staff_id, row.unit_id, row.valid_from);
  work.write_as(entry_id, parties::set_deed(row, before, sheet->staff.name, unit_name, work.today()));
  return row.id;
}

base::Status withdraw_staffing(Work& work, const Viewer& viewer, const std::string& id, std::int64_t from_version) {
  const auto row = parties::find_staffing(work.session(), work.municipality_id(), id);
  if (!row || !sharing::decide_workload(viewer, row->branch_id).is_allowed) {
    return base::Error{base::ErrorCode::not_found, "staffing.unknown", {}};
  }
  TRY(sharing::admit_workload(work, viewer, row->branch_id, Act::write, kSubject));
  TRY(parties::check_withdrawal(*row, parties::staffing_of(work.session(), work.municipality_id(), row->branch_id)));
  const auto entry_id = work.new_id<base::EntryId>();
  if (!parties::withdraw_staffing(work.session(), work.municipality_id(), id, from_version, entry_id)) {
    return base::stale();
  }
  work.write_as(entry_id, parties::withdrawn_deed(*row, name_of(work, row->staff_id),
                                                  name_of(work, row->branch_id, row->unit_id), work.today()));
  return base::done();
}

}  // namespace accounts
