#include "reports/flows_rows.h"

#include <algorithm>

#include "base/names.h"

namespace reports {

namespace {

using analysis::ExitCause;
using analysis::Month;

std::optional<Month> first_seen(const FlowPerson& person) {
  std::optional<Month> out;
  for (const auto& stay : person.stays) out = out ? std::min(*out, stay.first_month) : stay.first_month;
  if (!person.assisted.empty()) out = out ? std::min(*out, *person.assisted.begin()) : *person.assisted.begin();
  return out;
}

FlowState after_exit(ExitCause led_to) {
  switch (led_to) {
    case ExitCause::work:
      return FlowState::work;
    case ExitCause::studies:
      return FlowState::studies;
    case ExitCause::benefit:
      return FlowState::benefit;
    case ExitCause::other:
      break;
  }
  return FlowState::outside;
}

FlowState state_in(const FlowPerson& person, Month month) {
  const FlowStay* latest = nullptr;
  for (const auto& stay : person.stays) {
    if (stay.first_month > month) continue;
    if (!stay.last_month || *stay.last_month >= month) return FlowState::programme;
    if (latest == nullptr || *latest->last_month <= *stay.last_month) latest = &stay;
  }
  if (person.assisted.contains(month)) return FlowState::assistance;
  return latest == nullptr ? FlowState::outside : after_exit(latest->led_to);
}

}  // namespace

std::vector<economics::ObservedSpell> observed_spells(const std::vector<FlowPerson>& people,
                                                      const FlowWindow& window) {
  std::vector<economics::ObservedSpell> out;
  for (const auto& person : people) {
    const auto seen = first_seen(person);
    if (!seen) continue;
    std::optional<FlowState> before;
    for (Month month = std::max(*seen, window.first_month); month <= window.last_month; ++month.number) {
      const FlowState state = state_in(person, month);
      if (before == state) {
        out.back().last_month = month.number;
      } else {
        out.push_back({person.id, person.group, base::name_of(state), month.number, month.number});
      }
      before = state;
    }
  }
  return out;
}

}  // namespace reports
