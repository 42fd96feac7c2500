#include "assistance/assistance_month.h"

#include <algorithm>

#include "assistance/household_entry.h"

namespace assistance {

namespace {

bool is_same(const AssistanceMonth& a, const AssistanceMonth& b) { return a.month == b.month && a.kind == b.kind; }

bool holds(AssistanceMonths::const_iterator begin, AssistanceMonths::const_iterator end, const AssistanceMonth& one) {
  return std::any_of(begin, end, [&](const AssistanceMonth& other) { return is_same(one, other); });
}

std::string field_of(const AssistanceMonth& one) { return month_field(base::name_of(one.kind), one.month); }

}  // namespace

std::string month_fault(const Household& household, base::Date month, base::Date today) {
  if (month != month.month_start()) return "assistance.month_form";
  if (month > today.month_start().plus_months(1)) return "assistance.month_ahead";
  const bool is_outside =
      month < household.formed_on.month_start() || (household.dissolved_on && month > *household.dissolved_on);
  return is_outside ? "assistance.outside_household" : "";
}

AssistanceMonths while_grown_member(const Household& household, const AssistanceMonths& all,
                                    const base::PersonId& person_id) {
  AssistanceMonths out;
  for (const auto& one : all) {
    if (is_grown_member(household, person_id, one.month)) out.push_back(one);
  }
  return out;
}

base::Result<Changed> record_months(const Household& household, const AssistanceMonths& known,
                                    const AssistanceMonths& added, base::Date today) {
  if (added.empty()) return base::invalid("months", "list.empty");
  std::vector<base::Violation> broken;
  for (size_t i = 0; i < added.size(); ++i) {
    const std::string at = "months[" + std::to_string(i) + "]";
    const auto& one = added[i];
    if (const auto rule = month_fault(household, one.month, today); !rule.empty()) {
      broken.push_back({at + ".month", rule, {}});
    }
    if (holds(added.begin(), added.begin() + static_cast<std::ptrdiff_t>(i), one)) {
      broken.push_back({at + ".month", "assistance.month_twice", {}});
    } else if (holds(known.begin(), known.end(), one)) {
      broken.push_back({at + ".month", "assistance.month_known", {{"month", one.month.str().substr(0, 7)}}});
    }
    if (one.amount_ore < 1 || one.amount_ore > kAmountMaxOre) {
      broken.push_back({at + ".amount_ore", "assistance.amount_range", {}});
    }
  }
  if (!broken.empty()) return base::invalid(std::move(broken));
  record::Deed deed = deed_of(household, "assistance_recorded", today);
  for (const auto& one : added) note(deed, field_of(one), "", std::to_string(one.amount_ore));
  return Changed{household, deed};
}

base::Result<Changed> correct_month(const Household& household, const AssistanceMonths& known,
                                    const AssistanceMonth& corrected, const std::string& reason, base::Date today) {
  const auto found =
      std::find_if(known.begin(), known.end(), [&](const AssistanceMonth& one) { return is_same(one, corrected); });
  if (found == known.end()) return base::invalid("month", "assistance.month_unknown");
  if (corrected.amount_ore < 0 || corrected.amount_ore > kAmountMaxOre) {
    return base::invalid("amount_ore", "assistance.amount_range");
  }
  if (corrected.amount_ore == found->amount_ore) return base::invalid("amount_ore", "assistance.amount_same");
  if (reason.empty()) return base::invalid("reason", "field.required");
  record::Deed deed = deed_of(household, "assistance_corrected", today);
  deed.entry.reason = reason;
  note(deed, field_of(corrected), std::to_string(found->amount_ore), std::to_string(corrected.amount_ore));
  return Changed{household, deed};
}

Changed withdraw_months(const Household& household, const AssistanceMonths& withdrawn, base::Date today) {
  record::Deed deed = deed_of(household, "assistance_withdrawn", today);
  for (const auto& one : withdrawn) note(deed, field_of(one), std::to_string(one.amount_ore), "");
  return {household, deed};
}

}  // namespace assistance
