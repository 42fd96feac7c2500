#include "assistance/reading_actions.h"

#include <algorithm>

#include "assistance/assistance_end_store.h"
#include "assistance/household_store.h"
#include "assistance/month_store.h"
#include "assistance/opened.h"
#include "assistance/support_obstacle_store.h"
#include "base/text.h"
#include "outcomes/participation_store.h"
#include "parties/party_store.h"
#include "people/person_store.h"
#include "sharing/admit.h"
#include "sharing/sharing_store.h"

namespace assistance {

namespace {

using sharing::Act;
using sharing::Category;

HouseholdSheet sheet_of(Work& work, const Household& household) {
  HouseholdSheet out{household,
                     {},
                     months_of(work.session(), work.municipality_id(), household.id),
                     holding(obstacles_of(work.session(), work.municipality_id(), household.id)),
                     {}};
  out.ends = holding(ends_of(work.session(), work.municipality_id(), household.id), out.months);
  for (const auto& member : household.members) {
    out.members.push_back({member, people::find_row(work.session(), work.municipality_id(), member.person_id).value()});
  }
  return out;
}

std::vector<StartSheet> starts_of(Work& work, const Viewer& viewer, const base::PersonId& person_id,
                                  const Months& months) {
  const auto facts = sharing::find_facts(work.session(), work.municipality_id(), person_id);
  std::vector<StartSheet> out;
  for (const auto& one : outcomes::participations_of(work.session(), work.municipality_id(), person_id)) {
    const auto decision = sharing::decide(viewer, *facts, {one.holder_id, {}}, Category::participation, Act::read);
    if (!decision.is_allowed) continue;
    const auto unit = parties::find_unit(work.session(), work.municipality_id(), one.unit_id);
    out.push_back({one.id, unit ? unit->unit.name : "", one.starts_on, before(months, one.starts_on)});
  }
  return out;
}

}  // namespace

base::Result<AssistanceSheet> find_assistance_sheet(Work& work, const Viewer& viewer,
                                                    const base::PersonId& person_id) {
  TRY_ASSIGN(const auto holder_id, sharing::admit_assistance(work, viewer, person_id, Act::read));
  AssistanceSheet out{{}, {work.today()}, {}, {}};
  AssistanceMonths own;
  for (const auto& household : households_of(work.session(), work.municipality_id(), holder_id, person_id)) {
    if (!may_know_all(work, viewer, household)) continue;
    out.households.push_back(sheet_of(work, household));
    const auto while_grown = while_grown_member(household, out.households.back().months, person_id);
    own.insert(own.end(), while_grown.begin(), while_grown.end());
  }
  const Months months = months_with_assistance(own);
  out.standing = standing_in(months, month_to_count(months, work.today()));
  out.years = sums_per_year(own);
  out.starts = starts_of(work, viewer, person_id, months);
  return out;
}

base::Result<HouseholdSheet> find_household_sheet(Work& work, const Viewer& viewer, const std::string& id) {
  TRY_ASSIGN(const Household household, open_household(work, viewer, id, Act::read));
  return sheet_of(work, household);
}

base::Result<std::vector<HouseholdRow>> search_households(Work& work, const Viewer& viewer,
                                                          const HouseholdSearch& search) {
  TRY(sharing::admit_assistance_list(work, viewer, search.branch_id, "households"));
  TRY(check(search.period));
  TRY(check(search.exits()));
  const auto protection_max = static_cast<int>(sharing::list_scope(viewer).protection_max);
  auto rows = list_households(
      work.session(), work.municipality_id(),
      {search.branch_id, search.period, protection_max, base::fold(base::tidy_line(search.name))});
  if (is_of_exits(search.filter)) {
    const auto months =
        list_assisted_months(work.session(), work.municipality_id(), search.branch_id, search.period);
    const auto told = ends_in_branch(work.session(), work.municipality_id(), search.branch_id,
                                     search.period.from_month, search.period.to_month);
    rows = with_exits(std::move(rows), analysis::exits_of(returns_input(months, search.period, {})), ends_told(told),
                      search.exits());
  }
  return arranged(std::move(rows), search.period, search.filter, search.sort_by, search.is_descending);
}

base::Result<std::optional<analysis::Concentration>> find_concentration(Work& work, const Viewer& viewer,
                                                                        const base::HolderId& branch_id,
                                                                        const MonthPeriod& period) {
  TRY(sharing::admit_assistance_list(work, viewer, branch_id, "household_concentration"));
  TRY(check(period));
  return concentration_of(list_households(work.session(), work.municipality_id(), {branch_id, period}), period);
}

}  // namespace assistance
