// The JSON shapes of who comes back to assistance.
#pragma once

#include "analysis/returns.h"
#include "compute/month_json.h"
#include "compute/share_json.h"

namespace analysis {

inline constexpr size_t kReturnsRowsMax = 1'000'000;

template <class V>
void describe(V& v, ReturnsRow& x) {
  v.text("person", x.person, {.min = 1});
  v.field("month", x.month);
  v.text("group", x.group, {.min = 1});
}

template <class V>
void describe(V& v, ReturnsInput& x) {
  v.list("rows", x.rows, {.max = kReturnsRowsMax});
  v.field("first_month", x.first_month);
  v.field("last_month", x.last_month);
  v.list("within_months", x.within_months, {.max = 100});
}

template <class V>
void describe(V& v, ReturnRate& x) {
  v.field("within_months", x.within_months);
  v.field("exits", x.exits);
  v.field("returns", x.returns);
  v.field("share", x.share);
  v.field("interval", x.interval);
}

template <class V>
void describe(V& v, ReturnStep& x) {
  v.field("months", x.months);
  v.field("at_risk", x.at_risk);
  v.field("returns", x.returns);
  v.field("censored", x.censored);
  v.field("without_return", x.without_return);
}

template <class V>
void describe(V& v, ReturnFigures& x) {
  v.field("group", x.group);
  v.field("people", x.people);
  v.field("people_with_exit", x.people_with_exit);
  v.field("exits", x.exits);
  v.field("returns", x.returns);
  v.field("rates", x.rates);
  v.field("curve", x.curve);
}
inline std::string_view schema_name(const ReturnFigures*) { return "ReturnFigures"; }

template <class V>
void describe(V& v, Returns& x) {
  v.field("total", x.total);
  v.field("groups", x.groups);
}

}  // namespace analysis
