#include "calculations/calculation_panels.h"

namespace calculations {

Panels panels_of(const economics::PaybackInput& input, const economics::Payback& answer, const Shown& shown) {
  const Language language = shown.language;
  FigurePanel out = panel_of("payback", language);
  const auto& simple = answer.simple;
  out.says = simple.years ? say(language, "payback.says",
                                {{"cost", kr_words(input.cost, language)},
                                 {"effect", kr_words(answer.yearly_effect, language)},
                                 {"years", years_words(*simple.years, language)}})
                          : say(language, "payback.never", {{"effect", kr_words(answer.yearly_effect, language)}});
  auto table = table_of(out, "method", {{"payback_years", FigureUnit::hundredths}}, language);
  const std::pair<const char*, const economics::PaybackTime*> methods[] = {
      {"simple", &simple},
      {"discounted_year_end", &answer.discounted_year_end},
      {"continuous", &answer.continuous}};
  for (const auto& [key, time] : methods) {
    table.lines.push_back({key, say(language, std::string("payback.") + key), {hundredths(time->years)}});
    if (!time->years) table.lines.back().note = say(language, "outcome.never");
  }
  if (input.counterfactual_share == economics::kWhole)
    out.warnings.push_back(say(language, "payback.same_as_before"));
  if (input.total_change && answer.total_change_without_project) {
    out.notes.push_back(say(language, "payback.total_change",
                            {{"change", kr_words(*input.total_change, language)},
                             {"without", kr_words(*answer.total_change_without_project, language)}}));
  }
  out.tables = {std::move(table)};
  return {out};
}

Panels panels_of(const economics::BudgetInput&, const economics::Budget& answer, const Shown& shown) {
  const Language language = shown.language;
  FigurePanel out = panel_of("budget", language);
  const auto& total = answer.total;
  out.says = total.spent
                 ? say(language, "budget.says_spent",
                       {{"amount", kr_words(total.amount, language)}, {"spent", kr_words(*total.spent, language)}})
                 : say(language, "budget.says", {{"amount", kr_words(total.amount, language)}});
  auto table =
      table_of(out, "line",
               {{"granted"}, {"spent"}, {"remaining"}, {"spent_share", FigureUnit::tenths_of_percent}}, language);
  const auto line_of = [](std::string key, std::string label, const economics::BudgetRow& row) {
    return FigureLine{std::move(key),
                      std::move(label),
                      {kronor(row.amount), kronor(row.spent), kronor(row.remaining),
                       row.spent_share ? Cell(panels::tenths(*row.spent_share)) : std::nullopt}};
  };
  std::vector<std::pair<std::string, Money>> bars;
  for (const auto& row : answer.rows) {
    table.lines.push_back(line_of(row.name, row.name, row));
    bars.emplace_back(row.name, -row.amount);
  }
  table.lines.push_back(line_of("total", say(language, "total"), total));
  table.lines.back().is_total = true;
  if (total.spent && answer.lines_without_spent > 0) {
    out.warnings.push_back(say_of(language, "budget.without_spent", answer.lines_without_spent));
  }
  out.drawing = gains_drawing(out, bars, shown);
  out.tables = {std::move(table)};
  return {out};
}

}  // namespace calculations
