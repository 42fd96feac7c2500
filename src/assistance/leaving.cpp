#include "assistance/leaving.h"

#include <map>

#include "base/names.h"

namespace assistance {

namespace {

base::Date day_of(analysis::Month month) {
  return base::Date::from_ymd(month.number / 12, static_cast<unsigned>(month.number % 12 + 1), 1).value();
}

}  // namespace

analysis::ReturnsInput returns_input(const std::vector<AssistedMonth>& months, const MonthPeriod& period,
                                     std::vector<int> within_months) {
  analysis::ReturnsInput out{
      {}, analysis::month_of(period.from_month), analysis::month_of(period.to_month), std::move(within_months)};
  for (const auto& one : months) out.rows.push_back({one.household_id, analysis::month_of(one.month), {}});
  return out;
}

EndsTold ends_told(const std::vector<HouseholdEnd>& told) {
  EndsTold out;
  for (const auto& one : told) out.insert_or_assign({one.household_id, one.told.month}, one.told.reason);
  return out;
}

std::optional<AssistanceEndReason> reason_of(const EndsTold& ends, const analysis::ReturnsExit& exit) {
  const auto found = ends.find({exit.person, day_of(exit.month)});
  if (found == ends.end()) return std::nullopt;
  return found->second;
}

bool is_of_exits(HouseholdFilter filter) {
  return filter == HouseholdFilter::left || filter == HouseholdFilter::returned ||
         filter == HouseholdFilter::not_returned;
}

bool is_chosen(const analysis::ReturnsExit& exit, const ExitChoice& choice) {
  const auto& within = choice.within_months;
  if (within && !exit.is_observed(*within)) return false;
  const bool is_of_all = choice.filter == HouseholdFilter::left;
  if (choice.at_months && (is_of_all ? exit.months < *choice.at_months : exit.months != *choice.at_months)) {
    return false;
  }
  const bool returned = within ? exit.returned_within(*within) : exit.returned;
  return is_of_all || returned == (choice.filter == HouseholdFilter::returned);
}

std::vector<HouseholdRow> with_exits(std::vector<HouseholdRow> rows, const std::vector<analysis::ReturnsExit>& exits,
                                     const EndsTold& ends, const ExitChoice& choice) {
  std::map<std::string, std::vector<HouseholdExit>> chosen;
  for (const auto& one : exits) {
    if (!is_chosen(one, choice)) continue;
    HouseholdExit exit{day_of(one.month), {}, reason_of(ends, one)};
    const std::string name = exit.reason ? base::name_of(*exit.reason) : kReasonUnknown;
    if (!choice.reason.empty() && choice.reason != name) continue;
    if (one.returned) exit.returned_month = exit.month.plus_months(one.months);
    chosen[one.person].push_back(exit);
  }
  std::vector<HouseholdRow> out;
  for (auto& row : rows) {
    const auto found = chosen.find(row.id);
    if (found == chosen.end()) continue;
    row.exits = std::move(found->second);
    out.push_back(std::move(row));
  }
  return out;
}

base::Status check(const ExitChoice& choice) {
  const bool is_reason = choice.reason.empty() || choice.reason == kReasonUnknown ||
                         base::find_named<AssistanceEndReason>(choice.reason).has_value();
  if (!is_reason) return base::invalid("reason", "field.choice");
  if (is_of_exits(choice.filter)) return base::done();
  if (choice.within_months) return base::invalid("within_months", "assistance.exit_months");
  if (choice.at_months) return base::invalid("at_months", "assistance.exit_months");
  if (!choice.reason.empty()) return base::invalid("reason", "assistance.exit_months");
  return base::done();
}

}  // namespace assistance
