// A household as financial assistance is applied for and paid: one registered applicant, who else belongs to it and
// from when to when. Words and rules; pure.
#pragma once

#include <optional>
#include <string>
#include <vector>

#include "assistance/codes.h"
#include "base/date.h"
#include "base/id.h"
#include "base/result.h"
#include "record/record.h"

namespace assistance {

struct Member {
  base::PersonId person_id;
  MemberRole role = MemberRole::co_applicant;
  base::Date from_on;
  std::optional<base::Date> to_on = {};

  base::Period period() const { return {from_on, to_on}; }
};

struct Household {
  std::string id;
  std::int64_t version = 1;
  base::HolderId holder_id;
  HouseholdType household_type = HouseholdType::single;
  base::Date formed_on;
  std::optional<base::Date> dissolved_on = {};
  bool is_cancelled = false;  // formed by mistake: counts nowhere
  std::vector<Member> members = {};  // the registered applicant first

  base::Period period() const { return {formed_on, dissolved_on}; }
  const Member& applicant() const { return members.front(); }
};

bool is_grown(MemberRole role);
// On some day of the month, told by its first day.
bool is_grown_member(const Household& household, const base::PersonId& person_id, base::Date month);

// Where the grown of a household are or have been grown members of another one of the same holder.
struct Elsewhere {
  base::PersonId person_id;
  base::Period period;
};

// No assistance is older than the registers that are taken in.
inline constexpr int kFirstYear = 1950;

// The registered applicant is in the household for as long as it lasts; everybody else within that time.
// Rules broken, at formed_on, household_type or members[i] (counted without the registered applicant):
// date.in_future, date.out_of_range, household.end_before_start, household.outside_its_time, household.member_twice,
// household.one_applicant, household.type_contradicts (a couple without a co-applicant today, one person with one, a
// child where there are none), household.grown_elsewhere.
base::Status check(const Household& household, const std::vector<Elsewhere>& elsewhere, base::Date today);

struct Changed {
  Household household;
  record::Deed deed;
};
Changed form(const Household& household);
// What `told` says of type, first day and members. Rules broken: those of check, conflict
// household.already_dissolved, household.assistance_before (the first month of assistance is earlier).
base::Result<Changed> change(const Household& before, const Household& told, const std::vector<Elsewhere>& elsewhere,
                             const std::optional<base::Date>& first_month, base::Date today);
// Its last day; the last day of everybody who is in it. Rules broken: conflict household.already_dissolved,
// household.end_before_start, date.in_future, household.assistance_after (a month of assistance begins later).
base::Result<Changed> dissolve(const Household& household, base::Date dissolved_on,
                               const std::optional<base::Date>& last_month, base::Date today);
// Undoes a household that was formed by mistake.
Changed cancel(const Household& household, base::Date today);

}  // namespace assistance
