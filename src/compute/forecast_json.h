// The forecast's JSON shapes.
#pragma once

#include "compute/money_json.h"
#include "economics/forecast.h"

namespace economics {

template <class V>
void describe(V& v, Discounting& x) {
  v.field("rate", x.rate);
  v.field("timing", x.timing);
}

template <class V>
void describe(V& v, ForecastInput& x) {
  v.list("starts", x.starts, {.max = 100});
  v.list("shares", x.shares, {.max = 100});
  v.field("assistance_kr", x.assistance);
  v.field("employment_cost_kr", x.employment_cost);
  v.field("tax_kr", x.tax);
  v.field("state_subsidy_kr", x.state_subsidy);
  v.field("discounting", x.discounting);
  v.field("printed_reduced_assistance_kr", x.printed_reduced_assistance);
}

template <class V>
void describe(V& v, ForecastRow& x) {
  v.field("self_supporting", x.self_supporting);
  v.field("cost_kr", x.cost);
  v.field("reduced_assistance_kr", x.reduced_assistance);
  v.field("net_kr", x.net);
  v.field("tax_kr", x.tax);
  v.field("gain_kr", x.gain);
  v.field("state_subsidy_kr", x.state_subsidy);
  v.field("gain_after_state_subsidy_kr", x.gain_after_state_subsidy);
}
inline std::string_view schema_name(const ForecastRow*) { return "ForecastRow"; }

template <class V>
void describe(V& v, ForecastTable& x) {
  v.field("reading", x.reading);
  v.field("years", x.years);
  v.field("total", x.total);
  v.field("present_values", x.present_values);
  v.field("total_present_value", x.total_present_value);
  v.field("gives_printed_table", x.gives_printed_table);
}

template <class V>
void describe(V& v, Forecast& x) {
  v.field("readings", x.readings);
}

}  // namespace economics
