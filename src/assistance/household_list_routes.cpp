#include "assistance/household_list_json.h"
#include "assistance/routes.h"

namespace assistance {

namespace {

using accounts::Gate;

base::Result<http::Response> list(Work& work, const Viewer& viewer, const HouseholdSearchView& asked) {
  TRY_ASSIGN(const auto rows, search_households(work, viewer, search_of(asked)));
  std::vector<HouseholdRowView> views;
  size_t exits = 0;
  for (const auto& row : rows) {
    views.push_back(view_of(row));
    exits += row.exits.size();
  }
  return http::json(HouseholdPageView{http::page_of(std::move(views), {asked.page, asked.limit, {}, false}),
                                      static_cast<int>(exits)});
}

base::Result<http::Response> concentration(Work& work, const Viewer& viewer, const http::Request& request) {
  const auto month = [&](const char* name) { return base::Date::parse(request.query(name).value_or("")).value(); };
  const MonthPeriod period{month("from_month"), month("to_month")};
  const base::HolderId branch_id(request.query("branch_id").value_or(""));
  TRY_ASSIGN(const auto found, find_concentration(work, viewer, branch_id, period));
  ConcentrationView out;
  out.month_count = period.month_count();
  if (!found) return http::json(out);
  out.households = found->households;
  out.cost_ore = found->cost_ore;
  out.continuous_households = found->continuous_households;
  out.continuous_cost_ore = found->continuous_cost_ore;
  out.continuous_share_of_households = found->continuous_share_of_households;
  out.continuous_share_of_cost = found->continuous_share_of_cost;
  for (const auto& one : found->top_shares) out.top_shares.push_back({one.top, one.share});
  return http::json(out);
}

}  // namespace

void add_household_list_routes(http::Router& router, Gate& gate) {
  router.add(http::post("/api/{municipality_id}/household-searches")
                 .summary("Households with assistance in a period")
                 .tag("assistance")
                 .body<HouseholdSearchView>()
                 .returns<HouseholdPageView>()
                 .handle([&gate](const http::Request& request, const HouseholdSearchView& asked) {
                   return gate.read<http::Response>(request, [&](Work& work, const Viewer& viewer) {
                     return list(work, viewer, asked);
                   });
                 }));
  router.add(http::get("/api/{municipality_id}/household-concentration")
                 .summary("How the cost of a period's assistance lies on the households")
                 .tag("assistance")
                 .query({"branch_id", "Of which branch", http::QueryKind::id, true, 0, 0, {}})
                 .query({"from_month", "The first day of the first month", http::QueryKind::date, true, 0, 0, {}})
                 .query({"to_month", "The first day of the last month", http::QueryKind::date, true, 0, 0, {}})
                 .returns<ConcentrationView>()
                 .handle([&gate](const http::Request& request) {
                   return gate.read<http::Response>(request, [&](Work& work, const Viewer& viewer) {
                     return concentration(work, viewer, request);
                   });
                 }));
}

}  // namespace assistance
