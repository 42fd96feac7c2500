#include "calculations/calculation_actions.h"

#include <map>

#include "base/text.h"
#include "calculations/calculation_store.h"
#include "parties/party_store.h"
#include "sharing/admit.h"

namespace calculations {

namespace {

constexpr const char* kSubject = "calculation";

base::Error unknown() { return {base::ErrorCode::not_found, "calculation.unknown", {}}; }

std::map<base::HolderId, std::string> branch_names(record::Work& work) {
  std::map<base::HolderId, std::string> out;
  for (const auto& branch : parties::list_branches(work.session(), work.municipality_id()))
    out[branch.id] = branch.name;
  return out;
}

CalculationSheet sheet_of(CalculationRow row, const sharing::Viewer& viewer,
                          const std::map<base::HolderId, std::string>& names) {
  const bool is_own = row.calculation.staff_id == viewer.staff_id;
  const auto found = names.find(row.calculation.holder_id);
  return {std::move(row.calculation), std::move(row.owner_name), found == names.end() ? "" : found->second, is_own,
          row.latest_version};
}

// What the viewer may not read does not exist: neither what is not shared, nor a version from before it was, nor
// what others have removed.
base::Result<CalculationRow> open(record::Work& work, const sharing::Viewer& viewer, const std::string& id,
                                  std::optional<std::int64_t> version) {
  auto found = find_calculation(work.session(), work.municipality_id(), id, version);
  if (!found || !sharing::decide_kept(viewer, found->kept()).is_allowed) return unknown();
  return std::move(*found);
}

}  // namespace

std::vector<CalculationSheet> list_calculations(record::Work& work, const sharing::Viewer& viewer) {
  sharing::note_list(work, viewer, "calculations");
  const auto names = branch_names(work);
  std::vector<CalculationSheet> out;
  for (const auto& branch : sharing::statistics_branches(viewer)) {
    for (auto& row : calculations_of(work.session(), work.municipality_id(), branch, viewer.staff_id)) {
      out.push_back(sheet_of(std::move(row), viewer, names));
    }
  }
  return out;
}

base::Result<CalculationSheet> find_one(record::Work& work, const sharing::Viewer& viewer, const std::string& id,
                                        std::optional<std::int64_t> version) {
  TRY_ASSIGN(auto row, open(work, viewer, id, version));
  return sheet_of(std::move(row), viewer, branch_names(work));
}

base::Result<std::string> save_calculation(record::Work& work, const sharing::Viewer& viewer,
                                           NewCalculation input) {
  const auto branches = sharing::statistics_branches(viewer);
  if (input.branch_id.str().empty() && !branches.empty()) input.branch_id = *branches.begin();
  TRY(sharing::admit_statistics(work, viewer, input.branch_id, kSubject));
  const Calculation made{work.new_id<base::EntryId>().str(),
                         1,
                         input.branch_id,
                         viewer.staff_id,
                         input.kind,
                         base::tidy_line(input.name),
                         input.is_shared,
                         false,
                         std::move(input.input),
                         work.now()};
  TRY(check(made));
  insert_calculation(work.session(), work.municipality_id(), made);
  return made.id;
}

base::Status change_calculation(record::Work& work, const sharing::Viewer& viewer, const std::string& id,
                                std::int64_t from_version, CalculationChange change) {
  TRY_ASSIGN(auto row, open(work, viewer, id, {}));
  auto& changed = row.calculation;
  if (changed.staff_id != viewer.staff_id) {
    return base::Error{base::ErrorCode::forbidden, "calculation.not_owner", {}};
  }
  TRY(sharing::admit_statistics(work, viewer, changed.holder_id, kSubject));
  changed.name = base::tidy_line(change.name);
  changed.is_shared = change.is_shared;
  changed.is_removed = change.is_removed;
  changed.input = std::move(change.input);
  changed.changed_at = work.now();
  TRY(check(changed));
  if (!update_calculation(work.session(), work.municipality_id(), changed, from_version)) return base::stale();
  return base::done();
}

}  // namespace calculations
