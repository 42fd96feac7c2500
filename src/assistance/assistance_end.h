// Why a household has financial assistance no longer, told for the first month without. Words and rules; pure.
// Source: HSLF-FS 2015:30, 4 § (reasons why persons and households have assistance no longer). The values are the
// program's own: what Socialstyrelsen calls them and which numbers they have is data (extracts/reporting_codes.h).
#pragma once

#include "assistance/assistance_month.h"

namespace assistance {

enum class AssistanceEndReason {
  work,
  subsidised_work,
  studies,
  unemployment_benefit,  // or activity support
  sickness_benefit,      // or rehabilitation benefit
  disability_benefit,    // sickness or activity compensation
  parental_benefit,
  establishment_benefit,
  pension,  // or support for the elderly
  other_income,
  changed_household,
  no_new_application,  // and no reason is known
  moved,
  deceased,
  other
};
inline constexpr std::pair<AssistanceEndReason, std::string_view> kAssistanceEndReasonNames[] = {
    {AssistanceEndReason::work, "work"},
    {AssistanceEndReason::subsidised_work, "subsidised_work"},
    {AssistanceEndReason::studies, "studies"},
    {AssistanceEndReason::unemployment_benefit, "unemployment_benefit"},
    {AssistanceEndReason::sickness_benefit, "sickness_benefit"},
    {AssistanceEndReason::disability_benefit, "disability_benefit"},
    {AssistanceEndReason::parental_benefit, "parental_benefit"},
    {AssistanceEndReason::establishment_benefit, "establishment_benefit"},
    {AssistanceEndReason::pension, "pension"},
    {AssistanceEndReason::other_income, "other_income"},
    {AssistanceEndReason::changed_household, "changed_household"},
    {AssistanceEndReason::no_new_application, "no_new_application"},
    {AssistanceEndReason::moved, "moved"},
    {AssistanceEndReason::deceased, "deceased"},
    {AssistanceEndReason::other, "other"}};
constexpr const auto& enum_names(AssistanceEndReason) { return kAssistanceEndReasonNames; }

// A month is its first day.
struct AssistanceEnd {
  base::Date month;
  AssistanceEndReason reason = AssistanceEndReason::other;
};
using AssistanceEnds = std::vector<AssistanceEnd>;

// Of several for one month the last in `all`, which comes in the order in which they were told; without those for whose
// month there is assistance. By month.
AssistanceEnds holding(const AssistanceEnds& all, const AssistanceMonths& months);

// Rules broken, at month: assistance.month_form, assistance.month_ahead (it has not begun), assistance.not_ended (no
// assistance in the month before, or some in it); at reason: assistance.end_same.
base::Result<Changed> tell_end(const Household& household, const AssistanceMonths& months, const AssistanceEnds& known,
                               const AssistanceEnd& told, base::Date today);
// Undoes what was told by mistake; `before` held for that month until then.
Changed withdraw_end(const Household& household, const AssistanceEnd& withdrawn,
                     const std::optional<AssistanceEnd>& before, base::Date today);

}  // namespace assistance
