#include "assistance/household_actions.h"

#include "assistance/assistance_end_store.h"
#include "assistance/household_store.h"
#include "assistance/month_store.h"
#include "assistance/opened.h"
#include "assistance/support_obstacle_store.h"
#include "people/person_store.h"
#include "sharing/admit.h"
#include "sharing/sharing_store.h"

namespace assistance {

namespace {

using sharing::Act;

// The household with what was told; its first member is the registered applicant.
base::Result<Household> with_told(Work& work, const Viewer& viewer, Household household, const HouseholdFields& told) {
  household.household_type = told.household_type;
  household.formed_on = told.formed_on;
  household.members.front().from_on = told.formed_on;
  for (const auto& one : told.members) {
    TRY_ASSIGN(const auto branch, sharing::admit_assistance(work, viewer, one.person_id, Act::write));
    if (branch != household.holder_id) return base::Error{base::ErrorCode::not_found, "person.unknown", {}};
    household.members.push_back({one.person_id, one.role, one.from_on, one.to_on});
  }
  return household;
}

std::optional<base::Date> first_month_of(const AssistanceMonths& months) {
  if (months.empty()) return std::nullopt;
  return months.front().month;
}
std::optional<base::Date> last_month_of(const AssistanceMonths& months) {
  if (months.empty()) return std::nullopt;
  return months.back().month;
}

}  // namespace

base::Result<std::string> form_household(Work& work, const Viewer& viewer, const base::PersonId& applicant_id,
                                         const HouseholdFields& told) {
  TRY_ASSIGN(const auto holder_id, sharing::admit_assistance(work, viewer, applicant_id, Act::write));
  Household begun{work.new_id<base::EntryId>().str(), 1, holder_id, told.household_type, told.formed_on};
  begun.members = {{applicant_id, MemberRole::registered_applicant, told.formed_on}};
  TRY_ASSIGN(const Household household, with_told(work, viewer, begun, told));
  TRY(check(household, elsewhere_of(work, household), work.today()));
  const Changed changed = form(household);
  const auto entry_id = work.new_id<base::EntryId>();
  insert_household(work.session(), work.municipality_id(), changed.household, entry_id);
  work.write_as(entry_id, changed.deed);
  return household.id;
}

base::Status change_household(Work& work, const Viewer& viewer, const std::string& id, std::int64_t from_version,
                              const HouseholdFields& told) {
  TRY_ASSIGN(const Household before, open_version(work, viewer, id, from_version));
  Household begun = before;
  begun.members = {before.applicant()};
  TRY_ASSIGN(const Household after, with_told(work, viewer, begun, told));
  const auto months = months_of(work.session(), work.municipality_id(), id);
  TRY_ASSIGN(const Changed changed,
             change(before, after, elsewhere_of(work, after), first_month_of(months), work.today()));
  return save(work, changed, from_version, work.new_id<base::EntryId>());
}

base::Status dissolve_household(Work& work, const Viewer& viewer, const std::string& id, std::int64_t from_version,
                                base::Date dissolved_on) {
  TRY_ASSIGN(const Household before, open_version(work, viewer, id, from_version));
  const auto months = months_of(work.session(), work.municipality_id(), id);
  TRY_ASSIGN(const Changed changed, dissolve(before, dissolved_on, last_month_of(months), work.today()));
  return save(work, changed, from_version, work.new_id<base::EntryId>());
}

base::Status record_assistance(Work& work, const Viewer& viewer, const std::string& id, std::int64_t from_version,
                               const AssistanceMonths& months) {
  TRY_ASSIGN(const Household household, open_version(work, viewer, id, from_version));
  const auto known = months_of(work.session(), work.municipality_id(), id);
  TRY_ASSIGN(const Changed changed, record_months(household, known, months, work.today()));
  const auto entry_id = work.new_id<base::EntryId>();
  TRY(save(work, changed, from_version, entry_id));
  for (const auto& one : months) insert_month(work.session(), work.municipality_id(), household, one, entry_id);
  return base::done();
}

base::Status correct_assistance(Work& work, const Viewer& viewer, const std::string& id, std::int64_t from_version,
                                const AssistanceMonth& corrected, const std::string& reason) {
  TRY_ASSIGN(const Household household, open_version(work, viewer, id, from_version));
  const auto known = months_of(work.session(), work.municipality_id(), id);
  TRY_ASSIGN(const Changed changed, correct_month(household, known, corrected, reason, work.today()));
  const auto entry_id = work.new_id<base::EntryId>();
  TRY(save(work, changed, from_version, entry_id));
  update_month(work.session(), work.municipality_id(), household, corrected, entry_id);
  return base::done();
}

base::Status judge_obstacle(Work& work, const Viewer& viewer, const std::string& id, std::int64_t from_version,
                            const JudgedObstacle& told) {
  TRY_ASSIGN(const Household household, open_version(work, viewer, id, from_version));
  const auto known = holding(obstacles_of(work.session(), work.municipality_id(), id));
  TRY_ASSIGN(const Changed changed, judge(household, known, told, work.today()));
  const auto entry_id = work.new_id<base::EntryId>();
  TRY(save(work, changed, from_version, entry_id));
  insert_obstacle(work.session(), work.municipality_id(), household, told, entry_id);
  return base::done();
}

base::Status tell_assistance_end(Work& work, const Viewer& viewer, const std::string& id, std::int64_t from_version,
                                 const AssistanceEnd& told) {
  TRY_ASSIGN(const Household household, open_version(work, viewer, id, from_version));
  TRY_ASSIGN(const Changed changed, tell_end(household, months_of(work.session(), work.municipality_id(), id),
                                             ends_of(work.session(), work.municipality_id(), id), told, work.today()));
  const auto entry_id = work.new_id<base::EntryId>();
  TRY(save(work, changed, from_version, entry_id));
  insert_end(work.session(), work.municipality_id(), household, told, entry_id);
  return base::done();
}

}  // namespace assistance
