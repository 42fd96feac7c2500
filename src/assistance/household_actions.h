// Use cases of households and their months of assistance. Only the social services have them, each branch its own.
#pragma once

#include "assistance/assistance_end.h"
#include "assistance/assistance_month.h"
#include "assistance/support_obstacle.h"
#include "record/work.h"
#include "sharing/sharing.h"
#include "sharing/undo.h"

namespace assistance {

using record::Work;
using sharing::Viewer;

// Who belongs to it besides the registered applicant.
struct ToldMember {
  base::PersonId person_id;
  MemberRole role = MemberRole::co_applicant;
  base::Date from_on;
  std::optional<base::Date> to_on = {};
};
struct HouseholdFields {
  HouseholdType household_type = HouseholdType::single;
  base::Date formed_on;
  std::vector<ToldMember> members = {};
};
// Everybody in it must be known in the branch. Gives the household's id.
base::Result<std::string> form_household(Work& work, const Viewer& viewer, const base::PersonId& applicant_id,
                                         const HouseholdFields& told);
base::Status change_household(Work& work, const Viewer& viewer, const std::string& id, std::int64_t from_version,
                              const HouseholdFields& told);
base::Status dissolve_household(Work& work, const Viewer& viewer, const std::string& id, std::int64_t from_version,
                                base::Date dissolved_on);

base::Status record_assistance(Work& work, const Viewer& viewer, const std::string& id, std::int64_t from_version,
                               const AssistanceMonths& months);
base::Status correct_assistance(Work& work, const Viewer& viewer, const std::string& id, std::int64_t from_version,
                                const AssistanceMonth& corrected, const std::string& reason);

// What stands in the way of one grown member's livelihood, for a month and on. Errors also: those of judge.
base::Status judge_obstacle(Work& work, const Viewer& viewer, const std::string& id, std::int64_t from_version,
                            const JudgedObstacle& told);

// Why assistance ended, for the first month without. Errors also: those of tell_end.
base::Status tell_assistance_end(Work& work, const Viewer& viewer, const std::string& id, std::int64_t from_version,
                                 const AssistanceEnd& told);

void add_undo(sharing::UndoTable& table);

}  // namespace assistance
