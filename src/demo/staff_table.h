// The demo's staff as a table. One password for all: they guard nothing.
#pragma once

#include <string_view>
#include <vector>

#include "demo/text.h"
#include "parties/party.h"

namespace demo {

struct StaffSpec {
  const char* username;
  const char* name;
  Text title;           // as the person would say it
  const char* unit;     // key of the unit, for the role and for the reader
  parties::Role role;
  std::vector<const char*> branches;  // keys; the role counts in each
  const char* language = "sv";  // in the Swedish demo; in the English one everybody reads English
  bool may_see_protected = false;
  bool is_apart = false;  // their ids come from elsewhere, so that nobody else's draws change
};

inline constexpr std::string_view kPassword = "exempel-2281";

const std::vector<StaffSpec>& staff_table();

}  // namespace demo
