#include "reports/figures_place.h"

#include "sharing/sharing.h"

namespace reports {

base::Result<parties::UnitRow> find_unit(record::Work& work, const base::UnitId& id) {
  const auto unit = parties::find_unit(work.session(), work.municipality_id(), id);
  if (!unit) return base::Error{base::ErrorCode::not_found, "unit.unknown", {}};
  return *unit;
}

base::Result<Place> find_place(record::Work& work, const FiguresAsked& asked) {
  if (!asked.unit_id.empty()) {
    TRY_ASSIGN(const auto unit, find_unit(work, base::UnitId(asked.unit_id)));
    return Place{unit.unit.branch_id, unit.unit.name, false};
  }
  for (const auto& branch : parties::list_branches(work.session(), work.municipality_id())) {
    if (branch.id.str() != asked.branch_id) continue;
    return Place{branch.id, branch.name, sharing::is_social_services(branch.secrecy_provision)};
  }
  return base::Error{base::ErrorCode::not_found, "branch.unknown", {}};
}

PlaceNames::PlaceNames(record::Work& work) {
  for (auto& row : parties::list_units(work.session(), work.municipality_id())) {
    const std::string id = row.unit.id.str();
    units_.emplace(id, std::move(row.unit));
  }
  for (const auto& branch : parties::list_branches(work.session(), work.municipality_id())) {
    branches_[branch.id.str()] = branch.name;
  }
}

const parties::Unit* PlaceNames::unit(const std::string& id) const {
  const auto found = units_.find(id);
  return found == units_.end() ? nullptr : &found->second;
}

std::string PlaceNames::of(const std::string& unit_id, const base::HolderId& branch) const {
  if (!unit_id.empty()) {
    const auto* found = unit(unit_id);
    return found == nullptr ? std::string() : found->name;
  }
  const auto found = branches_.find(branch.str());
  return found == branches_.end() ? std::string() : found->second;
}

std::map<std::string, std::string> PlaceNames::units() const {
  std::map<std::string, std::string> out;
  for (const auto& [id, unit] : units_) out[id] = unit.name;
  return out;
}

}  // namespace reports
