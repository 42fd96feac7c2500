// The JSON shapes of a project whose assumptions are uncertain.
#pragma once

#include "compute/actor_table_json.h"
#include "compute/uncertainty_json.h"
#include "economics/project.h"

namespace economics {

template <class V>
void describe(V& v, Uncertain& x) {
  v.field("distribution", x.distribution);
  v.text("source", x.source, {.min = 1, .max = 1000});
}
inline std::string_view schema_name(const Uncertain*) { return "Uncertain"; }

template <class V>
void describe(V& v, ProjectLine& x) {
  v.text("name", x.name, {.min = 1});
  v.field("yearly_kr", x.yearly);
  v.field("transfer", x.transfer);
}

template <class V>
void describe(V& v, ProjectInput& x) {
  v.list("cost_kr_by_year", x.cost_by_year, {.max = kProjectYearsMax});
  v.text("payer", x.payer, {.min = 1});
  v.field("participants", x.participants);
  v.field("success_share", x.success_share);
  v.field("deadweight", x.deadweight);
  v.field("effect", x.effect);
  v.field("delay_years", x.delay_years);
  v.field("remaining_share", x.remaining_share);
  v.field("displacement", x.displacement);
  v.list("lines", x.lines, {.max = kProjectLinesMax});
  v.field("rate", x.rate);
  v.field("timing", x.timing);
  v.field("years", x.years);
  v.field("seed", x.seed);
  v.field("draws", x.draws);
}

template <class V>
void describe(V& v, ProjectYear& x) {
  v.field("year", x.year);
  v.field("net_kr", x.net);
  v.field("p5_kr", x.low);
  v.field("median_kr", x.median);
  v.field("p95_kr", x.high);
  v.field("probability_positive", x.probability_positive);
  v.field("reached_by", x.reached_by);
}

template <class V>
void describe(V& v, ProjectActor& x) {
  v.field("name", x.name);
  v.field("transfer", x.transfer);
  v.field("years", x.years);
}
inline std::string_view schema_name(const ProjectActor*) { return "ProjectActor"; }

template <class V>
void describe(V& v, Project& x) {
  v.field("actors", x.actors);
  v.field("society", x.society);
  v.field("tornado", x.tornado);
}

}  // namespace economics
