// The JSON shapes of whether a deadline is kept.
#pragma once

#include "analysis/deadlines.h"
#include "base/names.h"
#include "compute/counted_share_json.h"

namespace analysis {

template <class V>
void describe(V& v, DeadlineRow& x) {
  v.text("id", x.id, {.min = 1});
  v.field("from", x.from);
  v.field("done", x.done);
  v.field("left", x.left);
}

template <class V>
void describe(V& v, DeadlinesInput& x) {
  v.field("as_of", x.as_of);
  v.field("days", x.days);
  v.field("counting", x.counting);
  v.list("holidays", x.holidays, {.max = 10'000});
  v.list("rows", x.rows, {.max = 1'000'000});
}

template <class V>
void describe(V& v, Deadlines& x) {
  v.field("begun", x.begun);
  v.field("kept", x.kept);
  v.field("late", x.late);
  v.field("overdue", x.overdue);
  v.field("open", x.open);
  v.field("left", x.left);
  v.field("share", x.share);
  v.field("median_days", x.median_days);
  v.field("missed", x.missed);
}

}  // namespace analysis
