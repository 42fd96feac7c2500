#include "reports/figures_actions.h"

#include <algorithm>

#include "assistance/assistance_end_store.h"
#include "assistance/household_list_store.h"
#include "assistance/month_list_store.h"
#include "base/ensure.h"
#include "base/names.h"
#include "reports/figures_place.h"
#include "sharing/admit.h"

namespace reports {

namespace {

void put_returns(record::Work& work, const base::HolderId& branch, const assistance::MonthPeriod& period,
                 AssistanceFigures& out) {
  const auto input = assistance::returns_input(
      assistance::list_assisted_months(work.session(), work.municipality_id(), branch, period), period,
      {6, 12, 24});
  if (input.rows.empty()) return;
  auto found = analysis::returns(input);
  ENSURE(found.has_value());
  out.returns = std::move(*found);
  const auto told = assistance::ends_told(assistance::ends_in_branch(work.session(), work.municipality_id(),
                                                                     branch, period.from_month, period.to_month));
  for (const auto& exit : analysis::exits_of(input)) {
    const auto reason = assistance::reason_of(told, exit);
    ++out.ends[reason ? base::name_of(*reason) : assistance::kReasonUnknown];
  }
}

// What stood in the way in the household then: of what was judged up to the month, by household, that of the
// latest month; nothing where nobody has.
std::optional<std::string> obstacle_in(const std::vector<assistance::HouseholdObstacle>& judged,
                                       const assistance::PaidMonth& paid) {
  auto one = std::lower_bound(judged.begin(), judged.end(), paid.household_id,
                              [](const auto& a, const std::string& id) { return a.household_id < id; });
  const assistance::JudgedObstacle* latest = nullptr;
  for (; one != judged.end() && one->household_id == paid.household_id; ++one) {
    if (one->judged.month > paid.month || (latest && one->judged.month < latest->month)) continue;
    latest = &one->judged;
  }
  return latest ? std::optional(base::name_of(latest->obstacle)) : std::nullopt;
}

// Nothing where nothing was paid.
void put_cost(record::Work& work, const base::HolderId& branch, const assistance::MonthPeriod& period,
              AssistanceFigures& out) {
  const auto judged = assistance::obstacles_up_to(work.session(), work.municipality_id(), branch, period.to_month);
  economics::AssistanceCostInput input;
  for (const auto& paid : assistance::list_paid_months(work.session(), work.municipality_id(), branch, period)) {
    input.rows.push_back({paid.household_id, paid.month, economics::Money::from_ore(paid.amount_ore),
                          base::name_of(paid.household_type), obstacle_in(judged, paid)});
  }
  if (auto found = economics::assistance_cost(input); found.has_value()) out.cost = std::move(*found);
}

// Of the whole months that the period touches. Errors: those of assistance::check, at `to`.
base::Result<AssistanceFigures> assistance_of(record::Work& work, const base::HolderId& branch,
                                              const FiguresAsked& asked) {
  const assistance::MonthPeriod period{asked.from.month_start(), asked.to.month_start()};
  if (const auto status = assistance::check(period); !status.has_value()) {
    auto error = status.error();
    for (auto& violation : error.violations) violation.field = "to";
    return error;
  }
  const auto rows = assistance::list_households(work.session(), work.municipality_id(), {branch, period});
  AssistanceFigures out{
      period.from_month, period.to_month, period.month_count(), assistance::concentration_of(rows, period), {}};
  put_returns(work, branch, period, out);
  put_cost(work, branch, period, out);
  return out;
}

// Nobody is followed beyond today, and who is to begin later is not followed at all.
base::Result<std::optional<analysis::TimeToExit>> exits_of(const analysis::Columns& columns,
                                                           analysis::Population population, base::Date today) {
  population.to = std::min(population.to, today);
  if (population.to < population.from) return std::optional<analysis::TimeToExit>();
  TRY_ASSIGN(const auto standing, analysis::standing_in(columns, population));
  return analysis::time_to_exit(columns, standing, population.to);
}

}  // namespace

base::Result<FiguresReport> make_figures(record::Work& work, const sharing::Viewer& viewer, Registers& registers,
                                         const FiguresAsked& asked) {
  TRY_ASSIGN(const auto place, find_place(work, asked));
  TRY(sharing::admit_figures(work, viewer, place.branch_id, sharing::Act::statistics, "figures"));
  TRY_ASSIGN(auto query, query_of(asked));
  const auto found = registers.of(work, place.branch_id);
  TRY_ASSIGN(auto appendix, analysis::appendix(found->columns, query));
  TRY_ASSIGN(const auto standing, analysis::standing_in(found->columns, query.population));
  TRY_ASSIGN(auto time_to_exit, exits_of(found->columns, query.population, work.today()));
  std::optional<AssistanceFigures> assistance;
  if (place.keeps_assistance) {
    TRY_ASSIGN(assistance, assistance_of(work, place.branch_id, asked));
  }
  return FiguresReport{asked,
                       place.name,
                       std::move(query),
                       std::move(appendix),
                       analysis::exit_reason_panel(found->columns, standing),
                       analysis::main_outcome_panel(found->columns, standing),
                       analysis::source_flow(found->columns, standing),
                       std::move(time_to_exit),
                       std::move(assistance),
                       found->hash,
                       found->read_at,
                       work.now()};
}

}  // namespace reports
