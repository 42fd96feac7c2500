#include "assistance/household.h"

#include <algorithm>

#include "assistance/household_entry.h"

namespace assistance {

namespace {

using Broken = std::vector<base::Violation>;

base::Error conflict(const char* rule) { return {base::ErrorCode::conflict, rule, {}}; }

bool has(const Household& household, MemberRole role, base::Date day) {
  return std::any_of(household.members.begin(), household.members.end(),
                     [&](const Member& one) { return one.role == role && one.period().contains(day); });
}

bool contradicts(const Household& household, base::Date today) {
  const base::Date day = household.dissolved_on.value_or(std::max(today, household.formed_on));
  const bool has_two = has(household, MemberRole::co_applicant, day);
  const bool has_child = has(household, MemberRole::child, day);
  switch (household.household_type) {
    case HouseholdType::single: return has_two || has_child;
    case HouseholdType::single_with_children: return has_two;
    case HouseholdType::couple: return !has_two || has_child;
    case HouseholdType::couple_with_children: return !has_two;
    case HouseholdType::other: return false;
  }
  return false;
}

bool is_within(const base::Period& inner, const base::Period& outer) {
  if (inner.starts_on < outer.starts_on) return false;
  return !outer.ends_on || (inner.ends_on && *inner.ends_on <= *outer.ends_on);
}

void check_day(Broken& broken, const std::string& field, base::Date day, base::Date today) {
  if (day > today) broken.push_back({field, "date.in_future", {}});
  if (day.year() < kFirstYear) broken.push_back({field, "date.out_of_range", {}});
}

void check_member(Broken& broken, const Household& household, size_t index, base::Date today) {
  const Member& member = household.members[index];
  const std::string at = "members[" + std::to_string(index - 1) + "].";
  check_day(broken, at + "from_on", member.from_on, today);
  if (member.role == MemberRole::registered_applicant) broken.push_back({at + "role", "household.one_applicant", {}});
  if (member.to_on && *member.to_on < member.from_on) {
    broken.push_back({at + "to_on", "household.end_before_start", {}});
  } else if (!is_within(member.period(), household.period())) {
    broken.push_back({at + "from_on", "household.outside_its_time", {}});
  }
  const auto earlier = household.members.begin() + static_cast<std::ptrdiff_t>(index);
  const bool is_twice = std::any_of(household.members.begin(), earlier, [&](const Member& one) {
    return one.person_id == member.person_id && one.period().overlaps(member.period());
  });
  if (is_twice) broken.push_back({at + "person_id", "household.member_twice", {}});
}

void check_elsewhere(Broken& broken, const Household& household, const std::vector<Elsewhere>& elsewhere) {
  for (size_t i = 0; i < household.members.size(); ++i) {
    const Member& member = household.members[i];
    const bool is_elsewhere =
        is_grown(member.role) && std::any_of(elsewhere.begin(), elsewhere.end(), [&](const Elsewhere& other) {
          return other.person_id == member.person_id && other.period.overlaps(member.period());
        });
    const std::string field = i == 0 ? "formed_on" : "members[" + std::to_string(i - 1) + "].person_id";
    if (is_elsewhere) broken.push_back({field, "household.grown_elsewhere", {}});
  }
}

}  // namespace

bool is_grown(MemberRole role) { return role != MemberRole::child; }

bool is_grown_member(const Household& household, const base::PersonId& person_id, base::Date month) {
  const base::Period days{month, month.plus_months(1).plus_days(-1)};
  return std::any_of(household.members.begin(), household.members.end(), [&](const Member& one) {
    return one.person_id == person_id && is_grown(one.role) && one.period().overlaps(days);
  });
}

base::Status check(const Household& household, const std::vector<Elsewhere>& elsewhere, base::Date today) {
  Broken broken;
  check_day(broken, "formed_on", household.formed_on, today);
  for (size_t i = 1; i < household.members.size(); ++i) check_member(broken, household, i, today);
  if (contradicts(household, today)) broken.push_back({"household_type", "household.type_contradicts", {}});
  check_elsewhere(broken, household, elsewhere);
  if (!broken.empty()) return base::invalid(std::move(broken));
  return base::done();
}

Changed form(const Household& household) {
  record::Deed deed = deed_of(household, "household_formed", household.formed_on);
  Household nothing = household;
  nothing.members.clear();
  note_members(deed, nothing, household);
  note(deed, "household_type", "", base::name_of(household.household_type));
  note(deed, "formed_on", "", household.formed_on.str());
  return {household, deed};
}

base::Result<Changed> change(const Household& before, const Household& told, const std::vector<Elsewhere>& elsewhere,
                             const std::optional<base::Date>& first_month, base::Date today) {
  if (before.dissolved_on) return conflict("household.already_dissolved");
  TRY(check(told, elsewhere, today));
  if (first_month && first_month->plus_months(1) <= told.formed_on) {
    return base::invalid("formed_on", "household.assistance_before");
  }
  record::Deed deed = deed_of(told, "household_changed", today);
  note(deed, "household_type", base::name_of(before.household_type), base::name_of(told.household_type));
  note(deed, "formed_on", before.formed_on.str(), told.formed_on.str());
  note_members(deed, before, told);
  return Changed{told, deed};
}

base::Result<Changed> dissolve(const Household& household, base::Date dissolved_on,
                               const std::optional<base::Date>& last_month, base::Date today) {
  if (household.dissolved_on) return conflict("household.already_dissolved");
  if (dissolved_on > today) return base::invalid("dissolved_on", "date.in_future");
  if (last_month && *last_month > dissolved_on) return base::invalid("dissolved_on", "household.assistance_after");
  Household after = household;
  after.dissolved_on = dissolved_on;
  for (auto& member : after.members) {
    if (dissolved_on < member.from_on) return base::invalid("dissolved_on", "household.end_before_start");
    if (!member.to_on || *member.to_on > dissolved_on) member.to_on = dissolved_on;
  }
  record::Deed deed = deed_of(after, "household_dissolved", dissolved_on);
  note(deed, "dissolved_on", "", dissolved_on.str());
  return Changed{after, deed};
}

Changed cancel(const Household& household, base::Date today) {
  Household after = household;
  after.is_cancelled = true;
  return {after, deed_of(after, "household_cancelled", today)};
}

}  // namespace assistance
