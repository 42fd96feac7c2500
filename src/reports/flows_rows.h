// In which state people were month by month, from what is registered of them: the rows that a caseload's flows are
// estimated from (economics/transitions.h). In a month somebody is
//   programme    on any day of it taking part at the place
//   assistance   else, where their household was paid assistance
//   work, studies, benefit
//                else, by what their latest exit, or the reason told for why assistance ended, led to, as long as
//                no assistance has been paid since
//   outside      else
// They are followed from their first month in programme or assistance in the window: whoever came back would
// otherwise be there alone of all who once left. Pure.
#pragma once

#include <set>
#include <string>
#include <utility>
#include <vector>

#include "analysis/followed.h"
#include "analysis/month.h"
#include "assistance/assistance_end.h"
#include "economics/transitions.h"

namespace reports {

enum class FlowState { programme, assistance, work, studies, benefit, outside };
inline constexpr std::pair<FlowState, std::string_view> kFlowStateNames[] = {
    {FlowState::programme, "programme"}, {FlowState::assistance, "assistance"}, {FlowState::work, "work"},
    {FlowState::studies, "studies"},     {FlowState::benefit, "benefit"},       {FlowState::outside, "outside"}};
constexpr const auto& enum_names(FlowState) { return kFlowStateNames; }

struct FlowStay {  // a participation
  analysis::Month first_month;
  std::optional<analysis::Month> last_month;  // none: it goes on
  analysis::ExitCause led_to = analysis::ExitCause::other;
};

// What a reason why assistance ended counts as.
analysis::ExitCause led_to(assistance::AssistanceEndReason reason);

struct FlowEnd {          // why assistance ended, as it was told
  analysis::Month month;  // the first without
  analysis::ExitCause led_to = analysis::ExitCause::other;
};

struct FlowPerson {
  std::string id;
  std::string group;
  std::vector<FlowStay> stays;
  std::set<analysis::Month> assisted;
  std::vector<FlowEnd> ends = {};
};

struct FlowWindow {
  analysis::Month first_month;
  analysis::Month last_month;
};

// By person and month; states by their names.
std::vector<economics::ObservedSpell> observed_spells(const std::vector<FlowPerson>& people,
                                                      const FlowWindow& window);

}  // namespace reports
