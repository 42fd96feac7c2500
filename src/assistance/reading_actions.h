// A person's households and assistance as the person's page shows them, and the list of households with assistance.
#pragma once

#include "assistance/assistance_end.h"
#include "assistance/household_list_store.h"
#include "assistance/support_obstacle.h"
#include "record/work.h"
#include "sharing/sharing.h"

namespace assistance {

using record::Work;
using sharing::Viewer;

struct MemberSheet {
  Member member;
  people::PersonRow person;
};
struct HouseholdSheet {
  Household household;
  std::vector<MemberSheet> members;
  AssistanceMonths months;
  JudgedObstacles obstacles;  // those that hold, by person and month
  AssistanceEnds ends;        // those that hold, by month
};
// A stay in a unit or project that the viewer may read of, with the assistance before it.
struct StartSheet {
  std::string participation_id;
  std::string unit_name;
  base::Date starts_on;
  Before before;
};
// Households with somebody whom the viewer may not know of are not in it. The months are those in which the person was
// a grown member.
struct AssistanceSheet {
  std::vector<HouseholdSheet> households;  // the latest first
  Standing standing;
  std::vector<YearSum> years;
  std::vector<StartSheet> starts;  // the latest first
};
base::Result<AssistanceSheet> find_assistance_sheet(Work& work, const Viewer& viewer,
                                                    const base::PersonId& person_id);

// One household. Error: not_found `household.unknown`.
base::Result<HouseholdSheet> find_household_sheet(Work& work, const Viewer& viewer, const std::string& id);

struct HouseholdSearch {
  base::HolderId branch_id;
  MonthPeriod period;
  std::string name = {};  // the beginning of the registered applicant's
  HouseholdFilter filter = HouseholdFilter::all;
  HouseholdSort sort_by = HouseholdSort::amount_ore;
  bool is_descending = true;
  std::optional<int> within_months = {};  // as in ExitChoice
  std::optional<int> at_months = {};
  std::string reason = {};

  ExitChoice exits() const { return {filter, within_months, at_months, reason}; }
};
// All of them, in order. Who left is told of those households alone that the figures count: nobody in them has
// protected personal data. Errors: those of check(MonthPeriod) and check(ExitChoice); forbidden
// `sharing.not_own_branch`.
base::Result<std::vector<HouseholdRow>> search_households(Work& work, const Viewer& viewer,
                                                          const HouseholdSearch& search);
// How the cost of that period lies on the branch's households; nothing where there is none. Errors: the same.
base::Result<std::optional<analysis::Concentration>> find_concentration(Work& work, const Viewer& viewer,
                                                                        const base::HolderId& branch_id,
                                                                        const MonthPeriod& period);

}  // namespace assistance
