#include "sharing/sharing.h"

#include <algorithm>

namespace sharing {

using parties::Role;

namespace {

bool is_open_to_current_branches(Category category) {
  return category == Category::identity || category == Category::contact_details;
}

bool is_current_where_viewer_works(const Viewer& viewer, const PersonFacts& person) {
  return std::any_of(person.current_in.begin(), person.current_in.end(),
                     [&](const base::HolderId& branch) { return viewer.works_in(branch); });
}

bool may_see_level(const Viewer& viewer, ProtectionLevel level) {
  return level == ProtectionLevel::none || viewer.may_see_protected;
}

}  // namespace

bool Viewer::has(Role role, const base::HolderId& branch) const {
  return std::any_of(roles.begin(), roles.end(), [&](const parties::StaffRole& held) {
    return held.role == role && held.branch_id == branch;
  });
}

bool Viewer::works_in(const base::HolderId& branch) const {
  return has(Role::case_worker, branch) || has(Role::team_leader, branch);
}

std::set<base::HolderId> Viewer::working_branches() const {
  std::set<base::HolderId> out;
  for (const auto& held : roles) {
    if (works_in(held.branch_id)) out.insert(held.branch_id);
  }
  return out;
}

Decision decide(const Viewer& viewer, const PersonFacts& person, const Held& held, Category category,
                Act act) {
  if (act == Act::statistics) return decide_statistics(viewer, held.holder_id);
  if (category == Category::protection && !viewer.may_see_protected) return {false, kProtected};
  if (!may_see_level(viewer, person.protection_level)) return {false, kProtected};
  if (viewer.works_in(held.holder_id)) return {true, kOwnBranch};
  if (held.counterpart_holder_id && viewer.works_in(*held.counterpart_holder_id)) {
    return {true, kDisclosedTo};
  }
  if (is_open_to_current_branches(category) && is_current_where_viewer_works(viewer, person)) {
    return {true, kCurrentHere};
  }
  return {false, kNotOwnBranch};
}

std::optional<base::HolderId> acting_branch(const Viewer& viewer, const PersonFacts& person) {
  for (const auto& branch : person.current_in) {
    if (viewer.works_in(branch)) return branch;
  }
  return std::nullopt;
}

bool is_social_services(std::string_view secrecy_provision) { return secrecy_provision == "OSL 26:1"; }

std::set<base::HolderId> assistance_branches(const Viewer& viewer) {
  std::set<base::HolderId> out;
  for (const auto& held : viewer.roles) {
    if (is_social_services(held.secrecy_provision) && viewer.works_in(held.branch_id)) out.insert(held.branch_id);
  }
  return out;
}

std::optional<base::HolderId> assistance_branch(const Viewer& viewer, const PersonFacts& person) {
  for (const auto& branch : assistance_branches(viewer)) {
    if (person.current_in.count(branch) > 0) return branch;
  }
  return std::nullopt;
}

Decision decide_statistics(const Viewer& viewer, const base::HolderId& branch) {
  const bool has_mandate = viewer.works_in(branch) || viewer.has(Role::statistician, branch);
  return has_mandate ? Decision{true, kMandate} : Decision{false, kNoMandate};
}

std::set<base::HolderId> statistics_branches(const Viewer& viewer) {
  std::set<base::HolderId> out;
  for (const auto& held : viewer.roles) {
    if (decide_statistics(viewer, held.branch_id).is_allowed) out.insert(held.branch_id);
  }
  return out;
}

Decision decide_kept(const Viewer& viewer, const KeptMaterial& kept) {
  const Decision mandate = decide_statistics(viewer, kept.branch);
  if (!mandate.is_allowed || kept.is_shared) return mandate;
  return kept.owner == viewer.staff_id ? Decision{true, kOwnMaterial} : Decision{false, kNoMandate};
}

Decision decide_computing(const Viewer& viewer) {
  return statistics_branches(viewer).empty() ? Decision{false, kNoMandate} : Decision{true, kMandate};
}

Decision decide_publication(const Viewer& viewer, const base::HolderId& branch) {
  const bool leads = viewer.has(Role::team_leader, branch);
  return leads ? Decision{true, kLeader} : Decision{false, kNotPublisher};
}

Decision decide_figures(const Viewer& viewer, const base::HolderId& branch) {
  return viewer.works_in(branch) ? Decision{true, kOwnBranch} : Decision{false, kNoListRight};
}

std::set<base::HolderId> assistance_beside(const Viewer& viewer, const base::HolderId& branch) {
  auto out = assistance_branches(viewer);
  if (out.contains(branch)) out = {branch};
  return out;
}

Decision decide_workload(const Viewer& viewer, const base::HolderId& branch) {
  return viewer.has(Role::team_leader, branch) ? Decision{true, kLeader} : Decision{false, kNotLeading};
}

Decision decide_release(const Viewer& viewer, const base::HolderId& branch) {
  return viewer.has(Role::team_leader, branch) ? Decision{true, kLeader} : Decision{false, kNotReleasing};
}

Decision decide_release_log(const Viewer& viewer, const base::HolderId& branch) {
  if (viewer.has(Role::auditor, branch)) return {true, kAuditor};
  if (viewer.has(Role::team_leader, branch)) return {true, kLeader};
  return {false, kNotReleaseReader};
}

Decision decide_administration(const Viewer& viewer, const base::HolderId& branch) {
  return viewer.has(Role::administrator, branch) ? Decision{true, kAdministrator} : Decision{false, kNotAdministrator};
}

Decision decide_branch_record(const Viewer& viewer, const base::HolderId& branch) {
  if (viewer.has(Role::auditor, branch)) return {true, kAuditor};
  return decide_administration(viewer, branch);
}

std::set<base::HolderId> administered_branches(const Viewer& viewer) {
  std::set<base::HolderId> out;
  for (const auto& held : viewer.roles) {
    if (decide_administration(viewer, held.branch_id).is_allowed) out.insert(held.branch_id);
  }
  return out;
}

Decision decide_catalogue(const Viewer& viewer, const base::HolderId& branch) {
  if (viewer.has(Role::team_leader, branch)) return {true, kLeader};
  if (viewer.has(Role::administrator, branch)) return {true, kAdministrator};
  return {false, kNotCatalogueKeeper};
}

std::set<base::HolderId> kept_catalogues(const Viewer& viewer) {
  std::set<base::HolderId> out;
  for (const auto& held : viewer.roles) {
    if (decide_catalogue(viewer, held.branch_id).is_allowed) out.insert(held.branch_id);
  }
  return out;
}

ListScope list_scope(const Viewer& viewer) {
  return {viewer.working_branches(), viewer.may_see_protected ? ProtectionLevel::fictitious_identity
                                                              : ProtectionLevel::none};
}

}  // namespace sharing
