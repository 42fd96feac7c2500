#include "calculations/calculation_panels.h"

namespace calculations {

namespace {

using economics::AssistanceCost;
using economics::AssistanceSum;

FigureLine line_of(std::string key, std::string label, const AssistanceSum& sum) {
  return {std::move(key),
          std::move(label),
          {Cell(sum.households), Cell(sum.household_months), kronor(sum.amount), kronor(sum.mean_of_month),
           kronor(sum.mean_of_household), hundredths(sum.mean_months)}};
}

FigurePanel sums_panel(const char* key, const std::vector<AssistanceSum>& sums, const AssistanceSum& total,
                       Language language) {
  FigurePanel out = panel_of(key, language);
  out.says =
      say_of(language, "assistance_cost.says", total.households, {{"amount", kr_words(total.amount, language)}});
  auto table = table_of(out, key,
                        {{"households", FigureUnit::count},
                         {"household_months", FigureUnit::count},
                         {"amount"},
                         {"mean_of_month"},
                         {"mean_of_household"},
                         {"mean_months", FigureUnit::hundredths}},
                        language);
  for (const auto& sum : sums) {
    table.lines.push_back(line_of(sum.key.value_or(""), sum.key ? *sum.key : say(language, "not_told"), sum));
  }
  table.lines.push_back(line_of("total", say(language, "total"), total));
  table.lines.back().is_total = true;
  out.tables = {std::move(table)};
  return out;
}

// The figures of a report that do not fit together stay as reported, with their misfit.
FigurePanel fit_panel(const economics::ReportedAssistance& reported, const economics::ReportedFit& fit,
                      const Shown& shown) {
  const Language language = shown.language;
  FigurePanel out = panel_of("assistance_fit", language);
  out.says = say(language, "assistance_fit.says",
                 {{"households", std::to_string(reported.households)},
                  {"average", kr_words(reported.monthly_average, language)},
                  {"whole", kr_words(fit.whole_year, language)},
                  {"budget", kr_words(reported.budget, language)},
                  {"months", decimal_words(fit.implied_months, language)}});
  out.notes.push_back(say(language, "assistance_fit.misfit", {{"misfit", kr_words(fit.misfit, language)}}));
  auto table = table_of(out, "part",
                        {{"amount"},
                         {"share_of_budget", FigureUnit::tenths_of_percent},
                         {"households", FigureUnit::hundredths},
                         {"mean_of_household"},
                         {"mean_months", FigureUnit::hundredths}},
                        language);
  for (size_t i = 0; i < fit.parts.size(); ++i) {
    const auto& part = fit.parts[i];
    table.lines.push_back(
        {part.name,
         part.name,
         {kronor(reported.parts[i].amount), Cell(panels::tenths(part.share_of_budget)),
          hundredths(part.households), kronor(part.mean_of_household), hundredths(part.implied_months)}});
  }
  const double mean = reported.budget.kronor() / reported.households;
  table.lines.push_back(
      {"total",
       say(language, "total"),
       {kronor(reported.budget), Cell(1000), hundredths(static_cast<double>(reported.households)),
        kronor(economics::to_ore_half_away(mean)), hundredths(fit.implied_months)},
       true});
  out.tables = {std::move(table)};
  return out;
}

}  // namespace

Panels panels_of(const economics::AssistanceCostInput& input, const AssistanceCost& answer, const Shown& shown) {
  Panels out;
  if (answer.total.households > 0) {
    out.push_back(sums_panel("assistance_groups", answer.groups, answer.total, shown.language));
    out.push_back(sums_panel("assistance_barriers", answer.barriers, answer.total, shown.language));
  }
  if (answer.reported) out.push_back(fit_panel(*input.reported, *answer.reported, shown));
  return out;
}

Panels panels_of(const economics::ConcentrationWorthInput& input, const economics::ConcentrationWorth& answer,
                 const Shown& shown) {
  const Language language = shown.language;
  FigurePanel out = panel_of("concentration_worth", language);
  out.says = say(language, "concentration_worth.says",
                 {{"share", panels::percent(answer.share_of_households, language)},
                  {"cost_share", panels::percent(input.cost_share.value(), language)},
                  {"moved", panels::percent(input.moved_share.value(), language)},
                  {"people", decimal_words(answer.moved_households, language)},
                  {"worth", kr_words(answer.worth, language)}});
  auto table = table_of(out, "group",
                        {{"households", FigureUnit::count},
                         {"share_of_households", FigureUnit::tenths_of_percent},
                         {"cost"},
                         {"share_of_cost", FigureUnit::tenths_of_percent},
                         {"mean_of_household"}},
                        language);
  const double share = input.cost_share.value();
  table.lines.push_back({"continuous",
                         say(language, "concentration_worth.continuous"),
                         {Cell(input.continuous_households), Cell(panels::tenths(answer.share_of_households)),
                          kronor(answer.group_cost), Cell(panels::tenths(share)), kronor(answer.group_mean)}});
  table.lines.push_back(
      {"other",
       say(language, "concentration_worth.other"),
       {Cell(input.households - input.continuous_households), Cell(panels::tenths(1 - answer.share_of_households)),
        kronor(answer.other_cost), Cell(panels::tenths(1 - share)), kronor(answer.other_mean)}});
  out.notes.push_back(
      say(language, "concentration_worth.of_total", {{"share", panels::percent(answer.worth_share, language)}}));
  out.drawing = gains_drawing(out,
                              {{table.lines[0].label, -answer.group_cost},
                               {table.lines[1].label, -answer.other_cost},
                               {say(language, "concentration_worth.worth"), answer.worth}},
                              shown);
  out.tables = {std::move(table)};
  return {out};
}

}  // namespace calculations
