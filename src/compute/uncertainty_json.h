// The JSON shapes of models and of what is drawn from them.
#pragma once

#include "economics/monte_carlo.h"
#include "economics/sensitivity.h"
#include "platform/http/json.h"

namespace economics {

template <class V>
void describe(V& v, Distribution& x) {
  v.field("shape", x.shape);
  v.field("value", x.value);
  v.field("low", x.low);
  v.field("mode", x.mode);
  v.field("high", x.high);
  v.field("mean", x.mean);
  v.field("sd", x.sd);
  v.field("log_mean", x.log_mean);
  v.field("log_sd", x.log_sd);
  v.field("alpha", x.alpha);
  v.field("beta", x.beta);
  v.list("values", x.values, {.max = kEmpiricalMax});
}
inline std::string_view schema_name(const Distribution*) { return "Distribution"; }

template <class V>
void describe(V& v, Quantity& x) {
  v.text("name", x.name, {.min = 1});
  v.text("unit", x.unit, {.min = 1, .max = 60});
  v.text("source", x.source, {.min = 1, .max = 1000});
  v.text("actor", x.actor, {.min = 1});
  v.field("year", x.year);
  v.text("component", x.component, {.min = 1});
  v.field("distribution", x.distribution);
  v.field("operation", x.operation);
  v.text("of", x.of, {.min = 1, .max_items = kQuantitiesMax}, http::with_default);
}

template <class V>
void describe(V& v, Model& x) {
  v.list("quantities", x.quantities, {.max = kQuantitiesMax});
}

template <class V>
void describe(V& v, Path& x) {
  v.text("name", x.name, {.min = 1});
  v.text("quantities", x.quantities, {.min = 1, .max_items = 100});
}

template <class V>
void describe(V& v, Replacement& x) {
  v.text("name", x.name, {.min = 1});
  v.field("distribution", x.distribution);
}

template <class V>
void describe(V& v, Scenario& x) {
  v.text("name", x.name, {.min = 1});
  v.list("replace", x.replace, {.max = kQuantitiesMax});
}

template <class V>
void describe(V& v, MonteCarloInput& x) {
  v.field("model", x.model);
  v.field("seed", x.seed);
  v.field("draws", x.draws);
  v.text("outputs", x.outputs, {.min = 1, .max_items = 500});
  v.list("probabilities", x.probabilities, {.max = 100});
  v.list("paths", x.paths, {.max = 100}, http::with_default);
  v.list("scenarios", x.scenarios, {.max = kScenariosMax}, http::with_default);
}

template <class V>
void describe(V& v, Spread& x) {
  v.field("mean", x.mean);
  v.field("sd", x.sd);
  v.field("standard_error", x.standard_error);
}
inline std::string_view schema_name(const Spread*) { return "Spread"; }

template <class V>
void describe(V& v, Quantile& x) {
  v.field("probability", x.probability);
  v.field("value", x.value);
}

template <class V>
void describe(V& v, OutputSummary& x) {
  v.field("name", x.name);
  v.field("unit", x.unit);
  v.field("actor", x.actor);
  v.field("year", x.year);
  v.field("component", x.component);
  v.field("spread", x.spread);
  v.field("probability_positive", x.probability_positive);
  v.field("quantiles", x.quantiles);
}

template <class V>
void describe(V& v, PathSummary& x) {
  v.field("name", x.name);
  v.field("reached_by", x.reached_by);
}

template <class V>
void describe(V& v, Difference& x) {
  v.field("name", x.name);
  v.field("spread", x.spread);
  v.field("probability_positive", x.probability_positive);
}

template <class V>
void describe(V& v, ScenarioSummary& x) {
  v.field("name", x.name);
  v.field("outputs", x.outputs);
  v.field("paths", x.paths);
  v.field("differences", x.differences);
}
inline std::string_view schema_name(const ScenarioSummary*) { return "ScenarioSummary"; }

template <class V>
void describe(V& v, MonteCarlo& x) {
  v.field("as_it_stands", x.as_it_stands);
  v.field("scenarios", x.scenarios);
}

template <class V>
void describe(V& v, TornadoInput& x) {
  v.field("model", x.model);
  v.text("output", x.output, {.min = 1});
}

template <class V>
void describe(V& v, TornadoBar& x) {
  v.field("name", x.name);
  v.field("input_low", x.input_low);
  v.field("input_high", x.input_high);
  v.field("output_low", x.output_low);
  v.field("output_high", x.output_high);
  v.field("swing", x.swing);
}

template <class V>
void describe(V& v, Tornado& x) {
  v.field("output_at_medians", x.output_at_medians);
  v.field("bars", x.bars);
}

template <class V>
void describe(V& v, SobolInput& x) {
  v.field("model", x.model);
  v.text("output", x.output, {.min = 1});
  v.field("seed", x.seed);
  v.field("draws", x.draws);
}

template <class V>
void describe(V& v, SobolRow& x) {
  v.field("name", x.name);
  v.field("first_order", x.index.first_order);
  v.field("first_order_error", x.index.first_order_error);
  v.field("total", x.index.total);
  v.field("total_error", x.index.total_error);
}

template <class V>
void describe(V& v, Sobol& x) {
  v.field("mean", x.mean);
  v.field("variance", x.variance);
  v.field("rows", x.rows);
}

}  // namespace economics
