#include "assistance/household_entry.h"

#include <algorithm>

#include "sharing/sharing.h"

namespace assistance {

namespace {

// "2026-01-01 – 2026-05-31"
std::string text_of(const Member& member) {
  return member.from_on.str() + " –" + (member.to_on ? " " + member.to_on->str() : "");
}

bool is_kept(const Member& member, const Household& in) {
  return std::any_of(in.members.begin(), in.members.end(), [&](const Member& one) {
    return one.person_id == member.person_id && one.role == member.role && text_of(one) == text_of(member);
  });
}

}  // namespace

record::Deed deed_of(const Household& household, const char* kind, base::Date happened_on) {
  return {{household.applicant().person_id, kind, "household", household.id, household.holder_id, {}, {}, {},
           happened_on, {}, {}, {}, {}},
          {},
          {}};
}

std::string month_field(const std::string& name, base::Date month) {
  const std::string day = month.str();
  return name + "[" + day.substr(0, 4) + day.substr(5, 2) + "]";
}

void note(record::Deed& deed, const std::string& field, const std::string& before, const std::string& after) {
  record::note_change(deed.entry.changes, field, base::name_of(sharing::Category::economy), before, after);
}

void note_members(record::Deed& deed, const Household& before, const Household& after) {
  for (const auto& member : before.members) {
    if (member.role == MemberRole::registered_applicant) continue;
    if (!is_kept(member, after)) note(deed, base::name_of(member.role), text_of(member), "");
  }
  for (const auto& member : after.members) {
    if (member.role == MemberRole::registered_applicant) continue;
    if (!is_kept(member, before)) note(deed, base::name_of(member.role), "", text_of(member));
  }
}

}  // namespace assistance
