// The JSON shapes of the list of households with assistance, and of how their cost lies on them.
#pragma once

#include "assistance/household_json.h"
#include "platform/http/page.h"

namespace assistance {

// A name is searched for, and so the whole question is a body.
struct HouseholdSearchView {
  base::HolderId branch_id;
  base::Date from_month = http::blank<base::Date>();
  base::Date to_month = http::blank<base::Date>();
  std::string name;
  HouseholdFilter filter = HouseholdFilter::all;
  HouseholdSort sort_by = HouseholdSort::amount_ore;
  bool descending = true;
  std::optional<int> within_months;
  std::optional<int> at_months;
  std::string reason;
  int page = 1;
  int limit = 50;
};
template <class V>
void describe(V& v, HouseholdSearchView& x) {
  v.field("branch_id", x.branch_id);
  v.field("from_month", x.from_month);
  v.field("to_month", x.to_month);
  v.text("name", x.name, {.max = 100}, http::with_default);
  v.field("filter", x.filter, http::with_default);
  v.field("sort_by", x.sort_by, http::with_default);
  v.field("descending", x.descending, http::with_default);
  v.number("within_months", x.within_months, {.min = 2, .max = kPeriodMonthsMax});
  v.number("at_months", x.at_months, {.min = 1, .max = kPeriodMonthsMax});
  v.text("reason", x.reason, {.max = 40}, http::with_default);
  v.number("page", x.page, {.min = 1, .max = 1'000'000}, http::with_default);
  v.number("limit", x.limit, {.min = 1, .max = http::kMaxPageSize}, http::with_default);
}
inline std::string_view schema_name(const HouseholdSearchView*) { return "HouseholdSearch"; }
inline HouseholdSearch search_of(const HouseholdSearchView& x) {
  return {x.branch_id, {x.from_month, x.to_month}, x.name, x.filter, x.sort_by,
          x.descending, x.within_months, x.at_months, x.reason};
}

struct HouseholdExitView {
  base::Date month = http::blank<base::Date>();
  std::optional<base::Date> returned_month;
  std::optional<AssistanceEndReason> reason;
};
template <class V>
void describe(V& v, HouseholdExitView& x) {
  v.field("month", x.month);
  v.field("returned_month", x.returned_month);
  v.field("reason", x.reason);
}
inline std::string_view schema_name(const HouseholdExitView*) { return "HouseholdExit"; }

struct HouseholdRowView {
  std::string id;
  HouseholdType household_type = HouseholdType::single;
  people::PersonRowView applicant;
  int month_count = 0;
  bool ongoing = false;
  std::int64_t amount_ore = 0;
  std::int64_t average_ore = 0;
  Duration duration = Duration::none;
  std::vector<HouseholdExitView> exits;
};
template <class V>
void describe(V& v, HouseholdRowView& x) {
  v.field("id", x.id);
  v.field("household_type", x.household_type);
  v.field("applicant", x.applicant);
  v.field("month_count", x.month_count);
  v.field("ongoing", x.ongoing);
  v.field("amount_ore", x.amount_ore);
  v.field("average_ore", x.average_ore);
  v.field("duration", x.duration);
  v.field("exits", x.exits);
}
inline std::string_view schema_name(const HouseholdRowView*) { return "HouseholdRow"; }
inline HouseholdRowView view_of(const HouseholdRow& row) {
  HouseholdRowView out{row.id,         row.household_type, people::view_of(row.applicant), row.month_count,
                       row.is_ongoing, row.amount_ore,     row.average_ore(),              row.duration(), {}};
  for (const auto& one : row.exits) out.exits.push_back({one.month, one.returned_month, one.reason});
  return out;
}

struct HouseholdPageView {
  http::Page<HouseholdRowView> page;
  int exits = 0;  // of all the list's households, where it is of those who left
};
template <class V>
void describe(V& v, HouseholdPageView& x) {
  describe(v, x.page);
  v.field("exits", x.exits);
}
inline std::string_view schema_name(const HouseholdPageView*) { return "HouseholdPage"; }

struct TopShareView {
  double top = 0;
  double share = 0;
};
template <class V>
void describe(V& v, TopShareView& x) {
  v.field("top", x.top);
  v.field("share", x.share);
}

// Shares from 0 to 1; all of it nothing where no household had assistance.
struct ConcentrationView {
  int month_count = 0;
  int households = 0;
  std::int64_t cost_ore = 0;
  int continuous_households = 0;
  std::int64_t continuous_cost_ore = 0;
  double continuous_share_of_households = 0;
  double continuous_share_of_cost = 0;
  std::vector<TopShareView> top_shares;
};
template <class V>
void describe(V& v, ConcentrationView& x) {
  v.field("month_count", x.month_count);
  v.field("households", x.households);
  v.field("cost_ore", x.cost_ore);
  v.field("continuous_households", x.continuous_households);
  v.field("continuous_cost_ore", x.continuous_cost_ore);
  v.field("continuous_share_of_households", x.continuous_share_of_households);
  v.field("continuous_share_of_cost", x.continuous_share_of_cost);
  v.field("top_shares", x.top_shares);
}
inline std::string_view schema_name(const ConcentrationView*) { return "HouseholdConcentration"; }

}  // namespace assistance
