// Somebody with an account in a unit, made with what is not there yet. Threading: one unit of work.
#pragma once

#include <string>
#include <vector>

#include "app/commands.h"
#include "record/work.h"

namespace app {

// One thing that was needed: its kind (`municipality`, `party`, `branch`, `unit`, `account`, `role`) and name.
struct Needed {
  std::string kind;
  std::string name;
  bool is_added = false;
  friend bool operator==(const Needed&, const Needed&) = default;
};

// In the order of the kinds above. Errors at the option: field.required (what is new has to be named in full),
// municipality.other_name, branch.other_provision, unit.several, account.username_taken (by somebody of another name).
base::Result<std::vector<Needed>> make_account_in_unit(record::Work& work, const NewAccount& wanted,
                                                       const std::string& password_hash);

}  // namespace app
