// Households with assistance in a period: as the list shows them, and how their cost lies on them. Pure.
#pragma once

#include "analysis/concentration.h"
#include "assistance/assistance_end.h"
#include "assistance/standing.h"
#include "people/person.h"

namespace assistance {

// From one month to another, both with it.
struct MonthPeriod {
  base::Date from_month;
  base::Date to_month;

  int month_count() const { return base::whole_months(from_month, to_month) + 1; }
};
inline constexpr int kPeriodMonthsMax = 240;
// Rules broken, at from_month or to_month: assistance.month_form, assistance.period_order, assistance.period_long,
// date.out_of_range.
base::Status check(const MonthPeriod& period);

// One time that it left assistance: the first month without, and that in which it had assistance again.
struct HouseholdExit {
  base::Date month;
  std::optional<base::Date> returned_month;
  std::optional<AssistanceEndReason> reason = {};  // none: nobody has told
};

struct HouseholdRow {
  std::string id;
  HouseholdType household_type = HouseholdType::single;
  people::PersonRow applicant;
  bool is_protected = false;  // somebody in it has protected personal data
  int month_count = 0;        // with assistance in the period
  std::int64_t amount_ore = 0;
  bool is_ongoing = false;    // in the period's last month
  int months_of_12 = 0;       // of those up to and with the period's last
  int months_of_36 = 0;
  std::vector<HouseholdExit> exits = {};  // those asked for, the first first

  Duration duration() const { return duration_of(months_of_12, months_of_36); }
  std::int64_t average_ore() const { return month_count == 0 ? 0 : amount_ore / month_count; }
};

enum class HouseholdFilter {
  all,
  ongoing,
  throughout,
  long_term,
  very_long_term,
  left,         // at some time in the period; which, the row tells
  returned,     // after it
  not_returned  // in the period
};
inline constexpr std::pair<HouseholdFilter, std::string_view> kHouseholdFilterNames[] = {
    {HouseholdFilter::all, "all"},
    {HouseholdFilter::ongoing, "ongoing"},
    {HouseholdFilter::throughout, "throughout"},
    {HouseholdFilter::long_term, "long_term"},
    {HouseholdFilter::very_long_term, "very_long_term"},
    {HouseholdFilter::left, "left"},
    {HouseholdFilter::returned, "returned"},
    {HouseholdFilter::not_returned, "not_returned"}};
constexpr const auto& enum_names(HouseholdFilter) { return kHouseholdFilterNames; }

enum class HouseholdSort { name, household_type, month_count, amount_ore, average_ore };
inline constexpr std::pair<HouseholdSort, std::string_view> kHouseholdSortNames[] = {
    {HouseholdSort::name, "name"},
    {HouseholdSort::household_type, "household_type"},
    {HouseholdSort::month_count, "month_count"},
    {HouseholdSort::amount_ore, "amount_ore"},
    {HouseholdSort::average_ore, "average_ore"}};
constexpr const auto& enum_names(HouseholdSort) { return kHouseholdSortNames; }

// Long-term holds who is very long-term as well. `rows` come in order of name, and those alike keep it.
std::vector<HouseholdRow> arranged(std::vector<HouseholdRow> rows, const MonthPeriod& period, HouseholdFilter filter,
                                   HouseholdSort sort_by, bool is_descending);

// Nothing where there is no household or no cost. Households with somebody whose personal data are protected are left
// out, whoever asks: a figure with them in it would tell of them.
std::optional<analysis::Concentration> concentration_of(const std::vector<HouseholdRow>& rows,
                                                        const MonthPeriod& period);

}  // namespace assistance
