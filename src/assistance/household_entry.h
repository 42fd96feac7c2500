// What acts on a household write to the registered applicant's thread.
#pragma once

#include "assistance/household.h"
#include "base/names.h"

namespace assistance {

record::Deed deed_of(const Household& household, const char* kind, base::Date happened_on);
// "income_support[202603]"
std::string month_field(const std::string& name, base::Date month);
void note(record::Deed& deed, const std::string& field, const std::string& before, const std::string& after);
// Members who came, left or whose days were changed, one change each: as what and when, never who. The entry is in the
// registered applicant's thread, where not everybody may know of them.
void note_members(record::Deed& deed, const Household& before, const Household& after);

}  // namespace assistance
