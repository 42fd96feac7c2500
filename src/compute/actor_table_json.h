// The JSON shapes of the socio-economic table and of the rate that a printed one implies.
#pragma once

#include "compute/forecast_json.h"
#include "economics/actor_table.h"
#include "economics/implied_rate.h"

namespace economics {

template <class V>
void describe(V& v, ActorLine& x) {
  v.text("name", x.name, {.min = 1});
  v.field("yearly_kr", x.yearly);
  v.field("transfer", x.transfer);
}
inline std::string_view schema_name(const ActorLine*) { return "ActorLine"; }

template <class V>
void describe(V& v, ActorTableInput& x) {
  v.field("lines", x.lines);
  v.field("years", x.years);
  v.field("discounting", x.discounting);
}

template <class V>
void describe(V& v, ActorRow& x) {
  v.field("name", x.name);
  v.field("transfer", x.transfer);
  v.field("cumulative_kr", x.cumulative);
}

template <class V>
void describe(V& v, ActorTable& x) {
  v.field("rows", x.rows);
  v.field("sum_of_lines_kr", x.sum_of_lines);
  v.field("transfers_kr", x.transfers);
  v.field("society_kr", x.society);
}

template <class V>
void describe(V& v, PrintedLine& x) {
  v.text("name", x.name, {.min = 1});
  v.field("yearly_kr", x.yearly);
  v.list("cumulative_kr", x.cumulative, {.max = 100});
}

template <class V>
void describe(V& v, ImpliedRateInput& x) {
  v.list("lines", x.lines, {.max = 200});
  v.field("timing", x.timing);
  v.field("rounded_to_kr", x.rounded_to);
}

template <class V>
void describe(V& v, RateInterval& x) {
  v.field("low", x.low);
  v.field("high", x.high);
}
inline std::string_view schema_name(const RateInterval*) { return "RateInterval"; }

template <class V>
void describe(V& v, ImpliedCell& x) {
  v.field("name", x.name);
  v.field("years", x.years);
  v.field("rate", x.rate);
  v.field("interval", x.interval);
}

template <class V>
void describe(V& v, ImpliedRate& x) {
  v.field("common", x.common);
  v.field("first_year_fits", x.first_year_fits);
  v.field("cells", x.cells);
}

}  // namespace economics
