#include "reports/figures_actions.h"

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
                 const std::vector<assistance::PaidMonth>& paid, AssistanceFigures& out) {
  std::vector<assistance::AssistedMonth> months;
  for (const auto& one : paid) months.push_back(one.when);
  const auto input = assistance::returns_input(months, period, {6, 12, 24});
  if (input.rows.empty()) return;
  auto found = analysis::returns(input);
  ENSURE(found.has_value());
  out.returns = std::move(*found);
  const auto told = assistance::ends_told(assistance::ends_in_branch(work.session(), work.municipality_id(), branch,
                                                                     period.from_month, period.to_month));
  for (const auto& exit : analysis::exits_of(input)) {
    const auto reason = assistance::reason_of(told, exit);
    ++out.ends[reason ? base::name_of(*reason) : assistance::kReasonUnknown];
  }
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
  const auto paid = assistance::list_paid_months(work.session(), work.municipality_id(), branch, period);
  put_returns(work, branch, period, paid, out);
  out.cost = cost_of(
      paid, assistance::obstacles_up_to(work.session(), work.municipality_id(), branch, period.to_month));
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
