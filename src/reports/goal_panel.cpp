#include "reports/goal_panel.h"

#include <algorithm>
#include <cmath>

#include "reports/panel_parts.h"

namespace reports {

namespace {

using Values = std::vector<std::optional<std::int64_t>>;

std::optional<std::int64_t> share_of(const std::optional<double>& share) {
  return share ? std::optional(tenths(*share)) : std::nullopt;
}

// Thousandths of a per cent to tenths of one.
std::int64_t level_tenths(const EffectGoal& goal) {
  return std::llround(static_cast<double>(goal.level_thousandths) / 100);
}

FigureTable table_of(const char* key, std::vector<FigureColumn> columns, Language language) {
  for (auto& column : columns) column.label = say(language, "goal_column." + column.column);
  return {
      key, say(language, std::string("goals.kind.") + key), say(language, "goals.name"), std::move(columns), {}};
}

Values share_values(const GoalStanding& goal) {
  const auto& share = *goal.share;
  Values out = {share.count, share.among, share_of(share.share), {}, {}, level_tenths(goal.goal), share.missing};
  if (share.interval) {
    out[3] = tenths(share.interval->low);
    out[4] = tenths(share.interval->high);
  }
  return out;
}

Values places_values(const GoalStanding& goal) {
  return {std::llround(goal.places->places * 1000), goal.goal.level_thousandths, goal.places->missing_days};
}

}  // namespace

FigurePanel goal_panel(const std::vector<GoalStanding>& goals, base::Date as_of, Language language) {
  FigureTable shares = table_of("share",
                                {{"counted", "", "", FigureUnit::count},
                                 {"among", "", "", FigureUnit::count},
                                 {"share", "", "", FigureUnit::tenths_of_percent},
                                 {"low", "", "", FigureUnit::tenths_of_percent},
                                 {"high", "", "", FigureUnit::tenths_of_percent},
                                 {"level", "", "", FigureUnit::tenths_of_percent},
                                 {"missing", "", "", FigureUnit::count}},
                                language);
  FigureTable places = table_of("year_places",
                                {{"places", "", "", FigureUnit::thousandths},
                                 {"level", "", "", FigureUnit::thousandths},
                                 {"missing_days", "", "", FigureUnit::days}},
                                language);
  int met = 0;
  for (const auto& goal : goals) {
    const bool is_met = goal.share ? goal.share->is_met : goal.places->is_met;
    met += is_met ? 1 : 0;
    const std::string label = goal.goal.name + " (" + say(language, is_met ? "goals.met" : "goals.unmet") + ")";
    FigureTable& table = goal.share ? shares : places;
    table.lines.push_back({goal.goal.id, label, goal.share ? share_values(goal) : places_values(goal)});
  }
  FigurePanel out{
      "goals",
      said(language, "goals.title", {{"date", as_of.str()}}),
      said(language, "goal_panel.says", {{"met", std::to_string(met)}, {"count", std::to_string(goals.size())}}),
      say(language, "goal_panel.definition"),
      {},
      {},
      {}};
  for (auto* table : {&shares, &places}) {
    if (!table->lines.empty()) out.tables.push_back(std::move(*table));
  }
  return out;
}

}  // namespace reports
