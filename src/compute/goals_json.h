// The JSON shapes of a project's effect goals.
#pragma once

#include "analysis/goals.h"
#include "base/names.h"
#include "compute/money_json.h"
#include "compute/share_json.h"

namespace analysis {

template <class V>
void describe(V& v, ShareGoal& x) {
  v.field("count", x.count);
  v.field("among", x.among);
  v.field("share", x.share);
  v.field("interval", x.interval);
  v.field("is_met", x.is_met);
  v.field("missing", x.missing);
}

template <class V>
void describe(V& v, PlacesGoal& x) {
  v.field("participant_days", x.participant_days);
  v.field("project_days", x.project_days);
  v.field("elapsed_days", x.elapsed_days);
  v.field("places", x.places);
  v.field("pace", x.pace);
  v.field("is_met", x.is_met);
  v.field("missing_days", x.missing_days);
}

template <class V>
void describe(V& v, GoalResult& x) {
  v.field("name", x.name);
  v.field("share", x.share);
  v.field("places", x.places);
}

}  // namespace analysis

namespace compute {

struct GoalRowInput {
  std::string id;
  base::Date starts_on = http::blank<base::Date>();
  std::optional<base::Date> ends_on;
  std::vector<std::string> codes;
};
template <class V>
void describe(V& v, GoalRowInput& x) {
  v.text("id", x.id, {.min = 1});
  v.field("starts_on", x.starts_on);
  v.field("ends_on", x.ends_on);
  v.list("codes", x.codes, {.max = 100});
}

// A level is a share (0.75) or a number of places (10), with at most nine decimals.
struct GoalInput {
  std::string name;
  analysis::GoalKind kind = analysis::GoalKind::share;
  analysis::GoalBase among = analysis::GoalBase::enrolled;
  std::vector<std::string> counted;
  std::vector<std::string> only_with;
  std::vector<std::string> without;
  economics::Ratio level;
};
template <class V>
void describe(V& v, GoalInput& x) {
  v.text("name", x.name, {.min = 1});
  v.field("kind", x.kind);
  v.field("among", x.among);
  v.list("counted", x.counted, {.max = 100});
  v.list("only_with", x.only_with, {.max = 100});
  v.list("without", x.without, {.max = 100});
  v.field("level", x.level);
}

struct GoalsAsked {
  base::Date project_from = http::blank<base::Date>();
  base::Date project_to = http::blank<base::Date>();
  base::Date as_of = http::blank<base::Date>();
  std::vector<GoalRowInput> rows;
  std::vector<GoalInput> goals;
};
template <class V>
void describe(V& v, GoalsAsked& x) {
  v.field("project_from", x.project_from);
  v.field("project_to", x.project_to);
  v.field("as_of", x.as_of);
  v.list("rows", x.rows, {.max = 1'000'000});
  v.list("goals", x.goals, {.max = 100});
}

struct GoalsAnswer {
  std::vector<analysis::GoalResult> goals;
};
template <class V>
void describe(V& v, GoalsAnswer& x) {
  v.field("goals", x.goals);
}

// The same as it is written.
inline GoalsAsked asked_of(const analysis::GoalsInput& input) {
  GoalsAsked out{input.project_from, input.project_to, input.as_of, {}, {}};
  for (const auto& row : input.rows) out.rows.push_back({row.id, row.starts_on, row.ends_on, row.codes});
  for (const auto& one : input.goals) {
    out.goals.push_back({one.name, one.kind, one.among, one.counted, one.only_with, one.without,
                         economics::Ratio::from_billionths(one.level)});
  }
  return out;
}

inline base::Result<GoalsAnswer> goals(const GoalsAsked& asked) {
  analysis::GoalsInput input{asked.project_from, asked.project_to, asked.as_of, {}, {}};
  for (const auto& row : asked.rows) input.rows.push_back({row.id, row.starts_on, row.ends_on, row.codes});
  for (const auto& one : asked.goals) {
    input.goals.push_back(
        {one.name, one.kind, one.among, one.counted, one.only_with, one.without, one.level.billionths()});
  }
  TRY_ASSIGN(auto found, analysis::judge_goals(input));
  return GoalsAnswer{std::move(found)};
}

}  // namespace compute
