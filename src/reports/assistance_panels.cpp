#include "reports/assistance_panels.h"

#include <fmt/format.h>

#include <algorithm>
#include <cmath>

#include "base/ensure.h"
#include "base/names.h"
#include "calculations/calculation_panels.h"
#include "charts/bar_chart.h"
#include "reports/panel_parts.h"

namespace reports {

namespace {

using Values = std::vector<std::optional<std::int64_t>>;

std::int64_t thousandths(double value) { return std::llround(value * 1000); }
std::int64_t kronor(std::int64_t ore) { return (ore + 50) / 100; }

FigureTable key_figures(const analysis::Concentration& found, Language language) {
  FigureTable table{
      "concentration", say(language, "panel.concentration"), say(language, "document.measure"), {}, {}};
  table.columns = {{"count", "", say(language, "document.count"), FigureUnit::count},
                   {"kronor", "", say(language, "kronor"), FigureUnit::kronor},
                   {"share", "", say(language, "document.share"), FigureUnit::tenths_of_percent},
                   {"index", "", say(language, "index"), FigureUnit::thousandths}};
  const auto line = [&](const char* key, Values values) {
    table.lines.push_back({key, say(language, std::string("concentration.") + key), std::move(values)});
  };
  line("households", {found.households, kronor(found.cost_ore), {}, {}});
  line("continuous", {found.continuous_households, {}, tenths(found.continuous_share_of_households), {}});
  line("continuous_cost", {{}, kronor(found.continuous_cost_ore), tenths(found.continuous_share_of_cost), {}});
  for (const auto& one : found.top_shares) {
    table.lines.push_back({"top" + std::to_string(tenths(one.top)),
                           said(language, "concentration.top", {{"top", percent(one.top, language)}}),
                           {{}, {}, tenths(one.share), {}}});
  }
  line("gini", {{}, {}, {}, thousandths(found.gini)});
  line("hoover", {{}, {}, {}, thousandths(found.hoover)});
  line("theil", {{}, {}, {}, thousandths(found.theil)});
  line("hhi", {{}, {}, {}, thousandths(found.hhi)});
  return table;
}

FigureTable deciles(const analysis::Concentration& found, Language language) {
  FigureTable table{
      "deciles", say(language, "concentration.deciles"), say(language, "concentration.decile"), {}, {}};
  table.columns = {{"share", "", say(language, "concentration.share_of_cost"), FigureUnit::tenths_of_percent}};
  for (size_t i = 0; i < found.deciles.size(); ++i) {
    table.lines.push_back({std::to_string(i + 1), std::to_string(i + 1), {tenths(found.deciles[i])}});
  }
  return table;
}

std::string lorenz(const analysis::Concentration& found, const Shown& shown, const std::string& description) {
  charts::LineChart chart{say(shown.language, "panel.concentration"),
                          description,
                          say(shown.language, "concentration.x"),
                          {},
                          percent_ticks(shown.language),
                          percent_ticks(shown.language),
                          {},
                          false,
                          true,
                          shown.units()};
  charts::Curve curve{say(shown.language, "concentration.share_of_cost"), {}, {}};
  for (const auto& point : found.lorenz)
    curve.points.push_back({point.households, point.cost, point.cost, point.cost});
  chart.curves.push_back(std::move(curve));
  return charts::line_chart_svg(chart, "chart-lorenz");
}

FigureTable rates(const analysis::ReturnFigures& found, Language language) {
  FigureTable table{"returns", say(language, "returns.rates"), say(language, "returns.within"), {}, {}};
  table.columns = {{"exits", "", say(language, "returns.exits"), FigureUnit::count},
                   {"returns", "", say(language, "returns.returns"), FigureUnit::count},
                   {"share", "", say(language, "document.share"), FigureUnit::tenths_of_percent},
                   {"low", "", say(language, "interval.low"), FigureUnit::tenths_of_percent},
                   {"high", "", say(language, "interval.high"), FigureUnit::tenths_of_percent}};
  for (const auto& rate : found.rates) {
    Values values = {rate.exits, rate.returns, {}, {}, {}};
    if (rate.share) values[2] = tenths(*rate.share);
    if (rate.interval) values[3] = tenths(rate.interval->low), values[4] = tenths(rate.interval->high);
    table.lines.push_back({std::to_string(rate.within_months),
                           said(language, "months", {{"band", std::to_string(rate.within_months)}}),
                           std::move(values)});
  }
  return table;
}

FigureTable steps(const analysis::ReturnFigures& found, Language language) {
  FigureTable table{"curve", say(language, "returns.curve"), say(language, "returns.months"), {}, {}};
  table.columns = {{"at_risk", "", say(language, "returns.at_risk"), FigureUnit::count},
                   {"returns", "", say(language, "returns.returns"), FigureUnit::count},
                   {"censored", "", say(language, "returns.censored"), FigureUnit::count},
                   {"without", "", say(language, "returns.without"), FigureUnit::tenths_of_percent}};
  for (const auto& step : found.curve) {
    table.lines.push_back({std::to_string(step.months),
                           std::to_string(step.months),
                           {step.at_risk, step.returns, step.censored, tenths(step.without_return)}});
  }
  return table;
}

// At risk at a month: those of the first step from it on.
std::string at_risk(const analysis::ReturnFigures& found, int months) {
  for (const auto& step : found.curve) {
    if (step.months >= months) return std::to_string(step.at_risk);
  }
  return "0";
}

std::string curve_drawing(const analysis::ReturnFigures& found, const Shown& shown,
                          const std::string& description) {
  charts::LineChart chart{say(shown.language, "panel.returns"),
                          description,
                          say(shown.language, "returns.months"),
                          say(shown.language, "returns.at_risk"),
                          {},
                          percent_ticks(shown.language),
                          {},
                          true,
                          false,
                          shown.units()};
  charts::Curve curve{say(shown.language, "returns.without"), {{0, 1, 1, 1}}, {}};
  const int last = std::max(found.curve.back().months, 6);
  for (int at = 0; at <= last; at += last > 24 ? 12 : 3) {
    chart.x_ticks.push_back({static_cast<double>(at), std::to_string(at)});
    curve.below.push_back(at_risk(found, at));
  }
  if (chart.x_ticks.back().at < last) {
    chart.x_ticks.push_back({static_cast<double>(last), std::to_string(last)});
    curve.below.push_back(at_risk(found, last));
  }
  for (const auto& step : found.curve) {
    const double s = step.without_return;
    curve.points.push_back({static_cast<double>(step.months), s, s, s});
  }
  chart.curves.push_back(std::move(curve));
  return charts::line_chart_svg(chart, "chart-returns");
}

std::vector<std::string> period_note(const AssistanceFigures& figures, Language language) {
  return {said(language, "assistance.period",
               {{"from", figures.from_month.str().substr(0, 7)},
                {"to", figures.to_month.str().substr(0, 7)},
                {"count", std::to_string(figures.month_count)}})};
}

}  // namespace

FigurePanel concentration_panel(const AssistanceFigures& figures, const Shown& shown) {
  FigurePanel out = empty_panel("concentration", say(shown.language, "says.no_assistance"), shown.language);
  out.notes = period_note(figures, shown.language);
  if (!figures.concentration) return out;
  const auto& found = *figures.concentration;
  out.says = said(shown.language, "says.concentration",
                  {{"continuous", count_words(found.continuous_households, shown.language)},
                   {"households", count_words(found.households, shown.language)},
                   {"share", percent(found.continuous_share_of_households, shown.language)},
                   {"cost", percent(found.continuous_share_of_cost, shown.language)}});
  out.drawing = lorenz(found, shown, out.says);
  out.tables = {key_figures(found, shown.language), deciles(found, shown.language)};
  return out;
}

FigurePanel returns_panel(const AssistanceFigures& figures, const Shown& shown) {
  FigurePanel out = empty_panel("returns", say(shown.language, "says.no_assistance"), shown.language);
  out.notes = period_note(figures, shown.language);
  if (!figures.returns || figures.returns->total.exits == 0) {
    out.says = say(shown.language, "says.no_exits");
    return out;
  }
  const auto& found = figures.returns->total;
  out.says = said(shown.language, "says.returns",
                  {{"exits", count_words(found.exits, shown.language)},
                   {"returns", count_words(found.returns, shown.language)}});
  for (const auto& rate : found.rates) {
    if (rate.within_months != 12 || !rate.share) continue;
    out.says += " " + said(shown.language, "says.returns_year", {{"share", percent(*rate.share, shown.language)}});
  }
  out.drawing = curve_drawing(found, shown, out.says);
  out.tables = {rates(found, shown.language), steps(found, shown.language)};
  return out;
}

std::optional<economics::AssistanceCost> cost_of(const std::vector<assistance::PaidMonth>& paid,
                                                 const std::vector<assistance::HouseholdObstacle>& judged) {
  if (paid.empty()) return std::nullopt;
  const auto obstacles = assistance::by_household(judged);
  economics::AssistanceCostInput input;
  for (const auto& one : paid) {
    economics::AssistanceRow row{one.when.household_id, one.when.month, economics::Money::from_ore(one.amount_ore),
                                 base::name_of(one.household_type), {}};
    if (const auto known = obstacles.find(row.household); known != obstacles.end()) {
      const auto held = assistance::obstacle_in(known->second, one.applicant_id, row.month);
      if (held) row.barrier = base::name_of(held->obstacle);
    }
    input.rows.push_back(std::move(row));
  }
  auto found = economics::assistance_cost(input);
  ENSURE(found.has_value());
  return std::move(*found);
}

std::vector<FigurePanel> assistance_cost_panels(const AssistanceFigures& figures, const Shown& shown) {
  if (!figures.cost) return {};
  auto named = *figures.cost;
  const auto name = [&](std::vector<economics::AssistanceSum>& sums, const char* list) {
    for (auto& sum : sums) {
      if (sum.key) sum.key = code_words(shown.language, list, *sum.key);
    }
  };
  name(named.groups, "household_type");
  name(named.barriers, "support_obstacle");
  auto out = calculations::panels_of(economics::AssistanceCostInput{}, named, shown);
  for (auto& panel : out) panel.notes = period_note(figures, shown.language);
  return out;
}

FigurePanel assistance_ends_panel(const AssistanceFigures& figures, const Shown& shown) {
  const Language language = shown.language;
  FigurePanel out = empty_panel("assistance_ends", say(language, "says.no_exits"), language);
  out.notes = period_note(figures, language);
  std::int64_t all = 0;
  for (const auto& [reason, count] : figures.ends) all += count;
  if (all == 0) return out;
  const auto share = [&](int count) { return tenths(static_cast<double>(count) / static_cast<double>(all)); };
  FigureTable table{
      "ends", say(language, "panel.assistance_ends"), say(language, "assistance.end_reason"), {}, {}};
  table.columns = {{"exits", "", say(language, "returns.exits")},
                   {"share", "", say(language, "document.share"), FigureUnit::tenths_of_percent}};
  charts::BarChart chart{
      say(language, "panel.assistance_ends"), {}, {}, {{say(language, "returns.exits"), {}, {}}}};
  chart.width = shown.units();
  const auto add = [&](const std::string& reason, const std::string& label) {
    const auto found = figures.ends.find(reason);
    if (found == figures.ends.end()) return;
    table.lines.push_back({reason, label, {found->second, share(found->second)}});
    chart.categories.push_back(label);
    chart.series[0].values.push_back(found->second);
  };
  for (const auto& [reason, name] : assistance::kAssistanceEndReasonNames) {
    add(std::string(name), code_words(language, "assistance_end_reason", std::string(name)));
  }
  add(assistance::kReasonUnknown, say(language, "assistance.end_unknown"));
  table.lines.push_back({"total", say(language, "total"), {all, {}}, true});
  const auto unknown = figures.ends.find(assistance::kReasonUnknown);
  out.says = said(language, "says.assistance_ends",
                  {{"exits", count_words(all, language)},
                   {"unknown", count_words(unknown == figures.ends.end() ? 0 : unknown->second, language)}});
  chart.description = out.says;
  out.drawing = charts::bar_chart_svg(chart, "chart-assistance-ends");
  out.tables = {std::move(table)};
  return out;
}

}  // namespace reports
