#include "reports/flows_rows.h"

#include <algorithm>

#include "base/names.h"

namespace reports {

namespace {

using analysis::ExitCause;
using analysis::Month;

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

// What was last told before a month, and of when.
struct Told {
  Month month{-1};
  ExitCause led_to = ExitCause::other;
};

Told last_told(const FlowPerson& person, Month before) {
  Told out;
  for (const auto& stay : person.stays) {
    if (stay.last_month && *stay.last_month < before && *stay.last_month >= out.month) {
      out = {*stay.last_month, stay.led_to};
    }
  }
  for (const auto& end : person.ends) {
    const Month last_assisted{end.month.number - 1};
    if (last_assisted < before && last_assisted >= out.month) out = {last_assisted, end.led_to};
  }
  return out;
}

FlowState state_in(const FlowPerson& person, Month month) {
  const bool takes_part = std::any_of(person.stays.begin(), person.stays.end(), [&](const FlowStay& stay) {
    return stay.first_month <= month && (!stay.last_month || *stay.last_month >= month);
  });
  if (takes_part) return FlowState::programme;
  if (person.assisted.contains(month)) return FlowState::assistance;
  const Told told = last_told(person, month);
  const auto since = person.assisted.upper_bound(told.month);
  const bool is_old = since != person.assisted.end() && *since < month;
  return is_old ? FlowState::outside : after_exit(told.led_to);
}

}  // namespace

ExitCause led_to(assistance::AssistanceEndReason reason) {
  using assistance::AssistanceEndReason;
  switch (reason) {
    case AssistanceEndReason::work:
    case AssistanceEndReason::subsidised_work:
      return ExitCause::work;
    case AssistanceEndReason::studies:
      return ExitCause::studies;
    case AssistanceEndReason::unemployment_benefit:
    case AssistanceEndReason::sickness_benefit:
    case AssistanceEndReason::disability_benefit:
    case AssistanceEndReason::parental_benefit:
    case AssistanceEndReason::establishment_benefit:
    case AssistanceEndReason::pension:
      return ExitCause::benefit;
    case AssistanceEndReason::other_income:
    case AssistanceEndReason::changed_household:
    case AssistanceEndReason::no_new_application:
    case AssistanceEndReason::moved:
    case AssistanceEndReason::deceased:
    case AssistanceEndReason::other:
      break;
  }
  return ExitCause::other;
}

std::vector<economics::ObservedSpell> observed_spells(const std::vector<FlowPerson>& people,
                                                      const FlowWindow& window) {
  std::vector<economics::ObservedSpell> out;
  for (const auto& person : people) {
    std::optional<FlowState> before;
    for (Month month = window.first_month; month <= window.last_month; ++month.number) {
      const FlowState state = state_in(person, month);
      const bool is_seen = before || state == FlowState::programme || state == FlowState::assistance;
      if (!is_seen) continue;
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
