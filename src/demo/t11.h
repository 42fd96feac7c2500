// The 286 adults of the mapping: each registered at the assistance unit, with a stay in the mapping project
// that carries the measured variables, and with the interventions of the table as stays of their own.
#pragma once

#include "demo/names.h"
#include "demo/t11_table.h"
#include "intake/referral_actions.h"

namespace demo {

struct MappedPerson {
  base::PersonId id;
  Situation situation;
  AgeBand band = AgeBand::from_25_to_55;
  bool has_other_language = false;
  sharing::ProtectionLevel protection_level = sharing::ProtectionLevel::none;
  std::string worker;     // who maps
  base::Date mapped_on = base::Date::from_days({});
};
std::vector<MappedPerson> play_t11(Stage& stage, NameBook& names);

// What a referral of this person says.
intake::NewReferral referral_of(Stage& stage, const MappedPerson& person);

}  // namespace demo
