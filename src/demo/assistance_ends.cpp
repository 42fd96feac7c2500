#include "demo/assistance_ends.h"

#include <iterator>
#include <map>

#include "assistance/household_actions.h"
#include "assistance/household_list_store.h"
#include "assistance/household_store.h"

namespace demo {

namespace {

using assistance::AssistanceEndReason;

constexpr const char* kWorker = "maria.lind";
constexpr size_t kNobodyTold = 5;

// In turn.
constexpr AssistanceEndReason kReasons[] = {
    AssistanceEndReason::work,      AssistanceEndReason::no_new_application,   AssistanceEndReason::studies,
    AssistanceEndReason::work,      AssistanceEndReason::moved,                AssistanceEndReason::subsidised_work,
    AssistanceEndReason::work,      AssistanceEndReason::disability_benefit,   AssistanceEndReason::pension,
    AssistanceEndReason::no_new_application, AssistanceEndReason::unemployment_benefit,
    AssistanceEndReason::changed_household,  AssistanceEndReason::work};

}  // namespace

void tell_assistance_ends(Stage& stage) {
  auto& work = stage.work();
  const auto branch_id = *stage.viewer(kWorker).working_branches().begin();
  const auto this_month = stage.today().month_start();
  std::map<std::string, base::Date> last_months;
  for (const auto& one : assistance::list_assisted_months(work.session(), work.municipality_id(), branch_id,
                                                          {this_month.plus_months(-120), this_month})) {
    last_months.insert_or_assign(one.household_id, one.month);
  }
  size_t number = 0;
  for (const auto& [id, last] : last_months) {
    const auto month = last.plus_months(1);
    if (month >= this_month || ++number % kNobodyTold == 0) continue;
    const auto household = assistance::find_household(work.session(), work.municipality_id(), id);
    stage.as(kWorker, weekday(month.plus_days(9)), [&](record::Work& then, const sharing::Viewer& viewer) {
      return assistance::tell_assistance_end(then, viewer, id, household->version,
                                             {month, kReasons[number % std::size(kReasons)]});
    });
  }
}

}  // namespace demo
