#include "base/names.h"
#include "compute/goals_json.h"
#include "reports/effect_goal_actions.h"
#include "reports/figures_json.h"
#include "reports/panel_pages_json.h"
#include "reports/routes.h"

namespace reports {

namespace {

using accounts::Gate;
using record::Work;
using sharing::Viewer;

struct GoalFields {
  std::string name;
  analysis::GoalKind kind = analysis::GoalKind::share;
  analysis::GoalBase among = analysis::GoalBase::enrolled;
  std::string counted_filters;
  std::string among_filters;
  std::int64_t level_thousandths = 0;
  bool ended = false;
};
template <class V>
void describe(V& v, GoalFields& x) {
  v.text("name", x.name, {.min = 1, .max = 200});
  v.field("kind", x.kind);
  v.field("among", x.among);
  v.text("counted_filters", x.counted_filters, {.max = 1000}, http::with_default);
  v.text("among_filters", x.among_filters, {.max = 1000}, http::with_default);
  v.field("level_thousandths", x.level_thousandths);
  v.field("ended", x.ended, http::with_default);
}
std::string_view schema_name(const GoalFields*) { return "EffectGoalChange"; }

struct NewGoalView {
  base::UnitId unit_id;
  GoalFields fields;
};
template <class V>
void describe(V& v, NewGoalView& x) {
  v.field("unit_id", x.unit_id);
  describe(v, x.fields);
}
std::string_view schema_name(const NewGoalView*) { return "NewEffectGoal"; }

// Shares and places as the goal's kind has them; a share's interval is Wilson's at 95 %.
struct GoalView {
  std::string id;
  std::int64_t version = 1;
  GoalFields fields;
  bool is_met = false;
  std::optional<std::int64_t> count;
  std::optional<std::int64_t> among_count;
  std::optional<double> share_percent;
  std::optional<double> low_percent;
  std::optional<double> high_percent;
  std::optional<std::int64_t> missing;
  std::optional<double> places;
  std::optional<double> pace;
  std::optional<std::int64_t> missing_days;
};
template <class V>
void describe(V& v, GoalView& x) {
  v.field("id", x.id);
  v.field("version", x.version);
  describe(v, x.fields);
  v.field("is_met", x.is_met);
  v.field("count", x.count);
  v.field("among_count", x.among_count);
  v.field("share_percent", x.share_percent);
  v.field("low_percent", x.low_percent);
  v.field("high_percent", x.high_percent);
  v.field("missing", x.missing);
  v.field("places", x.places);
  v.field("pace", x.pace);
  v.field("missing_days", x.missing_days);
}
std::string_view schema_name(const GoalView*) { return "EffectGoal"; }

struct GoalsView {
  std::string unit_name;
  base::Date project_from = http::blank<base::Date>();
  base::Date project_to = http::blank<base::Date>();
  base::Date as_of = http::blank<base::Date>();
  std::string population_token;
  std::vector<GoalView> items;
};
template <class V>
void describe(V& v, GoalsView& x) {
  v.field("unit_name", x.unit_name);
  v.field("project_from", x.project_from);
  v.field("project_to", x.project_to);
  v.field("as_of", x.as_of);
  v.field("population_token", x.population_token);
  v.field("items", x.items);
}
std::string_view schema_name(const GoalsView*) { return "EffectGoals"; }

GoalFields fields_of(const EffectGoal& goal) {
  return {goal.name,    goal.kind, goal.among, goal.counted_filters, goal.among_filters, goal.level_thousandths,
          goal.is_ended};
}

EffectGoal goal_of(const GoalFields& x, const base::UnitId& unit) {
  return {"",     1, {}, unit, x.name, x.kind, x.among, x.counted_filters, x.among_filters, x.level_thousandths,
          x.ended};
}

std::optional<double> percent(const std::optional<double>& share) {
  return share ? std::optional(*share * 100) : std::nullopt;
}

GoalView view_of(const GoalStanding& standing) {
  GoalView out;
  out.id = standing.goal.id;
  out.version = standing.goal.version;
  out.fields = fields_of(standing.goal);
  if (const auto& share = standing.share) {
    out.is_met = share->is_met;
    out.count = share->count;
    out.among_count = share->among;
    out.share_percent = percent(share->share);
    if (share->interval) {
      out.low_percent = share->interval->low * 100;
      out.high_percent = share->interval->high * 100;
    }
    out.missing = share->missing;
  }
  if (const auto& places = standing.places) {
    out.is_met = places->is_met;
    out.places = places->places;
    out.pace = places->pace;
    out.missing_days = places->missing_days;
  }
  return out;
}

base::UnitId unit_of(const http::Request& request) { return base::UnitId(request.query("unit_id").value_or("")); }
base::Date day_of(const http::Request& request) {
  return base::Date::parse(request.query("as_of").value_or("")).value();
}

template <class Builder>
Builder& with_unit_and_day(Builder& builder) {
  return builder.query({"unit_id", "The unit or project", http::QueryKind::id, true, 0, 0, {}})
      .query({"as_of", "On which day", http::QueryKind::date, true, 0, 0, {}});
}

base::Result<http::Response> list(Work& work, const Viewer& viewer, Registers& registers,
                                  const http::Request& request) {
  const auto as_of = day_of(request);
  TRY_ASSIGN(const auto sheet, judge_goals(work, viewer, registers, unit_of(request), as_of));
  const FiguresAsked asked{unit_of(request).str(), {}, sheet.project.from, as_of};
  GoalsView out{sheet.unit_name,
                sheet.project.from,
                sheet.project.to,
                as_of,
                token_of(asked, sheet.register_hash, sheet.read_at),
                {}};
  for (const auto& goal : sheet.goals) out.items.push_back(view_of(goal));
  return http::json(out);
}

std::string id_of(const http::Request& request) { return std::string(request.path_parameter("id")); }

base::Result<std::string> current(Work& work, const Viewer& viewer, const http::Request& request) {
  TRY_ASSIGN(const auto goal, find_one_goal(work, viewer, id_of(request)));
  std::string out;
  http::write_json(out, view_of(GoalStanding{goal, {}, {}}));
  return out;
}

void add_goals_input(http::Router& router, Gate& gate, Registers& registers, const std::string& path) {
  add_panel_rows(
      router, path, "goals", [](auto& builder) -> auto& { return with_unit_and_day(builder); },
      [&gate, &registers](const http::Request& request) -> base::Result<compute::GoalsAsked> {
        TRY_ASSIGN(const auto input,
                   gate.read<analysis::GoalsInput>(request, [&](Work& work, const Viewer& viewer) {
                     return make_goals_input(work, viewer, registers, unit_of(request), day_of(request));
                   }));
        return compute::asked_of(input);
      },
      [](const http::Request& request) { return "goals-" + day_of(request).str(); });
}

}  // namespace

void add_effect_goal_routes(http::Router& router, Gate& gate, Registers& registers) {
  const std::string path = "/api/{municipality_id}/reports/effect-goals";
  auto standing = http::get(path);
  router.add(with_unit_and_day(standing)
                 .summary("A unit's effect goals, and how they stand on a day")
                 .tag("reports")
                 .returns<GoalsView>()
                 .handle([&gate, &registers](const http::Request& request) {
                   return gate.read<http::Response>(request, [&](Work& work, const Viewer& viewer) {
                     return list(work, viewer, registers, request);
                   });
                 }));
  add_goals_input(router, gate, registers, path);
  router.add(http::post(path)
                 .summary("Set an effect goal")
                 .tag("reports")
                 .body<NewGoalView>()
                 .creates()
                 .handle([&gate](const http::Request& request, const NewGoalView& x) {
                   return gate.create(request, [&](Work& work, const Viewer& viewer) {
                     return add_goal(work, viewer, goal_of(x.fields, x.unit_id));
                   });
                 }));
  router.add(http::patch(path + "/{id}")
                 .summary("Change or end an effect goal")
                 .tag("reports")
                 .versioned()
                 .body<GoalFields>()
                 .changes()
                 .handle([&gate](const http::Request& request, const GoalFields& x) {
                   return gate.change(
                       request,
                       [&](Work& work, const Viewer& viewer) {
                         return change_goal(work, viewer, id_of(request), request.version(), goal_of(x, {}));
                       },
                       [&](Work& work, const Viewer& viewer) { return current(work, viewer, request); });
                 }));
}

}  // namespace reports
