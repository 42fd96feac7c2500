#include "activities/intervention_type_actions.h"

#include "parties/party_store.h"
#include "sharing/admit.h"

namespace activities {

namespace {

std::vector<InterventionType> of_branch(Work& work, const base::HolderId& branch) {
  std::vector<InterventionType> out;
  for (auto& type : list_types(work.session(), work.municipality_id())) {
    if (type.holder_id == branch) out.push_back(std::move(type));
  }
  return out;
}

UnitNames names_of(Work& work, const base::HolderId& branch) {
  UnitNames out;
  for (const auto& row : parties::list_units(work.session(), work.municipality_id())) {
    if (row.unit.branch_id == branch) out[row.unit.id] = row.unit.name;
  }
  return out;
}

std::set<base::UnitId> ids_of(const UnitNames& names) {
  std::set<base::UnitId> out;
  for (const auto& [id, name] : names) out.insert(id);
  return out;
}

std::map<base::HolderId, std::pair<std::string, std::string>> branch_names(Work& work) {
  std::map<base::PartyId, std::string> names;
  for (const auto& party : parties::list_parties(work.session(), work.municipality_id())) {
    names[party.id] = party.name;
  }
  std::map<base::HolderId, std::pair<std::string, std::string>> out;
  for (const auto& branch : parties::list_branches(work.session(), work.municipality_id())) {
    out[branch.id] = {branch.name, names.at(branch.party_id)};
  }
  return out;
}

}  // namespace

Catalogue list_catalogue(Work& work, const Viewer& viewer) {
  sharing::note_list(work, viewer, "intervention_types");
  const auto scope = sharing::list_scope(viewer);
  const auto counts = count_by_type(work.session(), work.municipality_id(), scope.branches,
                                    static_cast<int>(scope.protection_max));
  const auto branches = branch_names(work);
  std::map<base::UnitId, std::string> units;
  for (const auto& row : parties::list_units(work.session(), work.municipality_id())) {
    units[row.unit.id] = row.unit.name;
  }
  Catalogue out;
  for (auto& type : list_types(work.session(), work.municipality_id())) {
    const auto& [branch, party] = branches.at(type.holder_id);
    TypeSheet sheet{std::move(type), branch, party, {}, {}, false};
    for (const auto& id : sheet.type.unit_ids) sheet.units.push_back({id, units.at(id)});
    if (const auto found = counts.find(sheet.type.id); found != counts.end()) sheet.count = found->second;
    sheet.may_change = sharing::decide_catalogue(viewer, sheet.type.holder_id).is_allowed;
    out.types.push_back(std::move(sheet));
  }
  for (const auto& branch : sharing::kept_catalogues(viewer)) out.keeps.push_back(branch);
  return out;
}

base::Result<TypeSheet> find_type_sheet(Work& work, const Viewer& viewer, const std::string& id) {
  for (auto& sheet : list_catalogue(work, viewer).types) {
    if (sheet.type.id == id) return std::move(sheet);
  }
  return base::Error{base::ErrorCode::not_found, "intervention_type.unknown", {}};
}

base::Result<std::string> add_type(Work& work, const Viewer& viewer, InterventionType type) {
  TRY(sharing::admit_catalogue(work, viewer, type.holder_id, "intervention_types"));
  type.id = work.new_id<base::EntryId>().str();
  const auto names = names_of(work, type.holder_id);
  TRY(check_type(type, of_branch(work, type.holder_id), ids_of(names)));
  const auto entry_id = work.new_id<base::EntryId>();
  insert_type(work.session(), work.municipality_id(), type, entry_id);
  work.write_as(entry_id, type_deed(nullptr, type, names, work.today()));
  return type.id;
}

base::Status change_type(Work& work, const Viewer& viewer, const std::string& id, std::int64_t from_version,
                         InterventionType type) {
  const auto before = find_type(work.session(), work.municipality_id(), id);
  if (!before) return base::Error{base::ErrorCode::not_found, "intervention_type.unknown", {}};
  TRY(sharing::admit_catalogue(work, viewer, before->holder_id, "intervention_types"));
  if (before->version != from_version) return base::stale();
  type.id = id;
  type.holder_id = before->holder_id;
  const auto names = names_of(work, type.holder_id);
  TRY(check_type(type, of_branch(work, type.holder_id), ids_of(names)));
  const auto deed = type_deed(&*before, type, names, work.today());
  if (deed.entry.changes.empty()) return base::done();
  const auto entry_id = work.new_id<base::EntryId>();
  if (!update_type(work.session(), work.municipality_id(), type, from_version, entry_id)) return base::stale();
  work.write_as(entry_id, deed);
  return base::done();
}

}  // namespace activities
