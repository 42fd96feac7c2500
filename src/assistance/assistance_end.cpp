#include "assistance/assistance_end.h"

#include <algorithm>
#include <map>

#include "assistance/household_entry.h"

namespace assistance {

namespace {

bool is_paid(const AssistanceMonths& months, base::Date month) {
  return std::any_of(months.begin(), months.end(),
                     [&](const AssistanceMonth& one) { return one.month == month && one.amount_ore > 0; });
}

record::Deed end_deed(const Household& household, const char* kind, base::Date month,
                      const std::optional<AssistanceEnd>& before, const std::optional<AssistanceEnd>& after,
                      base::Date today) {
  record::Deed out = deed_of(household, kind, today);
  const auto text = [](const auto& one) { return one ? base::name_of(one->reason) : std::string(); };
  note(out, month_field("assistance_end_reason", month), text(before), text(after));
  return out;
}

}  // namespace

AssistanceEnds holding(const AssistanceEnds& all, const AssistanceMonths& months) {
  std::map<base::Date, AssistanceEnd> by_month;
  for (const auto& one : all) by_month.insert_or_assign(one.month, one);
  AssistanceEnds out;
  for (const auto& [month, one] : by_month) {
    if (!is_paid(months, month)) out.push_back(one);
  }
  return out;
}

base::Result<Changed> tell_end(const Household& household, const AssistanceMonths& months, const AssistanceEnds& known,
                               const AssistanceEnd& told, base::Date today) {
  if (told.month != told.month.month_start()) return base::invalid("month", "assistance.month_form");
  if (told.month > today.month_start()) return base::invalid("month", "assistance.month_ahead");
  if (!is_paid(months, told.month.plus_months(-1)) || is_paid(months, told.month)) {
    return base::invalid("month", "assistance.not_ended");
  }
  std::optional<AssistanceEnd> before;
  for (const auto& one : holding(known, months)) {
    if (one.month == told.month) before = one;
  }
  if (before && before->reason == told.reason) return base::invalid("reason", "assistance.end_same");
  return Changed{household, end_deed(household, "assistance_end_told", told.month, before, told, today)};
}

Changed withdraw_end(const Household& household, const AssistanceEnd& withdrawn,
                     const std::optional<AssistanceEnd>& before, base::Date today) {
  return {household, end_deed(household, "assistance_end_withdrawn", withdrawn.month, withdrawn, before, today)};
}

}  // namespace assistance
