// A month's extract of two households. Tests only.
#pragma once

#include "extracts/monthly_extract.h"

namespace extracts {

inline base::Date day(const char* text) { return base::Date::parse(text).value(); }

inline assistance::MonthMember somebody(const char* household, const char* id, assistance::MemberRole role,
                                        base::Sex sex = base::Sex::woman) {
  return {household, {base::PersonId(id), "", id, 1984, sex, sharing::ProtectionLevel::none}, role};
}

inline MonthlyExtract two_households() {
  using assistance::HouseholdType;
  using assistance::MemberRole;
  using assistance::SupportObstacle;
  using activities::SkrCategory;
  const base::PersonId anna("anna"), bo("bo"), barn("barn"), eva("eva");
  return monthly_extract(
      day("2026-10-01"),
      {{"h1", HouseholdType::couple_with_children, 900'050, 120'049}, {"h2", HouseholdType::single, 0, 50'000}},
      {somebody("h1", "anna", MemberRole::registered_applicant),
       somebody("h1", "bo", MemberRole::co_applicant, base::Sex::man), somebody("h1", "barn", MemberRole::child),
       somebody("h2", "eva", MemberRole::registered_applicant)},
      {{"h1", {anna, day("2026-08-01"), SupportObstacle::social_reasons}},
       {"h1", {barn, day("2026-08-01"), SupportObstacle::no_childcare}},
       {"h1", {anna, day("2026-10-01"), SupportObstacle::no_childcare}},
       {"h1", {anna, day("2026-10-01"), SupportObstacle::sick_without_benefit}},
       {"h9", {bo, day("2026-08-01"), SupportObstacle::social_reasons}}},
      {{anna, SkrCategory::language, 50},
       {anna, SkrCategory::work_training},
       {base::PersonId("none"), SkrCategory::other}});
}

}  // namespace extracts
