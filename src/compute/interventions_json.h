// The JSON shapes of what becomes of people who are given interventions.
#pragma once

#include "analysis/interventions.h"
#include "base/names.h"
#include "compute/competing_risks_json.h"
#include "compute/share_json.h"

namespace analysis {

inline constexpr size_t kInterventionRowsMax = 1'000'000;

template <class V>
void describe(V& v, BackgroundValue& x) {
  v.text("variable", x.variable, {.min = 1, .max = 60});
  v.text("value", x.value, {.min = 1, .max = 60});
}

template <class V>
void describe(V& v, InterventionRow& x) {
  v.text("person", x.person, {.min = 1});
  v.text("participation", x.participation, {.min = 1});
  v.text("category", x.category, {.min = 1, .max = 200});
  v.text("intervention", x.intervention, {.min = 1, .max = 200});
  v.field("starts_on", x.starts_on);
  v.field("ends_on", x.ends_on);
  v.field("ending", x.ending);
  v.text("reason", x.reason, {.max = 60}, http::with_default);
  v.field("participation_ends_on", x.participation_ends_on);
  v.field("outcome", x.outcome);
  v.list("background", x.background, {.max = 30}, http::with_default);
}

template <class V>
void describe(V& v, ReasonCount& x) {
  v.field("reason", x.reason);
  v.field("interventions", x.interventions);
}

template <class V>
void describe(V& v, LengthOfEnded& x) {
  v.field("lower", x.lower);
  v.field("median", x.median);
  v.field("upper", x.upper);
}

template <class V>
void describe(V& v, OutcomeCounts& x) {
  v.field("ended", x.ended);
  v.field("work", x.work);
  v.field("studies", x.studies);
  v.field("other", x.other);
  v.field("unknown", x.unknown);
}

template <class V>
void describe(V& v, ResultShare& x) {
  v.field("hits", x.hits);
  v.field("of", x.of);
  v.field("share", x.share);
  v.field("interval", x.interval);
}

template <class V>
void describe(V& v, ExpectedShare& x) {
  v.field("hits", x.hits);
  v.field("of", x.of);
  v.field("expected_hits", x.expected_hits);
  v.field("share", x.share);
  v.field("ratio", x.ratio);
}

template <class V>
void describe(V& v, TimeToWork& x) {
  v.field("rows", x.rows);
  v.field("work", x.work);
  v.field("otherwise", x.otherwise);
  v.field("censored", x.censored);
  v.field("median_days", x.median_days);
  v.field("at_days", x.at_days);
}

template <class V>
void describe(V& v, BackgroundCount& x) {
  v.field("variable", x.variable);
  v.field("value", x.value);
  v.field("participations", x.participations);
}

template <class V>
void describe(V& v, InterventionLine& x) {
  v.field("category", x.category);
  v.field("intervention", x.intervention);
  v.field("people", x.people);
  v.field("participations", x.participations);
  v.field("interventions", x.interventions);
  v.field("days", x.days);
  v.field("completed", x.completed);
  v.field("ended_early", x.ended_early);
  v.field("ongoing", x.ongoing);
  v.field("completion", x.completion);
  v.field("reasons", x.reasons);
  v.field("length", x.length);
  v.field("outcomes", x.outcomes);
  v.field("result", x.result);
  v.field("expected", x.expected);
  v.field("time_to_work", x.time_to_work);
  v.field("background", x.background);
}
inline std::string_view schema_name(const InterventionLine*) { return "InterventionLine"; }

template <class V>
void describe(V& v, InterventionFigures& x) {
  v.field("all", x.all);
  v.field("categories", x.categories);
  v.field("interventions", x.interventions);
}

}  // namespace analysis

namespace compute {

struct InterventionsInput {
  base::Date from = http::blank<base::Date>();
  base::Date to = http::blank<base::Date>();
  analysis::DateBasis basis = analysis::DateBasis::took_part;
  std::vector<std::string> strata;
  std::vector<analysis::InterventionRow> rows;
};
template <class V>
void describe(V& v, InterventionsInput& x) {
  v.field("from", x.from);
  v.field("to", x.to);
  v.field("basis", x.basis, http::with_default);
  v.text("strata", x.strata, {.min = 1, .max = 60, .max_items = 30}, http::with_default);
  v.list("rows", x.rows, {.max = analysis::kInterventionRowsMax});
}

inline base::Result<analysis::InterventionFigures> interventions(const InterventionsInput& input) {
  return analysis::interventions(input.rows, {input.from, input.to, input.basis, input.strata});
}

}  // namespace compute
