// Use cases of the catalogue. Everybody who works reads all of it: it says nothing about anybody. Team leaders and
// administrators of a branch keep that branch's types; every change is an entry in the branch's own record.
#pragma once

#include "activities/intervention_type_store.h"
#include "record/work.h"
#include "sharing/sharing.h"

namespace activities {

using record::Work;
using sharing::Viewer;

struct UnitRef {
  base::UnitId id;
  std::string name;
};
struct TypeSheet {
  InterventionType type;
  std::string branch_name;
  std::string party_name;
  std::vector<UnitRef> units;  // that offer it
  TypeCount count;             // within what the viewer may list
  bool may_change = false;
};
struct Catalogue {
  std::vector<TypeSheet> types;
  std::vector<base::HolderId> keeps;  // the branches whose types the viewer may change
};
Catalogue list_catalogue(Work& work, const Viewer& viewer);
// Error: not_found intervention_type.unknown.
base::Result<TypeSheet> find_type_sheet(Work& work, const Viewer& viewer, const std::string& id);

// `type` without id, version and, for a change, holder. Errors: forbidden sharing.not_catalogue_keeper, those
// of check_type.
base::Result<std::string> add_type(Work& work, const Viewer& viewer, InterventionType type);
// Errors also: not_found intervention_type.unknown, a stale version.
base::Status change_type(Work& work, const Viewer& viewer, const std::string& id, std::int64_t from_version,
                         InterventionType type);

}  // namespace activities
