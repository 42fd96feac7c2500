// Who works in the demo municipality: authorities, branches of activity with their secrecy provisions,
// units, projects and staff.
#pragma once

#include <map>
#include <string>

#include "demo/text.h"
#include "record/work.h"
#include "sharing/sharing.h"

namespace demo {

// Found by short keys: `assistance`, `ame`; staff by user name.
struct Organisation {
  Language language = Language::sv;
  std::map<std::string, base::PartyId> parties;
  std::map<std::string, base::HolderId> branches;
  std::map<std::string, base::UnitId> units;
  std::map<std::string, sharing::Viewer> staff;
};

// Writes the municipality, everybody who works in it and their accounts.
Organisation make_organisation(record::Work& work, Language language);
// The language of the demo in the database, by the name of its first party; nothing where it is not there.
std::optional<Language> find_language(sql::Session& session, const base::MunicipalityId& municipality_id);
// The same as it stands in the database.
Organisation find_organisation(record::Work& work);

}  // namespace demo
