#include "calculations/calculation_panels.h"

namespace calculations {

namespace {

FigureLine line_of(std::string key, std::string label, const std::vector<Money>& values) {
  FigureLine out{std::move(key), std::move(label), {}};
  for (const auto& value : values) out.values.emplace_back(kronor(value));
  return out;
}

bool has_transfers(const economics::ActorTable& answer) {
  for (const auto& row : answer.rows) {
    if (row.transfer) return true;
  }
  return false;
}

}  // namespace

Panels panels_of(const economics::ActorTableInput& input, const economics::ActorTable& answer,
                 const Shown& shown) {
  const Language language = shown.language;
  FigurePanel out = panel_of("actor_table", language);
  const std::string years = years_words(input.years, language);
  out.says = say(language, "actor_table.says",
                 {{"years", years}, {"society", kr_words(answer.society.back(), language)}});
  FigureTable table{out.key, out.title, say(language, "head.actor"), {}, {}};
  for (int year = 1; year <= input.years; ++year) {
    table.columns.push_back({"after_" + std::to_string(year), "",
                             say(language, "after_years", {{"years", years_words(year, language)}}),
                             FigureUnit::kronor});
  }
  std::vector<std::pair<std::string, Money>> gains;
  for (const auto& row : answer.rows) {
    table.lines.push_back(line_of(row.name, row.name, row.cumulative));
    if (row.transfer) table.lines.back().note = say(language, "transfer");
    gains.emplace_back(row.name, row.cumulative.back());
  }
  table.lines.push_back(line_of("sum_of_lines", say(language, "sum_of_lines"), answer.sum_of_lines));
  table.lines.back().is_total = true;
  if (has_transfers(answer)) {
    table.lines.push_back(line_of("transfers", say(language, "transfers"), answer.transfers));
    table.lines.push_back(line_of("society", say(language, "society"), answer.society));
    table.lines.back().is_total = true;
  }
  out.drawing = gains_drawing(out, gains, shown);
  out.tables = {std::move(table)};
  return {out};
}

Panels panels_of(const economics::ImpliedRateInput&, const economics::ImpliedRate& answer, const Shown& shown) {
  const Language language = shown.language;
  FigurePanel out = panel_of("implied_rate", language);
  // In per cent with three decimals.
  const auto value = [](double rate) { return Cell(panels::tenths(rate * 100)); };
  const auto words = [&](double rate) {
    return panels::value_words(*value(rate), FigureUnit::thousandths, language == Language::sv) + "\u00a0%";
  };
  out.says = answer.common ? say(language, "implied_rate.says",
                                 {{"low", words(answer.common->low)}, {"high", words(answer.common->high)}})
                           : say(language, "implied_rate.says_none");
  if (!answer.first_year_fits) out.says = say(language, "implied_rate.first_year");
  auto table = table_of(out, "actor",
                        {{"years", FigureUnit::count},
                         {"rate", FigureUnit::thousandths},
                         {"rate_low", FigureUnit::thousandths},
                         {"rate_high", FigureUnit::thousandths}},
                        language);
  for (const auto& cell : answer.cells) {
    FigureLine line{cell.name + "_" + std::to_string(cell.years), cell.name, {Cell(cell.years)}};
    line.values.push_back(cell.rate ? value(*cell.rate) : std::nullopt);
    line.values.push_back(cell.interval ? value(cell.interval->low) : std::nullopt);
    line.values.push_back(cell.interval ? value(cell.interval->high) : std::nullopt);
    table.lines.push_back(std::move(line));
  }
  out.tables = {std::move(table)};
  return {out};
}

}  // namespace calculations
